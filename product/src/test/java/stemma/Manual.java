package stemma;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of the project's documents, in Markdown.
public record Manual(Path file, String text) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }

    /// Every page, but for what is built.
    static List<Manual> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file ->
                            !ROOT.relativize(file).toString().matches("(.*/)?(target|\\.git)/.*"))
                    .sorted()
                    .map(Manual::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Manual of(String name) {
        return of(ROOT.resolve(name));
    }

    private static Manual of(Path file) {
        try {
            return new Manual(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What stands between backticks, outside fenced blocks.
    Set<String> code() {
        return found(CODE, prose()).collect(toSet());
    }

    /// Addresses of links that lead to files.
    List<String> relativeLinks() {
        return found(LINK, prose()).filter(link -> !link.matches("(https?|mailto):.*")).toList();
    }

    /// Headings as GitHub makes anchors of them.
    Set<String> anchors() {
        return found(HEADING, prose())
                .map(heading ->
                        heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", ""))
                .map(heading -> heading.replace(' ', '-'))
                .collect(toSet());
    }

    /// The lines of fenced blocks, of `sh` with their comments and of `console` their commands, that call the program.
    List<String> commands() {
        return FENCED.matcher(text)
                .results()
                .filter(block -> block.group(1).matches("sh|console"))
                .flatMap(block -> block.group(2).lines())
                .map(line -> line.replaceFirst("^\\$ ", ""))
                .filter(line -> line.startsWith("./stemma"))
                .toList();
    }

    /// The rows of the table whose first column has this heading, without it, cell by cell.
    public List<List<String>> table(String first) {
        var rows = new ArrayList<List<String>>();
        boolean isIn = false;
        for (String line : text.lines().toList()) {
            isIn = line.startsWith("|") && (isIn || line.startsWith("| " + first + " |"));
            if (isIn) {
                rows.add(Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList());
            }
        }
        return rows.stream().skip(2).toList();
    }

    String prose() {
        return FENCED.matcher(text).replaceAll("");
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
