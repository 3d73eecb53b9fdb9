package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files of what pages show. `-Dgolden=write` writes them anew; read the difference then.
final class Golden {
    private static final Path FOLDER = Path.of("src/test/golden/web");

    private Golden() {}

    static void check(String name, String found) throws IOException {
        var file = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file));
    }
}
