package stemma.desk;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import stemma.desk.Reader.Findings;
import stemma.model.Reading.Read;

/// Reports in the order they came, while several threads find what is said in them; a few at a time, so that a folder of any
/// size never sits in memory.
final class Underway implements AutoCloseable {
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    private static final int MOST = 2 * THREADS;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(
                    THREADS, Thread.ofPlatform().daemon().name("reading-", 1).factory());
    private final Queue<Entry> entries = new ArrayDeque<>();

    private record Entry(Read read, Future<Findings> findings) {}

    private static final String TOO_LONG =
            "a stretch of its text is too long to be read at once: break it up into sentences or lines";

    /// A report, and what came of it.
    sealed interface Drafted {
        Read read();

        record Done(Read read, Findings findings) implements Drafted {}

        record Failed(Read read, String why) implements Drafted {}
    }

    /// @throws IllegalStateException if the reader's model cannot be used
    void add(Read read) {
        var report = read.report();
        if (report.isReadable()) {
            var reader = Reader.shipped();
            entries.add(new Entry(read, threads.submit(() -> reader.read(report))));
        } else {
            entries.add(new Entry(read, threads.submit(() -> Reader.unread(report))));
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    boolean isFull() {
        return entries.size() > MOST;
    }

    boolean holds(String report) {
        return entries.stream().anyMatch(entry -> entry.read.report().id().equals(report));
    }

    /// The report that came first, as soon as it is done.
    Drafted next() {
        var entry = entries.remove();
        try {
            return new Drafted.Done(entry.read, entry.findings.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return new Drafted.Failed(entry.read, TOO_LONG);
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            return new Drafted.Failed(entry.read, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
