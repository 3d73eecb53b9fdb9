package stemma.descent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Which reports have which words: finds those that have most of some words, by way of the rarest of them.
final class Postings {
    /// The numbers of the reports that have a word, in the order they came.
    private static final class Holders {
        private int[] reports = new int[1];
        private int size;

        void add(int report) {
            if (size == reports.length) {
                reports = Arrays.copyOf(reports, size + size / 2 + 1);
            }
            reports[size++] = report;
        }

        int size() {
            return size;
        }

        IntStream each() {
            return Arrays.stream(reports, 0, size);
        }
    }

    private final Map<Integer, Holders> byWord = new HashMap<>();
    private final List<int[]> words = new ArrayList<>();

    /// @param has the words of one more report, in ascending order
    /// @return the report's number, from 0 on
    int add(int[] has) {
        int number = words.size();
        words.add(has);
        for (int word : has) {
            byWord.computeIfAbsent(word, _ -> new Holders()).add(number);
        }
        return number;
    }

    /// Those among some reports that have at least so many of some words. Whoever has `least` of them has one of any `all - least + 1`, so the rarest are looked up.
    Set<Integer> having(int[] wanted, int least, IntPredicate among) {
        var found = new HashSet<Integer>();
        var nobody = new Holders();
        IntStream.of(wanted)
                .mapToObj(word -> byWord.getOrDefault(word, nobody))
                .sorted(Comparator.comparingInt(Holders::size))
                .limit(wanted.length - least + 1L)
                .flatMapToInt(Holders::each)
                .filter(among)
                .forEach(found::add);
        found.removeIf(report -> common(report, wanted) < least);
        return found;
    }

    /// How many of some words a report has.
    int common(int report, int[] wanted) {
        var has = words.get(report);
        return (int)
                IntStream.of(wanted).filter(word -> Arrays.binarySearch(has, word) >= 0).count();
    }
}
