package stemma.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.model.When;

/// Reads dates as markup gives them: `2028-06-02T06:40:00+02:00` is the day it was where the page was published.
final class PageDates {
    private static final Pattern ISO =
            Pattern.compile("^(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2})(?!\\d)(?:[T ].*)?)?)?$");

    private PageDates() {}

    static When of(String value) {
        Matcher m = ISO.matcher(value.strip());
        return m.matches() ? iso(m) : Dates.first(value);
    }

    private static When iso(Matcher m) {
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) == null) {
                return When.in(Year.of(year));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
            return m.group(3) == null
                    ? When.in(month)
                    : When.on(LocalDate.of(year, month.getMonth(), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return When.unstated();
        }
    }
}
