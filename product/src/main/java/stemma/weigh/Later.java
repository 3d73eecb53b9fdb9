package stemma.weigh;

import java.util.Optional;
import java.util.function.Supplier;

/// What is worked out when it is first asked for, and kept.
public final class Later<T> implements Supplier<T> {
    private final Supplier<T> work;
    private volatile Optional<T> done = Optional.empty();

    public Later(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (done.isEmpty()) {
            done = Optional.of(work.get());
        }
        return done.get();
    }

    /// What was worked out, if it was; whoever asks does not wait for it.
    public Optional<T> peek() {
        return done;
    }
}
