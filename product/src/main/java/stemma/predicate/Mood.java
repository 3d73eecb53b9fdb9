package stemma.predicate;

import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.DENIED;
import static stemma.model.Modality.PLANNED;

import java.util.List;
import java.util.stream.Stream;
import stemma.model.Modality;

/// How something is presented, and whether as being so or not.
///
/// @param signs the words that tell, from the predicate outwards
record Mood(Modality modality, boolean negated, List<Sign> signs) {
    static final Mood PLAIN = new Mood(ASSERTED, false);

    Mood {
        signs = List.copyOf(signs);
    }

    Mood(Modality modality, boolean negated) {
        this(modality, negated, List.of());
    }

    /// What becomes of it under a word: "plans to", "may", "fails to".
    Mood under(Modality outer) {
        return switch (outer) {
            case ASSERTED -> this;
            case DENIED -> as(modality, !negated);
            case BELIEVED, CONDITIONAL -> as(outer, negated);
            case PLANNED -> as(modality == ASSERTED ? outer : modality, negated);
            case REQUESTED, THREATENED ->
                    as(modality == ASSERTED || modality == PLANNED ? outer : modality, negated);
        };
    }

    Mood under(Mood outer) {
        var mood = under(outer.modality);
        return (outer.negated ? mood.under(DENIED) : mood).told(outer.signs);
    }

    /// What becomes of it under a word that is remembered.
    Mood under(Sign sign) {
        return under(sign.shade()).told(List.of(sign));
    }

    private Mood as(Modality other, boolean isNegated) {
        return new Mood(other, isNegated, signs);
    }

    private Mood told(List<Sign> more) {
        return new Mood(modality, negated, Stream.concat(signs.stream(), more.stream()).toList());
    }

    /// What an event has: what is said not to be so is denied, unless it is only planned or asked for.
    Modality shown() {
        return modality == ASSERTED && negated ? DENIED : modality;
    }
}
