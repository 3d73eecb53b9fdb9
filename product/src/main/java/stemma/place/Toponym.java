package stemma.place;

import stemma.model.Passage;

/// Words of a text that name a place, and the place they mean there.
public record Toponym(Passage at, Place place) {}
