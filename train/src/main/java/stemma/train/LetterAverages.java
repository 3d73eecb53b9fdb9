package stemma.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.train.LetterPairs.Example;

/// What each letter of a script costs on average in words written in both: least squares over examples.
final class LetterAverages {
    private static final double RIDGE = 5;
    private static final int MOST = 8000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();

    LetterAverages(List<Example> examples, LetterTable table) {
        int step = Math.max(1, examples.size() / MOST);
        for (int i = 0; i < examples.size(); i += step) {
            var example = examples.get(i);
            double cost = table.between(example.from(), example.to());
            // A king's title for his name, a translation: no transliteration.
            if (cost < 6 * (example.from().length() + 2)) {
                costs.add(cost);
                words.add(
                        LetterTable.letters("^" + example.from() + "$")
                                .mapToInt(this::number)
                                .toArray());
            }
        }
    }

    private int number(String letter) {
        return numbers.computeIfAbsent(letter, added -> numbers.size());
    }

    /// Coordinate by coordinate, until nothing moves much: fifty rounds.
    Map<String, Double> solve() {
        var weights = new double[numbers.size()];
        for (int round = 0; round < 50; round++) {
            for (int letter = 0; letter < weights.length; letter++) {
                improve(weights, letter);
            }
        }
        var result = new HashMap<String, Double>();
        numbers.forEach((letter, number) -> result.put(letter, weights[number]));
        return result;
    }

    private void improve(double[] weights, int letter) {
        double above = 0;
        double below = RIDGE;
        for (int i = 0; i < words.size(); i++) {
            int times = 0;
            double rest = costs.get(i);
            for (int other : words.get(i)) {
                times += other == letter ? 1 : 0;
                rest -= other == letter ? 0 : weights[other];
            }
            above += times * rest;
            below += times * times;
        }
        weights[letter] = above / below;
    }
}
