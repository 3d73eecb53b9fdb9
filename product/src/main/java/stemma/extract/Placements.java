package stemma.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// Which names a text puts on the map by the words around them: "in Orm", "north of the Selm", "the Selm valley", "villagers from Vale",
/// "ORM (Agency) –". In small letters.
final class Placements {
    private static final Set<String> LOCATIVE =
            Set.of("in", "into", "inside", "outside", "throughout", "across", "near");

    /// Whoever has these has them in somebody.
    private static final Set<String> TRUSTING =
            Set.of(
                    "trust",
                    "confidence",
                    "faith",
                    "belief",
                    "believe",
                    "interest",
                    "hope",
                    "stake",
                    "share",
                    "shareholder",
                    "investment",
                    "invest",
                    "role",
                    "member",
                    "membership",
                    "post",
                    "job",
                    "position",
                    "split",
                    "rift");

    private static final Set<String> COMPASS = Set.of("north", "south", "east", "west");

    private static final Set<String> LANDSCAPE =
            Set.of(
                    "valley",
                    "river",
                    "basin",
                    "ridge",
                    "coast",
                    "mountains",
                    "peninsula",
                    "plain",
                    "bay",
                    "lake",
                    "gorge",
                    "delta",
                    "desert");

    private static final Set<String> SETTLEMENTS =
            Set.of(
                    "village",
                    "town",
                    "city",
                    "province",
                    "district",
                    "port",
                    "suburb",
                    "outskirts");

    /// What a town has.
    private static final Set<String> QUARTERS =
            Set.of(
                    "quarter",
                    "quarters",
                    "suburb",
                    "suburbs",
                    "streets",
                    "outskirts",
                    "harbour",
                    "market",
                    "airport");

    private static final int MOST_WORDS_BETWEEN = 3;

    /// Who comes from somewhere, and what is done from there.
    private static final Set<String> FROM =
            Set.of(
                    "person",
                    "man",
                    "woman",
                    "child",
                    "boy",
                    "girl",
                    "family",
                    "refugee",
                    "resident",
                    "villager",
                    "farmer",
                    "native",
                    "report",
                    "travel",
                    "arrive",
                    "flee");

    private static final Set<String> OWN = Set.of("'s", "’s");

    /// The rest of a name, or a mark of what is its own.
    private static final Pattern GOES_ON = Pattern.compile("\\p{Lu}|['’]");

    private static final Pattern SPACE = Pattern.compile(" ");

    private static final Pattern DATELINE =
            Pattern.compile(
                    "(\\p{Lu}[\\p{Lu} ’'-]*\\p{Lu})(?:, [^\\n()–—]{1,40})?(?: \\([^)\\n]{1,40}\\))? ?(?:–|—|--| -) ");

    private final String text;
    private final Set<String> placed = new HashSet<>();

    private Placements(String text) {
        this.text = text;
    }

    static Set<String> in(String text, List<Sentence> sentences) {
        var placements = new Placements(text);
        sentences.forEach(placements::look);
        var datelines = sentences.stream().flatMap(placements::dateline).distinct().toList();
        // Who speaks in turns is named at the head of lines, too.
        if (datelines.stream().filter(it -> datelines.getFirst().startsWith(it)).count()
                == datelines.size()) {
            placements.placed.addAll(datelines);
        }
        return Set.copyOf(placements.placed);
    }

    private void look(Sentence sentence) {
        var words = sentence.words();
        int i = 0;
        while (i < words.size()) {
            int end = endOfName(words, i);
            if (end > i && isPlaced(words, i, end)) {
                placed.add(
                        Words.of(words.get(i).at().through(words.get(end - 1).at()), text)
                                .toLowerCase(Locale.ROOT));
            }
            i = Math.max(end, i + 1);
        }
    }

    private Stream<String> dateline(Sentence sentence) {
        int begin = sentence.at().begin();
        var line = DATELINE.matcher(text).region(begin, text.length());
        return (begin == 0 || text.charAt(begin - 1) == '\n') && line.lookingAt()
                ? beginnings(line.group(1).toLowerCase(Locale.ROOT))
                : Stream.of();
    }

    /// "Orm", too, for "Orm Vale", which the model may cut.
    private static Stream<String> beginnings(String name) {
        return Stream.concat(
                Stream.of(name),
                SPACE.matcher(name).results().map(space -> name.substring(0, space.start())));
    }

    /// Where the words with capitals that stand there by single spaces end.
    private int endOfName(List<Word> words, int begin) {
        int end = begin;
        while (end < words.size()
                && words.get(end).part().equals("PROPN")
                && (end == begin
                        || words.get(end).at().begin() == words.get(end - 1).at().end() + 1)) {
            end++;
        }
        return end;
    }

    private boolean isPlaced(List<Word> words, int begin, int end) {
        return isWithin(words, begin, end)
                || isLandscape(words, begin, end)
                || isBehind(words, begin, end);
    }

    /// "In Orm"; not "in the Guard", "in Orm's view", "in Orm Gazette" or "in Orm politics".
    private boolean isWithin(List<Word> words, int begin, int end) {
        boolean isTrusted = begin > 1 && isTrust(words.get(begin - 2).lemma());
        return LOCATIVE.contains(lower(words, begin - 1))
                && !isTrusted
                && isWhole(words, begin, end);
    }

    /// Whether this is had in somebody: "confidence".
    static boolean isTrust(String lemma) {
        return TRUSTING.contains(lemma);
    }

    private boolean isWhole(List<Word> words, int begin, int end) {
        String next = end == words.size() ? "" : words.get(end).at().in(text);
        return !GOES_ON.matcher(next).lookingAt() && Senses.isWhole(words, begin, end);
    }

    private boolean isLandscape(List<Word> words, int begin, int end) {
        return end < words.size() && LANDSCAPE.contains(words.get(end).at().in(text))
                || LANDSCAPE.contains(lower(words, begin - 1))
                || hasQuarters(words, end);
    }

    /// "Orm Vale's old merchant quarter".
    private boolean hasQuarters(List<Word> words, int end) {
        return end < words.size()
                && OWN.contains(words.get(end).at().in(text))
                && words
                        .subList(end + 1, Math.min(words.size(), end + 2 + MOST_WORDS_BETWEEN))
                        .stream()
                        .takeWhile(word -> Set.of("ADJ", "NOUN").contains(word.part()))
                        .anyMatch(word -> QUARTERS.contains(word.at().in(text)));
    }

    private boolean isBehind(List<Word> words, int begin, int end) {
        int before = lower(words, begin - 1).equals("the") ? begin - 2 : begin - 1;
        String far = lower(words, before - 1);
        return switch (lower(words, before)) {
            case "of" ->
                    COMPASS.contains(far)
                            || before == begin - 1 && SETTLEMENTS.contains(far)
                            || before == begin - 1 && LANDSCAPE.contains(far);
            case "from" ->
                    before == begin - 1
                            && FROM.contains(words.get(Math.max(0, before - 1)).lemma())
                            && isWhole(words, begin, end);
            default -> false;
        };
    }

    private String lower(List<Word> words, int i) {
        return i < 0 ? "" : words.get(i).at().in(text).toLowerCase(Locale.ROOT);
    }
}
