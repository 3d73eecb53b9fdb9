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
import stemma.coreference.Being;
import stemma.model.ActorKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// What single names mean all through a text: the model reads each by itself, and may take for a person what is a place a line later.
final class Senses {
    /// Relations of a word that tells of the noun it hangs on.
    private static final Set<String> FOR_NOUN = Set.of("compound", "amod", "nmod:poss");

    /// Relations of a name to the noun before it.
    private static final Set<String> NAMING = Set.of("appos", "flat");

    /// Nouns for who and what is in a place.
    private static final Set<String> CIVIC =
            Set.of(
                    "officials",
                    "residents",
                    "villagers",
                    "authorities",
                    "streets",
                    "airport",
                    "hospital",
                    "market",
                    "suburb",
                    "newspaper",
                    "newspapers");

    /// Nouns for the people of a group.
    private static final Set<String> FOLK =
            Set.of(
                    "people",
                    "men",
                    "fighters",
                    "militants",
                    "militiamen",
                    "gunmen",
                    "patrol",
                    "patrols",
                    "units",
                    "members",
                    "recruits");

    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}");

    private static final int OFTEN = 3;

    private static final Set<String> DETERMINERS =
            Set.of("the", "this", "our", "their", "its", "his", "her", "my", "your");

    private final String text;
    private final List<Sentence> sentences;
    private final Set<String> determined = new HashSet<>();
    private final Set<String> placed;
    private final Set<String> told = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private final Set<String> several = new HashSet<>();

    /// Single names that stand by themselves, and those of people: "Vale people".
    private final Set<String> free = new HashSet<>();

    private final Set<String> grouped = new HashSet<>();
    private final Set<String> civic = new HashSet<>();
    private final Set<String> persons;

    /// How often a name was read as a place's more than as another's, in small letters.
    private final Map<String, Integer> places = new HashMap<>();

    Senses(String text, Tagged known) {
        this.text = text;
        this.sentences = known.sentences();
        this.persons =
                known.names().stream()
                        .filter(name -> name.type().equals("Person"))
                        .flatMap(this::parts)
                        .collect(toUnmodifiableSet());
        this.placed = Placements.in(text, known.sentences());
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
        }
    }

    private void look(Entity name, List<Sentence> sentences) {
        var at = Types.bare(name.at(), text);
        for (var sentence : InOrder.overlapping(sentences, Sentence::at, at)) {
            var words = sentence.words();
            lookAround(at, words);
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

    private void lookAround(Passage at, List<Word> words) {
        int first = InOrder.firstEndingAfter(words, Word::at, at.begin());
        int next = InOrder.firstEndingAfter(words, Word::at, at.end());
        String name = Words.of(at, text);
        if (first > 0 && isThing(words, first - 1, next)) {
            things.add(name);
        }
        if (first > 0 && lower(words.get(first - 1)).equals("the") && isWhole(words, first, next)) {
            several.add(name);
        }
        String noun = next == words.size() ? "" : words.get(next).at().in(text);
        if (isFolk(noun)) {
            grouped.add(name);
        } else if (CIVIC.contains(noun)) {
            civic.add(name);
        } else if (isWhole(words, first, next) || !isNoun(words, next)) {
            free.add(name);
        }
    }

    private static boolean isNoun(List<Word> words, int at) {
        return at < words.size() && words.get(at).part().equals("NOUN");
    }

    /// Whether these words tell of no noun behind them.
    static boolean isWhole(List<Word> words, int begin, int end) {
        return words.subList(begin, end).stream()
                .filter(word -> word.head() < begin || word.head() >= end)
                .noneMatch(word -> FOR_NOUN.contains(word.relation()));
    }

    /// "The coaster Grey Tern": the noun before a name tells what it is, also where the tree hangs both on the same.
    private static boolean isThing(List<Word> words, int noun, int end) {
        var own = words.subList(noun + 1, end);
        var word = words.get(noun);
        return word.part().equals("NOUN")
                && Being.of(word.lemma()) == Being.THING
                && (noun < word.head() && word.head() < end && word.relation().equals("compound")
                        || own.stream()
                                .anyMatch(it ->
                                        it.head() == noun && NAMING.contains(it.relation())
                                                || isBeside(it, word)));
    }

    private static boolean isBeside(Word one, Word other) {
        return one.head() == other.head()
                && one.relation().equals("nsubj")
                && other.relation().equals("nsubj");
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

    /// Whether a name that was read as somebody's here is of a place: nobody is "in" a person, unless a part of his full name is meant, and
    /// no more often is it read as anything else.
    boolean isPlace(String name) {
        int votes = places.getOrDefault(folded(name), -1);
        boolean isOther = Heads.ofName(name).filter(kind -> kind != ActorKind.PLACE).isPresent();
        return !persons.contains(name) && (votes >= 0 || !isOther && isPut(name, votes));
    }

    /// Several words that were read often as a body's are one's, whatever somebody is "in".
    private boolean isPut(String name, int votes) {
        boolean isBody = name.contains(" ") && votes < -OFTEN;
        return !isBody && placed.contains(folded(name)) || isCivic(name);
    }

    /// "Orm officials", where nothing more is told of Orm; acronyms are seldom of places.
    private boolean isCivic(String name) {
        return civic.contains(name)
                && !free.contains(name)
                && !determined.contains(name)
                && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Whether a single word stands in a line of nothing but capitals, which tells nothing of it.
    boolean isShouted(Passage at) {
        return SHOUTED.matcher(at.in(text)).matches()
                && InOrder.overlapping(sentences, Sentence::at, at).stream()
                        .map(sentence -> sentence.at().in(text))
                        .anyMatch(line ->
                                line.indexOf(' ') > 0
                                        && line.equals(line.toUpperCase(Locale.ROOT)));
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

    /// Whether it is a common noun that the text writes with a capital somewhere, never behind an article: "Evening".
    boolean isCommon(String name) {
        return !name.contains(" ")
                && Being.of(folded(name)) == Being.PLACE_OR_TIME
                && !determined.contains(name);
    }

    /// Whether a single word stands nowhere but before nouns for something else: "the Selm ceasefire".
    boolean isForThings(String name) {
        return !name.contains(" ")
                && !persons.contains(name)
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && Stream.of(free, grouped, civic).noneMatch(it -> it.contains(name));
    }

    /// Whether a word, as "His" of "His Excellency", tells whose or which something is.
    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(folded(word));
    }

    /// Whether a noun is for the people of a group.
    static boolean isFolk(String noun) {
        return FOLK.contains(noun);
    }

    /// Whether the text says that it is the name of a thing: a ship, a film.
    boolean isThing(String name) {
        return things.contains(name);
    }

    /// Whether a name that was read as a person's is of more than one: nobody goes behind an article, and "Vale people" are no one's
    /// where Vale is never told of by itself.
    boolean isGroup(String name) {
        boolean isFolk = !name.contains(" ") && grouped.contains(name) && !free.contains(name);
        return !persons.contains(name) && (several.contains(name) || isFolk);
    }
}
