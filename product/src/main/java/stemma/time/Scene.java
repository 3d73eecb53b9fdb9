package stemma.time;

import java.time.LocalDate;
import java.util.Optional;

/// From where a time is told.
///
/// @param published when the text is from
/// @param told      the last time that the text spoke of
record Scene(Optional<Point> published, Optional<Point> told, Tense tense) {

    /// The day that the text is from, where it is known to the day.
    Optional<LocalDate> today() {
        return published.filter(point -> point.grain() == Grain.DAY).map(Point::first);
    }

    /// What the text is from, no finer than asked; nothing where it is not known so finely.
    Optional<Point> published(Grain grain) {
        return within(published, grain);
    }

    /// What the text spoke of last, no finer than asked; else what it is from.
    Optional<Point> told(Grain grain) {
        return within(told, grain).or(() -> published(grain));
    }

    /// What the text spoke of last, no finer than asked; nothing where it spoke of no time yet.
    Optional<Point> spoken(Grain grain) {
        return within(told, grain);
    }

    /// The day that the text spoke of last; else the one that it is from.
    Optional<Point> toldDay() {
        return told.filter(point -> point.grain() == Grain.DAY).or(() -> published(Grain.DAY));
    }

    private static Optional<Point> within(Optional<Point> point, Grain grain) {
        return point.filter(found -> found.grain().compareTo(grain) <= 0)
                .map(found -> Point.of(found.first(), grain));
    }
}
