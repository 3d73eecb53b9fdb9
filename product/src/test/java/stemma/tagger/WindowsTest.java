package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.tagger.Windows.Window;

class WindowsTest {
    @Test
    void a_text_that_fits_is_one_window() {
        assertThat(Windows.of(new int[] {10, 20, 30}, 60)).containsExactly(new Window(0, 3, 0, 3));
    }

    @Test
    void two_windows_share_two_sentences_and_each_answers_for_one() {
        assertThat(Windows.of(new int[] {10, 10, 10, 10, 10, 10}, 40))
                .containsExactly(new Window(0, 4, 0, 3), new Window(2, 6, 3, 6));
    }

    @Test
    void a_sentence_longer_than_a_window_stands_alone() {
        assertThat(Windows.of(new int[] {10, 99, 10}, 40))
                .containsExactly(
                        new Window(0, 1, 0, 1), new Window(1, 2, 1, 2), new Window(2, 3, 2, 3));
    }

    @Test
    void every_sentence_is_answered_for_once_in_a_window_that_holds_it_and_no_more_than_fits() {
        Trials.forAll(
                (random, size) -> random.ints(size, 1, 60).toArray(),
                sizes -> {
                    int next = 0;
                    for (var window : Windows.of(sizes, 50)) {
                        assertThat(window.ownBegin()).isEqualTo(next);
                        assertThat(window.begin()).isLessThanOrEqualTo(window.ownBegin());
                        assertThat(window.ownEnd()).isGreaterThan(next);
                        assertThat(window.end()).isGreaterThanOrEqualTo(window.ownEnd());
                        assertThat(
                                        pieces(sizes, window) <= 50
                                                || window.end() - window.begin() == 1)
                                .isTrue();
                        next = window.ownEnd();
                    }
                    assertThat(next).isEqualTo(sizes.length);
                });
    }

    private static int pieces(int[] sizes, Window window) {
        return IntStream.range(window.begin(), window.end()).map(i -> sizes[i]).sum();
    }
}
