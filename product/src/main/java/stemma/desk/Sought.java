package stemma.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is looked for, as it was typed: words, "words in a row", beginn* of words, and filters such as `modality:denied`.
///
/// @param text  as typed, on one line and without signs that cannot be seen
/// @param parts in the order in which they were typed
/// @param words what is looked for in the text of reports
/// @param conditions the filters that were understood
/// @param problems   what is wrong with the others, and what was left out, each in a sentence
public record Sought(
        String text,
        List<Part> parts,
        List<Wanted> words,
        List<Condition> conditions,
        List<String> problems) {
    /// Reports hold all of the words; nobody types more.
    private static final int MOST = 24;

    private static final int LONGEST = 4000;
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]+");
    private static final Pattern QUOTES = Pattern.compile("[“”„«»]");
    private static final Pattern PART =
            Pattern.compile(
                    "(?<key>\\p{L}{2,12}):(?:\"(?<quoted>[^\"]*)\"?|(?<value>[^\\s\"]*))"
                            + "|\"(?<row>[^\"]*)\"|(?<word>[^\\s\"]+)");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    public Sought {
        parts = List.copyOf(parts);
        words = List.copyOf(words);
        conditions = List.copyOf(conditions);
        problems = List.copyOf(problems);
    }

    /// One word, or several in a row.
    ///
    /// @param isStart  whether the last may go on
    /// @param isQuoted whether it was asked for in just these words
    public record Wanted(String words, boolean isStart, boolean isQuoted) {}

    /// A word, words in a row, or a filter, as it was typed.
    ///
    /// @param typed as it stands in a query: `modality:denied`
    public record Part(String typed, boolean isFilter) {}

    /// Reads what was typed; whatever it is, something comes of it.
    public static Sought of(String typed) {
        String line = UNSEEN.matcher(typed).replaceAll(" ").strip().replaceAll("\\s+", " ");
        String text = line.substring(0, Math.min(LONGEST, line.length()));
        var taking = new Taking();
        var parts = PART.matcher(QUOTES.matcher(text).replaceAll("\""));
        while (parts.find()) {
            String key = Optional.ofNullable(parts.group("key")).orElse("");
            taking.take(
                    parts.group(),
                    key,
                    Optional.ofNullable(parts.group("quoted"))
                            .or(() -> Optional.ofNullable(parts.group("value")))
                            .orElse(""),
                    Optional.ofNullable(parts.group("row")));
        }
        if (line.length() > LONGEST) {
            taking.problems.add("Only the first %,d characters are looked for.".formatted(LONGEST));
        }
        return taking.sought(text);
    }

    /// Whether nothing is asked.
    public boolean isEmpty() {
        return words.isEmpty() && conditions.isEmpty();
    }

    /// What is asked of reports only.
    List<Condition> onReports() {
        return conditions.stream().filter(it -> !it.isOnStatements()).toList();
    }

    /// What is asked of statements.
    List<Condition> onStatements() {
        return conditions.stream().filter(Condition::isOnStatements).toList();
    }

    /// The day as known on which it is asked for: the first of several; nothing for today.
    public Optional<LocalDate> known() {
        return conditions.stream()
                .flatMap(it ->
                        it instanceof Condition.Known(var day)
                                ? Stream.of(day)
                                : Stream.<LocalDate>empty())
                .min(LocalDate::compareTo);
    }

    /// The same without a part, as it would be typed.
    public String without(Part part) {
        var left = new ArrayList<>(parts);
        left.remove(part);
        return String.join(" ", left.stream().map(Part::typed).toList());
    }

    /// The same with a filter more, in the place of those of its kind.
    ///
    /// @param filter such as `lang:ar`
    public String with(String filter) {
        String key = filter.substring(0, filter.indexOf(':') + 1);
        var typed = new ArrayList<String>();
        parts.stream()
                .filter(part -> !part.isFilter() || !part.typed().startsWith(key))
                .forEach(part -> typed.add(part.typed()));
        typed.add(filter);
        return String.join(" ", typed);
    }

    /// Sorts parts as they come.
    private static final class Taking {
        private final List<Part> parts = new ArrayList<>();
        private final List<Wanted> words = new ArrayList<>();
        private final List<Condition> conditions = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        /// @param key   empty where there is none
        /// @param value what stands behind the colon
        /// @param row   words in quotation marks
        void take(String typed, String key, String value, Optional<String> row) {
            if (Condition.KEYS.contains(key.toLowerCase(Locale.ROOT))) {
                filter(typed, key.toLowerCase(Locale.ROOT), value);
            } else if (row.isPresent()) {
                word(typed, row.get(), true);
            } else {
                doubt(key, value);
                word(typed, typed, false);
            }
        }

        private void filter(String typed, String key, String value) {
            switch (Condition.of(key, value.strip())) {
                case Condition.Understood(var condition) -> {
                    conditions.add(condition);
                    parts.add(new Part(typed, true));
                }
                case Condition.Refused(var why) -> problems.add(why);
            }
        }

        /// "actr:Oss" may be meant as a filter; "12:30" and an address are not.
        private void doubt(String key, String value) {
            if (key.matches("[a-z]{3,12}") && !value.isEmpty() && !value.startsWith("/")) {
                problems.add(
                        "There is no filter “%s:”, so it is looked for as a word. The filters are %s:."
                                .formatted(key, String.join(":, ", Condition.KEYS)));
            }
        }

        private void word(String typed, String words, boolean isQuoted) {
            if (!LETTER.matcher(words).find()) {
                return;
            }
            if (this.words.size() == MOST) {
                String left = "Only the first %d words are looked for.".formatted(MOST);
                if (!problems.contains(left)) {
                    problems.add(left);
                }
                return;
            }
            boolean isStart = !isQuoted && words.endsWith("*");
            this.words.add(new Wanted(words.replaceAll("\\*+$", ""), isStart, isQuoted));
            parts.add(new Part(typed, false));
        }

        Sought sought(String text) {
            return new Sought(text, parts, words, conditions, problems);
        }
    }
}
