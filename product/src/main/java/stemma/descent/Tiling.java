package stemma.descent;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// The runs of words that two reports share, the longest first, no word in two of them: greedy string tiling (M. Wise, "String similarity via greedy string tiling and
/// running Karp-Rabin matching", 1993), which finds them in whatever order they stand.
final class Tiling {
    /// Of a longer report only this many words are laid beside another's: work grows with the product.
    private static final int MOST_WORDS = 20_000;

    /// Of the places at which three words stand in the other, those that are tried.
    private static final int MOST_PLACES = 64;

    private static final Comparator<Tile> LONGEST_FIRST =
            comparingInt(Tile::words)
                    .reversed()
                    .thenComparingInt(Tile::here)
                    .thenComparingInt(Tile::there);

    private final long[] here;
    private final Map<Long, List<Integer>> places;

    /// Words from `here` on in the one report are the words from `there` on in the other.
    record Tile(int here, int there, int words) {
        int hereEnd() {
            return here + words;
        }

        int thereEnd() {
            return there + words;
        }
    }

    /// Lays one report out, to lay others beside it.
    Tiling(Wording here) {
        this.here = hashes(here);
        this.places = places(Shingles.of(here));
    }

    /// The runs it shares with another, in its own order.
    List<Tile> with(Wording there) {
        var others = hashes(there);
        return new Pair(others, new boolean[here.length], new boolean[others.length])
                .tiles(Shingles.of(there));
    }

    private static long[] hashes(Wording wording) {
        return wording.words().stream().limit(MOST_WORDS).mapToLong(Wording.Word::hash).toArray();
    }

    private Map<Long, List<Integer>> places(long[] shingles) {
        var found = new HashMap<Long, List<Integer>>();
        for (int i = 0; i + Shingles.WORDS <= here.length; i++) {
            var places = found.computeIfAbsent(shingles[i], _ -> new ArrayList<>(1));
            if (places.size() < MOST_PLACES) {
                places.add(i);
            }
        }
        return found;
    }

    /// The other report, and which words of both are in tiles already.
    private final class Pair {
        private final long[] there;
        private final boolean[] hereTaken;
        private final boolean[] thereTaken;
        private final PriorityQueue<Tile> open = new PriorityQueue<>(LONGEST_FIRST);
        private final List<Tile> tiles = new ArrayList<>();

        private Pair(long[] there, boolean[] hereTaken, boolean[] thereTaken) {
            this.there = there;
            this.hereTaken = hereTaken;
            this.thereTaken = thereTaken;
        }

        private List<Tile> tiles(long[] shingles) {
            match(shingles);
            while (!open.isEmpty()) {
                take(open.poll());
            }
            tiles.sort(comparingInt(Tile::here));
            return tiles;
        }

        private void match(long[] shingles) {
            for (int j = 0; j + Shingles.WORDS <= there.length; j++) {
                for (int i : places.getOrDefault(shingles[j], List.of())) {
                    if (i == 0 || j == 0 || here[i - 1] != there[j - 1]) {
                        open.add(new Tile(i, j, length(i, j)));
                    }
                }
            }
        }

        private int length(int i, int j) {
            int most = Math.min(here.length - i, there.length - j);
            int differ = Arrays.mismatch(here, i, i + most, there, j, j + most);
            return differ < 0 ? most : differ;
        }

        private void take(Tile tile) {
            if (left(tile, 0) == tile.words) {
                Arrays.fill(hereTaken, tile.here, tile.hereEnd(), true);
                Arrays.fill(thereTaken, tile.there, tile.thereEnd(), true);
                tiles.add(tile);
            } else {
                leave(tile);
            }
        }

        /// What longer runs have left of a run goes back among those that are open.
        private void leave(Tile tile) {
            int from = 0;
            while (from < tile.words) {
                int left = left(tile, from);
                if (left >= Shingles.WORDS) {
                    open.add(new Tile(tile.here + from, tile.there + from, left));
                }
                from += left + 1;
            }
        }

        /// How many words from one on are in no tile.
        private int left(Tile tile, int from) {
            int end = from;
            while (end < tile.words
                    && !hereTaken[tile.here + end]
                    && !thereTaken[tile.there + end]) {
                end++;
            }
            return end - from;
        }
    }
}
