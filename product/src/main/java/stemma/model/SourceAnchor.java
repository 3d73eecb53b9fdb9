package stemma.model;

/// A source as a decision names it.
public sealed interface SourceAnchor {
    /// A publisher, by the name its reports give.
    record Outlet(String name) implements SourceAnchor {
        public Outlet {
            if (name.isBlank()) {
                throw new IllegalArgumentException("An outlet has a name");
            }
        }
    }

    /// A speaker, by words for it in a report: the actor that is mentioned there, or where none is, whoever these words describe in that report, such as "two officials of the ministry".
    record Speaker(Anchor words) implements SourceAnchor {}

    /// What it is called where it is named.
    default String label() {
        return switch (this) {
            case Outlet(var name) -> name;
            case Speaker(var anchor) -> anchor.words();
        };
    }
}
