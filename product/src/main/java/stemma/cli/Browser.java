package stemma.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Opens the user's browser, where there is a screen to open it on.
final class Browser {
    private Browser() {}

    /// Does nothing where there is none: the address has been printed.
    static void open(URI address) {
        opener().ifPresent(opener -> start(List.of(opener, address.toString())));
    }

    private static Optional<String> opener() {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")) {
            return Optional.of("open");
        }
        boolean hasScreen =
                System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        return hasScreen ? Optional.of("xdg-open") : Optional.empty();
    }

    private static void start(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // No such program is no failure: the address stands on the terminal.
            return;
        }
    }
}
