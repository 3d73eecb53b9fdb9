package stemma.store;

/// The casebook cannot be used: the disk is full, another program holds it, it is no casebook. The message says what to do.
public final class CasebookException extends RuntimeException {
    public CasebookException(String message) {
        super(message);
    }

    public CasebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
