package stemma.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Reading.Skipped;
import stemma.model.When;

/// What people wrote down about files in a `reports.csv` beside them: `file,outlet,date,url`.
///
/// It is a person's word and goes before what a file says of itself. Other columns are for people and are not read.
public final class Sidecar {

    /// One file's line; an empty cell gives nothing.
    ///
    /// @param published as in the column `date`: a day, a month or a year
    public record Line(Optional<String> outlet, When published, Optional<String> url) {}

    private final Map<String, Line> lines = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Sidecar() {}

    /// The lines of every `reports.csv` in a folder, in the folders and ZIP files in it, or of the one beside a file.
    ///
    /// @throws NoSuchFileException if there is no such file or folder
    public static Sidecar of(Path fileOrFolder) throws IOException {
        var sidecar = new Sidecar();
        Path parent = fileOrFolder.toAbsolutePath().getParent();
        if (Files.isRegularFile(fileOrFolder) && parent != null) {
            sidecar.folder(parent, "");
        }
        Folder.walk(fileOrFolder, sidecar.new Beside());
        return sidecar;
    }

    /// What is written down about a file.
    ///
    /// @param file as in `Report.file`
    public Optional<Line> line(String file) {
        return Optional.ofNullable(lines.get(key(file)));
    }

    /// A sentence for each line that could not be used as it is, with its file and row.
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private final class Beside implements Folder.Visit {
        @Override
        public void folder(Path folder, String prefix) {
            Sidecar.this.folder(folder, prefix);
        }

        @Override
        public void file(Path path, String name) {
            if (FileNames.ending(name).equals("zip")) {
                zip(path, name);
            }
        }

        @Override
        public void unreadable(Skipped skipped) {
            // `Reports.read` says so.
        }
    }

    private void folder(Path folder, String prefix) {
        Path csv = folder.resolve(FileNames.SIDECAR);
        if (Files.isRegularFile(csv)) {
            add(new Bytes.OnDisk(csv), prefix);
        }
    }

    private void zip(Path path, String name) {
        try (Zip zip = Zip.of(Found.onDisk(name, new Bytes.OnDisk(path)))) {
            for (Found csv : zip.parts(entry -> entry.matches("(.*/)?" + FileNames.SIDECAR))) {
                add(csv.bytes(), csv.file().substring(0, csv.file().lastIndexOf('/') + 1));
            }
        } catch (IOException e) {
            // What is wrong with an archive is said by `Reports.read`.
            return;
        }
    }

    private void add(Bytes bytes, String prefix) {
        String csv = prefix + FileNames.SIDECAR;
        try {
            String text = Characters.storable(Charsets.decode(bytes.all(), Optional.empty()));
            SidecarTable.of(text).rows().forEach(row -> add(row, prefix, csv));
        } catch (IOException e) {
            problems.add(csv + ": " + Refusals.said(e));
        }
    }

    private void add(SidecarTable.Row row, String prefix, String csv) {
        row.problem()
                .ifPresent(problem ->
                        problems.add("%s, row %d: %s".formatted(csv, row.number(), problem)));
        row.file()
                .ifPresent(file ->
                        lines.put(
                                key(prefix + FileNames.clean(file)),
                                new Line(row.outlet(), row.published(), row.url())));
    }

    /// Some systems take letters apart from their accents in names of files.
    private static String key(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC);
    }
}
