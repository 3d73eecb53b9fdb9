package stemma.cli;

/// What the program's exit code says.
public final class Exit {
    /// Done.
    public static final int DONE = 0;

    /// Done, but something was skipped; the talk on stderr says what and why.
    public static final int SKIPPED = 1;

    /// Not done; stderr says why and what to do.
    public static final int FAILED = 2;

    private Exit() {}
}
