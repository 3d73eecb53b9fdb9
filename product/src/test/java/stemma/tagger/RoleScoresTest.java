package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.tagger.Layout.Column;
import stemma.tagger.Layout.Tensor;

class RoleScoresTest {
    private static final int SIZE = 5;
    private static final int LABELS = 3;
    private static final Layout LAYOUT =
            new Layout(
                    List.of(Column.of("role.word", SIZE), Column.of("role.cue", SIZE)),
                    List.of(
                            new Tensor("role.distance", 25, SIZE, List.of()),
                            new Tensor("role.weight", SIZE, LABELS, List.of()),
                            new Tensor("role.bias", 1, LABELS, List.of())));

    private record Case(Model model, Rows rows, int anchor) {}

    @Test
    void near_words_have_a_bucket_each_and_far_ones_share_one() {
        int[] distances = {0, 1, 4, 5, 6, 7, 9, 10, 14, 15, 22, 23, 35, 36, 60, 61, 100, 101, 250};

        assertThat(IntStream.of(distances).map(Distance::of))
                .containsExactly(
                        12, 13, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24);
    }

    @Test
    void words_to_the_left_mirror_those_to_the_right() {
        assertThat(IntStream.range(1, 300)).allMatch(d -> Distance.of(d) + Distance.of(-d) == 24);
        assertThat(Distance.of(-300)).isZero();
    }

    @Test
    void a_word_is_scored_by_itself_the_cue_and_how_far_it_is_from_it() {
        Trials.forAll(
                RoleScoresTest::some,
                some -> {
                    var rows = some.rows;

                    var scores = new RoleScores(some.model).in(rows).scores(some.anchor);

                    for (int i = 0; i < rows.size(); i++) {
                        for (int label = 0; label < LABELS; label++) {
                            assertThat(scores.at(i, label))
                                    .isCloseTo(expected(some, i, label), within(1e-4f));
                        }
                    }
                });
    }

    private static Case some(RandomGenerator random, int size) {
        int words = 1 + size * 6;
        var numbers = LAYOUT.tensors().stream().mapToInt(Tensor::size).sum();
        return new Case(
                new Model(new byte[0], LAYOUT, floats(random, numbers), List.of(), Map.of()),
                Rows.of(floats(random, words * LAYOUT.width()), LAYOUT.width()),
                random.nextInt(words));
    }

    private static float[] floats(RandomGenerator random, int count) {
        var floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = random.nextFloat() * 2 - 1;
        }
        return floats;
    }

    private static float expected(Case some, int word, int label) {
        var rows = some.rows;
        int bucket = Distance.of(word - some.anchor);
        float sum = some.model.numbers("role.bias")[label];
        for (int k = 0; k < SIZE; k++) {
            float hidden =
                    rows.at(word, k)
                            + rows.at(some.anchor, SIZE + k)
                            + some.model.numbers("role.distance")[bucket * SIZE + k];
            sum += Math.max(0, hidden) * some.model.numbers("role.weight")[k * LABELS + label];
        }
        return sum;
    }
}
