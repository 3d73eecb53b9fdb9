package stemma.extract;

import static stemma.model.ActorKind.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.extract.Heard.Somebody;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.tagger.Tagged.Word;

/// Tells people without a name apart: "he" after "a League official said", "one of them" after "three officials".
final class Anonymous {
    private static final Set<String> SINGULAR = Set.of("he", "she");
    private static final Set<String> PLURAL = Set.of("they");
    private static final Set<String> PARTS = Set.of("NUM", "ADJ", "DET", "PRON");
    private static final Pattern OF_THEM = Pattern.compile("(?i)\\bof them\\b");

    /// "The two" are all of them, "the third" is one.
    private static final Pattern ALL = Pattern.compile("(?i)(?:the (?:two|three|four|five)|both)");

    private static final Pattern OTHER =
            Pattern.compile("(?i)(?:the |an)other(?: two| three)?|two others");
    private static final Pattern NTH =
            Pattern.compile("(?i)the (?:first|second|third|fourth|last)");

    private final String text;
    private final List<Mention> mentions;
    private final Heard heard;

    Anonymous(String text, List<Mention> mentions, Heard heard) {
        this.text = text;
        this.mentions = mentions;
        this.heard = heard;
    }

    /// Whom "he" or "they" mean, where somebody without a name was heard last and nobody with one was named since.
    Optional<Source> again(Word pronoun) {
        String word = pronoun.at().in(text).toLowerCase(Locale.ROOT);
        var last =
                SINGULAR.contains(word)
                        ? heard.one()
                        : PLURAL.contains(word) ? heard.several() : Optional.<Somebody>empty();
        return last.filter(it -> PLURAL.contains(word) || !isNamedBetween(it.at(), pronoun.at()))
                .map(Somebody::source);
    }

    /// The person who spoke last, for "he" and "she", where no other was named since.
    Optional<Source> speaker(Word pronoun) {
        return heard.person()
                .filter(_ -> SINGULAR.contains(pronoun.at().in(text).toLowerCase(Locale.ROOT)))
                .filter(_ -> !isNamedBetween(heard.personAt(), pronoun.at()));
    }

    private boolean isNamedBetween(Passage one, Passage other) {
        int begin = one.end();
        int end = other.begin();
        return begin >= end
                || InOrder.overlapping(mentions, Mention::at, new Passage(begin, end)).stream()
                        .anyMatch(it -> it.kind() == PERSON);
    }

    /// The source that these words stand for, in the words that tell most of it.
    Source of(String said, Optional<Word> head) {
        var somebody = head.map(word -> somebody(said, word));
        somebody.ifPresent(it -> remember(it, head.get()));
        return somebody.map(Somebody::source).orElse(new Source.Unnamed(said));
    }

    private Somebody somebody(String said, Word head) {
        var people = heard.several();
        var again = people.map(it -> again(said, head, it)).filter(it -> !it.isEmpty());
        String noun = again.isPresent() ? people.orElseThrow().noun() : head.lemma();
        return new Somebody(noun, again.orElse(said), head.at());
    }

    /// The words with those that were heard before; empty where they stand for themselves.
    private static String again(String said, Word head, Somebody people) {
        String plain = said.strip();
        if (NTH.matcher(plain).matches()) {
            return plain + " " + people.noun();
        }
        if (head.part().equals("NOUN")) {
            boolean isSame = plain.equalsIgnoreCase("the " + people.noun() + "s");
            return isSame ? people.words() : "";
        }
        if (!PARTS.contains(head.part())) {
            return "";
        }
        if (OF_THEM.matcher(plain).find()) {
            return OF_THEM.matcher(plain)
                    .replaceFirst("of " + Matcher.quoteReplacement(small(people.words())));
        }
        if (ALL.matcher(plain).matches()) {
            return people.words();
        }
        return OTHER.matcher(plain).matches() ? plain + " of " + small(people.words()) : "";
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private void remember(Somebody somebody, Word head) {
        boolean isNoun = head.part().equals("NOUN");
        boolean isPlural = isNoun && !head.at().in(text).equalsIgnoreCase(head.lemma());
        if (isPlural) {
            heard.several(somebody);
        } else if (isNoun || head.part().equals("NUM") || head.part().equals("ADJ")) {
            heard.one(somebody);
        }
    }
}
