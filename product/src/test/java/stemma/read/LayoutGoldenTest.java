package stemma.read;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import stemma.Golden;
import stemma.model.Block;
import stemma.model.Imprint;

/// Each file in `src/test/reports` has one oddity; its golden file says what must be made of it.
class LayoutGoldenTest {
    private static final Path REPORTS = Path.of("src/test/reports");
    static final List<String> FILES = files();

    @ParameterizedTest
    @FieldSource("FILES")
    void a_report_is_laid_out_as_its_golden_file_says(String file) throws IOException {
        String content = Files.readString(REPORTS.resolve(file));

        Layout layout = file.endsWith(".html") ? HtmlLayout.of(content) : TextLayout.of(content);

        Golden.check("read/" + file, shown(layout));
    }

    private static String shown(Layout layout) {
        return shown(layout.imprint())
                + layout.blocks().stream()
                        .map(block -> shown(block, layout.text()))
                        .collect(joining("\n", "\n", "\n"));
    }

    private static String shown(Imprint imprint) {
        return "title: %s%noutlet: %s%nauthor: %s%npublished: %s%nseries: %s %s%nurl: %s%n"
                .formatted(
                        imprint.title().orElse("-"),
                        imprint.outlet().orElse("-"),
                        imprint.author().orElse("-"),
                        imprint.published().edtf(),
                        imprint.series().orElse("-"),
                        imprint.number().orElse("-"),
                        imprint.url().orElse("-"));
    }

    private static String shown(Block block, String text) {
        return "%-10s %-5s %s"
                .formatted(
                        block.kind().word(),
                        block.language(),
                        block.at().in(text).replace("\n", " / "));
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html") || name.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
