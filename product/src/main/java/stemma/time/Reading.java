package stemma.time;

/// What the words from some place on may be: their class, what they say, how many words they are.
record Reading(Slot kind, Slots says, int length) {
    static Reading of(Slot kind, String value, int length) {
        return new Reading(kind, Slots.of(kind.place(), value), length);
    }

    /// What it says, kept elsewhere than in its class's own place.
    Slots in(Slot place) {
        return place == kind.place() || kind == Slot.FULL
                ? says
                : Slots.of(place, says.text(kind.place()));
    }
}
