package stemma.descent;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The prints of all reports of a casebook: finds the reports that may share wording with one, without looking at the others, and knows how common words are.
///
/// Reports are added and taken out one by one; what it answers depends on which are in it, not on the order they came in. A key that very many reports have is furniture
/// that was read as text, and finds nothing. Not for several threads at once.
public final class Prints {
    /// A print job of a great agency is in a few hundred papers.
    private static final int MOST_UNDER_A_KEY = 2_000;

    /// One key in common may be one sequence of three words: two that nobody else has are asked for, or more that others have.
    private static final double LEAST_EVIDENCE = 2;

    private record Kept(int number, int print) {}

    private final HashMap<String, Kept> kept = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<int[]> keys = new ArrayList<>();
    private final Deque<Integer> unused = new ArrayDeque<>();
    private final Buckets buckets = new Buckets();
    private final Counts underKey = new Counts();
    private final Counts counts = new Counts();

    /// @param report the report's id
    /// @throws IllegalArgumentException if it is there already
    public void add(String report, Print print) {
        if (kept.containsKey(report)) {
            throw new IllegalArgumentException("A report is added once: " + report);
        }
        int number = unused.isEmpty() ? ids.size() : unused.pop();
        if (number == ids.size()) {
            ids.add(report);
            keys.add(print.keys().toArray());
        } else {
            ids.set(number, report);
            keys.set(number, print.keys().toArray());
        }
        kept.put(report, new Kept(number, print.hashCode()));
        print.keys().forEach(key -> buckets.add(key, number));
        print.keys().forEach(underKey::add);
        print.shingles().forEach(counts::add);
    }

    /// Takes a report out again.
    ///
    /// @param print the one it was added with
    /// @throws IllegalArgumentException if it is not there, or with another print
    public void remove(String report, Print print) {
        var found = kept.get(report);
        if (found == null || found.print != print.hashCode()) {
            throw new IllegalArgumentException(
                    "A report is taken out with the print it was added with: " + report);
        }
        print.keys().forEach(key -> buckets.remove(key, found.number));
        print.keys().forEach(underKey::remove);
        print.shingles().forEach(counts::remove);
        kept.remove(report);
        unused.push(found.number);
    }

    public boolean has(String report) {
        return kept.containsKey(report);
    }

    /// How many reports.
    public int size() {
        return kept.size();
    }

    /// The reports that may share wording with this one, itself not among them, by id.
    ///
    /// Keys that so many have that all of them together are too little evidence find nobody, and are looked at only for those that others find.
    ///
    /// @param report the id of a report, whether it was added or not
    public Set<String> like(String report, Print print) {
        return spare(report, print).keySet();
    }

    /// The same, each with how much more evidence there is for it than is needed.
    SortedMap<String, Double> spare(String report, Print print) {
        var own = kept.get(report);
        var keys = weighed(print);
        var evidence = new HashMap<Integer, Double>();
        int first = 0;
        double passed = 0;
        while (first < keys.size() && passed + keys.get(first).weight < LEAST_EVIDENCE) {
            passed += keys.get(first++).weight;
        }
        for (var key : keys.subList(first, keys.size())) {
            buckets.each(key.key, number -> evidence.merge(number, key.weight, Double::sum));
        }
        for (var key : keys.subList(0, first)) {
            evidence.replaceAll((number, sum) -> has(number, key.key) ? sum + key.weight : sum);
        }
        evidence.values().removeIf(sum -> sum < LEAST_EVIDENCE);
        if (own != null) {
            evidence.remove(own.number);
        }
        var spare = new TreeMap<String, Double>();
        evidence.forEach((number, sum) -> spare.put(ids.get(number), sum - LEAST_EVIDENCE));
        return spare;
    }

    /// By how much less the keys of reports say since some of them were added.
    ///
    /// @param last the prints of those that were added last
    public Fading fading(Collection<Print> last) {
        var added = new HashMap<Integer, Integer>();
        last.forEach(print -> print.keys().forEach(key -> added.merge(key, 1, Integer::sum)));
        var lost = new HashMap<Integer, Double>();
        added.forEach((key, more) -> {
            int size = underKey.of(key);
            lost.put(key, weight(size - more) - weight(size));
        });
        return new Fading(lost, this::keys);
    }

    private IntStream keys(String report) {
        return Optional.ofNullable(kept.get(report)).stream()
                .flatMapToInt(it -> Arrays.stream(keys.get(it.number)));
    }

    /// A key says the less the more reports have it.
    private record Weighed(int key, double weight) {}

    /// Those that say least first.
    private List<Weighed> weighed(Print print) {
        return print.keys()
                .mapToObj(key -> new Weighed(key, weight(underKey.of(key))))
                .filter(key -> key.weight > 0)
                .sorted(comparingDouble(Weighed::weight).thenComparingInt(Weighed::key))
                .toList();
    }

    private static double weight(int size) {
        return size <= MOST_UNDER_A_KEY ? 1 / Math.max(1, Math.log(size) / Math.log(2)) : 0;
    }

    private boolean has(int number, int key) {
        return Arrays.binarySearch(keys.get(number), key) >= 0;
    }

    /// How many reports hold a shingle.
    int holding(int shingle) {
        return counts.of(shingle);
    }
}
