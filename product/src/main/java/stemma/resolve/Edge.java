package stemma.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import stemma.model.Actor.Join;

/// Two names that may be one actor's.
///
/// @param score  0 to 1
/// @param why    what makes it so, in words
/// @param isSure whether it is enough to join them without asking
record Edge(Namesakes one, Namesakes other, double score, List<String> why, boolean isSure) {
    /// The surest first; of equals, by name.
    static final Comparator<Edge> ORDER =
            Comparator.comparing(Edge::isSure)
                    .reversed()
                    .thenComparingDouble(edge -> -edge.score)
                    .thenComparing(Edge::one)
                    .thenComparing(Edge::other)
                    .thenComparing(edge -> edge.why.toString());

    Edge {
        why = List.copyOf(why);
    }

    static Edge between(
            Namesakes one, Namesakes other, double score, List<String> why, boolean isSure) {
        return one.compareTo(other) <= 0
                ? new Edge(one, other, score, why, isSure)
                : new Edge(other, one, score, why, isSure);
    }

    static Edge decided(Namesakes one, Namesakes other) {
        return between(one, other, 1, List.of("a person decided so"), true);
    }

    /// The same, with something that stands against it.
    Edge doubted(String against) {
        return new Edge(
                one,
                other,
                Math.min(score, NameSimilarity.REVIEW),
                Stream.concat(why.stream(), Stream.of(against)).toList(),
                false);
    }

    Join join(boolean byPerson) {
        return new Join(one.name(), other.name(), score, why, byPerson);
    }
}
