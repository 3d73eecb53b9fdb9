package stemma.tagger;

/// Scores, for one word that may mark a saying, what every other word of its window is to it: source, cue, content.
final class RoleScores {
    /// Words of a window are less far apart than this.
    private static final int FAR = Script.WINDOW;

    private final int word;
    private final int cue;
    private final int size;
    private final float[] weight;
    private final float[] bias;

    /// For each number of a vector, what every distance from `-FAR` to `FAR` adds to it.
    private final float[] distances;

    RoleScores(Model model) {
        var layout = model.layout();
        word = layout.offset("role.word");
        cue = layout.offset("role.cue");
        size = layout.column("role.word").size();
        weight = model.numbers("role.weight");
        bias = model.numbers("role.bias");
        distances = distances(model.numbers("role.distance"));
    }

    private float[] distances(float[] classes) {
        var distances = new float[size * (2 * FAR + 1)];
        for (int k = 0; k < size; k++) {
            for (int d = -FAR; d <= FAR; d++) {
                distances[k * (2 * FAR + 1) + FAR + d] = classes[Distance.of(d) * size + k];
            }
        }
        return distances;
    }

    Window in(Rows rows) {
        return new Window(rows);
    }

    /// The words of a window, a column each: so all loops over them are ones that the machine does many steps of at once.
    final class Window {
        private final Rows rows;
        private final int count;
        private final float[] words;

        private Window(Rows rows) {
            this.rows = rows;
            count = rows.size();
            words = new float[size * count];
            for (int i = 0; i < count; i++) {
                int from = rows.start(i) + word;
                for (int k = 0; k < size; k++) {
                    words[k * count + i] = rows.values()[from + k];
                }
            }
        }

        /// A row of label scores for every word.
        Rows scores(int anchor) {
            var columns = new float[bias.length][count];
            var hidden = new float[count];
            for (int k = 0; k < size; k++) {
                fill(hidden, k, anchor);
                for (int label = 0; label < bias.length; label++) {
                    add(columns[label], weight[k * bias.length + label], hidden);
                }
            }
            return transposed(columns);
        }

        private void fill(float[] hidden, int k, int anchor) {
            float base = rows.at(anchor, cue + k);
            int from = k * count;
            int near = k * (2 * FAR + 1) + FAR - anchor;
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] = Math.max(0, words[from + i] + distances[near + i] + base);
            }
        }

        private Rows transposed(float[][] columns) {
            var scores = new float[count * bias.length];
            for (int i = 0; i < count; i++) {
                for (int label = 0; label < bias.length; label++) {
                    scores[i * bias.length + label] = columns[label][i] + bias[label];
                }
            }
            return Rows.of(scores, bias.length);
        }
    }

    private static void add(float[] column, float by, float[] hidden) {
        for (int i = 0; i < column.length; i++) {
            column[i] += by * hidden[i];
        }
    }
}
