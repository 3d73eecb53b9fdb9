package stemma.store;

import java.nio.file.Path;
import java.sql.SQLException;

/// SQLite's result codes (<https://sqlite.org/rescode.html>) as sentences that say what to do.
final class Trouble {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int INPUT_OUTPUT = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private Trouble() {}

    static CasebookException with(Path file, SQLException cause) {
        // The low byte is the primary code; the rest tells finer than a person can use.
        String sentence =
                switch (cause.getErrorCode() & 0xff) {
                    case BUSY, LOCKED ->
                            "Another program is writing into %s; wait until it is done, then try again";
                    case READ_ONLY, CANNOT_OPEN ->
                            "%s cannot be written; check that you may write both the file and its folder";
                    case INPUT_OUTPUT -> "The disk failed under %s; check the disk, then try again";
                    case NOT_A_DATABASE ->
                            "%s is no casebook; name another file, and one is made there";
                    case CORRUPT -> "%s is damaged; go on with a copy you kept of it";
                    case FULL ->
                            "The disk is full: make room for %s and go on; all that was finished is kept";
                    default -> "The casebook %s cannot be used";
                };
        return new CasebookException(
                sentence.formatted(file) + " (" + cause.getMessage() + ")", cause);
    }
}
