package stemma.desk;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Work in pieces that do not hang on each other, so that whoever has nothing else to do can take some of them. Threads share one.
final class Pieces {
    private final Queue<Runnable> left = new ConcurrentLinkedQueue<>();

    /// Does all of them, with whoever helps meanwhile; what one of them throws is thrown here, whoever did it.
    void doAll(List<Runnable> pieces) {
        var begun = pieces.stream().map(it -> CompletableFuture.runAsync(it, left::add)).toList();
        while (help()) {
            // There may be more.
        }
        try {
            begun.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// Does the next one that is left.
    ///
    /// @return whether there was one
    boolean help() {
        var next = Optional.ofNullable(left.poll());
        next.ifPresent(Runnable::run);
        return next.isPresent();
    }
}
