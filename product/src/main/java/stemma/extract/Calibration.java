package stemma.extract;

import static java.util.stream.Collectors.toMap;

import java.util.TreeMap;
import stemma.text.Table;

/// How often the reader is right where its model is so sure of a saying: `confidence.tsv`, measured on development texts. Between
/// two lines the share goes straight from one to the other; before the first and behind the last it stays.
final class Calibration {
    private static final TreeMap<Double, Double> SHARES =
            Table.rows("/stemma/extract/confidence.tsv").stream()
                    .collect(
                            toMap(
                                    row -> Double.valueOf(row.get("probability")),
                                    row -> Double.valueOf(row.get("share")),
                                    (one, _) -> one,
                                    TreeMap::new));

    private Calibration() {}

    /// The share of sayings of this probability, 0 to 1, that are right.
    static double share(double probability) {
        var below = SHARES.floorEntry(probability);
        var above = SHARES.ceilingEntry(probability);
        if (below == null || above == null) {
            return (below == null ? above : below).getValue();
        }
        double width = above.getKey() - below.getKey();
        double part = width == 0 ? 0 : (probability - below.getKey()) / width;
        return below.getValue() + part * (above.getValue() - below.getValue());
    }
}
