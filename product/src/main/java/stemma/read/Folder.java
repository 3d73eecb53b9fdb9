package stemma.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.model.Reading.Skipped;
import stemma.model.Why;

/// Goes through a folder in the order of names, one file at a time.
final class Folder {

    /// What is done with each file.
    interface Visit {
        void file(Path path, String name) throws IOException;

        /// Comes before the files in it.
        ///
        /// @param prefix empty or `a/b/`
        default void folder(Path folder, String prefix) {}

        /// A file or folder that is there and cannot be opened.
        void unreadable(Skipped skipped);
    }

    private final Visit visit;

    /// Links can make a ring: each real folder is gone through once.
    private final Set<Path> seen = new HashSet<>();

    private Folder(Visit visit) {
        this.visit = visit;
    }

    /// @throws NoSuchFileException if there is nothing there
    static void walk(Path fileOrFolder, Visit visit) throws IOException {
        if (Files.isDirectory(fileOrFolder)) {
            new Folder(visit).folder(fileOrFolder, "");
        } else if (Files.exists(fileOrFolder)) {
            visit.file(fileOrFolder, FileNames.shown(nameOf(fileOrFolder)));
        } else {
            throw new NoSuchFileException(fileOrFolder.toString());
        }
    }

    private void folder(Path folder, String prefix) throws IOException {
        visit.folder(folder, prefix);
        for (Path path : children(folder, prefix)) {
            String name = nameOf(path);
            if (!FileNames.isHousekeeping(name)) {
                child(path, prefix + FileNames.shown(name));
            }
        }
    }

    private void child(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            folder(path, name + "/");
        } else if (Files.isRegularFile(path)) {
            visit.file(path, name);
        } else {
            visit.unreadable(new Skipped(name, Why.UNREADABLE, "no regular file"));
        }
    }

    private List<Path> children(Path folder, String prefix) {
        try (var paths = Files.list(folder)) {
            return seen.add(folder.toRealPath())
                    ? paths.sorted(Comparator.comparing(Folder::nameOf)).toList()
                    : List.of();
        } catch (IOException e) {
            visit.unreadable(new Skipped(prefix, Why.UNREADABLE, Refusals.said(e)));
            return List.of();
        }
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
