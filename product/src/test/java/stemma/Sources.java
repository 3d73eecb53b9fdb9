package stemma;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The project's own classes, by the names that documents call them by.
final class Sources {
    private static final List<Path> FILES = files();

    private Sources() {}

    /// Whether there is a class, and in it the method, that `Report`, `desk.Desk` or `desk.Desk.read(folder)` names.
    static boolean has(String name) {
        String[] parts = name.replaceFirst("\\(.*", "").split("\\.");
        boolean isInRoom = Character.isLowerCase(parts[0].charAt(0));
        int type = isInRoom ? 1 : 0;
        String file = (isInRoom ? parts[0] + "/" : "") + parts[type] + ".java";
        return FILES.stream()
                .filter(path -> path.endsWith(file))
                .anyMatch(path -> parts.length <= type + 1 || declares(path, parts[type + 1]));
    }

    private static boolean declares(Path file, String member) {
        try {
            return Files.readString(file).matches("(?s).*\\b" + member + "\\b.*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
