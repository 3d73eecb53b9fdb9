package stemma.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of files as they are shown, and which of them are no reports.
final class FileNames {
    static final String SIDECAR = "reports.csv";

    private static final int LONGEST = 1_000;

    /// Control characters, and marks that turn the direction of a line, so that `gpj.exe` cannot be shown as `exe.jpg`.
    private static final Pattern UNSHOWN =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern HOUSEKEEPING =
            Pattern.compile(
                    "\\..*|~\\$.*|__MACOSX|thumbs\\.db|desktop\\.ini|reports\\.csv|.*\\.md|.*\\.stemma(-\\w+)?",
                    Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /// A name from an archive as a plain relative name: no `..`, no drive, no control characters. `..\a//b` is `a/b`.
    static String clean(String name) {
        String path =
                Arrays.stream(shown(name).replace('\\', '/').split("/"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty() && !part.matches("\\.{1,2}|[A-Za-z]:"))
                        .collect(Collectors.joining("/"));
        return path.isEmpty() ? "unnamed" : path;
    }

    /// The same name with nothing in it that cannot be shown.
    static String shown(String name) {
        String shown = UNSHOWN.matcher(name).replaceAll("\uFFFD");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST);
    }

    /// Whether a file or folder of this name is never a report: hidden ones, sidecars, notes about the folder in
    /// Markdown, casebooks.
    static boolean isHousekeeping(String name) {
        return HOUSEKEEPING.matcher(name).matches();
    }

    /// Whether any part of this path is housekeeping.
    static boolean isWithinHousekeeping(String path) {
        return Arrays.stream(path.split("/")).anyMatch(FileNames::isHousekeeping);
    }

    /// `HTML` of `a/b.HTML` is `html`; empty where there is none.
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
