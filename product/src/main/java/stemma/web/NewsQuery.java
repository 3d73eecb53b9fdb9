package stemma.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Item.Kind;
import stemma.desk.News.Period;
import stemma.desk.Newsroom;

/// Which changes a reader asks for, as it stands in the address and its fields.
///
/// @param since the first day of publication; `all` for everything; empty for what was not read
/// @param kind  the word for one; empty for all
record NewsQuery(String since, Scope scope, String kind) {
    private static final String ALL = "all";

    static NewsQuery of(Map<String, List<String>> parameters) {
        return new NewsQuery(
                Parameters.value(parameters, "since"),
                Scope.of(parameters),
                Parameters.value(parameters, "kind"));
    }

    Period period(Newsroom newsroom) {
        var start =
                since.equals(ALL)
                        ? Period.always()
                        : day(since).map(Period::since).orElseGet(newsroom::usual);
        return start.until(scope.day());
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// What is wrong with the first day, in a sentence, beside what is wrong with the others.
    Optional<String> error() {
        return since.isEmpty() || since.equals(ALL) || day(since).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "“%s” is no day. Write 2031-03-06."
                                .formatted(Wording.shortened(Wording.level(since), 40)));
    }

    boolean isUsual() {
        return since.isEmpty() && !scope.isNarrowed();
    }

    boolean isOf(Kind other) {
        return kind.isEmpty()
                || Arrays.stream(Kind.values()).noneMatch(it -> it.word().equals(kind))
                || kind.equals(other.word());
    }

    NewsQuery ofKind(String word) {
        return new NewsQuery(since, scope, word);
    }

    String inAddress() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("since", since);
        scope.putInto(parts);
        parts.put("kind", kind);
        return Place.query(parts);
    }
}
