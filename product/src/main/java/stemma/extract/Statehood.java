package stemma.extract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.text.Table;

/// The names that a text itself shows to be of states: by a foreign ministry, an ambassador, "the Republic of".
final class Statehood {
    private static final String NAME = "(\\p{Lu}[\\p{Ll}-]+(?: \\p{Lu}[\\p{Ll}-]+)?)";
    private static final Pattern BEHIND =
            Pattern.compile("(?U)\\b" + NAME + "(?:['’]s?)? (?:" + words("behind") + ")\\b");
    private static final Pattern BEFORE =
            Pattern.compile("(?U)\\b(?:" + words("before") + ") of (?:the )?" + NAME);

    /// "Until Thursday foreign minister".
    private static final Set<String> TIMES =
            Stream.<TemporalAccessor>concat(
                            Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
                    .map(it ->
                            it.toString().charAt(0)
                                    + it.toString().substring(1).toLowerCase(Locale.ROOT))
                    .collect(toUnmodifiableSet());

    private Statehood() {}

    private static String words(String where) {
        return Table.rows("/stemma/extract/statehood.tsv").stream()
                .filter(row -> row.get("where").equals(where))
                .map(row -> row.get("words"))
                .collect(joining("|"));
    }

    /// Those that do not say themselves that they are something else, as "the Selm Council" does.
    static Set<String> in(String text) {
        return Stream.of(BEHIND, BEFORE)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .filter(name -> Heads.ofName(name).isEmpty())
                .filter(name -> !TIMES.contains(name.substring(name.lastIndexOf(' ') + 1)))
                .collect(toUnmodifiableSet());
    }
}
