package stemma.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import stemma.coreference.Choice;

/// Learns what each feature counts in choosing what a phrase refers to: a log-linear model in which every earlier phrase of the
/// right cluster is right, and wrong answers cost according to their sort (Durrett and Klein, Easy Victories and Uphill Battles
/// in Coreference Resolution, 2013), by AdaGrad with an L1 penalty. The weights are the mean of those after the last rounds.
final class Ranking {
    /// Costs of a link where there is none, of none where there is one, of the wrong one: those of the paper.
    private static final double FALSE_LINK = 0.1;

    private static final double FALSE_NEW = 3;
    private static final double WRONG_LINK = 1;
    private static final double RATE = 0.2;
    private static final double EPSILON = 1e-3;

    /// Features that are seen less often, and weights that are smaller, are left out.
    private static final int RAREST = 5;

    private static final float LEAST = 0.02f;
    private static final int AVERAGED = 4;

    private final double penalty;
    private final Random random;
    private final Map<Long, Integer> counts = new HashMap<>();
    private final Map<Long, Integer> index = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private int[] touched = new int[0];
    private int step;

    /// @param right by option
    @SuppressWarnings("ArrayRecordComponent") // many, and never compared
    private record Example(int[][] features, boolean[] right) {}

    Ranking(double penalty, int seed) {
        this.penalty = penalty;
        this.random = new Random(seed);
    }

    /// Counts the features of a choice; all have to be counted before the first is added.
    void count(Choice choice) {
        for (var option : choice.options()) {
            for (long feature : option.features()) {
                counts.merge(feature, 1, Integer::sum);
            }
        }
    }

    /// @param right by option, at least one
    void add(Choice choice, boolean[] right) {
        var features =
                choice.options().stream()
                        .map(option -> frequent(option.features()))
                        .toArray(int[][]::new);
        examples.add(new Example(features, right));
    }

    private int[] frequent(long[] features) {
        return Arrays.stream(features)
                .filter(feature -> counts.getOrDefault(feature, 0) >= RAREST)
                .mapToInt(feature -> index.computeIfAbsent(feature, _ -> index.size()))
                .toArray();
    }

    /// The weights that count, by feature.
    Map<Long, Float> learn(int rounds) {
        weights = new float[index.size()];
        squares = new float[index.size()];
        touched = new int[index.size()];
        float[] sums = new float[index.size()];
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("round %d: loss %.4f%n", round, round());
            if (round > rounds - AVERAGED) {
                addTo(sums);
            }
        }
        var learned = new HashMap<Long, Float>();
        index.forEach((feature, at) -> learned.put(feature, sums[at] / Math.min(AVERAGED, rounds)));
        learned.values().removeIf(weight -> Math.abs(weight) <= LEAST);
        return learned;
    }

    private double round() {
        Collections.shuffle(examples, random);
        double loss = 0;
        for (var example : examples) {
            step++;
            loss += learn(example);
        }
        return loss / examples.size();
    }

    private void addTo(float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            shrink(i);
            sums[i] += weights[i];
        }
    }

    private double learn(Example example) {
        double[] scores = scores(example);
        double all = logSum(scores, example.right(), false);
        double right = logSum(scores, example.right(), true);
        var gradient = new HashMap<Integer, Double>();
        for (int i = 0; i < scores.length; i++) {
            double wanted = example.right()[i] ? Math.exp(scores[i] - right) : 0;
            double off = Math.exp(scores[i] - all) - wanted;
            if (Math.abs(off) > 1e-5) {
                for (int feature : example.features()[i]) {
                    gradient.merge(feature, off, Double::sum);
                }
            }
        }
        gradient.forEach(this::descend);
        return all - right;
    }

    private double[] scores(Example example) {
        double[] scores = new double[example.right().length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = cost(example, i);
            for (int feature : example.features()[i]) {
                shrink(feature);
                scores[i] += weights[feature];
            }
        }
        return scores;
    }

    private static double cost(Example example, int option) {
        if (example.right()[option]) {
            return 0;
        }
        if (example.right()[0]) {
            return FALSE_LINK;
        }
        return option == 0 ? FALSE_NEW : WRONG_LINK;
    }

    private void descend(int feature, double gradient) {
        squares[feature] += (float) (gradient * gradient);
        weights[feature] -= (float) (rate(feature) * gradient);
    }

    private double rate(int feature) {
        return RATE / (EPSILON + Math.sqrt(squares[feature]));
    }

    /// The penalty for all steps since the feature was last seen.
    private void shrink(int feature) {
        int since = step - touched[feature];
        touched[feature] = step;
        float weight = weights[feature];
        if (since > 0 && weight != 0) {
            double left = Math.abs(weight) - penalty * since * rate(feature);
            weights[feature] = (float) (Math.signum(weight) * Math.max(0, left));
        }
    }

    private static double logSum(double[] scores, boolean[] right, boolean isOfRight) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            most = !isOfRight || right[i] ? Math.max(most, scores[i]) : most;
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += !isOfRight || right[i] ? Math.exp(scores[i] - most) : 0;
        }
        return most + Math.log(sum);
    }
}
