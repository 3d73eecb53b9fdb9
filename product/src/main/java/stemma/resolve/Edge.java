package stemma.resolve;

import java.util.Comparator;
import java.util.List;
import stemma.model.Actor.Join;

/// Two names that may be one actor's.
///
/// @param isSure whether it is enough to join them without asking
record Edge(Namesakes one, Namesakes other, Likeness likeness, boolean isSure) {
    /// The surest first; of equals, by name.
    static final Comparator<Edge> ORDER =
            Comparator.comparing(Edge::isSure)
                    .reversed()
                    .thenComparingDouble(edge -> -edge.likeness.score())
                    .thenComparing(Edge::one)
                    .thenComparing(Edge::other);

    static Edge between(Namesakes one, Namesakes other, Likeness likeness, boolean isSure) {
        return one.compareTo(other) <= 0
                ? new Edge(one, other, likeness, isSure)
                : new Edge(other, one, likeness, isSure);
    }

    static Edge decided(Namesakes one, Namesakes other) {
        return between(one, other, new Likeness(1, List.of("a person decided so")), true);
    }

    Join join(boolean byPerson) {
        return new Join(one.name(), other.name(), likeness.score(), likeness.why(), byPerson);
    }
}
