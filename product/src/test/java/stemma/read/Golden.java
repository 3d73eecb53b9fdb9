package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with a golden file; `-Dgolden=write` writes it instead, to be read as a diff.
final class Golden {
    private static final Path FOLDER = Path.of("src/test/golden/read");

    private Golden() {}

    static void check(String name, String found) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file));
    }
}
