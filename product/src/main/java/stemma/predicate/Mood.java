package stemma.predicate;

import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.DENIED;
import static stemma.model.Modality.PLANNED;

import stemma.model.Modality;

/// How something is presented, and whether as being so or not.
///
/// @param future whether it lies ahead of the words
record Mood(Modality modality, boolean negated, Certainty certainty, boolean future) {
    static final Mood PLAIN = new Mood(ASSERTED, false, Certainty.CERTAIN, false);

    /// What becomes of it under a word: "plans to", "may", "fails to".
    Mood under(Modality outer) {
        return under(outer, sureness(outer), isAhead(outer));
    }

    /// The same where the word is more or less sure than others of its modality, as "will" is.
    Mood under(Modality outer, Certainty sure, boolean ahead) {
        return new Mood(
                modality(outer), negated != (outer == DENIED), certainty.or(sure), future || ahead);
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
        return outer.negated ? mood.under(DENIED) : mood;
    }

    /// The same, ahead of the words.
    Mood ahead() {
        return new Mood(modality, negated, certainty, true);
    }

    /// What an event has: what is said not to be so is denied, unless it is only planned or asked for.
    Modality shown() {
        return modality == ASSERTED && negated ? DENIED : modality;
    }
}
