package stemma.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Other forms of a training text: other names, no capitals or only capitals, other quotation marks, a page's furniture
/// between its sentences.
final class Variation {
    /// What pages put between the sentences of an article; our own, without names.
    private static final List<String> FURNITURE =
            List.of(
                    "Read more",
                    "Share this article",
                    "Advertisement",
                    "Continue reading below",
                    "Follow us for updates",
                    "Sign up for our newsletter",
                    "File photo",
                    "More on this story",
                    "Comments ( 12 )",
                    "Photo : agency",
                    "Updated 14:05",
                    "Click here to listen",
                    "Related : in pictures");

    private static final Map<String, String> STRAIGHT =
            Map.of("“", "\"", "”", "\"", "’", "'", "‘", "'", "’s", "'s", "n’t", "n't", "—", "--");
    private static final Map<String, String> CURLY = Map.of("'", "’", "'s", "’s", "n't", "n’t");

    /// Words of a name.
    private static final int LONGEST = 8;

    private final NameBank bank;
    private final Random random;

    Variation(NameBank bank, Random random) {
        this.bank = bank;
        this.random = random;
    }

    Document of(Document document) {
        var varied = document;
        if (document.name()[0] != Document.UNKNOWN && random.nextFloat() < 0.6f) {
            varied = renamed(varied);
        }
        if (document.head()[0] == Document.UNKNOWN && random.nextFloat() < 0.2f) {
            varied = furnished(varied);
        }
        return lettered(quoted(varied));
    }

    /// Old words in their new order.
    ///
    /// @param origin   of each new word, -1 for none
    /// @param words    the new words
    /// @param breaks   new words that start a line of their own
    private record Rebuilt(List<Integer> origin, List<String> words, Set<Integer> breaks) {}

    /// A name is replaced wherever its words stand, also where the set does not annotate names.
    private Document renamed(Document document) {
        var to = replacements(document);
        var origin = new ArrayList<Integer>();
        var words = new ArrayList<String>();
        for (int i = 0; i < document.words().length; ) {
            int end = knownEnd(document, i, to);
            String[] other =
                    end > i ? to.getOrDefault(key(document, i, end), new String[0]) : new String[0];
            if (other.length == 0) {
                origin.add(i);
                words.add(document.words()[i++]);
            } else {
                for (int k = 0; k < other.length; k++) {
                    origin.add(Math.min(i + k, end - 1));
                    words.add(other[k]);
                }
                i = end;
            }
        }
        return rebuilt(document, new Rebuilt(origin, words, Set.of()));
    }

    /// Behind the longest name with a replacement that starts here.
    private static int knownEnd(Document document, int begin, Map<String, String[]> to) {
        if (!Character.isUpperCase(document.words()[begin].codePointAt(0))) {
            return begin;
        }
        int end = Math.min(document.words().length, begin + LONGEST);
        while (end > begin
                && (!to.containsKey(key(document, begin, end))
                        || document.sentence()[end - 1] != document.sentence()[begin])) {
            end--;
        }
        return end;
    }

    private static int nameEnd(Document document, int i) {
        int label = document.name()[i];
        if (label <= 0 || label % 2 == 0) {
            return i;
        }
        int end = i + 1;
        while (end < document.words().length && document.name()[end] == label + 1) {
            end++;
        }
        return end;
    }

    private static String key(Document document, int begin, int end) {
        return String.join(" ", Arrays.asList(document.words()).subList(begin, end));
    }

    private Map<String, String[]> replacements(Document document) {
        var to = new HashMap<String, String[]>();
        var anchors =
                document.sayings().stream()
                        .map(Document.Saying::anchor)
                        .collect(Collectors.toSet());
        var kept = new java.util.HashSet<String>();
        for (int i = 0; i < document.words().length; i++) {
            int end = nameEnd(document, i);
            if (end == i) {
                continue;
            }
            String key = key(document, i, end);
            if (IntStream.range(i, end).anyMatch(anchors::contains)) {
                kept.add(key);
            }
            String type = Labels.NAME.get(document.name()[i]).substring(2);
            to.computeIfAbsent(
                    key, any -> random.nextBoolean() ? bank.any(type, random) : new String[0]);
        }
        // A surname goes with its full name.
        for (var entry : Map.copyOf(to).entrySet()) {
            String last = entry.getKey().substring(entry.getKey().lastIndexOf(' ') + 1);
            if (!last.equals(entry.getKey())
                    && to.containsKey(last)
                    && entry.getValue().length > 0) {
                to.put(last, new String[] {entry.getValue()[entry.getValue().length - 1]});
            }
        }
        kept.forEach(to::remove);
        return to;
    }

