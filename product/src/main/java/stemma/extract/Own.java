package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Report;

/// Whoever speaks in a report's own words: its outlet and author, by all that it calls them; not an agency whose story it prints.
final class Own {
    private static final Pattern OF = Pattern.compile(" (?:of|for|in|and) .*");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|this|our|our own) ");

    /// "This newspaper", "our own correspondent in Dalma".
    private static final Pattern SELF =
            Pattern.compile(
                    "(?:this (?:newspaper|paper|daily|weekly|station|channel|magazine|website|agency)"
                            + "|(?:this|our)(?: own)? (?:correspondent|reporter|newsroom)s?)(?: .*)?");

    private final Set<String> names;

    Own(Report report) {
        String outlet = plain(report.outlet().label());
        var credited = Credit.of(report).map(link -> plain(link.label()));
        names =
                Stream.concat(
                                Stream.of(
                                        outlet, "the " + last(OF.matcher(outlet).replaceFirst(""))),
                                report.imprint().author().map(Own::plain).stream())
                        .filter(name -> credited.filter(name::equals).isEmpty())
                        .collect(toUnmodifiableSet());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// Whether words for a source mean it: `Orrin Gazette`, `the Gazette`, `this newspaper`.
    boolean is(String label) {
        String plain = plain(label);
        return names.contains(plain)
                || names.contains("the " + ARTICLE.matcher(plain).replaceFirst(""))
                || SELF.matcher(plain).matches();
    }
}
