package stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with a golden file; `-Dgolden=write` writes it instead, to be read as a diff.
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/golden");

    private Golden() {}

    /// @param name below the golden folder, without its ending, such as `read/captions.html`
    public static void check(String name, String found) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file));
    }
}
