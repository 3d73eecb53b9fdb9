package stemma.train;

import static java.util.Comparator.comparingDouble;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import stemma.train.LetterPairs.Example;
import stemma.train.LetterPairs.Pair;

/// A table of what it costs to take letters for letters, made of how often they were: natural logarithms, 0 for the usual.
///
/// Between Latin spellings a cost is how much rarer a pair is than its letters unchanged. From another script it is how much rarer
/// the letters are than others for the same Latin ones, less what words with these letters cost on average, so that an ordinary
/// transliteration costs about nothing and a word of another name much.
final class LetterTable {
    private static final double DEAREST = 16;
    private static final double NEVER = 1e6;
    private static final double LEAST = 0.05;

    private final Map<Pair, Double> costs = new HashMap<>();

    /// @param omission    what a letter left out or put in costs that was never seen to be
    /// @param replacement what a letter for another costs that was never seen to be
    record Unseen(double omission, double replacement) {}

    private LetterTable() {}

    /// Between spellings in Latin letters.
    static LetterTable latin(Map<Pair, Double> probability, Unseen unseen) {
        var table = new LetterTable();
        var frequency = frequency(probability);
        probability.forEach((pair, p) -> {
            double likely = likely(pair.from(), frequency) + likely(pair.to(), frequency);
            if (!pair.from().equals(pair.to())) {
                table.put(pair, Math.max(LEAST, likely / 2 - Math.log(p)));
            }
        });
        table.putUnseen(unseen);
        return table;
    }

    private static double likely(String letters, Map<String, Double> frequency) {
        return letters(letters)
                .mapToDouble(letter -> Math.log(frequency.getOrDefault(letter, 1.0)))
                .sum();
    }

    /// From another script into Latin letters.
    static LetterTable foreign(Map<Pair, Double> probability, Unseen unseen) {
        var table = new LetterTable();
        var frequency = frequency(probability);
        probability.forEach(
                (pair, p) -> table.put(pair, likely(pair.to(), frequency) - Math.log(p)));
        table.putUnseen(unseen);
        return table;
    }

    private static Map<String, Double> frequency(Map<Pair, Double> probability) {
        var frequency = new HashMap<String, Double>();
        probability.forEach((pair, p) ->
                letters(pair.to()).forEach(letter -> frequency.merge(letter, p, Double::sum)));
        double sum = frequency.values().stream().mapToDouble(Double::doubleValue).sum();
        frequency.replaceAll((letter, p) -> "^$".contains(letter) ? 1 : p / sum);
        return frequency;
    }

    /// Takes from each pair what its letters of the other script cost on average in these examples.
    void level(List<Example> examples) {
        var average = new LetterAverages(examples, this).solve();
        costs.replaceAll((pair, cost) ->
                cost
                        - letters(pair.from())
                                .mapToDouble(letter -> average.getOrDefault(letter, 0.0))
                                .sum());
    }

    /// Makes all costs dearer or cheaper by a factor.
    void scale(double factor) {
        costs.replaceAll((pair, cost) -> cost * factor);
    }

    /// The cheapest way to write one word as the other; words carry no marks of their ends.
    double between(String from, String to) {
        var left = "^" + from + "$";
        var right = "^" + to + "$";
        var best = new double[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = i == 0 ? 1 : 0; j <= right.length(); j++) {
                best[i][j] = cheapest(best, left, i, right, j);
            }
        }
        return best[left.length()][right.length()];
    }

    private double cheapest(double[][] best, String left, int i, String right, int j) {
        double least = Double.MAX_VALUE;
        for (int taken = 0; taken <= Math.min(3, i); taken++) {
            for (int given = taken == 0 ? 1 : 0; given <= Math.min(3, j); given++) {
                var pair = new Pair(left.substring(i - taken, i), right.substring(j - given, j));
                least = Math.min(least, best[i - taken][j - given] + cost(pair));
            }
        }
        return least;
    }

    private double cost(Pair pair) {
        var cost = costs.get(pair);
        if (cost != null) {
            return cost;
        }
        boolean isOne = pair.from().length() <= 1 && pair.to().length() <= 1;
        boolean isEnd = "^$".contains(pair.from()) != "^$".contains(pair.to());
        if (!isOne || isEnd && !pair.from().isEmpty() && !pair.to().isEmpty()) {
            return NEVER;
        }
        if (pair.from().equals(pair.to())) {
            return 0;
        }
        return costs.getOrDefault(new Pair(any(pair.from()), any(pair.to())), NEVER);
    }

    private static String any(String letter) {
        return letter.isEmpty() ? "" : "*";
    }

    private void put(Pair pair, double cost) {
        if (cost <= DEAREST) {
            costs.put(pair, cost);
        }
    }

    private void putUnseen(Unseen unseen) {
        costs.put(new Pair("*", "*"), unseen.replacement());
        costs.put(new Pair("*", ""), unseen.omission());
        costs.put(new Pair("", "*"), unseen.omission());
    }

    static Stream<String> letters(String group) {
        return group.chars().mapToObj(Character::toString);
    }

    /// The lines of the table, cheapest first.
    List<String> lines() {
        return costs.entrySet().stream()
                .sorted(
                        comparingDouble((Map.Entry<Pair, Double> line) -> line.getValue())
                                .thenComparing(line -> line.getKey().toString()))
                .map(line ->
                        String.format(
                                Locale.ROOT,
                                "%s\t%s\t%.2f",
                                line.getKey().from(),
                                line.getKey().to(),
                                line.getValue()))
                .toList();
    }
}
