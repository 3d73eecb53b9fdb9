package stemma.coreference;

import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import stemma.text.Table;

/// What each feature counts for or against an option, as it was learned; one that is not among them counts nothing.
public final class Weights {
    /// In which features are written in the table.
    private static final int RADIX = 36;

    private final long[] features;
    private final float[] weights;
    private final int mask;

    /// @param learned by feature; a feature is never 0
    public Weights(Map<Long, Float> learned) {
        int size = Math.max(16, Integer.highestOneBit(learned.size()) * 4);
        features = new long[size];
        weights = new float[size];
        mask = size - 1;
        for (Entry<Long, Float> entry : new TreeMap<>(learned).entrySet()) {
            int slot = slot(entry.getKey());
            features[slot] = entry.getKey();
            weights[slot] = entry.getValue();
        }
    }

    /// Those of the program: `weights.tsv`.
    static Weights shipped() {
        return Shipped.WEIGHTS;
    }

    private static final class Shipped {
        private static final Weights WEIGHTS = load();

        private static Weights load() {
            var weights = new TreeMap<Long, Float>();
            for (var row : Table.rows("/stemma/coreference/weights.tsv")) {
                weights.put(
                        Long.parseUnsignedLong(row.get("feature"), RADIX),
                        Float.parseFloat(row.get("weight")));
            }
            return new Weights(weights);
        }
    }

    /// How a feature is written in the table.
    public static String written(long feature) {
        return Long.toUnsignedString(feature, RADIX);
    }

    /// The sum of what an option's features count.
    double of(Choice.Option option) {
        double sum = 0;
        for (long feature : option.features()) {
            sum += weights[slot(feature)];
        }
        return sum;
    }

    /// Where a feature stands, or the empty slot where it would.
    private int slot(long feature) {
        int slot = (int) (feature ^ (feature >>> 32)) & mask;
        while (features[slot] != 0 && features[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
