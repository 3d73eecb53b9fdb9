package stemma.time;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.When;
import stemma.text.Table;

/// What `since`, `until`, `before` and `after` make of the time they stand before.
final class Signals {
    private enum Opens {
        SINCE,
        UNTIL,
        BEFORE,
        AFTER;

        Opens withIt() {
            return switch (this) {
                case SINCE, AFTER -> SINCE;
                case UNTIL, BEFORE -> UNTIL;
            };
        }
    }

    private static final Map<String, Opens> WORDS =
            Table.rows("/stemma/time/signals.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("words"),
                                    row -> Opens.valueOf(row.get("opens"))));

    private Signals() {}

    /// The stretch that is meant, where a signal stands right before a word; else the time itself. What is before or after a time of day may be on that day.
    static When opened(Words words, int from, Time.Kind kind, When when) {
        return Stream.of(3, 2, 1)
                .filter(length -> from >= length)
                .map(length -> String.join(" ", words.small().subList(from - length, from)))
                .flatMap(before -> Optional.ofNullable(WORDS.get(before)).stream())
                .findFirst()
                .map(opens -> opened(kind == Time.Kind.TIME ? opens.withIt() : opens, when))
                .orElse(when);
    }

    /// What a mod of TIMEX3 makes of it: `post-2003` is from 2004 on.
    static When opened(String mod, When when) {
        return switch (mod) {
            case "AFTER" -> opened(Opens.AFTER, when);
            case "BEFORE" -> opened(Opens.BEFORE, when);
            default -> when;
        };
    }

    private static When opened(Opens opens, When when) {
        return switch (when) {
            case When.On(var day) -> opened(opens, day, day, when);
            case When.During(var first, var last) -> opened(opens, first, last, when);
            case When.About _, When.Since _, When.Until _, When.Unstated _ -> when;
        };
    }

    private static When opened(Opens opens, LocalDate first, LocalDate last, When when) {
        return switch (opens) {
            case SINCE -> new When.Since(one(when, first));
            case UNTIL -> new When.Until(one(when, last));
            case BEFORE -> new When.Until(When.on(first.minusDays(1)));
            case AFTER -> new When.Since(When.on(last.plusDays(1)));
        };
    }

    /// A day, month or year as it is; of any other stretch the end.
    private static When one(When when, LocalDate end) {
        return when.edtf().contains("/") ? When.on(end) : when;
    }
}
