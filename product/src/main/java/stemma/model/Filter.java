package stemma.model;

import java.time.LocalDate;
import java.util.Optional;

/// Which reports a list shows: those for which everything given holds, newest first, those without a date last.
///
/// @param words    words that all stand in the title or text; a search, not a pattern
/// @param outlet   the outlet's exact name
/// @param language BCP 47 tag
/// @param from     published on this day or later, as EDTF; a month or year counts from its first day
/// @param to       published on this day or before, as EDTF; a month or year counts to its last day
/// @param known    published on this day or before, whatever day of its month or year that was; one without a date was known on no day
/// @param after    the id of the last report of the page before
/// @param limit    most lines, 1 or more
public record Filter(
        Optional<String> words,
        Optional<String> outlet,
        Optional<String> language,
        When from,
        When to,
        Optional<LocalDate> known,
        Optional<String> after,
        int limit) {
    public Filter {
        if (limit < 1) {
            throw new IllegalArgumentException("A list shows at least one line: " + limit);
        }
    }

    /// As all reports are known today.
    public Filter(
            Optional<String> words,
            Optional<String> outlet,
            Optional<String> language,
            When from,
            When to,
            Optional<String> after,
            int limit) {
        this(words, outlet, language, from, to, Optional.empty(), after, limit);
    }

    /// The same, as known on a day.
    public Filter knownOn(Optional<LocalDate> day) {
        return new Filter(words, outlet, language, from, to, day, after, limit);
    }

    /// All reports, up to the limit.
    public static Filter all(int limit) {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                When.unstated(),
                When.unstated(),
                Optional.empty(),
                limit);
    }

    /// The same filter, starting after another report.
    public Filter after(Optional<String> id) {
        return new Filter(words, outlet, language, from, to, known, id, limit);
    }
}
