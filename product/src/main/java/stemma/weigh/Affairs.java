package stemma.weigh;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Which reports tell of the same affair: those that share words which few others have (cosine of words weighed by how much they tell; Salton, Wong and
/// Yang, "A vector space model for automatic indexing", 1975).
final class Affairs {
    /// How alike reports of one affair are on the average.
    private static final double ALIKE = 0.13;

    private Affairs() {}

    /// @param length of the words' weights, as a vector
    private record Profile(String report, Set<String> words, double length) {
        static Profile of(String report, Set<String> words, ToDoubleFunction<String> weight) {
            return new Profile(report, words, Math.sqrt(squares(words.stream(), weight)));
        }

        double likeness(Profile other, ToDoubleFunction<String> weight) {
            double shared = squares(words.stream().filter(other.words::contains), weight);
            return shared == 0 ? 0 : shared / (length * other.length);
        }
    }

    /// The reports of each affair.
    ///
    /// @param words  those of each report, by its id, in a form that they have in common
    /// @param weight how much a word tells
    static List<List<String>> of(Map<String, Set<String>> words, ToDoubleFunction<String> weight) {
        var profiles =
                words.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> Profile.of(it.getKey(), it.getValue(), weight))
                        .toList();
        return Linkage.of(
                        profiles.size(),
                        (i, j) -> profiles.get(i).likeness(profiles.get(j), weight),
                        ALIKE)
                .stream()
                .map(group -> group.stream().map(it -> profiles.get(it).report()).toList())
                .toList();
    }

    private static double squares(Stream<String> words, ToDoubleFunction<String> weight) {
        return words.mapToDouble(weight).map(it -> it * it).sum();
    }
}
