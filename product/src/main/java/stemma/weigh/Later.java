package stemma.weigh;

import java.util.Optional;
import java.util.function.Supplier;

/// What is worked out when it is first asked for, and kept.
final class Later<T> implements Supplier<T> {
    private final Supplier<T> work;
    private Optional<T> done = Optional.empty();

    Later(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (done.isEmpty()) {
            done = Optional.of(work.get());
        }
        return done.get();
    }
}
