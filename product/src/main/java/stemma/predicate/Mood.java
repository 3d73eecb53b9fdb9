package stemma.predicate;

import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.DENIED;
import static stemma.model.Modality.PLANNED;

import java.util.List;
import java.util.stream.Stream;
import stemma.model.Modality;

/// How something is presented, and whether as being so or not.
///
/// @param future whether it lies ahead of the words
/// @param signs  the words that tell, from the predicate outwards
record Mood(
        Modality modality, boolean negated, Certainty certainty, boolean future, List<Sign> signs) {
    static final Mood PLAIN = new Mood(ASSERTED, false, Certainty.CERTAIN, false);

    Mood {
        signs = List.copyOf(signs);
    }

    Mood(Modality modality, boolean negated, Certainty certainty, boolean future) {
        this(modality, negated, certainty, future, List.of());
    }

    /// What becomes of it under a word: "plans to", "may", "fails to".
    Mood under(Modality outer) {
        return under(outer, sureness(outer), isAhead(outer));
    }

    /// What becomes of it under a word that is remembered.
    Mood under(Sign sign) {
        return under(sign.shade(), sign.certainty(), sign.future()).told(List.of(sign));
    }

    /// The same where the word is more or less sure than others of its modality, as "will" is.
    private Mood under(Modality outer, Certainty sure, boolean ahead) {
        return new Mood(
                modality(outer),
                negated != (outer == DENIED),
                certainty.or(sure),
                future || ahead,
                signs);
    }

    private Mood told(List<Sign> more) {
        return new Mood(
                modality,
                negated,
                certainty,
                future,
                Stream.concat(signs.stream(), more.stream()).toList());
    }

    private Modality modality(Modality outer) {
        return switch (outer) {
            case ASSERTED, DENIED -> modality;
            case BELIEVED, CONDITIONAL -> outer;
            case PLANNED -> modality == ASSERTED ? outer : modality;
            case REQUESTED, THREATENED ->
                    modality == ASSERTED || modality == PLANNED ? outer : modality;
        };
    }

    static Certainty sureness(Modality modality) {
        return switch (modality) {
            case ASSERTED, DENIED -> Certainty.CERTAIN;
            case BELIEVED -> Certainty.POSSIBLE;
            case PLANNED, REQUESTED, THREATENED, CONDITIONAL -> Certainty.UNDERSPECIFIED;
        };
    }

    static boolean isAhead(Modality modality) {
        return switch (modality) {
            case PLANNED, REQUESTED, THREATENED -> true;
            case ASSERTED, DENIED, BELIEVED, CONDITIONAL -> false;
        };
    }

    Mood under(Mood outer) {
        var mood = under(outer.modality, outer.certainty, outer.future);
        return (outer.negated ? mood.under(DENIED) : mood).told(outer.signs);
    }

    /// The same, ahead of the words.
    Mood ahead() {
        return new Mood(modality, negated, certainty, true, signs);
    }

    /// What an event has: what is said not to be so is denied, unless it is only planned or asked for.
    Modality shown() {
        return modality == ASSERTED && negated ? DENIED : modality;
    }
}
