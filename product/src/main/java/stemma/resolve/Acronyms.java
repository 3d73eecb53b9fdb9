package stemma.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.model.Passage;

/// Finds where a text itself says what an acronym stands for: `Kesh Workers' Guard (KWG)`, `KWG (Kesh Workers' Guard)`.
///
/// The letters of the acronym are looked for in the words before it from the last to the first, the first letter at the start of a
/// word with a capital: the method of Schwartz and Hearst (2003).
public final class Acronyms {
    private static final Pattern BEHIND =
            Pattern.compile(
                    "\\(\\s?(?:the |or )?[\"“]?(\\p{Lu}[\\p{L}\\p{N}.&-]{1,9})[\"”]?\\s?\\)");
    private static final Pattern BEFORE =
            Pattern.compile("\\b(\\p{Lu}[\\p{Lu}\\p{N}&-]{1,9}) \\((\\p{Lu}[^()\\n]{3,100})\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’&-]+");
    private static final int MOST_LETTERS = 200;

    private Acronyms() {}

    /// An acronym and what it stands for.
    ///
    /// @param letters `KWG`
    /// @param name    `Kesh Workers' Guard`
    /// @param at      where the acronym stands, in UTF-16 code units of the text
    /// @param nameAt  where the name stands
    public record Acronym(String letters, String name, Passage at, Passage nameAt) {}

    /// In the order of the text.
    public static List<Acronym> in(String text) {
        var found = new ArrayList<Acronym>();
        var behind = BEHIND.matcher(text);
        while (behind.find()) {
            before(text, behind).ifPresent(found::add);
        }
        var before = BEFORE.matcher(text);
        while (before.find()) {
            inBrackets(text, before).ifPresent(found::add);
        }
        found.sort((one, other) -> Integer.compare(one.at().begin(), other.at().begin()));
        return List.copyOf(found);
    }

    private static Optional<Acronym> before(String text, Matcher match) {
        int end = match.start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        var letters = match.group(1);
        int first = firstWord(text, end, Math.min(letters.length() + 5, 2 * letters.length()));
        var begin = begin(text.substring(first, end), letters);
        int last = end;
        return begin.isEmpty() || !isAcronym(letters)
                ? Optional.empty()
                : Optional.of(
                        acronym(
                                text,
                                new Passage(match.start(1), match.end(1)),
                                new Passage(first + begin.get(), last)));
    }

    private static Optional<Acronym> inBrackets(String text, Matcher match) {
        var begin = begin(match.group(2), match.group(1));
        return begin.filter(at -> at == 0 && !isPlace(match.group(1), match.group(2)))
                .map(at ->
                        acronym(
                                text,
                                new Passage(match.start(1), match.end(1)),
                                new Passage(match.start(2), match.end(2))));
    }

    /// `ORLAN (Orlan Wire)` begins a story: where it is from, and whose it is.
    private static boolean isPlace(String letters, String name) {
        return name.toUpperCase(Locale.ROOT).startsWith(letters + " ");
    }

    private static Acronym acronym(String text, Passage at, Passage name) {
        return new Acronym(
                text.substring(at.begin(), at.end()),
                text.substring(name.begin(), name.end()),
                at,
                name);
    }

    private static boolean isAcronym(String letters) {
        long capitals = letters.chars().filter(Character::isUpperCase).count();
        return capitals > 1 && capitals * 2 > letters.length();
    }

    /// Where the words before a place begin that may be the name: at most so many, of one sentence.
    private static int firstWord(String text, int end, int most) {
        int from = Math.max(0, end - MOST_LETTERS);
        var stretch = text.substring(from, end);
        int broken =
                Math.max(
                        stretch.lastIndexOf('\n'),
                        Math.max(stretch.lastIndexOf(". "), stretch.lastIndexOf('(')));
        var begins = new ArrayList<Integer>();
        var words = WORD.matcher(stretch);
        while (words.find()) {
            if (words.start() > broken) {
                begins.add(words.start());
            }
        }
        return begins.isEmpty() ? end : from + begins.get(Math.max(0, begins.size() - most));
    }

    /// Where in these words the name begins, if all letters of the acronym are found in them.
    private static Optional<Integer> begin(String words, String acronym) {
        var letters = acronym.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        var lower = words.toLowerCase(Locale.ROOT);
        if (lower.length() != words.length()) {
            return Optional.empty();
        }
        int at = lower.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            at--;
            while (at >= 0
                    && (lower.charAt(at) != letters.charAt(i)
                            || i == 0 && !startsName(words, at))) {
                at--;
            }
            if (at < 0) {
                return Optional.empty();
            }
        }
        return words.length() - at > acronym.length() + 2 ? Optional.of(at) : Optional.empty();
    }

    private static boolean startsName(String words, int at) {
        boolean startsWord = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
        return startsWord && Character.isUpperCase(words.charAt(at));
    }
}
