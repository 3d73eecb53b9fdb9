package stemma.descent;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How much less the keys of reports say since more reports have them.
public final class Fading {
    private final Map<Integer, Double> lost;
    private final Function<String, IntStream> keys;

    /// @param lost by key
    /// @param keys of a report
    Fading(Map<Integer, Double> lost, Function<String, IntStream> keys) {
        this.lost = lost;
        this.keys = keys;
    }

    /// By so much at most the evidence is less that a report may share wording with any other.
    public double of(String report) {
        return keys.apply(report).mapToDouble(key -> lost.getOrDefault(key, 0.0)).sum();
    }
}
