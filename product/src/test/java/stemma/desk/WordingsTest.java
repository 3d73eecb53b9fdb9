package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import stemma.weigh.Descent;

class WordingsTest {
    private final Wordings wordings = new Wordings(new KeptPrints());
    private final CyclicBarrier both = new CyclicBarrier(2);

    /// Is done only when another one has come as far.
    private final class Meeting implements Ancestries.Finding {
        @Override
        public List<Descent> sharing(Consulted by) {
            try {
                both.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("Nobody else came", e);
            }
            return List.of();
        }

        @Override
        public List<Descent> told(List<Descent> sharing, Consulted by) {
            return List.of();
        }
    }

    @Test
    void two_look_for_what_reports_were_taken_from_at_once()
            throws ExecutionException, InterruptedException {
        var other = CompletableFuture.supplyAsync(() -> wordings.to("there", new Meeting()));

        assertThat(wordings.to("here", new Meeting())).isEmpty();
        assertThat(other.get()).isEmpty();
    }
}
