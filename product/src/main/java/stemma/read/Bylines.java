package stemma.read;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.text.Table;

/// Reads the lines at the head of a report that say who wrote it, when, and as what number of which series.
final class Bylines {
    /// A series and the number in it.
    record Numbered(String series, String number) {}

    private static final String AUTHOR_WORDS =
            Table.rows("/stemma/read/bylines.tsv").stream()
                    .map(row -> Pattern.quote(row.get("words")))
                    .collect(joining("|"));
    private static final Pattern AUTHOR =
            Pattern.compile(
                    "^(?i:(?:" + AUTHOR_WORDS + "):?)\\s+(?<name>[\\p{Lu}\\p{Lo}][^.!?]{1,120})$",
                    Pattern.UNICODE_CASE);
    private static final Pattern AFTER_NAME =
            Pattern.compile(
                    "\\s*(?:[,|•·–—]| - | in (?=\\p{Lu})| for (?=\\p{Lu})).*$", Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<series>\\p{Lu}[\\p{L}'’&-]{1,30}(?: (?:of |on |and )?\\p{Lu}[\\p{L}'’&-]{1,30}){0,4}),? (?:No\\.?|Nr\\.?|Number|Issue|№|#) ?(?<number>\\p{Nd}{1,7}(?:[/-]\\p{Nd}{1,4})?)(?![\\p{L}\\p{Nd}])");
    private static final Pattern NOT_A_DATE =
            Pattern.compile(
                    "(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)\\b|\\b(?:published|posted|updated|on|at|date|a\\.?m\\.?|p\\.?m\\.?|gmt|utc|[ce]s?t|est|edt)\\b|[^\\p{L}]");
    private static final Pattern DIGITS =
            Pattern.compile(
                    "\\p{Nd}{1,4}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{2,4}(?:[ ,]{1,3}\\p{Nd}{1,2}:\\p{Nd}{2})?");
    private static final int LONGEST = 120;

    private Bylines() {}

    static boolean isAuthor(String line) {
        return author(line).isPresent();
    }

    /// The names after `By`: of `By Joanna Pell and Aubrey Tamm, Dalma` the names alone.
    static Optional<String> author(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher m = AUTHOR.matcher(Words.spaced(line).strip());
        return m.matches() && Words.count(line) <= 14
                ? Optional.of(AFTER_NAME.matcher(m.group("name")).replaceFirst("").strip())
                        .filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    /// `Special Dispatch` and `10944`, wherever they stand in a head line.
    static Optional<Numbered> numbered(String line) {
        Matcher m =
                NUMBERED.matcher(Words.spaced(line.substring(0, Math.min(line.length(), LONGEST))));
        return m.find()
                ? Optional.of(new Numbered(m.group("series"), m.group("number")))
                : Optional.empty();
    }

    /// Whether a line is there to give a date: little else stands in it but a place, a weekday, a time.
    static boolean isDated(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        List<Dates.Dated> dates = Dates.in(line);
        if (dates.isEmpty()) {
            return DIGITS.matcher(line).matches();
        }
        String rest = line;
        for (Dates.Dated date : dates) {
            rest = rest.replace(date.at().in(line), " ");
        }
        int others = NOT_A_DATE.matcher(rest).replaceAll("").length();
        int dated = dates.stream().mapToInt(d -> d.at().length()).sum();
        return others <= dated || numbered(line).isPresent() && others <= 4 * dated;
    }
}
