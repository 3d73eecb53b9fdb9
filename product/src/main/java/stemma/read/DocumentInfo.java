package stemma.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.model.Imprint;

/// What word processors write into a file about it, as far as it can be believed.
///
/// Their dates never can: they say when the file was made, often again and again.
final class DocumentInfo {
    /// Names of files, of programs and of templates.
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i).*\\.(docx?|dotx?|pdf|odt|rtf|txt|indd|qxp?d|pages|pmd|tex|html?)$"
                            + "|^microsoft (word|office|powerpoint)\\b.*|^untitled.*|^document\\d*$"
                            + "|^powerpoint presentation$|^unknown$|.*\\\\.*|^(/|file:).*|^\\W*$");

    /// A person has at least two names; an account has one, or a number, or is the program's.
    private static final Pattern AUTHOR =
            Pattern.compile("[\\p{L}\\p{M}.'’-]+( [\\p{L}\\p{M}.'’-]+){1,4}");

    private static final Pattern ACCOUNT =
            Pattern.compile(
                    "(?i).*\\b(user|admin|administrator|microsoft|windows|office|owner)\\b.*");

    private static final int HEAD = 3_000;

    private DocumentInfo() {}

    static Optional<String> title(Optional<String> title) {
        return title.map(it -> Characters.storable(it).strip())
                .filter(it -> !NO_TITLE.matcher(it).matches());
    }

    static Optional<String> author(Optional<String> author) {
        return author.map(it -> Characters.storable(it).strip())
                .filter(it -> AUTHOR.matcher(it).matches() && !ACCOUNT.matcher(it).matches());
    }

    /// The imprint of a document: what stands at the head of its text, then these two.
    static Imprint imprint(Galley galley, Optional<String> title, Optional<String> author) {
        Imprint head = TextLayout.of(head(galley.text())).imprint();
        return new Imprint(
                title.filter(it -> isIn(galley.text(), it)).or(galley::title).or(() -> title),
                head.outlet(),
                head.author().or(() -> author),
                head.published(),
                head.series(),
                head.number(),
                head.url());
    }

    private static String head(String text) {
        int end = text.indexOf("\n\n", Math.min(HEAD, text.length()));
        return end < 0 ? text : text.substring(0, end);
    }

    private static boolean isIn(String text, String title) {
        return folded(head(text)).contains(folded(title));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
