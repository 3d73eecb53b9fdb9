package stemma.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// A time no finer than it was given: a day, a stretch of days, or nothing.
///
/// Written as EDTF (ISO 8601-2:2019, level 0): `2031-03-06`, `2031-03`, `2031`, `2031-03-06/2031-04-01`.
public sealed interface When {

    /// One day.
    record On(LocalDate exact) implements When {}

    /// Some time, or all the time, from the first to the last day, both included: a month, a year, a span.
    record During(LocalDate first, LocalDate last) implements When {
        public During {
            if (!last.isAfter(first)) {
                throw new IllegalArgumentException(
                        "A stretch of days ends after it starts: %s to %s".formatted(first, last));
            }
        }
    }

    /// Not said.
    record Unstated() implements When {}

    static When unstated() {
        return new Unstated();
    }

    static When on(LocalDate day) {
        return new On(day);
    }

    static When in(YearMonth month) {
        return new During(month.atDay(1), month.atEndOfMonth());
    }

    static When in(Year year) {
        return new During(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /// Reads EDTF as written by `edtf`; an empty string is `Unstated`.
    ///
    /// @throws IllegalArgumentException if it is no day, month, year or pair of days, saying what is expected
    static When parse(String edtf) {
        try {
            int slash = edtf.indexOf('/');
            if (slash >= 0) {
                return new During(
                        LocalDate.parse(edtf.substring(0, slash)),
                        LocalDate.parse(edtf.substring(slash + 1)));
            }
            return switch (edtf.length()) {
                case 0 -> unstated();
                case 4 -> in(Year.parse(edtf));
                case 7 -> in(YearMonth.parse(edtf));
                default -> on(LocalDate.parse(edtf));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "A date is written 2031-03-06, 2031-03 or 2031, not \"" + edtf + "\"", e);
        }
    }

    /// The EDTF form; empty where nothing is stated.
    default String edtf() {
        return switch (this) {
            case On(var day) -> day.toString();
            case During(var first, var last) when this.equals(in(Year.from(first))) ->
                    first.toString().substring(0, 4);
            case During(var first, var last) when this.equals(in(YearMonth.from(first))) ->
                    first.toString().substring(0, 7);
            case During(var first, var last) -> first + "/" + last;
            case Unstated() -> "";
        };
    }

    default boolean isStated() {
        return !(this instanceof Unstated);
    }
}
