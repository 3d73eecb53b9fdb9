package stemma.read;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.model.Reading.Skipped;
import stemma.model.Why;

/// What to say of a failure met while reading.
final class Refusals {
    private static final int LONGEST = 200;

    private Refusals() {}

    /// The file as skipped: for the reason a `Refused` somewhere in the causes gives, otherwise for this one.
    static Skipped skipped(String file, Throwable failure, Why otherwise) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return new Skipped(file, refused.why(), refused.detail());
            }
        }
        return new Skipped(file, otherwise, said(failure));
    }

    /// The failure in a line. Paths of the machine are left out; the file is named beside it.
    static String said(Throwable failure) {
        return switch (failure) {
            case Refused e when e.detail().isEmpty() -> e.why().sentence();
            case AccessDeniedException _ -> "access denied";
            case FileSystemException e ->
                    Optional.ofNullable(e.getReason()).orElse("it cannot be opened");
            default ->
                    Optional.ofNullable(failure.getMessage())
                            .map(Refusals::line)
                            .filter(line -> !line.isEmpty())
                            .orElse(failure.getClass().getSimpleName());
        };
    }

    private static String line(String message) {
        String line = FileNames.shown(message.strip().lines().findFirst().orElse(""));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
