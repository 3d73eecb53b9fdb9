package stemma.tagger;

/// Numbers for each of several words: those of word `i` start at `starts[i]`.
final class Rows {
    private final float[] values;
    private final int[] starts;

    /// Takes both as they are: windows are many, and these the largest things of each.
    Rows(float[] values, int[] starts) {
        this.values = values;
        this.starts = starts;
    }

    /// A matrix with a row a word.
    static Rows of(float[] values, int width) {
        var starts = new int[values.length / width];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i * width;
        }
        return new Rows(values, starts);
    }

    int size() {
        return starts.length;
    }

    /// Of all words; those of one from `start` on.
    float[] values() {
        return values;
    }

    int start(int word) {
        return starts[word];
    }

    float at(int word, int column) {
        return values[starts[word] + column];
    }

    /// Which of `size` numbers from `column` on is the largest; the first of several.
    int best(int word, int column, int size) {
        int from = starts[word] + column;
        int best = 0;
        for (int k = 1; k < size; k++) {
            if (values[from + k] > values[from + best]) {
                best = k;
            }
        }
        return best;
    }

    /// Log-probabilities of the labels that the numbers score.
    void logProbabilities(int word, int column, double[] into) {
        int from = starts[word] + column;
        float most = values[from + best(word, column, into.length)];
        double sum = 0;
        for (int k = 0; k < into.length; k++) {
            sum += Math.exp(values[from + k] - most);
        }
        double all = most + Math.log(sum);
        for (int k = 0; k < into.length; k++) {
            into[k] = values[from + k] - all;
        }
    }
}
