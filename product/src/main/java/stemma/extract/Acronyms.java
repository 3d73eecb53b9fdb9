package stemma.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.model.Passage;

/// Short names that a text gives with the long ones: "Kesh Workers' Guard (KWG)".
final class Acronyms {
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\s\\p{Z}]{0,2}\\(([\\p{Lu}\\p{N}][\\p{L}\\p{N}.-]{1,9})\\)");

    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}'’])\\p{L}");

    private Acronyms() {}

    /// The acronym in brackets behind a name, if its letters are initials of the name's words in their order.
    static Optional<Passage> behind(String text, Passage name) {
        var brackets = IN_BRACKETS.matcher(text).region(name.end(), text.length());
        if (!brackets.lookingAt()) {
            return Optional.empty();
        }
        return areInitials(brackets.group(1), name.in(text))
                ? Optional.of(new Passage(brackets.start(1), brackets.end(1)))
                : Optional.empty();
    }

    /// Words may be passed over.
    private static boolean areInitials(String acronym, String name) {
        String letters = acronym.replaceAll("[.-]", "").toLowerCase(Locale.ROOT);
        var initials = INITIALS.matcher(name);
        int at = 0;
        while (at < letters.length() && initials.find()) {
            if (initials.group().toLowerCase(Locale.ROOT).charAt(0) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }
}
