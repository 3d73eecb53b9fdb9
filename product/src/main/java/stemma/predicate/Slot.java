package stemma.predicate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One place of a frame: `t:with|of{weapon}?` is a theme, found behind "with" or "of", a weapon, not needed.
///
/// @param sign      letter of a role; `c` for a content, `e` for an event noun that takes over the roles, `f` for the place that something is moved from, `_` for words that must stand there
/// @param positions where it is looked for, the first that is filled
/// @param kinds     what kind of words it takes: a class of `classes.tsv`, or words themselves after `=`
/// @param control   the letter of the role that is the subject of a content
record Slot(
        char sign,
        List<String> positions,
        boolean optional,
        boolean several,
        Optional<String> kinds,
        Optional<Character> control) {
    private static final Pattern SLOT =
            Pattern.compile("([aptilqcef_]):([a-z_|]+)(\\+?)(?:\\{([^}]+)})?(?:\\^([ap]))?(\\??)");

    /// @throws IllegalArgumentException if it is not written so
    static Slot of(String written) {
        var parts = SLOT.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a slot of a frame: \"" + written + "\"");
        }
        return new Slot(
                parts.group(1).charAt(0),
                List.of(parts.group(2).replace('_', ' ').split("\\|")),
                !parts.group(6).isEmpty(),
                !parts.group(3).isEmpty(),
                Optional.ofNullable(parts.group(4)),
                Optional.ofNullable(parts.group(5)).map(letter -> letter.charAt(0)));
    }

    /// As it is written in the table.
    String shown() {
        return sign
                + ":"
                + String.join("|", positions).replace(' ', '_')
                + (several ? "+" : "")
                + kinds.map(kind -> "{" + kind + "}").orElse("")
                + control.map(letter -> "^" + letter).orElse("")
                + (optional ? "?" : "");
    }

    Optional<Role> role() {
        return Role.of(sign);
    }

    boolean isContent() {
        return sign == 'c';
    }

    /// Whether it is what someone gives: a thing or a sum of some class.
    boolean isGiven() {
        return (sign == 't' || sign == 'q') && positions.contains("obj") && kinds.isPresent();
    }

    boolean isFixed() {
        return sign == '_';
    }

    boolean isEvent() {
        return sign == 'e';
    }

    /// Whether only an actor may stand there: in the roles of agent and patient, unless a class is named.
    boolean wantsActor() {
        return (sign == 'a' || sign == 'p') && kinds.isEmpty();
    }
}
