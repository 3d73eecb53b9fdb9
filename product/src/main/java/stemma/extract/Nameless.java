package stemma.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.coreference.Being;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// Who is told of without a name: "two diplomats", "officials of the Front".
final class Nameless {
    private static final Pattern NOBODY = Pattern.compile("(?i)(?:no|any|every|neither)\\s");

    /// How whose somebody is hangs on the words for him.
    private static final Set<String> OWNING = Set.of("compound", "amod", "nmod", "nmod:poss");

    /// Types of mentions of those who act.
    private static final Set<String> ACTING = Set.of("Person", "Organisation");

    /// The type of mentions of persons.
    private static final Set<String> PERSON = Set.of("Person");

    /// "Y." for somebody whose name is held back.
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

    /// Parts of speech of words that no sentence writes large but at its head.
    private static final Set<String> SMALL = Set.of("DET", "NUM", "PRON");

    /// "Other militias" than those just told of.
    private static final Pattern OTHER = Pattern.compile("^other ");

    /// An adjective or a name before a noun: "Turkish forces".
    private static final Pattern DESCRIBED =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}-]+ \\p{Ll}[\\p{L} -]*s$");

    private static final Pattern HEADED = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

    private final String text;
    private final Tagged known;
    private final List<Mention> named;
    private final Posts posts;
    private final Trees tree;

    /// @param named whom the text names
    Nameless(String text, Tagged known, List<Mention> named, Posts posts) {
        this.text = text;
        this.known = known;
        this.named = named;
        this.posts = posts;
        this.tree = new Trees(known.sentences());
    }

    /// "Two diplomats" are somebody; "nobody", "no party" and "one of them" are not told who they are, "the telephone" is nobody, and "the colonel" may be named.
    boolean isTold(Mention mention) {
        return isMedium(mention.at().in(text))
                || InOrder.overlapping(named, Mention::at, mention.at()).stream()
                                .allMatch(name -> isOwner(name, mention.at()))
                        && !NOBODY.matcher(mention.at().in(text)).lookingAt()
                        && tree.head(mention.at())
                                .filter(word -> word.part().equals("NOUN"))
                                .filter(this::canAct)
                                .filter(noun -> posts.holder(noun.at()).isEmpty())
                                .isPresent();
    }

    /// "The Front" of "officials of the Front" and "Front officials"; its people, and the government of a state, are the one who is named.
    private boolean isOwner(Mention name, Passage words) {
        return tree.head(words)
                        .filter(noun ->
                                !noun.at().overlaps(name.at())
                                        && !Senses.isFolk(noun.lemma())
                                        && !Senses.isFolk(noun.at().in(text))
                                        && !noun.lemma().equals("government"))
                        .isPresent()
                && tree.heads(name.at()).allMatch(word -> OWNING.contains(word.relation()));
    }

    /// "Velmi Daily" of a headline, where the tree tells nothing.
    private static boolean isMedium(String words) {
        return HEADED.matcher(words).matches()
                && Media.isNoun(words.substring(words.lastIndexOf(' ') + 1));
    }

    /// What to call somebody: the words for him as they stand within a sentence, and "militias" for "other militias".
    ///
    /// @param at where they stand
    String name(String words, Passage at) {
        boolean isSmall =
                tree.words(tree.whole(at)).stream()
                        .limit(1)
                        .filter(it -> words.startsWith(it.at().in(text)))
                        .anyMatch(it -> SMALL.contains(it.part()));
        String small =
                isSmall
                        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                        : words;
        return OTHER.matcher(small).replaceFirst("");
    }

    /// Where the words for somebody stand in the sentence in which he says something.
    Optional<Passage> place(String words, Passage said) {
        return InOrder.overlapping(known.sentences(), Sentence::at, said).stream()
                .limit(1)
                .filter(_ -> !words.isBlank())
                .map(Sentence::at)
                .flatMap(sentence -> {
                    int begin = text.indexOf(words, sentence.begin());
                    return begin < 0 || begin + words.length() > sentence.end()
                            ? Stream.<Passage>of()
                            : Stream.of(new Passage(begin, begin + words.length()));
                })
                .findFirst();
    }

    /// A group goes by the same words wherever these stand: "Turkish forces", but not "two officials", who may be others.
    void findAgain(Told who) {
        String name = who.name();
        if (who.kind() != ActorKind.GROUP || !DESCRIBED.matcher(name).lookingAt()) {
            return;
        }
        Pattern.compile("(?U)\\b" + Pattern.quote(name) + "\\b")
                .matcher(text)
                .results()
                .map(it -> new Passage(it.start(), it.end()))
                .filter(at -> tree.whole(at).equals(at) && !tree.words(at).isEmpty())
                .filter(at -> who.at().stream().noneMatch(at::overlaps))
                .forEach(at -> who.at().add(at));
    }

    /// As the table of nouns has it, or else the model.
    private boolean canAct(Word noun) {
        return switch (Being.of(noun.lemma())) {
            case PERSON, BODY -> true;
            case THING, PLACE_OR_TIME -> false;
            case UNKNOWN -> noun.lemma().equals("source") || isRead(noun, ACTING);
        };
    }

    private boolean isRead(Word noun, Set<String> types) {
        return InOrder.overlapping(known.entities(), Entity::at, noun.at()).stream()
                .anyMatch(it -> types.contains(it.type()));
    }

    /// A role for one person, "a diplomat" and "Y."; a group for "diplomats" and "the committee".
    ActorKind kind(Passage words) {
        return isInitial(words.in(text)) || tree.head(words).filter(this::isOnePerson).isPresent()
                ? ActorKind.ROLE
                : ActorKind.GROUP;
    }

    static boolean isInitial(String name) {
        return INITIAL.matcher(name).matches();
    }

    private boolean isOnePerson(Word noun) {
        return noun.at().in(text).equalsIgnoreCase(noun.lemma())
                && switch (Being.of(noun.lemma())) {
                    case PERSON -> true;
                    case BODY, THING, PLACE_OR_TIME -> false;
                    case UNKNOWN -> isRead(noun, PERSON);
                };
    }
}
