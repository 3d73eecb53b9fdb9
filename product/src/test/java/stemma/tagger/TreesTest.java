package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import stemma.Trials;

class TreesTest {
    @Test
    void a_single_word_is_the_root() {
        assertThat(Trees.heads(new double[][] {{-3, 0}})).containsExactly(-1);
    }

    @Test
    void where_two_words_would_each_be_the_root_only_one_is() {
        double[][] scores = {{0, 0, -9}, {-0.1, -9, 0}};

        assertThat(Trees.heads(scores)).containsExactly(-1, 0);
    }

    @Test
    void a_ring_of_words_that_point_at_each_other_is_opened_where_it_costs_least() {
        double[][] scores = {
            {-9, 0, 0, -5},
            {-9, -5, 0, 0},
            {-2, 0, -5, 0}
        };

        assertThat(Trees.heads(scores)).containsExactly(1, 2, -1);
    }

    @Test
    void no_tree_with_one_root_has_a_higher_score() {
        Trials.forAll(
                TreesTest::scores,
                scores -> {
                    int[] heads = Trees.heads(scores);

                    assertThat(isTree(heads)).isTrue();
                    assertThat(score(scores, heads)).isCloseTo(best(scores), within(1e-9));
                });
    }

    private static double[][] scores(RandomGenerator random, int size) {
        var scores = new double[1 + size / 8][2 + size / 8];
        for (double[] row : scores) {
            Arrays.setAll(row, j -> -Math.rint(random.nextDouble(10)));
        }
        return scores;
    }

    private static double best(double[][] scores) {
        int words = scores.length;
        double best = Double.NEGATIVE_INFINITY;
        for (int choice = 0; choice < Math.pow(words + 1, words); choice++) {
            var heads = new int[words];
            int rest = choice;
            for (int i = 0; i < words; i++) {
                heads[i] = rest % (words + 1) - 1;
                rest /= words + 1;
            }
            best = isTree(heads) ? Math.max(best, score(scores, heads)) : best;
        }
        return best;
    }

    private static double score(double[][] scores, int[] heads) {
        double sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += scores[i][heads[i] + 1];
        }
        return sum;
    }

    private static boolean isTree(int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            int node = i;
            int steps = 0;
            while (node >= 0 && steps++ <= heads.length) {
                node = heads[node];
            }
            if (node >= 0) {
                return false;
            }
        }
        return Arrays.stream(heads).filter(head -> head < 0).count() == 1;
    }
}
