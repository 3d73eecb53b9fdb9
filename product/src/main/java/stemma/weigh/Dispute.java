package stemma.weigh;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import stemma.weigh.Disagreement.Kind;
import stemma.weigh.Disagreement.Position;

/// Propositions that stand against each other, or what is said for and against one.
///
/// @param first the smallest of their ids
/// @param over  by id
public record Dispute(Kind kind, String first, List<Proposition> over) {
    public Dispute {
        over = List.copyOf(over);
    }

    String id() {
        return kind.word() + ":" + first;
    }

    /// The same with who takes which position.
    ///
    /// @param origins of a proposition, asked for when somebody asks for them
    public Disagreement among(Function<Proposition, Origins> origins, Background background) {
        return new Disagreement(
                id(),
                kind,
                over.stream().flatMap(it -> positions(it, origins)).toList(),
                background);
    }

    private Stream<Position> positions(
            Proposition proposition, Function<Proposition, Origins> origins) {
        return Stream.of(Stance.FOR, Stance.AGAINST)
                .filter(stance -> stance == Stance.FOR || kind == Kind.WHETHER)
                .filter(proposition::has)
                .map(stance -> Position.of(proposition, stance, origins));
    }
}
