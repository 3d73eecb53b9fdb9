package stemma.weigh;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/// Something on which sources stand against each other (claims.md, section 5). Nobody wins here.
///
/// From how many places each side comes, and why they may differ, is found out when it is asked for.
public final class Disagreement {
    private final String id;
    private final Kind kind;
    private final Proposition subject;
    private final List<Position> positions;
    private final Supplier<List<Difference>> why;

    /// @param positions two or more
    Disagreement(String id, Kind kind, List<Position> positions, Background background) {
        if (positions.size() < 2) {
            throw new IllegalArgumentException("Who disagrees has two positions: " + id);
        }
        this.id = id;
        this.kind = kind;
        this.subject = subject(kind, positions);
        this.positions =
                positions.stream()
                        .sorted(comparing((Position it) -> !it.proposition.equals(subject)))
                        .toList();
        this.why = new Later<>(() -> Differences.of(kind, this.positions, background));
    }

    private static Proposition subject(Kind kind, List<Position> positions) {
        var first = positions.getFirst();
        var most =
                kind == Kind.WHETHER
                        ? positions.stream()
                                .max(
                                        comparing(Position::isAffirmed)
                                                .thenComparing(Position::hasAgent)
                                                .thenComparingInt(
                                                        it -> it.proposition.statements().size()))
                                .orElse(first)
                        : first;
        return most.proposition;
    }

    /// Of its kind and the proposition with the smallest id in it.
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /// Two or more, first those on what it is about.
    public List<Position> positions() {
        return positions;
    }

    /// What it is about, as the first position tells it; whether at all, as most of the statements do that say it is so ("there is no camp" asks of none) and name who
    /// does it (a denial may name nobody: "nobody has asked").
    public Proposition subject() {
        return subject;
    }

    /// What can be checked of why they may differ; none where nothing can.
    public List<Difference> why() {
        return why.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Disagreement it
                && id.equals(it.id)
                && kind == it.kind
                && positions.equals(it.positions);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "%s: %s, %s".formatted(id, positions, why());
    }

    /// Whether one of the things that are said was or held in this period, as who says it says.
    public boolean isTrueIn(Period period) {
        return positions.stream().anyMatch(it -> it.proposition().isTrueIn(period));
    }

    /// Whether anybody tells a time.
    public boolean isDated() {
        return positions.stream().anyMatch(it -> it.proposition().when().isStated());
    }

    /// On what.
    public enum Kind {
        /// Whether at all: asserted here, denied there.
        WHETHER,
        WHO,
        WHEN,
        WHERE,
        HOW_MANY,
        OUTCOME;

        /// The word used in addresses and JSON.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// One of the things that are said.
    public static final class Position {
        private final Proposition proposition;
        private final Stance stance;
        private final Supplier<Side> side;

        /// @param side who says so, and from how many places
        public Position(Proposition proposition, Side side) {
            this(proposition, side.stance(), () -> side);
        }

        private Position(Proposition proposition, Stance stance, Supplier<Side> side) {
            this.proposition = proposition;
            this.stance = stance;
            this.side = side;
        }

        /// What somebody says of a proposition, in this stance.
        static Position of(
                Proposition proposition, Stance stance, Function<Proposition, Origins> origins) {
            return new Position(
                    proposition,
                    stance,
                    new Later<>(() -> origins.apply(proposition).side(stance)));
        }

        public Proposition proposition() {
            return proposition;
        }

        private boolean isAffirmed() {
            return stance == Stance.FOR;
        }

        private boolean hasAgent() {
            return !proposition.agents().isEmpty();
        }

        public Stance stance() {
            return stance;
        }

        /// Who says so, and from how many places.
        public Side side() {
            return side.get();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Position it
                    && proposition.equals(it.proposition)
                    && side().equals(it.side());
        }

        @Override
        public int hashCode() {
            return proposition.hashCode();
        }

        @Override
        public String toString() {
            return "%s of %s: %s".formatted(stance, proposition, side());
        }
    }

    /// Something that can be checked and may be why they differ; never that it is.
    ///
    /// @param words in a sentence, with what it hangs on
    public record Difference(Cause cause, String words) {}

    /// What can be checked.
    public enum Cause {
        OTHER_TIMES,
        OTHER_WORDS,
        ONE_ORIGIN,
        INTERESTED_PARTY,
        OLDER_THAN_EVENT;

        /// The word used in JSON and on pages.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
