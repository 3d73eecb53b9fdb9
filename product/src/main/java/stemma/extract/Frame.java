package stemma.extract;

/// Where source and content stand around a cue; `cues.tsv` says what each means.
enum Frame {
    CLAUSE(0.5),
    TOLD(0.5),
    REST(0.5),
    ADDING(0.5),
    NOUN(0.5),
    SOURCE(0.5),
    HEARSAY(0.5),
    PASSIVE(0.5);

    private final double confidence;

    Frame(double confidence) {
        this.confidence = confidence;
    }

    /// How often a saying found this way was right.
    double confidence() {
        return confidence;
    }
}
