package stemma.time;

import java.util.Optional;
import stemma.model.When;

/// What an expression means: its value, its days, and its place in the calendar where it is one.
record Meant(String value, When when, Optional<Point> point) {
    static Meant of(Point point) {
        return new Meant(point.value(), point.when(), Optional.of(point));
    }

    /// Without a place in the calendar.
    static Meant of(String value) {
        return new Meant(value, When.unstated(), Optional.empty());
    }

    static Meant of(String value, When when) {
        return new Meant(value, when, Optional.empty());
    }
}
