package stemma.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import stemma.model.ActorKind;
import stemma.resolve.Keys;
import stemma.resolve.NameParts;
import stemma.resolve.NameSimilarity;

/// How long it takes to find which of many names may be one: made-up names of two parts out of the lists, a quarter of them
/// written again with a letter doubled, dropped or changed, joined by way of their keys on one thread.
final class NameJoin {
    private static final int MOST_IN_ONE = 400;

    /// @param keyed      processor seconds to cut the names and to make their keys
    /// @param scored     processor seconds to score
    /// @param pairs      how many pairs shared a key
    /// @param crowded    how many keys had more than 400 names and were passed over
    /// @param found      how many of the names written again were found with the first, at the threshold for review
    /// @param again      how many were written again
    record Times(double keyed, double scored, long pairs, int crowded, int found, int again) {}

    private final List<String> names = new ArrayList<>();
    private final int[] firsts;

    private NameJoin(Path gold, int size) throws IOException {
        var random = new Random(7);
        var parts =
                NameBook.of(gold, "arabic", "train").stream()
                        .map(LetterPairs.Example::to)
                        .filter(part -> part.length() > 2)
                        .toList();
        firsts = new int[size];
        for (int i = 0; i < size; i++) {
            boolean isAgain = i % 4 == 3;
            // As in reports, some given names are very frequent.
            int given = (int) Math.abs(random.nextGaussian() * 300);
            var fresh = parts.get(given) + " " + parts.get(random.nextInt(parts.size()));
            firsts[i] = isAgain ? i - 1 : -1;
            names.add(isAgain ? rewritten(names.get(i - 1), random) : fresh);
        }
    }

    static Times of(Path gold, int size) throws IOException {
        return new NameJoin(gold, size).join();
    }

    private static String rewritten(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 1 -> name.substring(0, at) + name.substring(at + 1);
            default ->
                    name.substring(0, at)
                            + "aeiou".charAt(random.nextInt(5))
                            + name.substring(at + 1);
        };
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Times join() {
        long start = cpu();
        var cut = names.stream().map(name -> NameParts.of(name, ActorKind.PERSON)).toList();
        var blocks = new HashMap<String, List<Integer>>();
        for (int i = 0; i < cut.size(); i++) {
            for (var key : Keys.of(cut.get(i))) {
                blocks.computeIfAbsent(key, added -> new ArrayList<>()).add(i);
            }
        }
        long middle = cpu();
        long pairs = 0;
        int crowded = 0;
        var found = new HashSet<Integer>();
        for (var block : blocks.values()) {
            if (block.size() > MOST_IN_ONE) {
                crowded++;
            } else {
                pairs += score(block, cut, found);
            }
        }
        int again = (int) Arrays.stream(firsts).filter(first -> first >= 0).count();
        return new Times(
                (middle - start) / 1e9,
                (cpu() - middle) / 1e9,
                pairs,
                crowded,
                found.size(),
                again);
    }

    private long score(List<Integer> block, List<NameParts> cut, Set<Integer> found) {
        long pairs = 0;
        for (int i = 1; i < block.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs++;
                boolean isAlike =
                        NameSimilarity.score(cut.get(block.get(i)), cut.get(block.get(j)))
                                >= NameSimilarity.REVIEW;
                if (isAlike && firsts[block.get(i)] == block.get(j)) {
                    found.add(block.get(i));
                }
            }
        }
        return pairs;
    }
}
