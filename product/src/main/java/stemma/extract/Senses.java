package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// What single names mean all through a text: the model reads each by itself, and may take for a person what is a place a line later.
final class Senses {
    private static final Set<String> LOCATIVE =
            Set.of("in", "into", "inside", "outside", "throughout", "across", "near");

    /// The rest of a name, or a mark of what is its own.
    private static final Pattern GOES_ON = Pattern.compile("\\p{Lu}|['’]");

    private static final Set<String> FOR_NOUN = Set.of("compound", "amod", "nmod:poss");

    private static final Set<String> DETERMINERS =
            Set.of("the", "this", "our", "their", "its", "his", "her", "my", "your");

    private final String text;
    private final Set<String> determined = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> persons;

    /// How often a name was read as a place's more than as another's, in small letters.
    private final Map<String, Integer> places = new HashMap<>();

    Senses(String text, Tagged known) {
        this.text = text;
        this.persons =
                known.names().stream()
                        .filter(name -> name.type().equals("Person"))
                        .flatMap(this::parts)
                        .collect(toUnmodifiableSet());
        known.sentences().forEach(this::look);
        Stream.of(known.names(), known.entities())
                .flatMap(List::stream)
                .forEach(name -> look(name, known.sentences()));
        known.names()
                .forEach(name ->
                        places.merge(
                                folded(Words.of(Types.bare(name.at(), text), text)),
                                name.type().equals("Location") ? 1 : -1,
                                Integer::sum));
    }

    /// The words of a person's full name, each of which can stand for him, and "Oss" of "Mr Oss".
    private Stream<String> parts(Entity person) {
        var words = List.of(Words.of(Types.bare(person.at(), text), text).split(" "));
        return words.size() == 1
                ? Stream.of()
                : words.stream().filter(word -> !Heads.isTitle(word));
    }

    private void look(Sentence sentence) {
        var words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).at().in(text);
            if (i > 0 && DETERMINERS.contains(lower(words.get(i - 1)))) {
                determined.add(word);
            }
            if (words.get(i).part().equals("PROPN") && isPlaced(words, i)) {
                placed.add(word);
            }
        }
    }

    private void look(Entity name, List<Sentence> sentences) {
        var at = Types.bare(name.at(), text);
        for (var sentence : InOrder.overlapping(sentences, Sentence::at, at)) {
            var words = sentence.words();
            boolean isFirst = !words.isEmpty() && words.getFirst().at().equals(at);
            boolean isAll =
                    words.stream()
                            .filter(word -> !word.part().equals("PUNCT"))
                            .allMatch(word -> word.at().overlaps(at));
            if (!isAll && !(isFirst && isForNoun(words, 0))) {
                told.add(Words.of(at, text));
            }
        }
    }

    private String lower(Word word) {
        return word.at().in(text).toLowerCase(Locale.ROOT);
    }

    /// "Net" of "Net shop gets neighbours", which any sentence writes so; not "OVM" of "OVM cars left".
    private boolean isForNoun(List<Word> words, int at) {
        int above = words.get(at).head();
        String word = words.get(at).at().in(text);
        return above > at
                && FOR_NOUN.contains(words.get(at).relation())
                && words.get(above).part().equals("NOUN")
                && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// "In Orrin"; not "in the Guard", "in Orrin's view", "in Orrin Gazette" or "in Orrin politics".
    private boolean isPlaced(List<Word> words, int at) {
        boolean isBehind = at > 0 && LOCATIVE.contains(lower(words.get(at - 1)));
        String next = at + 1 == words.size() ? "" : words.get(at + 1).at().in(text);
        boolean isWhole = !GOES_ON.matcher(next).lookingAt();
        return isBehind && isWhole && !FOR_NOUN.contains(words.get(at).relation());
    }

    /// Whether a name that was read as somebody's here is of a place: nobody is "in" a person, unless a part of his full name is meant, and
    /// no more often is it read as anything else.
    boolean isPlace(String name) {
        int votes = places.getOrDefault(folded(name), -1);
        return !persons.contains(name) && (placed.contains(name) || votes >= 0);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Whether a word is no more than a heading of its own, or begins a sentence as a word for the noun behind it: "Net shop".
    boolean isHeading(String name) {
        return !name.contains(" ") && !told.contains(name);
    }

    /// Whether a word for a body stands without an article all through the text, as in no name: "Movement".
    boolean isBare(String name) {
        return !name.contains(" ")
                && Heads.kind(name).filter(kind -> kind != ActorKind.PERSON).isPresent()
                && !determined.contains(name);
    }
}
