package stemma.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import stemma.model.ActorKind;

/// What was found out by comparing names, kept from one state of a casebook to the next: it hangs on their words and kinds alone. Threads may share one.
public final class Comparisons {
    private final Map<Spelled, Seen> seen = new HashMap<>();
    private final Numbers unlike = new Numbers();

    private record Spelled(String name, ActorKind kind) {}

    private record Seen(int number, NameParts parts, Set<String> keys) {}

    /// Pairs of numbers, each as one: an open hash table, since nearly all names that are compared are unlike.
    private static final class Numbers {
        private static final int SMALLEST = 1 << 10;
        private long[] all = new long[SMALLEST];
        private int size;

        /// @param number not 0
        boolean has(long number) {
            return all[place(all, number)] != 0;
        }

        void add(long number) {
            if (2 * size > all.length) {
                grow();
            }
            int place = place(all, number);
            size += all[place] == 0 ? 1 : 0;
            all[place] = number;
        }

        private void grow() {
            var larger = new long[2 * all.length];
            Arrays.stream(all)
                    .filter(number -> number != 0)
                    .forEach(number -> larger[place(larger, number)] = number);
            all = larger;
        }

        private static int place(long[] all, long number) {
            long mixed = number * 0x9E3779B97F4A7C15L;
            int place = (int) (mixed >>> 32) & all.length - 1;
            while (all[place] != 0 && all[place] != number) {
                place = place + 1 & all.length - 1;
            }
            return place;
        }
    }

    private Seen seen(Namesakes those) {
        return seen.computeIfAbsent(
                new Spelled(those.name(), those.kind()),
                it -> {
                    var parts = NameParts.of(it.name, it.kind);
                    return new Seen(1 + seen.size(), parts, Keys.of(parts));
                });
    }

    synchronized NameParts parts(Namesakes those) {
        return seen(those).parts;
    }

    /// The keys under which a name is compared with others.
    synchronized Set<String> keys(Namesakes those) {
        return seen(those).keys;
    }

    /// Whether two names are at least worth a look.
    synchronized boolean areAlike(Namesakes one, Namesakes other) {
        var here = seen(one);
        var there = seen(other);
        long pair = (long) here.number << 32 | there.number;
        if (unlike.has(pair)) {
            return false;
        }
        boolean isAlike = NameSimilarity.score(here.parts, there.parts) >= NameSimilarity.REVIEW;
        if (!isAlike) {
            unlike.add(pair);
        }
        return isAlike;
    }
}
