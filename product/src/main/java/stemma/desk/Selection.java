package stemma.desk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.model.Modality;
import stemma.weigh.Span;

/// Which part of a network is asked for.
///
/// @param period  in which it is true at some time; all, and what has no date too, where it is open at both ends
/// @param origins the least number of independent origins
/// @param manner  the only one; all where none is named
/// @param around  the actor that the others are at most so many steps from
/// @param steps   from 1; counts only around an actor
/// @param most    so many actors
/// @param unnamed whether those without a name are asked for, too
public record Selection(
        Span period,
        int origins,
        Optional<Modality> manner,
        Optional<Actor> around,
        int steps,
        int most,
        boolean unnamed) {
    private static final Span EVER = new Span(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Set<ActorKind> NAMELESS = EnumSet.of(ActorKind.GROUP, ActorKind.ROLE);

    /// The least number of origins, where none is asked for.
    public static final int ORIGINS = 2;

    /// So many actors, where no number is asked for.
    public static final int MOST = 25;

    /// What is shown first.
    static Selection usual() {
        return new Selection(EVER, ORIGINS, Optional.empty(), Optional.empty(), 1, MOST, false);
    }

    /// All that an actor has a part in, and that is told of its partners.
    ///
    /// @param most so many actors
    public static Selection around(Actor actor, int most) {
        return new Selection(EVER, 1, Optional.empty(), Optional.of(actor), 1, most, true);
    }

    /// The same at all times.
    public Selection always() {
        return during(EVER);
    }

    public Selection during(Span period) {
        return new Selection(period, origins, manner, around, steps, most, unnamed);
    }

    /// The same, with another least number of origins.
    public Selection origins(int least) {
        return new Selection(period, least, manner, around, steps, most, unnamed);
    }

    /// The same of so many actors.
    Selection upTo(int actors) {
        return new Selection(period, origins, manner, around, steps, actors, unnamed);
    }

    /// The same in all manners.
    public Selection inAnyManner() {
        return new Selection(period, origins, Optional.empty(), around, steps, most, unnamed);
    }

    /// Whether there is a day before which nothing is asked for.
    public boolean hasStart() {
        return period.first() != Long.MIN_VALUE;
    }

    boolean isAlways() {
        return period.equals(EVER);
    }

    Span before() {
        return new Span(Long.MIN_VALUE, period.first() - 1);
    }

    boolean lets(Relationship it) {
        return it.origins() >= origins
                && manner.filter(only -> only != it.modality()).isEmpty()
                && (unnamed || isNamed(it.agent()) && isNamed(it.patient()));
    }

    private boolean isNamed(Actor actor) {
        return !NAMELESS.contains(actor.kind()) || around.filter(actor::equals).isPresent();
    }
}
