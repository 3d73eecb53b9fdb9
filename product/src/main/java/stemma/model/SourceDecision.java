package stemma.model;

/// What a person decided on a source of reports.
public sealed interface SourceDecision extends Decision {
    /// The source, in general, is this reliable.
    record SetReliability(SourceAnchor source, Reliability reliability) implements SourceDecision {}

    @Override
    default String word() {
        return switch (this) {
            case SetReliability _ -> "set-reliability";
        };
    }
}
