package stemma.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import stemma.descent.Tiling.Tile;

/// Runs that follow each other in both reports with few other words between: one passage, edited.
///
/// Its score is that of a local alignment (T. Smith, M. Waterman, "Identification of common molecular subsequences", 1981), with sequences of three words as
/// what matches: chance gives many short runs far from each other, copying gives neighbours.
final class Region {
    private static final int WIDEST_GAP = 10;
    private static final double PER_WORD_BETWEEN = 0.1;

    private final List<Tile> tiles = new ArrayList<>();
    private int between;

    /// The regions of tiles that are sorted by their place in the first report.
    static List<Region> of(List<Tile> tiles) {
        var regions = new ArrayList<Region>();
        for (Tile tile : tiles) {
            regions.reversed().stream()
                    .filter(region -> region.goesOnWith(tile))
                    .findFirst()
                    .orElseGet(() -> opened(regions))
                    .add(tile);
        }
        return regions;
    }

    private static Region opened(List<Region> regions) {
        var region = new Region();
        regions.add(region);
        return region;
    }

    private boolean goesOnWith(Tile next) {
        int here = next.here() - tiles.getLast().hereEnd();
        int there = next.there() - tiles.getLast().thereEnd();
        return here <= WIDEST_GAP && there >= 0 && there <= WIDEST_GAP;
    }

    private void add(Tile tile) {
        if (!tiles.isEmpty()) {
            var last = tiles.getLast();
            between += Math.max(tile.here() - last.hereEnd(), tile.there() - last.thereEnd());
        }
        tiles.add(tile);
    }

    /// @param rarity how much a shingle counts, 0 to 1
    Shared shared(Wording here, Wording there, long[] shingles, LongToDoubleFunction rarity) {
        double score = -PER_WORD_BETWEEN * between;
        for (Tile tile : tiles) {
            for (int k = 0; k + Shingles.WORDS <= tile.words(); k++) {
                if (quoted(here, there, tile, k, Shingles.WORDS) == 0) {
                    score += rarity.applyAsDouble(shingles[tile.here() + k]);
                }
            }
        }
        return new Shared(
                here.passage(tiles.getFirst().here(), tiles.getLast().hereEnd() - 1),
                there.passage(tiles.getFirst().there(), tiles.getLast().thereEnd() - 1),
                tiles.stream().map(tile -> run(here, there, tile)).toList(),
                Math.max(0, score));
    }

    private static Shared.Run run(Wording here, Wording there, Tile tile) {
        return new Shared.Run(
                here.passage(tile.here(), tile.hereEnd() - 1),
                there.passage(tile.there(), tile.thereEnd() - 1),
                tile.words(),
                quoted(here, there, tile, 0, tile.words()));
    }

    private static int quoted(Wording here, Wording there, Tile tile, int from, int words) {
        int quoted = 0;
        for (int k = from; k < from + words; k++) {
            boolean isQuoted =
                    here.words().get(tile.here() + k).quoted()
                            || there.words().get(tile.there() + k).quoted();
            quoted += isQuoted ? 1 : 0;
        }
        return quoted;
    }
}
