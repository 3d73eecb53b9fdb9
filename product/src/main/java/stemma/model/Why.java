package stemma.model;

/// Why a file was skipped.
public enum Why {
    EMPTY("it has no text"),
    TOO_LARGE("it is larger than one report can be; split it into single reports"),
    UNKNOWN_FORMAT("it is no format that is read; save it as text, HTML, PDF, DOCX, EML or MBOX"),
    BROKEN("it is damaged; fetch it again"),
    PASSWORD("it is locked with a password; save a copy without one"),
    BOMB("it unpacks to far more than it should; unpack it by hand and read what you trust"),
    TOO_DEEP("it is an archive within too many archives; unpack it by hand"),
    NO_TEXT_LAYER("its pages are pictures without text; run text recognition over it first"),
    FAILED(
            "the program failed on it, which is the program's fault; please report it to its makers with this file"),
    UNREADABLE("it cannot be opened; check that it exists and may be read");

    private final String sentence;

    Why(String sentence) {
        this.sentence = sentence;
    }

    /// What is wrong and what to do, to stand after "skipped:".
    public String sentence() {
        return sentence;
    }
}
