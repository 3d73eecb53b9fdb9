package stemma.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import stemma.desk.Desk;
import stemma.web.Workbench;

/// Serves the workbench and waits.
final class Serving {
    private Serving() {}

    /// @throws IllegalArgumentException if there is no such port, saying which there are
    static void check(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    "--port is a number from 0 to 65535, not %d".formatted(port));
        }
    }

    /// Serves until the program is told to stop.
    ///
    /// @param started hears the address once pages are answered
    static int untilStopped(Desk desk, Path casebook, int port, Talk talk, Consumer<URI> started)
            throws IOException {
        try (var workbench = Workbench.serve(desk, caseName(casebook), port)) {
            talk.say("the workbench is at %s (stop it with Ctrl-C)".formatted(workbench.address()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(workbench, desk)));
            started.accept(workbench.address());
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.DONE;
    }

    /// Ctrl-C ends the program where it stands; the casebook is closed all the same.
    private static void stop(Workbench workbench, Desk desk) {
        workbench.close();
        desk.close();
    }

    private static String caseName(Path casebook) {
        return casebook.getFileName().toString().replaceFirst("\\.stemma$", "");
    }
}
