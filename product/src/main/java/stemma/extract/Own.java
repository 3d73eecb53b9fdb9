package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Report;

/// Whoever speaks in a report's own words: its outlet and author, by all that it calls them; not an agency whose story it prints.
final class Own {
    private static final Pattern OF = Pattern.compile(" (?:of|for|in|and) .*");

    /// "The Orm Daily in English".
    private static final Pattern EDITION = Pattern.compile(" in \\p{L}+$");

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|this|our|our own) ");

    /// "This newspaper", "our own correspondent in Dalma".
    private static final Pattern SELF =
            Pattern.compile(
                    "(?:this (?:newspaper|paper|daily|weekly|station|channel|magazine|website|agency)"
                            + "|(?:this|our)(?: own)? (?:correspondent|reporter|newsroom)s?)(?: .*)?");

    /// As a letter calls the state that sends it.
    private static final Set<String> SENDER = Set.of("my government", "my delegation");

    private final boolean isKnown;
    private final String outlet;
    private final Set<String> ofOutlet;
    private final Set<String> names;

    Own(Report report) {
        this.isKnown = report.imprint().outlet().isPresent();
        this.outlet = report.outlet().label();
        String plain = plain(outlet);
        var credited = Credit.of(report).map(link -> plain(link.label()));
        ofOutlet =
                Stream.of(
                                plain,
                                EDITION.matcher(plain).replaceFirst(""),
                                "the " + last(OF.matcher(plain).replaceFirst("")))
                        .filter(name -> credited.filter(name::equals).isEmpty())
                        .collect(toUnmodifiableSet());
        names =
                Stream.concat(
                                ofOutlet.stream(),
                                report.imprint().author().map(Own::plain).stream()
                                        .filter(name -> credited.filter(name::equals).isEmpty()))
                        .collect(toUnmodifiableSet());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// The outlet, if this is its name or the end of it behind an article.
    Optional<String> outlet(String name) {
        String plain = ARTICLE.matcher(plain(name)).replaceFirst("");
        return ofOutlet.contains(plain) || ofOutlet.contains("the " + plain)
                ? Optional.of(outlet)
                : Optional.empty();
    }

    /// Whether words for a source mean it: `Orrin Gazette`, `the Gazette`, `this newspaper`.
    boolean is(String label) {
        String plain = plain(label);
        return names.contains(plain)
                || isKnown && SENDER.contains(plain)
                || names.contains("the " + ARTICLE.matcher(plain).replaceFirst(""))
                || SELF.matcher(plain).matches();
    }
}
