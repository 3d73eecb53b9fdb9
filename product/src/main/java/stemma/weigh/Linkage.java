package stemma.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Puts together what is alike on the average: the two groups whose members are most alike, again and again, as long as they are alike enough
/// (Sokal and Michener, "A statistical method for evaluating systematic relationships", 1958).
///
/// Every two are compared, so it is for some thousands at most.
final class Linkage {
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final double[][] alike;
    private final List<List<Integer>> groups;

    /// How alike two are, by their numbers.
    interface Likeness {
        double of(int one, int other);
    }

    private Linkage(int number, Likeness likeness) {
        alike = new double[number][number];
        groups = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            alike[i][i] = NEVER;
            for (int j = 0; j < i; j++) {
                alike[i][j] = likeness.of(i, j);
                alike[j][i] = alike[i][j];
            }
        }
    }

    /// The groups, by the numbers of their members.
    ///
    /// @param number how many there are
    /// @param least  how alike two groups must be to be one
    static List<List<Integer>> of(int number, Likeness likeness, double least) {
        var linkage = new Linkage(number, likeness);
        while (linkage.join(least)) {}
        return linkage.groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private boolean join(double least) {
        int first = -1;
        int second = -1;
        double most = NEVER;
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < i; j++) {
                if (alike[i][j] > most) {
                    first = j;
                    second = i;
                    most = alike[i][j];
                }
            }
        }
        boolean isAlike = most >= least && first >= 0;
        if (isAlike) {
            join(first, second);
        }
        return isAlike;
    }

    private void join(int first, int second) {
        double one = groups.get(first).size();
        double other = groups.get(second).size();
        IntStream.range(0, alike.length)
                .filter(i -> i != first && i != second && !groups.get(i).isEmpty())
                .forEach(i -> {
                    alike[i][first] =
                            (alike[i][first] * one + alike[i][second] * other) / (one + other);
                    alike[first][i] = alike[i][first];
                });
        for (var row : alike) {
            row[second] = NEVER;
        }
        Arrays.fill(alike[second], NEVER);
        groups.get(first).addAll(groups.get(second));
        groups.get(second).clear();
    }
}
