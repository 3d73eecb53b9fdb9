package stemma.time;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import stemma.model.When;
import stemma.text.Table;

/// How long, how often, and how long before or after.
final class Spans {
    private record Unit(String time, String letter, long of, String half) {}

    private static final Map<String, Unit> UNITS =
            Table.rows("/stemma/time/units.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("unit"),
                                    row ->
                                            new Unit(
                                                    row.get("time"),
                                                    row.get("letter"),
                                                    Long.parseLong(row.get("of")),
                                                    row.get("half"))));
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int FARTHEST = 3000;

    private Spans() {}

    /// `P2D`, `PT5H30M`, `PXY`; the days of it where it is counted from the text's own: the past two weeks.
    static Meant length(Slots says, Scene scene) {
        return Meant.of(value(says), days(says, scene));
    }

    private static String value(Slots says) {
        String first = value(says.text(Slot.COUNT), says.text(Slot.UNIT), says.has(Slot.HALF));
        if (!says.has(Slot.MORE)) {
            return first;
        }
        String more = value(says.text(Slot.MORE), says.text(Slot.UNIT2), false).substring(1);
        return first + (first.contains("T") ? more.replace("T", "") : more);
    }

    private static String value(String count, String unitName, boolean andHalf) {
        var unit = UNITS.getOrDefault(unitName, new Unit("", "X", 1, ""));
        if (count.equals("X") || count.isEmpty()) {
            return "P" + unit.time() + "X" + unit.letter();
        }
        var number = new BigDecimal(count).add(andHalf ? HALF : BigDecimal.ZERO);
        var whole = number.setScale(0, RoundingMode.FLOOR);
        boolean isHalf = number.subtract(whole).compareTo(HALF) == 0 && !unit.half().isEmpty();
        if (!isHalf) {
            return "P"
                    + unit.time()
                    + plain(number.multiply(BigDecimal.valueOf(unit.of())))
                    + unit.letter();
        }
        String start =
                whole.signum() == 0
                        ? ""
                        : plain(whole.multiply(BigDecimal.valueOf(unit.of()))) + unit.letter();
        return "P" + unit.time() + start + unit.half();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static When days(Slots says, Scene scene) {
        int step = says.number(Slot.STEP, 0);
        var today = scene.today();
        if (step == 0 || today.isEmpty()) {
            return When.unstated();
        }
        var day = today.get();
        return shifted(says, day, step)
                .filter(other -> !other.equals(day))
                .<When>map(other ->
                        step < 0 ? new When.During(other, day) : new When.During(day, other))
                .orElse(When.unstated());
    }

    private static Optional<LocalDate> shifted(Slots says, LocalDate day, int direction) {
        return says.number(Slot.COUNT).stream()
                .filter(count -> count < FARTHEST)
                .boxed()
                .findFirst()
                .flatMap(count -> shifted(says.text(Slot.UNIT), day, (long) count * direction));
    }

    private static Optional<LocalDate> shifted(String unit, LocalDate day, long number) {
        return switch (unit) {
            case "FORTNIGHT" -> Optional.of(day.plusWeeks(2 * number));
            case "MILLENNIUM" -> Optional.empty();
            default ->
                    grain(unit)
                            .map(grain -> grain.shift(day, number))
                            .filter(found -> found.getYear() > 0 && found.getYear() < FARTHEST);
        };
    }

    private static Optional<Grain> grain(String unit) {
        return Arrays.stream(Grain.values()).filter(grain -> grain.name().equals(unit)).findFirst();
    }

    /// `two days ago`, `a year later`: as fine as its unit, a decade and more as fine as a year.
    static Meant shift(Slots says, Scene scene) {
        boolean isTold = says.has(Slot.TOLDAWAY);
        int direction = says.number(isTold ? Slot.TOLDAWAY : Slot.AWAY, -1);
        var fine = fineness(says.text(Slot.UNIT));
        var base = isTold ? scene.spoken(fine) : scene.published(fine);
        return base.flatMap(point -> shifted(says, start(point, scene, isTold), direction))
                .map(day -> Meant.of(Point.of(day, fine)))
                .orElseGet(() ->
                        isTold
                                ? length(says, scene)
                                : Meant.of(direction < 0 ? "PAST_REF" : "FUTURE_REF"));
    }

    /// The day itself, where it is known: a month before 31 March is counted from there.
    private static LocalDate start(Point point, Scene scene, boolean isTold) {
        return isTold ? point.first() : scene.today().orElse(point.first());
    }

    private static Grain fineness(String unit) {
        return switch (unit) {
            case "DECADE", "CENTURY", "MILLENNIUM" -> Grain.YEAR;
            case "FORTNIGHT" -> Grain.WEEK;
            default -> grain(unit).orElse(Grain.DAY);
        };
    }

    /// `P1W` for every week, `XXXX-WXX-2` for Tuesdays.
    static Meant again(Slots says) {
        if (says.hasAny(Slot.UNIT)) {
            String count =
                    says.hasAny(Slot.UNIT2) || !says.has(Slot.COUNT) ? "1" : says.text(Slot.COUNT);
            return Meant.of(value(count, says.text(Slot.UNIT), false));
        }
        if (says.has(Slot.PART) && !says.has(Slot.WEEKDAY)) {
            return Meant.of("XXXX-XX-XXT" + says.text(Slot.PART));
        }
        return Meant.of(Unanchored.value(says));
    }
}
