package stemma.desk;

import stemma.model.Recorded;

/// What a person set: a grade or a judgement, and the entry of the journal that says who, when and why.
public record Assessment<T>(T value, Recorded by) {}
