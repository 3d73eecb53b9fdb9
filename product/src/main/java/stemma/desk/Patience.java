package stemma.desk;

import java.time.Duration;
import java.util.stream.Stream;

/// How long somebody who waits may look for what reports were taken from. Whatever was found till then is kept, so that whoever asks again gets further.
public final class Patience {
    private static final ScopedValue<Long> END = ScopedValue.newInstance();

    private Patience() {}

    /// What somebody waits for.
    public interface Work {
        void run() throws Exception;
    }

    /// It was longer than that.
    private static final class Over extends RuntimeException {
        private Over() {
            super("There is more to look for than somebody waits for", null, false, false);
        }
    }

    /// Does something while patience lasts.
    ///
    /// @return whether it was done
    public static boolean suffices(Duration patience, Work work) throws Exception {
        try {
            return ScopedValue.where(END, System.nanoTime() + patience.toNanos())
                    .call(() -> {
                        work.run();
                        return true;
                    });
        } catch (RuntimeException e) {
            if (isOver(e)) {
                return false;
            }
            throw e;
        }
    }

    /// A template tells what went wrong in it in an exception of its own.
    private static boolean isOver(Throwable thrown) {
        return Stream.iterate(thrown, it -> it != null, Throwable::getCause)
                .anyMatch(Over.class::isInstance);
    }

    /// Goes on, unless whoever waits here has no more patience.
    static void lasts() {
        if (END.isBound() && System.nanoTime() - END.get() > 0) {
            throw new Over();
        }
    }
}
