package stemma.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of real reports and gold data beside the project; tests that need it are skipped without it.
public final class SharedFolder {
    private SharedFolder() {}

    /// A file or folder in it; skips the test, saying why, where there is none.
    public static Path orSkip(String inside) {
        Optional<Path> found =
                Stream.of(System.getProperty("stemma.shared", ""), "../../shared", "../shared")
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder).resolve(inside))
                        .filter(Files::exists)
                        .findFirst();
        assumeTrue(
                found.isPresent(),
                () ->
                        "needs "
                                + inside
                                + " of the shared folder: set -Dstemma.shared=FOLDER to run this");
        return found.orElseThrow();
    }
}
