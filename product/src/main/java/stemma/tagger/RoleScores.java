package stemma.tagger;

/// Scores, for one word that may mark a saying, what every other word of its window is to it: source, cue, content.
final class RoleScores {
    /// The largest distance of each bucket but the last.
    private static final int[] BUCKETS = {1, 2, 3, 4, 6, 9, 14, 22, 35, 60, 100};

    private static final int MIDDLE = BUCKETS.length + 1;

    private final int word;
    private final int cue;
    private final int size;
    private final float[] distances;
    private final float[] weight;
    private final float[] bias;

    RoleScores(Model model) {
        var layout = model.layout();
        word = layout.offset("role.word");
        cue = layout.offset("role.cue");
        size = layout.column("role.word").size();
        distances = model.numbers("role.distance");
        weight = model.numbers("role.weight");
        bias = model.numbers("role.bias");
    }

    /// Which of 25 rows stands for a distance in words, negative to the left.
    static int bucket(int distance) {
        int bucket = 0;
        while (bucket < BUCKETS.length && Math.abs(distance) > BUCKETS[bucket]) {
            bucket++;
        }
        return MIDDLE + Integer.signum(distance) * (bucket + 1);
    }

    /// A row of label scores for every word of the window.
    Rows of(Rows rows, int anchor) {
        var scores = new float[rows.size() * bias.length];
        float[][] bases = bases(rows, anchor);
        var hidden = new float[size];
        for (int i = 0; i < rows.size(); i++) {
            rectify(rows, i, bases[bucket(i - anchor)], hidden);
            score(hidden, scores, i * bias.length);
        }
        return Rows.of(scores, bias.length);
    }

    /// What the anchor and each distance add to a word.
    private float[][] bases(Rows rows, int anchor) {
        var bases = new float[2 * MIDDLE + 1][size];
        int from = rows.start(anchor) + cue;
        for (int b = 0; b < bases.length; b++) {
            for (int k = 0; k < size; k++) {
                bases[b][k] = rows.values()[from + k] + distances[b * size + k];
            }
        }
        return bases;
    }

    private void rectify(Rows rows, int i, float[] base, float[] hidden) {
        int from = rows.start(i) + word;
        for (int k = 0; k < hidden.length; k++) {
            hidden[k] = Math.max(0, rows.values()[from + k] + base[k]);
        }
    }

    private void score(float[] hidden, float[] scores, int to) {
        int labels = bias.length;
        System.arraycopy(bias, 0, scores, to, labels);
        for (int k = 0; k < hidden.length; k++) {
            for (int r = 0; r < labels; r++) {
                scores[to + r] += hidden[k] * weight[k * labels + r];
            }
        }
    }
}
