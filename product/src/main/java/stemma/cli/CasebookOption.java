package stemma.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Option;
import stemma.desk.Desk;

/// The option that every command shares.
final class CasebookOption {
    @Option(
            names = "--casebook",
            paramLabel = "FILE",
            defaultValue = "casebook.stemma",
            description = "The casebook to use. Default: ${DEFAULT-VALUE} in the current folder.")
    private Path file;

    Path file() {
        return file;
    }

    /// The casebook, made if there is none.
    Desk openOrMake() {
        return Desk.open(file, Clock.systemUTC());
    }

    /// The casebook, which has to be there.
    Desk open() throws NoSuchFileException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(
                    file
                            + " (make it with \"stemma read FOLDER\", or name another with --casebook)");
        }
        return openOrMake();
    }
}
