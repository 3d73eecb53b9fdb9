package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoleScoresTest {
    @Test
    void near_words_have_a_bucket_each_and_far_ones_share_one() {
        int[] distances = {0, 1, 4, 5, 6, 7, 9, 10, 14, 15, 22, 23, 35, 36, 60, 61, 100, 101, 250};

        assertThat(IntStream.of(distances).map(RoleScores::bucket))
                .containsExactly(
                        12, 13, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24);
    }

    @Test
    void words_to_the_left_mirror_those_to_the_right() {
        assertThat(IntStream.range(1, 300))
                .allMatch(d -> RoleScores.bucket(d) + RoleScores.bucket(-d) == 24);
        assertThat(RoleScores.bucket(-300)).isZero();
    }
}
