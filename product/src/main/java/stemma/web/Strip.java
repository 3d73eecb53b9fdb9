package stemma.web;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.desk.Dates;
import stemma.desk.Lineage;
import stemma.draw.Days;
import stemma.draw.StripPicture;
import stemma.draw.StripPicture.Bar;
import stemma.draw.Unit;
import stemma.model.When;
import stemma.weigh.Span;

/// The two times as a picture with handles: how much is said of each month, the period that is chosen, and the day as known on.
///
/// @param picture as a part of the page
/// @param before  how many statements are of times before its first day
/// @param left    edge of its days, as a part of the picture's width; so is `right`
record Strip(
        String picture, LocalDate first, LocalDate last, int before, double left, double right) {
    private static final double WIDTH = 960;
    private static final double EDGE = 14;
    private static final int MOST_BARS = 150;

    /// So small a part of all statements may be left out at the beginning: one on the year 800 leaves no room for the rest.
    private static final double EARLY = 0.03;

    /// None where nothing has a date.
    static Optional<Strip> of(Scope scope, Lineage lineage) {
        var dates = lineage.dates();
        var days = days(scope, dates);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var first = days.stream().min(naturalOrder()).orElseThrow();
        var last = days.stream().max(naturalOrder()).orElseThrow();
        var unit = Unit.MONTH.coarse(first, last, MOST_BARS);
        var line = new Days(unit.start(first), unit.next(unit.start(last)), EDGE, WIDTH - EDGE);
        return Optional.of(strip(scope, line, unit, dates));
    }

    private static Strip strip(Scope scope, Days days, Unit unit, Dates dates) {
        var bars = new ArrayList<Bar>();
        for (var at = days.first(); at.isBefore(days.last()); at = unit.next(at)) {
            bars.add(new Bar(at, unit.next(at), count(dates, at, unit.next(at))));
        }
        var drawn =
                new StripPicture(
                        days,
                        bars,
                        start(scope),
                        end(scope),
                        scope.day(),
                        new StripPicture.Words(period(scope), known(scope)));
        return new Strip(
                drawn.picture(label(unit)).onPage("strip"),
                days.first(),
                days.last(),
                dates.before(days.first()),
                EDGE / WIDTH,
                1 - EDGE / WIDTH);
    }

    private static String label(Unit unit) {
        return "Statements by the %s that they are about, the period and the day as known on. The fields above say the same."
                .formatted(unit.word());
    }

    private static int count(Dates dates, LocalDate first, LocalDate next) {
        return dates.during(new Span(first.toEpochDay(), next.toEpochDay() - 1));
    }

    /// The days that must be on the days.
    private static List<LocalDate> days(Scope scope, Dates dates) {
        return Stream.of(
                        dates.startAfter(EARLY),
                        dates.last(),
                        dates.published().map(Span::first).map(LocalDate::ofEpochDay),
                        dates.published().map(Span::last).map(LocalDate::ofEpochDay),
                        start(scope),
                        end(scope),
                        scope.day())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LocalDate> start(Scope scope) {
        return Span.of(scope.start())
                .map(Span::first)
                .filter(day -> day != Long.MIN_VALUE)
                .map(LocalDate::ofEpochDay);
    }

    private static Optional<LocalDate> end(Scope scope) {
        return Span.of(scope.end())
                .map(Span::last)
                .filter(day -> day != Long.MAX_VALUE)
                .map(LocalDate::ofEpochDay);
    }

    private static String period(Scope scope) {
        String from = Wording.date(scope.start());
        String to = Wording.date(scope.end());
        if (from.isEmpty() && to.isEmpty()) {
            return "true at any time";
        }
        if (to.isEmpty()) {
            return "true at some time from " + from + " on";
        }
        return from.isEmpty()
                ? "true at some time until " + to
                : "true at some time between %s and %s".formatted(from, to);
    }

    private static String known(Scope scope) {
        return scope.day()
                .map(day -> "as known on " + Wording.date(When.on(day)))
                .orElse("as known today");
    }
}
