package stemma.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stemma.model.Modality;
import stemma.model.When;

/// A filter of a search: what reports and the statements in them must be, besides their words.
public sealed interface Condition {
    /// The words before the colon, in the order in which help tells of them.
    List<String> KEYS =
            List.of("actor", "by", "modality", "origins", "true", "known", "outlet", "lang");

    /// Somebody who goes by this name has a part in what is said.
    record Actor(String name) implements Condition {}

    /// It came by somebody who goes by this name, or is described in these words.
    record By(String name) implements Condition {}

    /// It is presented in one of these manners.
    record How(Set<Modality> modalities) implements Condition {
        public How {
            modalities = Set.copyOf(modalities);
        }
    }

    /// So many origins, or more, affirm it or deny it.
    record Origins(int least) implements Condition {}

    /// It is about a time of this period.
    record True(When period) implements Condition {}

    /// It was published on this day or before.
    record Known(LocalDate day) implements Condition {}

    /// The outlet's name holds these words.
    record Outlet(String name) implements Condition {}

    /// The report is in this language.
    ///
    /// @param tag BCP 47, such as `ar`
    record Language(String tag) implements Condition {}

    /// What became of a filter as it was typed.
    sealed interface Outcome {}

    record Understood(Condition condition) implements Outcome {}

    /// @param why in a sentence
    record Refused(String why) implements Outcome {}

    /// Reads a filter.
    ///
    /// @param key one of `KEYS`
    static Outcome of(String key, String value) {
        if (value.isBlank()) {
            return new Refused("“%s:” wants something behind the colon.".formatted(key));
        }
        return switch (key) {
            case "actor" -> new Understood(new Actor(value));
            case "by" -> new Understood(new By(value));
            case "modality" -> how(value);
            case "origins" -> Reading.origins(value);
            case "true" -> Reading.period(value);
            case "known" -> Reading.day(value);
            case "outlet" -> new Understood(new Outlet(value));
            case "lang" -> new Understood(new Language(value.toLowerCase(Locale.ROOT)));
            default -> throw new IllegalArgumentException("No filter is called " + key);
        };
    }

    private static Outcome how(String value) {
        var modalities = EnumSet.noneOf(Modality.class);
        for (String word : value.split(",", -1)) {
            var found =
                    Arrays.stream(Modality.values())
                            .filter(each -> each.word().equalsIgnoreCase(word.strip()))
                            .findFirst();
            if (found.isEmpty()) {
                String all =
                        Arrays.stream(Modality.values())
                                .map(Modality::word)
                                .collect(Collectors.joining(", "));
                return new Refused(
                        "Nothing is “%s”: a statement is %s."
                                .formatted(Reading.shortened(word), all));
            }
            modalities.add(found.get());
        }
        return new Understood(new How(modalities));
    }

    /// Whether it asks for statements, and not for reports only.
    default boolean isOnStatements() {
        return switch (this) {
            case Actor _, By _, How _, Origins _, True _ -> true;
            case Known _, Outlet _, Language _ -> false;
        };
    }

    /// Numbers and times as they are typed.
    final class Reading {
        private static final Pattern LEAST = Pattern.compile("(?:>=|≥|=)?([0-9]{1,6})\\+?");
        private static final Pattern MORE = Pattern.compile(">([0-9]{1,6})");
        private static final int MOST = 40;

        private Reading() {}

        private static Outcome origins(String value) {
            var more = MORE.matcher(value);
            if (more.matches()) {
                return new Understood(new Origins(Integer.parseInt(more.group(1)) + 1));
            }
            var least = LEAST.matcher(value);
            return least.matches()
                    ? new Understood(new Origins(Integer.parseInt(least.group(1))))
                    : new Refused(
                            "“origins:%s” is no number of origins. Write origins:>=2."
                                    .formatted(shortened(value)));
        }

        private static Outcome day(String value) {
            try {
                return new Understood(new Known(LocalDate.parse(value)));
            } catch (DateTimeParseException e) {
                return new Refused(
                        "“known:%s” is no day. Write known:2031-03-10."
                                .formatted(shortened(value)));
            }
        }

        /// `2030`, `2030-03..2031`, `..2031-03-06`, or EDTF.
        private static Outcome period(String value) {
            try {
                return new Understood(new True(between(value)));
            } catch (IllegalArgumentException e) {
                return new Refused(
                        "“true:%s” is no time that is understood. Write true:2030..2031, true:2031-03 or true:2031-03-06."
                                .formatted(shortened(value)));
            }
        }

        private static When between(String value) {
            int dots = value.contains("/") ? -1 : value.indexOf("..");
            if (dots < 0) {
                return When.parse(value);
            }
            var start = When.parse(value.substring(0, dots));
            var end = When.parse(value.substring(dots + 2));
            if (!start.isStated() || !end.isStated()) {
                return start.isStated() ? new When.Since(start) : new When.Until(end);
            }
            var first = ends(start).getFirst();
            var last = ends(end).getLast();
            return first.equals(last) ? When.on(first) : new When.During(first, last);
        }

        private static List<LocalDate> ends(When when) {
            return Optional.of(when)
                    .map(it ->
                            switch (it) {
                                case When.On(var day) -> List.of(day);
                                case When.During(var first, var last) -> List.of(first, last);
                                case When.Since _, When.Until _, When.About _, When.Unstated _ ->
                                        List.<LocalDate>of();
                            })
                    .filter(days -> !days.isEmpty())
                    .orElseThrow(() -> new IllegalArgumentException("Not a day: " + when));
        }

        private static String shortened(String value) {
            return value.codePointCount(0, value.length()) <= MOST
                    ? value
                    : value.substring(0, value.offsetByCodePoints(0, MOST)) + "…";
        }
    }
}
