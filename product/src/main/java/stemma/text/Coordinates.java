package stemma.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Passage;

/// Geographic coordinates written in a text: `33°47′N 44°30′E`, `33.783°N 44.500°E`, `33.783; 44.500`.
///
/// Two bare numbers count only with three decimals or more and a semicolon or comma between, for else they may be anything.
public final class Coordinates {
    private static final String DEGREES =
            "(\\d{1,3}+(?:\\.\\d{1,8}+)?+)\\h?+°\\h?+(?:(\\d{1,2}+(?:\\.\\d{1,8}+)?+)\\h?+[′'’]\\h?+(?:(\\d{1,2}+(?:\\.\\d{1,8}+)?+)\\h?+[″\"”]\\h?+)?+)?+";
    private static final Pattern WITH_SIGNS =
            Pattern.compile(
                    "(?<![\\d.])" + DEGREES + "([NS])[,;/]?+\\h{0,2}+" + DEGREES + "([EW])\\b");
    private static final Pattern BARE =
            Pattern.compile(
                    "(?<![\\d.,-])(-?+\\d{1,2}+\\.\\d{3,8}+)[;,]\\h{0,2}+(-?+\\d{1,3}+\\.\\d{3,8}+)(?![\\d.])");

    private Coordinates() {}

    /// @param latitude  in degrees, north positive, -90 to 90
    /// @param longitude in degrees, east positive, -180 to 180
    public record Found(Passage at, double latitude, double longitude) {}

    /// All of them in the order of the text; what lies outside the globe is none.
    ///
    /// @param at the stretch to look in
    public static List<Found> in(String text, Passage at) {
        // Most sentences have no number, which is sooner seen than that they fit no pattern.
        boolean hasNumber = at.in(text).chars().anyMatch(c -> c >= '0' && c <= '9');
        return hasNumber ? all(text, at) : List.of();
    }

    private static List<Found> all(String text, Passage at) {
        return Stream.concat(
                        WITH_SIGNS
                                .matcher(text)
                                .region(at.begin(), at.end())
                                .results()
                                .map(Coordinates::withSigns),
                        BARE.matcher(text)
                                .region(at.begin(), at.end())
                                .results()
                                .map(found -> found(found, number(found, 1), number(found, 2))))
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.at.compareTo(other.at))
                .toList();
    }

    private static Optional<Found> withSigns(MatchResult found) {
        return found(
                found,
                degrees(found, 1) * (found.group(4).equals("S") ? -1 : 1),
                degrees(found, 5) * (found.group(8).equals("W") ? -1 : 1));
    }

    private static double degrees(MatchResult found, int group) {
        return number(found, group)
                + number(found, group + 1) / 60
                + number(found, group + 2) / 3600;
    }

    private static double number(MatchResult found, int group) {
        return found.group(group) == null ? 0 : Double.parseDouble(found.group(group));
    }

    private static Optional<Found> found(MatchResult found, double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(
                        new Found(new Passage(found.start(), found.end()), latitude, longitude))
                : Optional.empty();
    }
}
