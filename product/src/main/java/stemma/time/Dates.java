package stemma.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.When;

/// Where in the calendar an expression points to.
final class Dates {
    /// How much farther off a time seems that the tense speaks against.
    private static final int UNLIKELY = 4;

    private static final int LAST_CENTURY = 30;
    private static final int UNLIKELY_MONTH = 8;

    /// How much farther off one to come seems where no tense tells: reports are of what was.
    private static final int UNTOLD = 2;

    private final Slots says;
    private final Scene scene;

    private Dates(Slots says, Scene scene) {
        this.says = says;
        this.scene = scene;
    }

    /// What is meant; with `X` for what cannot be told.
    static Meant of(Slots says, Scene scene) {
        return new Dates(says, scene).meant();
    }

    private Meant meant() {
        if (says.is(Slot.THE, "XX-XX")) {
            var year = Point.of(LocalDate.of(says.number(Slot.YEAR, 1), 1, 1), Grain.YEAR);
            return Meant.of(year.value() + "-XX-XX", year.when());
        }
        if (says.has(Slot.EVENT)) {
            return Meant.of(says.text(Slot.EVENT), When.parse(says.text(Slot.EVENT)));
        }
        if (says.hasAny(Slot.HIJRI, Slot.PERSIAN)) {
            return OtherCalendars.of(says, scene).orElseGet(() -> Meant.of(Unanchored.value(says)));
        }
        return point().map(point -> Meant.of(point.at(clock(point))))
                .orElseGet(() -> Meant.of(Unanchored.value(says)));
    }

    private String clock(Point point) {
        return point.grain() == Grain.DAY ? Unanchored.clock(says) : "";
    }

    private Optional<Point> point() {
        if (says.has(Slot.CENTURY)) {
            return century(says.number(Slot.ORDINAL, 0));
        }
        if (says.has(Slot.DECADE)) {
            return Optional.of(
                    Point.of(LocalDate.of(says.number(Slot.DECADE, 1) * 10, 1, 1), Grain.DECADE));
        }
        if (says.is(Slot.UNIT, "WEEK") && says.has(Slot.DAY)) {
            return dayOfWeek();
        }
        if (says.has(Slot.DAY) && !says.has(Slot.MONTH) && !says.has(Slot.WEEKDAY)) {
            return scene.toldDay().flatMap(this::dayOfMonth);
        }
        if (says.has(Slot.YEAR)) {
            return inYear(says.number(Slot.YEAR, 1));
        }
        return says.hasAny(Slot.STEP, Slot.TOLDSTEP, Slot.DAYSTEP, Slot.YEARAGO)
                ? stepped()
                : unstepped();
    }

    /// `the week of 6 March`.
    private Optional<Point> dayOfWeek() {
        var day =
                new Slots(Map.of(Slot.MONTH, says.text(Slot.MONTH), Slot.DAY, says.text(Slot.DAY)));
        var all = says.has(Slot.YEAR) ? day.with(Slot.YEAR, says.text(Slot.YEAR)) : day;
        return new Dates(all, scene).point().map(point -> Point.of(point.first(), Grain.WEEK));
    }

    /// `on the 15th`: of the month that was told, or the one before where that is not over.
    private Optional<Point> dayOfMonth(Point told) {
        int day = says.number(Slot.DAY, 1);
        int back =
                day > told.first().getDayOfMonth()
                                && scene.tense() != Tense.FUTURE
                                && scene.told().isEmpty()
                        ? 1
                        : 0;
        var month = told.first().minusMonths(back);
        return day <= month.lengthOfMonth()
                ? Optional.of(Point.of(month.withDayOfMonth(day), Grain.DAY))
                : Optional.empty();
    }

    /// The 21st is that of 2000 to 2099, as TIMEX3 writes it.
    private static Optional<Point> century(int number) {
        return number >= 1 && number <= LAST_CENTURY
                ? Optional.of(Point.of(LocalDate.of((number - 1) * 100, 1, 1), Grain.CENTURY))
                : Optional.empty();
    }

    private Optional<Point> inYear(int year) {
        return says.is(Slot.UNIT, "QUARTER")
                ? scene.told(Grain.QUARTER)
                        .map(told -> Point.of(told.first().withYear(year), Grain.QUARTER))
                : Years.in(year, says);
    }

    private Optional<Point> stepped() {
        if (says.has(Slot.YEARAGO)) {
            return yearAgo();
        }
        if (says.has(Slot.DAYSTEP)) {
            return scene.published(Grain.DAY).map(day -> day.shift(says.number(Slot.DAYSTEP, 0)));
        }
        boolean isTold = says.has(Slot.TOLDSTEP);
        int step = says.number(isTold ? Slot.TOLDSTEP : Slot.STEP, 0);
        if (says.has(Slot.UNIT)) {
            return grain().flatMap(grain -> isTold ? scene.told(grain) : scene.published(grain))
                    .map(point -> point.shift(step))
                    .flatMap(this::within);
        }
        return (isTold ? scene.toldDay().map(Point::first) : scene.today())
                .flatMap(day -> stepped(day, step));
    }

