package stemma.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// A time no finer than it was given: a day, a stretch of days, one that is open at an end, about then, or nothing.
///
/// Written as EDTF (ISO 8601-2:2019): `2031-03-06`, `2031-03`, `2031`, `2031-03-06/2031-04-01`, `2031-03/..`,
/// `../2031-03-06`, `2031-03~`.
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

    /// From the start of a day, a month or a year on, for as long as is not said.
    record Since(When start) implements When {
        public Since {
            requireOne(start);
        }
    }

    /// Up to the end of a day, a month or a year, from a start that is not said.
    record Until(When end) implements When {
        public Until {
            requireOne(end);
        }
    }

    /// Then, or not long before or after it.
    record About(When stated) implements When {
        public About {
            if (!(stated instanceof On || stated instanceof During)) {
                throw new IllegalArgumentException(
                        "About when is about a day or a stretch of days, not " + stated);
            }
        }
    }

    /// Not said.
    record Unstated() implements When {}

    private static void requireOne(When when) {
        if (!(when instanceof On || when instanceof During) || when.edtf().contains("/")) {
            throw new IllegalArgumentException(
                    "An open stretch starts or ends with a day, a month or a year, not " + when);
        }
    }

    static When unstated() {
        return new Unstated();
    }

    /// The first day that it names; none where it has no start or nothing is stated.
    default Optional<LocalDate> firstDay() {
        return switch (this) {
            case On(var day) -> Optional.of(day);
            case During(var first, var _) -> Optional.of(first);
            case Since(var start) -> start.firstDay();
            case About(var stated) -> stated.firstDay();
            case Until _, Unstated _ -> Optional.empty();
        };
    }

    /// The last day that it names; none where it has no end or nothing is stated.
    default Optional<LocalDate> lastDay() {
        return switch (this) {
            case On(var day) -> Optional.of(day);
            case During(var _, var last) -> Optional.of(last);
            case Until(var end) -> end.lastDay();
            case About(var stated) -> stated.lastDay();
            case Since _, Unstated _ -> Optional.empty();
        };
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
    /// @throws IllegalArgumentException if it is no day, month, year or stretch of them, saying what is expected
    static When parse(String edtf) {
        try {
            if (edtf.isEmpty()) {
                return unstated();
            }
            if (edtf.endsWith("~")) {
                return new About(stretch(edtf.substring(0, edtf.length() - 1).replace("~/", "/")));
            }
            return stretch(edtf);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "A date is written 2031-03-06, 2031-03 or 2031, not \"" + edtf + "\"", e);
        }
    }

    private static When stretch(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        String start = edtf.substring(0, slash);
        String end = edtf.substring(slash + 1);
        if (end.equals("..")) {
            return new Since(one(start));
        }
        return start.equals("..")
                ? new Until(one(end))
                : new During(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static When one(String edtf) {
        return switch (edtf.length()) {
            case 4 -> in(Year.parse(edtf));
            case 7 -> in(YearMonth.parse(edtf));
            default -> on(LocalDate.parse(edtf));
        };
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
            case Since(var start) -> start.edtf() + "/..";
            case Until(var end) -> "../" + end.edtf();
            case About(var stated) -> stated.edtf().replace("/", "~/") + "~";
            case Unstated() -> "";
        };
    }

    default boolean isStated() {
        return !(this instanceof Unstated);
    }
}
