package stemma.descent;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What a casebook keeps of a report's wording: numbers by which reports with like passages are found, those of its shingles, and those of the
/// words that tell what it is about.
///
/// *Keys* are made by MinHash (Broder 1997; Broder, Charikar, Frieze, Mitzenmacher, "Min-wise independent permutations", 1998) of every sentence, in bands
/// (locality-sensitive hashing: Indyk, Motwani, "Approximate nearest neighbors", 1998): two sentences have a key in common with the chance that a band's rows
/// all agree, which is their resemblance to the power of the rows. A print depends on the words alone and may be kept as three lists of numbers.
public final class Print {
    static final int BANDS = 12;
    static final int ROWS = 1;

    private final int[] keys;
    private final int[] shingles;

    private final int[] telling;

    private Print(int[] keys, int[] shingles, int[] telling) {
        this.keys = keys;
        this.shingles = shingles;
        this.telling = telling;
    }

    public static Print of(Wording wording) {
        long[] shingles = Shingles.of(wording);
        var keys =
                wording.stretches().stream()
                        .flatMapToInt(stretch ->
                                IntStream.range(0, BANDS)
                                        .map(band -> key(shingles, stretch, band)));
        return of(keys, Arrays.stream(shingles).mapToInt(Shingles::brief), Telling.of(wording));
    }

    /// A print from numbers that were kept, in any order.
    public static Print of(IntStream keys, IntStream shingles, IntStream telling) {
        return new Print(ascending(keys), ascending(shingles), ascending(telling));
    }

    private static int[] ascending(IntStream numbers) {
        return numbers.sorted().distinct().toArray();
    }

    private static int key(long[] shingles, Wording.Stretch stretch, int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            key = Shingles.mixed(key ^ least(shingles, stretch, band * ROWS + row));
        }
        return Shingles.brief(key);
    }

    private static long least(long[] shingles, Wording.Stretch stretch, int function) {
        long least = Long.MAX_VALUE;
        for (int i = stretch.from(); i + Shingles.WORDS <= stretch.to(); i++) {
            least = Math.min(least, Shingles.permuted(shingles[i], function));
        }
        return least;
    }

    /// In ascending order, each once.
    public IntStream keys() {
        return Arrays.stream(keys);
    }

    /// In ascending order, each once.
    public IntStream shingles() {
        return Arrays.stream(shingles);
    }

    /// The words that tell what it is about, in ascending order, each once.
    public IntStream telling() {
        return Arrays.stream(telling);
    }

    boolean holds(int shingle) {
        return Arrays.binarySearch(shingles, shingle) >= 0;
    }

    /// Broder's containment: the share of the shingles of the one with fewer that the other holds, 0 to 1.
    double containment(Print other) {
        int fewer = Math.min(shingles.length, other.shingles.length);
        return fewer == 0 ? 0 : (double) common(other) / fewer;
    }

    /// How many shingles both have.
    int common(Print other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < shingles.length && j < other.shingles.length) {
            int order = Integer.compare(shingles[i], other.shingles[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Print print
                && Arrays.equals(keys, print.keys)
                && Arrays.equals(shingles, print.shingles)
                && Arrays.equals(telling, print.telling);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(shingles);
    }
}
