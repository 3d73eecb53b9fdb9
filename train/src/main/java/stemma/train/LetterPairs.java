package stemma.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns which letters of one spelling stand for which of another, from pairs of spellings without any alignment.
///
/// Expectation and maximisation over all ways to cut both words into groups of letters (Jiampojamarn, Kondrak and Sherif
/// 2007, with letters left out on either side as in Ristad and Yianilos 1998). Words carry `^` before and `$` behind, so
/// that what happens at their ends is learned as of its own. No chance in it: the same pairs give the same figures.
final class LetterPairs {
    /// Two letter groups; one of them may be empty.
    record Pair(String from, String to) {}

    /// Two spellings of one name.
    record Example(String from, String to, double weight) {}

    private final int longestFrom;
    private final int longestTo;
    private final Map<Pair, Integer> numbers = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private double[] probability = {};

    /// @param longestFrom how many letters a group may have at most in the first spelling
    /// @param longestTo   the same of the second
    LetterPairs(int longestFrom, int longestTo) {
        this.longestFrom = longestFrom;
        this.longestTo = longestTo;
    }

    /// How probable each pair is, all together 1.
    ///
    /// @param rounds how often the figures are made anew
    /// @param least  pairs expected less often than this are left out after half of the rounds
    Map<Pair, Double> learn(List<Example> examples, int rounds, double least) {
        var lattices = examples.stream().map(this::lattice).toList();
        probability = new double[pairs.size()];
        for (int i = 0; i < probability.length; i++) {
            probability[i] = start(pairs.get(i)) / probability.length;
        }
        for (int round = 0; round < rounds; round++) {
            var counts = new double[probability.length];
            lattices.forEach(lattice -> lattice.expect(probability, counts));
            maximise(counts, round >= rounds / 2 ? least : 0);
        }
        return result();
    }

    /// Letters left out, and groups, start as rarer than one letter for one.
    private static double start(Pair pair) {
        return Math.pow(0.2, Math.abs(pair.from().length() - 1) + Math.abs(pair.to().length() - 1));
    }

    private void maximise(double[] counts, double least) {
        for (int i = 0; i < counts.length; i++) {
            var pair = pairs.get(i);
            boolean isGroup = pair.from().length() > 1 || pair.to().length() > 1;
            counts[i] = counts[i] < least && isGroup ? 0 : counts[i];
        }
        double sum = Arrays.stream(counts).sum();
        for (int i = 0; i < counts.length; i++) {
            probability[i] = counts[i] / sum;
        }
    }

    private Map<Pair, Double> result() {
        var result = new HashMap<Pair, Double>();
        for (int i = 0; i < probability.length; i++) {
            if (probability[i] > 0) {
                result.put(pairs.get(i), probability[i]);
            }
        }
        return result;
    }

    private int number(Pair pair) {
        return numbers.computeIfAbsent(
                pair,
                added -> {
                    pairs.add(added);
                    return pairs.size() - 1;
                });
    }

    private Lattice lattice(Example example) {
        var from = "^" + example.from() + "$";
        var to = "^" + example.to() + "$";
        var steps = new ArrayList<int[]>();
        int across = to.length() + 1;
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                for (int left = 0; left <= Math.min(longestFrom, i); left++) {
                    for (int right = 0; right <= Math.min(longestTo, j); right++) {
                        var a = from.substring(i - left, i);
                        var b = to.substring(j - right, j);
                        if (isAllowed(a, b)) {
                            int before = (i - left) * across + j - right;
                            steps.add(new int[] {before, i * across + j, number(new Pair(a, b))});
                        }
                    }
                }
            }
        }
        return new Lattice(
                steps.stream().flatMapToInt(Arrays::stream).toArray(),
                (from.length() + 1) * across,
                example.weight());
    }

    private static boolean isAllowed(String a, String b) {
        boolean isEmpty = a.length() + b.length() == 0;
        boolean isLong = a.isEmpty() && b.length() > 1 || b.isEmpty() && a.length() > 1;
        boolean endsAlike =
                a.startsWith("^") == b.startsWith("^") && a.endsWith("$") == b.endsWith("$");
        return !isEmpty && !isLong && endsAlike && !isWider(a, b);
    }

    /// Two groups that share their first or last letter say no more than without it.
    private static boolean isWider(String a, String b) {
        char first = a.isEmpty() ? '^' : a.charAt(0);
        char last = a.isEmpty() ? '$' : a.charAt(a.length() - 1);
        return Math.min(a.length(), b.length()) > 1
                && (first != '^' && first == b.charAt(0)
                        || last != '$' && last == b.charAt(b.length() - 1));
    }

    /// All ways to align two words: steps of three numbers, from place, to place, and the pair.
    @SuppressWarnings("ArrayRecordComponent") // large, and never compared
    private record Lattice(int[] steps, int places, double weight) {
        void expect(double[] probability, double[] counts) {
            var forward = forward(probability);
            double all = forward[places - 1];
            if (all <= 0) {
                return;
            }
            var backward = new double[places];
            backward[places - 1] = 1;
            for (int s = steps.length - 3; s >= 0; s -= 3) {
                double p = probability[steps[s + 2]];
                double behind = backward[steps[s + 1]] * p;
                backward[steps[s]] += behind;
                counts[steps[s + 2]] += weight * forward[steps[s]] * behind / all;
            }
        }

        private double[] forward(double[] probability) {
            var forward = new double[places];
            forward[0] = 1;
            for (int s = 0; s < steps.length; s += 3) {
                forward[steps[s + 1]] += forward[steps[s]] * probability[steps[s + 2]];
            }
            return forward;
        }
    }
}
