package stemma.predicate;

import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.DENIED;
import static stemma.model.Modality.PLANNED;

import stemma.model.Modality;

/// How something is presented, and whether as being so or not.
record Mood(Modality modality, boolean negated) {
    static final Mood PLAIN = new Mood(ASSERTED, false);

    /// What becomes of it under a word: "plans to", "may", "fails to".
    Mood under(Modality outer) {
        return switch (outer) {
            case ASSERTED -> this;
            case DENIED -> new Mood(modality, !negated);
            case BELIEVED, CONDITIONAL -> new Mood(outer, negated);
            case PLANNED -> new Mood(modality == ASSERTED ? outer : modality, negated);
            case REQUESTED, THREATENED ->
                    new Mood(
                            modality == ASSERTED || modality == PLANNED ? outer : modality,
                            negated);
        };
    }

    Mood under(Mood outer) {
        var mood = under(outer.modality);
        return outer.negated ? mood.under(DENIED) : mood;
    }

    /// What an event has: what is said not to be so is denied, unless it is only planned or asked for.
    Modality shown() {
        return modality == ASSERTED && negated ? DENIED : modality;
    }
}
