package stemma.model;

import java.util.Optional;

/// Who published a report, when and as what: all that a citation needs. What is not known is empty, never guessed.
///
/// @param outlet    the publisher as it names itself, such as `Karst Radio`
/// @param published the date of publication, no finer than it was given
/// @param series    the series it belongs to, such as `Special Dispatch`
/// @param number    its number in that series, such as `214`
public record Imprint(
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> author,
        When published,
        Optional<String> series,
        Optional<String> number,
        Optional<String> url) {

    private static final Imprint UNKNOWN =
            new Imprint(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    When.unstated(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// Nothing known.
    public static Imprint unknown() {
        return UNKNOWN;
    }

    /// This imprint, with what it lacks taken from the other.
    public Imprint orElse(Imprint other) {
        return new Imprint(
                title.or(other::title),
                outlet.or(other::outlet),
                author.or(other::author),
                published.isStated() ? published : other.published,
                series.or(other::series),
                number.or(other::number),
                url.or(other::url));
    }
}
