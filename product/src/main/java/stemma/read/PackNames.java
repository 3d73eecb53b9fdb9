package stemma.read;

import java.util.Collection;
import stemma.model.When;

/// Names and days as packs write them.
final class PackNames {
    private static final int DAY = 10;
    private static final int BRIEF = 40;

    private PackNames() {}

    /// Adds a name, if it is one and there are not too many already.
    static void add(String words, Collection<String> names) {
        var name = words.strip();
        if (!name.isEmpty() && name.length() <= Limits.NAME && names.size() < Limits.NAMES) {
            names.add(name);
        }
    }

    /// The day, month or year that the words begin with; unstated where they are no time.
    static When day(String words) {
        var day = words.strip();
        try {
            return When.parse(day.substring(0, Math.min(DAY, day.length())));
        } catch (IllegalArgumentException _) {
            return When.unstated();
        }
    }

    /// So much of some words as a message holds.
    static String brief(String words) {
        return words.length() > BRIEF ? words.substring(0, BRIEF) + "…" : words;
    }
}
