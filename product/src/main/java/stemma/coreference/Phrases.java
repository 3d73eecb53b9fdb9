package stemma.coreference;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.coreference.Nouns.Meaning;
import stemma.coreference.Spans.Span;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Word;

/// Finds the markables of a text: nouns, names and pronouns with what hangs on them, one within the other.
final class Phrases {
    private static final Set<String> NEVER = Set.of("expl", "fixed", "flat", "nummod", "det");
    private static final Set<String> PARTICIPANT =
            Set.of("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    private static final int DEEPEST_LIST = 5;
    private static final Pattern REFERENCE = Pattern.compile("\\[\\p{N}+\\]");

    private final String text;
    private final Tagged tagged;
    private final Sayings sayings;
    private final List<Phrase> phrases = new ArrayList<>();

    private Phrases(String text, Tagged tagged, Sayings sayings) {
        this.text = text;
        this.tagged = tagged;
        this.sayings = sayings;
    }

    /// The phrases in the order of the text; of two that start together the longer is first.
    static List<Phrase> of(String text, Tagged tagged, Sayings sayings) {
        var phrases = new Phrases(text, tagged, sayings);
        for (int i = 0; i < tagged.sentences().size(); i++) {
            phrases.find(i);
        }
        phrases.phrases.sort(comparing(Phrase::at));
        return List.copyOf(phrases.phrases);
    }

    private void find(int sentence) {
        var words = tagged.sentences().get(sentence).words();
        var spans = new Spans(tagged.sentences().get(sentence));
        var seen = new java.util.HashSet<Passage>();
        for (int i = 0; i < words.size(); i++) {
            if (REFERENCE.matcher(words.get(i).at().in(text)).matches()) {
                phrases.add(reference(sentence, i));
            }
            if (!isHead(words.get(i), spans.relation(i)) || isInsideName(words, i)) {
                continue;
            }
            var alone = spans.alone(i);
            var joined = spans.joined(i);
            if (seen.add(spans.at(alone))) {
                phrases.add(phrase(sentence, i, spans, alone, false));
            }
            if (spans.has(i, "conj") && !joined.equals(alone) && seen.add(spans.at(joined))) {
                phrases.add(phrase(sentence, i, spans, joined, true));
            }
        }
    }

    private boolean isHead(Word word, String relation) {
        if (NEVER.contains(relation)) {
            return false;
        }
        return switch (word.part()) {
            case "NOUN", "PROPN", "PRON" -> true;
            case "NUM" -> !relation.equals("compound");
            case "ADJ" -> PARTICIPANT.contains(relation) && word.head() >= 0;
            case "DET" -> PARTICIPANT.contains(relation);
            case "ADV" ->
                    Pronoun.of(word(word))
                            .filter(it -> it.kind() == Pronoun.Kind.PLACE)
                            .isPresent();
            default -> false;
        };
    }

    /// A part of a name names nobody: "Kesh" in "Kesh Workers' Guard".
    private boolean isInsideName(List<Word> words, int at) {
        Word word = words.get(at);
        return word.relation().startsWith("compound")
                && Entities.around(tagged.names(), word.at())
                        .anyMatch(name -> name.at().overlaps(words.get(word.head()).at()));
    }

    /// The number in "[17]".
    private Phrase reference(int sentence, int word) {
        var mark = tagged.sentences().get(sentence).words().get(word).at();
        var at = new Passage(mark.begin() + 1, mark.end() - 1);
        var markable =
                new Markable(
                        at,
                        at,
                        Form.NAME,
                        Optional.of("DocumentReference"),
                        GrammaticalNumber.SINGULAR,
                        Gender.NEUTER);
        String number = at.in(text);
        return new Phrase(
                markable,
                sentence,
                word,
                word,
                word + 1,
                "",
                List.of(number),
                number,
                Set.of(),
                number,
                "reference",
                "reference",
                -1,
                "",
                -1,
                Meaning.THING,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private String word(Word word) {
        return word.at().in(text).toLowerCase(Locale.ROOT);
    }

    private Phrase phrase(int sentence, int head, Spans spans, Span span, boolean isList) {
        var words = tagged.sentences().get(sentence).words();
        Word noun = words.get(head);
        var at = spans.at(span);
        var inside = words.subList(span.from(), span.to());
        var pronoun = pronoun(noun, span);
        var type = type(at, noun);
        var meaning = meaning(noun, type);
        var markable =
                new Markable(
                        at,
                        noun.at(),
                        form(noun, pronoun),
                        type,
                        isList ? GrammaticalNumber.PLURAL : number(noun, pronoun, meaning),
                        pronoun.map(Pronoun::gender)
                                .orElseGet(() -> gender(inside, noun, meaning, type)));
        return new Phrase(
                markable,
                sentence,
                head,
                span.from(),
                span.to(),
                article(inside),
                bare(inside),
                String.join(" ", bare(inside)),
                content(inside, noun),
                pronoun.map(Pronoun::base).orElse(lemma(noun)),
                spans.relation(head),
                role(words, head, spans),
                noun.head(),
                noun.head() < 0 ? "" : lemma(words.get(noun.head())),
                clause(words, head, spans),
                meaning,
                pronoun,
                sayings.innermost(noun.at()),
                isList);
    }

    private Optional<Pronoun> pronoun(Word noun, Span span) {
        boolean isAlone = span.to() - span.from() == 1;
        boolean canBe = Set.of("PRON", "DET", "ADV").contains(noun.part());
        return canBe && (isAlone || noun.part().equals("PRON"))
                ? Pronoun.of(word(noun))
                : Optional.empty();
    }

    private static Form form(Word noun, Optional<Pronoun> pronoun) {
        if (pronoun.isPresent() || noun.part().equals("PRON")) {
            return Form.PRONOUN;
        }
        return noun.part().equals("PROPN") ? Form.NAME : Form.NOMINAL;
    }

    private static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    private String article(List<Word> inside) {
        String first = word(inside.getFirst());
        return inside.size() > 1 && ARTICLES.contains(first) ? first : "";
    }

    private List<String> bare(List<Word> inside) {
        var words = inside.stream().map(this::word).toList();
        int from = words.size() > 1 && ARTICLES.contains(words.getFirst()) ? 1 : 0;
        boolean isPossessive = words.size() > 1 && words.getLast().matches("['’]s?");
        return words.subList(from, words.size() - (isPossessive ? 1 : 0));
    }

    private static Set<String> content(List<Word> inside, Word noun) {
        return inside.stream()
                .filter(word -> !word.equals(noun) && CONTENT.contains(word.part()))
                .map(Phrases::lemma)
                .collect(toUnmodifiableSet());
    }

    private static String role(List<Word> words, int head, Spans spans) {
        int at = firstOfList(words, head, spans);
        return words.get(at).relation().equals("nmod:poss") ? "poss" : spans.relation(at);
    }

    private static int firstOfList(List<Word> words, int head, Spans spans) {
        int at = head;
        for (int step = 0; step < DEEPEST_LIST && spans.relation(at).equals("conj"); step++) {
            at = words.get(at).head();
        }
        return at;
    }

    private static int clause(List<Word> words, int head, Spans spans) {
        int first = firstOfList(words, head, spans);
        int governor = words.get(first).head();
        boolean isOfObject =
                governor >= 0
                        && spans.relation(first).equals("nmod")
                        && spans.relation(governor).equals("obj")
                        && Set.of(Meaning.NONE, Meaning.THING)
                                .contains(Nouns.meaning(lemma(words.get(governor))));
        return isOfObject ? words.get(governor).head() : governor;
    }

    /// What the model takes the head for: the smallest mention that it read around it and within the words.
    private Optional<String> type(Passage at, Word noun) {
        return Stream.concat(
                        Entities.around(tagged.names(), noun.at()),
                        Entities.around(tagged.entities(), noun.at()))
                .filter(it -> it.at().begin() >= at.begin() - 1 && it.at().end() <= at.end() + 1)
                .min(java.util.Comparator.comparingInt(it -> it.at().length()))
                .map(Entity::type);
    }

    private static Meaning meaning(Word noun, Optional<String> type) {
        var meaning = Nouns.meaning(lemma(noun));
        if (meaning != Meaning.NONE && !noun.part().equals("PROPN")) {
            return meaning;
        }
        return switch (type.orElse("")) {
            case "Person" -> Meaning.PERSON;
            case "Organisation" -> Meaning.COLLECTIVE;
            case "Location" -> Meaning.PLACE;
            case "Temporal" -> Meaning.TIME;
            case "" -> meaning;
            default -> Meaning.THING;
        };
    }

    private GrammaticalNumber number(Word noun, Optional<Pronoun> pronoun, Meaning meaning) {
        if (pronoun.isPresent()) {
            return pronoun.get().number();
        }
        if (isPlural(noun)) {
            return GrammaticalNumber.PLURAL;
        }
        return meaning == Meaning.COLLECTIVE
                ? GrammaticalNumber.COLLECTIVE
                : GrammaticalNumber.SINGULAR;
    }

    private boolean isPlural(Word noun) {
        String word = word(noun);
        return noun.part().equals("NOUN")
                && (word.equals("people") || !word.equals(lemma(noun)) && word.length() > 2);
    }

    private Gender gender(List<Word> inside, Word noun, Meaning meaning, Optional<String> type) {
        boolean isPerson = type.equals(Optional.of("Person")) || meaning.isPerson();
        if (isPerson && noun.part().equals("PROPN")) {
            return inside.stream()
                    .filter(word -> word.part().equals("PROPN") || word.part().equals("NOUN"))
                    .flatMap(word -> told(word).stream())
                    .findFirst()
                    .orElse(Gender.PERSONAL);
        }
        return meaning.gender();
    }

    private Optional<Gender> told(Word word) {
        var byNoun = Nouns.meaning(lemma(word).replace(".", "")).gender();
        return byNoun == Gender.MASCULINE || byNoun == Gender.FEMININE
                ? Optional.of(byNoun)
                : Nouns.ofGivenName(word(word));
    }
}