    private Optional<Grain> grain() {
        String unit = says.text(Slot.UNIT);
        return Stream.of(Grain.values()).filter(grain -> grain.name().equals(unit)).findFirst();
    }

    /// The month of last year, the Tuesday of next week.
    private Optional<Point> within(Point point) {
        if (point.grain() == Grain.YEAR) {
            return Years.in(point.first().getYear(), says);
        }
        return Optional.of(
                point.grain() == Grain.WEEK && says.has(Slot.WEEKDAY)
                        ? Point.of(
                                point.first().plusDays(says.number(Slot.WEEKDAY, 1) - 1L),
                                Grain.DAY)
                        : point);
    }

    /// `last Friday`, `next March`, `this summer`: the nearest wholly before, wholly after, or about a day.
    private Optional<Point> stepped(LocalDate day, int step) {
        var points = candidates(day);
        if (step < 0) {
            return points.stream().filter(point -> point.last().isBefore(day)).reduce((a, b) -> b);
        }
        if (step > 0) {
            return points.stream().filter(point -> point.first().isAfter(day)).findFirst();
        }
        return says.has(Slot.WEEKDAY)
                ? points.stream().filter(point -> !point.first().isBefore(day)).findFirst()
                : points.stream()
                        .filter(point -> point.first().getYear() == day.getYear())
                        .findFirst();
    }

    /// The quarter that was told, where quarters are spoken of, or the year of the text, a year before.
    private Optional<Point> yearAgo() {
        if (says.has(Slot.QUARTER)) {
            return scene.published(Grain.YEAR)
                    .flatMap(year -> Years.in(year.first().getYear() - 1, says));
        }
        var told = scene.told().filter(point -> point.grain() == Grain.QUARTER);
        var base = says.is(Slot.UNIT, "QUARTER") ? told.or(this::lastQuarter) : told;
        return base.map(point -> Point.of(point.first().minusYears(1), point.grain()))
                .or(() -> scene.published(Grain.YEAR).map(year -> year.shift(-1)));
    }

    private Optional<Point> lastQuarter() {
        return scene.published(Grain.QUARTER).map(quarter -> quarter.shift(-1));
    }

    private Optional<Point> unstepped() {
        if (Years.isYearly(says) || says.has(Slot.WEEKDAY)) {
            return scene.today().map(this::nearest).orElseGet(this::inPublishedYear);
        }
        if (says.has(Slot.UNIT)) {
            return grain().flatMap(this::spokenOf);
        }
        return scene.toldDay();
    }

    /// `the quarter` is the one that was told or the last; `the weekend` the last that has begun, unless one is to come.
    private Optional<Point> spokenOf(Grain grain) {
        if (grain == Grain.QUARTER) {
            return scene.told().filter(point -> point.grain() == grain).or(this::lastQuarter);
        }
        boolean isOver = grain == Grain.WEEKEND && scene.tense() != Tense.FUTURE;
        return scene.published(grain)
                .map(point -> isOver && isAhead(point) ? point.shift(-1) : point);
    }

    private boolean isAhead(Point point) {
        return scene.today().filter(point.first()::isAfter).isPresent();
    }

    private Optional<Point> inPublishedYear() {
        return says.has(Slot.WEEKDAY) && !says.has(Slot.MONTH)
                ? Optional.empty()
                : scene.published(Grain.YEAR)
                        .flatMap(year -> Years.in(year.first().getYear(), says));
    }

    /// The nearest one: where the sentence speaks of the past, one to come counts as farther off, and the other way round.
    private Optional<Point> nearest(LocalDate day) {
        var points = candidates(day);
        var past = points.stream().filter(point -> !point.first().isAfter(day)).reduce((a, b) -> b);
        var future = points.stream().filter(point -> !point.last().isBefore(day)).findFirst();
        boolean isWeekday = says.has(Slot.WEEKDAY) && !says.has(Slot.MONTH);
        if (isWeekday) {
            return scene.tense() == Tense.FUTURE ? future : past;
        }
        return Stream.of(past, future)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(point -> farness(day, point)));
    }

    private long farness(LocalDate day, Point point) {
        boolean isFuture = point.first().isAfter(day);
        boolean isUnlikely = scene.tense() == (isFuture ? Tense.PAST : Tense.FUTURE);
        int unlikely = point.grain() == Grain.MONTH && isFuture ? UNLIKELY_MONTH : UNLIKELY;
        int factor =
                isUnlikely ? unlikely : isFuture && scene.tense() == Tense.UNKNOWN ? UNTOLD : 1;
        var near = isFuture ? point.first() : point.last().isAfter(day) ? day : point.last();
        return Grain.distance(day, near) * factor;
    }

    private List<Point> candidates(LocalDate day) {
        if (!says.has(Slot.WEEKDAY) || says.has(Slot.MONTH)) {
            return Years.around(day, says);
        }
        var weekday = DayOfWeek.of(says.number(Slot.WEEKDAY, 1));
        var start = Grain.WEEK.start(day).plusDays(weekday.getValue() - 1L);
        return Stream.of(-2, -1, 0, 1, 2)
                .map(weeks -> Point.of(start.plusWeeks(weeks), Grain.DAY))
                .toList();
    }
}
