package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final float[] PIECES = {1, 2, 3, 4, 5, 6};
    private static final float[] SHAPES = {0, 0, 10, 20};

    @Test
    void each_piece_has_a_row_of_numbers() {
        try (var network = new Network(Onnx.sum(PIECES, SHAPES, 2))) {
            assertThat(network.run(new long[] {0, 2, 1}, new long[] {0, 1, 0}))
                    .containsExactly(1, 2, 15, 26, 3, 4);
        }
    }

    @Test
    void several_threads_may_ask_at_once() {
        try (var network = new Network(Onnx.sum(PIECES, SHAPES, 2))) {
            assertThat(IntStream.range(0, 500).parallel())
                    .allMatch(i ->
                            network.run(new long[] {i % 3}, new long[] {0})[0]
                                    == PIECES[2 * (i % 3)]);
        }
    }

    @Test
    void what_is_no_network_is_refused() {
        assertThatThrownBy(() -> new Network(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The reader's model cannot be run: ");
    }
}
