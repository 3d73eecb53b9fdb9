package stemma.weigh;

import stemma.model.When;

/// A stretch of true time (claims.md, section 6): what is said to have happened or held in it.
///
/// What holds at one of its days holds in it: a month that begins before it and ends in it, too. What nobody gives a time for holds in all of time, but in no part of it that can be
/// told.
///
/// @param from counts from its first day; not stated for ever
/// @param to   counts to its last day; likewise
public record Period(When from, When to) {
    /// All of time.
    public static Period always() {
        return new Period(When.unstated(), When.unstated());
    }

    /// Whether it is a part of time only, so that what has no time is not known to be in it.
    public boolean isBounded() {
        return from.isStated() || to.isStated();
    }

    /// Whether something of this time is, or may be, in it.
    public boolean has(When when) {
        return !isBounded() || Span.of(when).filter(this::meets).isPresent();
    }

    boolean meets(Span span) {
        long first = Span.of(from).map(Span::first).orElse(Long.MIN_VALUE);
        long last = Span.of(to).map(Span::last).orElse(Long.MAX_VALUE);
        return first <= last && new Span(first, last).overlaps(span);
    }
}