    private Document furnished(Document document) {
        var origin = new ArrayList<Integer>();
        var words = new ArrayList<String>();
        var breaks = new java.util.HashSet<Integer>();
        for (int i = 0; i < document.words().length; i++) {
            boolean starts = i > 0 && document.sentence()[i] != document.sentence()[i - 1];
            if (starts
                    && document.opensLine()[document.sentence()[i]]
                    && random.nextFloat() < 0.15f) {
                breaks.add(words.size());
                for (String word : FURNITURE.get(random.nextInt(FURNITURE.size())).split(" ")) {
                    origin.add(-1);
                    words.add(word);
                }
            }
            origin.add(i);
            words.add(document.words()[i]);
        }
        return rebuilt(document, new Rebuilt(origin, words, breaks));
    }

    private static Document rebuilt(Document old, Rebuilt rebuilt) {
        int size = rebuilt.words.size();
        var sentence = new int[size];
        var opens = new ArrayList<Boolean>();
        for (int i = 0; i < size; i++) {
            int from = rebuilt.origin.get(i);
            int before = i == 0 ? -2 : rebuilt.origin.get(i - 1);
            boolean starts =
                    i == 0
                            || rebuilt.breaks.contains(i)
                            || from >= 0
                                    && (before < 0
                                            || old.sentence()[from] != old.sentence()[before]);
            if (starts) {
                opens.add(from < 0 || before == -1 || old.opensLine()[old.sentence()[from]]);
            }
            sentence[i] = opens.size() - 1;
        }
        var lines = new boolean[opens.size()];
        IntStream.range(0, lines.length).forEach(i -> lines[i] = opens.get(i));
        return new Document(
                old.id(),
                old.set(),
                rebuilt.words.toArray(String[]::new),
                sentence,
                lines,
                moved(old.entity(), rebuilt),
                moved(old.name(), rebuilt),
                moved(old.medium(), rebuilt),
                unknown(size),
                unknown(size),
                unknown(size),
                unknown(size),
                old.attributed(),
                sayings(old, rebuilt));
    }

    private static int[] unknown(int size) {
        var labels = new int[size];
        Arrays.fill(labels, Document.UNKNOWN);
        return labels;
    }

    /// BIO labels at their new places; a word that stands for more than one begins nothing the second time.
    private static int[] moved(int[] labels, Rebuilt rebuilt) {
        var moved = new int[rebuilt.words.size()];
        for (int i = 0; i < moved.length; i++) {
            int from = rebuilt.origin.get(i);
            int label = from < 0 ? Math.min(0, labels[0]) : labels[from];
            boolean again = i > 0 && from >= 0 && rebuilt.origin.get(i - 1) == from;
            moved[i] = again && label > 0 && label % 2 == 1 ? label + 1 : label;
        }
        return moved;
    }

    private static List<Document.Saying> sayings(Document old, Rebuilt rebuilt) {
        var places = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < rebuilt.words.size(); i++) {
            places.computeIfAbsent(rebuilt.origin.get(i), any -> new ArrayList<>()).add(i);
        }
        return old.sayings().stream()
                .filter(saying -> places.containsKey(saying.anchor()))
                .map(saying ->
                        new Document.Saying(
                                saying.kind(),
                                saying.given(),
                                places.getOrDefault(saying.anchor(), List.of(0)).getFirst(),
                                moved(saying.source(), places),
                                moved(saying.cue(), places),
                                moved(saying.content(), places)))
                .toList();
    }

    private static int[] moved(int[] words, Map<Integer, List<Integer>> places) {
        return Arrays.stream(words)
                .mapToObj(word -> places.getOrDefault(word, List.of()))
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Document quoted(Document document) {
        float roll = random.nextFloat();
        boolean curls = roll >= 0.25f && roll < 0.5f;
        var marks = curls ? CURLY : roll < 0.25f ? STRAIGHT : Map.<String, String>of();
        boolean opens = false;
        var words = document.words().clone();
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("\"") && curls) {
                opens = !opens;
                words[i] = opens ? "“" : "”";
            } else {
                words[i] = marks.getOrDefault(words[i], words[i]);
            }
        }
        return with(document, words);
    }

    private Document lettered(Document document) {
        float roll = random.nextFloat();
        if (roll >= 0.12f) {
            return document;
        }
        boolean small = roll < 0.08f;
        return with(
                document,
                Arrays.stream(document.words())
                        .map(word ->
                                small
                                        ? word.toLowerCase(Locale.ROOT)
                                        : word.toUpperCase(Locale.ROOT))
                        .toArray(String[]::new));
    }

    private static Document with(Document old, String[] words) {
        return new Document(
                old.id(),
                old.set(),
                words,
                old.sentence(),
                old.opensLine(),
                old.entity(),
                old.name(),
                old.medium(),
                old.part(),
                old.lemma(),
                old.head(),
                old.relation(),
                old.attributed(),
                old.sayings());
    }
}
