package stemma.read;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.model.Passage;
import stemma.model.When;
import stemma.text.Table;

/// Finds written dates: `7 November 2023`, `November 7, 2023`, `2023-11-07`, `June 2018`, `٥ آذار ٢٠٣١`.
///
/// `25/11/2023` is a day; `07/11/2023` may be two and is none.
final class Dates {
    /// A date and where it stands.
    record Dated(When when, Passage at) {}

    private static final Map<String, Integer> MONTHS =
            Table.rows("/stemma/read/months.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("name"),
                                    row -> Integer.valueOf(row.get("month"))));
    private static final String MONTH =
            MONTHS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(joining("|", "(?<!\\p{L})ב?(?:", ")(?!\\p{L})\\.?"));
    private static final String YEAR = "\\p{Nd}{4}(?!\\p{Nd})";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<!\\p{Nd})(?<d>\\p{Nd}{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s{1,3}(?:of |de )?(?<m>"
                            + MONTH
                            + "),?\\s{1,3}(?:de )?(?<y>"
                            + YEAR
                            + ")|(?<am>"
                            + MONTH
                            + ")\\s{1,3}(?<ad>\\p{Nd}{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<ay>"
                            + YEAR
                            + ")|(?<mm>"
                            + MONTH
                            + "),?\\s{1,3}(?<my>"
                            + YEAR
                            + ")|(?<!\\p{Nd})(?<iy>\\p{Nd}{4})([-/.])(?<im>\\p{Nd}{1,2})\\10(?<id>\\p{Nd}{1,2})(?!\\p{Nd})"
                            + "|(?<![\\p{Nd}/.-])(?<n1>\\p{Nd}{1,2})([-/.])(?<n2>\\p{Nd}{1,2})\\14(?<ny>"
                            + YEAR
                            + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Dates() {}

    /// All dates in order, those that can be read in two ways left out.
    static List<Dated> in(String words) {
        List<Dated> found = new ArrayList<>();
        Matcher m = DATE.matcher(Words.spaced(words));
        while (m.find()) {
            Passage at = new Passage(m.start(), m.end());
            when(m).ifPresent(when -> found.add(new Dated(when, at)));
        }
        return found;
    }

    /// The only or first date of a line.
    static When first(String words) {
        return in(words).stream().map(Dated::when).findFirst().orElse(When.unstated());
    }

    private static Optional<When> when(Matcher m) {
        try {
            if (m.group("d") != null) {
                return Optional.of(day(m.group("y"), month(m.group("m")), m.group("d")));
            }
            if (m.group("ad") != null) {
                return Optional.of(day(m.group("ay"), month(m.group("am")), m.group("ad")));
            }
            if (m.group("my") != null) {
                return Optional.of(
                        When.in(
                                YearMonth.of(
                                        Integer.parseInt(m.group("my")), month(m.group("mm")))));
            }
            return m.group("iy") != null
                    ? Optional.of(
                            day(m.group("iy"), Integer.parseInt(m.group("im")), m.group("id")))
                    : numeric(m.group("n1"), m.group("n2"), m.group("ny"));
        } catch (DateTimeException e) {
            // 31 June is no date: what cannot be one is not stated.
            return Optional.empty();
        }
    }

    private static Optional<When> numeric(String one, String two, String year) {
        int first = Integer.parseInt(one);
        int second = Integer.parseInt(two);
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return Optional.of(first > 12 ? day(year, second, one) : day(year, first, two));
    }

    private static When day(String year, int month, String day) {
        return When.on(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    }

    private static int month(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        Integer month = MONTHS.get(plain);
        return month != null ? month : MONTHS.getOrDefault(plain.replaceFirst("^ב", ""), 0);
    }
}
