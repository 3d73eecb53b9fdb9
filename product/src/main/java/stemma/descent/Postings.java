package stemma.descent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Which reports have which words: finds those that have most of some words, by way of the rarest of them.
final class Postings {
    private final Buckets byWord = new Buckets();
    private final Counts counts = new Counts();
    private final List<int[]> words = new ArrayList<>();

    /// How many reports have a word.
    private record Held(int word, int reports) {}

    /// @param has the words of one more report, in ascending order
    /// @return the report's number, from 0 on
    int add(int[] has) {
        int number = words.size();
        words.add(has);
        for (int word : has) {
            byWord.add(word, number);
            counts.add(word);
        }
        return number;
    }

    /// Those among some reports that have at least so many of some words. Whoever has `least` of them has one of any `all - least + 1`, so the rarest are looked up.
    Set<Integer> having(int[] wanted, int least, IntPredicate among) {
        var found = new HashSet<Integer>();
        IntStream.of(wanted)
                .mapToObj(word -> new Held(word, counts.of(word)))
                .sorted(Comparator.comparingInt(Held::reports))
                .limit(wanted.length - least + 1L)
                .forEach(held ->
                        byWord.each(
                                held.word,
                                report -> {
                                    if (among.test(report)) {
                                        found.add(report);
                                    }
                                }));
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
