package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Work that several share in is done, each piece once.
class PiecesTest {
    /// Longer than anything here takes.
    private static final int SECONDS = 60;

    private final Pieces pieces = new Pieces();

    @Test
    void all_are_done_once_though_nobody_helps() {
        var done = new AtomicInteger();

        pieces.doAll(
                IntStream.range(0, 100).<Runnable>mapToObj(_ -> done::incrementAndGet).toList());

        assertThat(done).hasValue(100);
        assertThat(pieces.help()).isFalse();
    }

    @Test
    void whoever_helps_does_some_of_them_meanwhile() {
        var both = new CyclicBarrier(2);
        var helper = helper();

        pieces.doAll(List.of(() -> meet(both), () -> meet(both)));

        assertThat(helper.join()).isTrue();
    }

    @Test
    void what_a_piece_throws_reaches_whoever_wanted_it_also_where_another_did_it() {
        var begun = new CountDownLatch(1);
        var main = Thread.currentThread();
        var helper = helper();
        Runnable piece =
                () -> {
                    if (Thread.currentThread().equals(main)) {
                        await(begun);
                    } else {
                        begun.countDown();
                        throw new IllegalStateException("the second hand slipped");
                    }
                };

        assertThatThrownBy(() -> pieces.doAll(List.of(piece, piece)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the second hand slipped");
        assertThat(helper.join()).isTrue();
    }

    /// Does one piece, as soon as there is one.
    private CompletableFuture<Boolean> helper() {
        return CompletableFuture.supplyAsync(
                () -> {
                    boolean helped = pieces.help();
                    while (!helped) {
                        Thread.onSpinWait();
                        helped = pieces.help();
                    }
                    return helped;
                },
                it -> Thread.ofPlatform().daemon().start(it));
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("nobody came", e);
        }
    }

    private static void await(CountDownLatch begun) {
        try {
            if (!begun.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody began");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
