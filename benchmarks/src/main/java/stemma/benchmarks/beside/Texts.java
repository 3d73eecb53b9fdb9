package stemma.benchmarks.beside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import stemma.model.Block;
import stemma.model.Reading;
import stemma.model.Reading.Read;
import stemma.model.Report;
import stemma.read.Intake;
import stemma.read.Reports;

/// Lays out reports of any format as plain text, so that all candidates are given the same words: a file for each report,
/// a line for each block that is read. Headings are lines too; captions and menus are left out.
final class Texts {
    private Texts() {}

    /// @param arguments the folder to write to, then files and folders of reports
    public static void main(String... arguments) throws IOException {
        LogManager.getLogManager().reset();
        var writing = new Writing(Path.of(arguments[0]));
        for (String reports : List.of(arguments).subList(1, arguments.length)) {
            Reports.read(Path.of(reports), writing);
        }
    }

    private static final class Writing implements Intake {
        private final Path folder;
        private int written;

        private Writing(Path folder) {
            this.folder = folder;
        }

        @Override
        public boolean has(String id, String file) {
            return false;
        }

        @Override
        public void take(Reading reading) {
            if (reading instanceof Read(var report, var _) && report.isReadable()) {
                write(report);
            }
        }

        private void write(Report report) {
            var lines = report.read().stream().map(block -> line(block, report.text())).toList();
            try {
                Files.write(file("%04d".formatted(++written)), lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Path file(String name) {
            return folder.resolve(name + ".txt");
        }

        private static String line(Block block, String text) {
            return block.at().in(text).strip().replaceAll("\\s+", " ");
        }
    }
}
