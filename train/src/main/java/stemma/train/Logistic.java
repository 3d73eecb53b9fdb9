package stemma.train;

import java.util.List;

/// Logistic regression by Newton's method, its weights held small; the first column is the constant and is not.
final class Logistic {
    private static final int ROUNDS = 30;
    private static final double FREE = 0.01;

    private Logistic() {}

    /// @param rows  figures of each case
    /// @param truth whether it is so
    /// @param hold  how strongly weights are held to zero
    static double[] fit(List<double[]> rows, List<Boolean> truth, double hold) {
        int width = rows.getFirst().length;
        var weights = new double[width];
        for (int round = 0; round < ROUNDS; round++) {
            var slope = new double[width];
            var curve = new double[width][width];
            for (int i = 0; i < width; i++) {
                slope[i] = (i == 0 ? FREE : hold) * weights[i];
                curve[i][i] = i == 0 ? FREE : hold;
            }
            for (int row = 0; row < rows.size(); row++) {
                add(rows.get(row), truth.get(row) ? 1 : 0, weights, slope, curve);
            }
            var step = solve(curve, slope);
            for (int i = 0; i < width; i++) {
                weights[i] -= step[i];
            }
        }
        return weights;
    }

    private static void add(
            double[] row, int truth, double[] weights, double[] slope, double[][] curve) {
        double p = probability(row, weights);
        for (int i = 0; i < row.length; i++) {
            slope[i] += row[i] * (p - truth);
            for (int j = 0; j < row.length && row[i] != 0; j++) {
                curve[i][j] += row[i] * row[j] * p * (1 - p);
            }
        }
    }

    static double probability(double[] row, double[] weights) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * weights[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// Gauss's elimination; the matrix is positive definite, so no row is exchanged.
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        var x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int column = i; column < size; column++) {
                    matrix[row][column] -= factor * matrix[i][column];
                }
                x[row] -= factor * x[i];
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int column = i + 1; column < size; column++) {
                x[i] -= matrix[i][column] * x[column];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
