package stemma.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a document, from which to tell whether a hyphen at the end of a line belongs to its word.
///
/// @param whole words that stand within lines, in lower case, hyphens included
record PdfWords(Set<String> whole) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-’'][\\p{L}\\p{M}]+)*");
    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}]+)-$");
    private static final Pattern REST = Pattern.compile("^([\\p{Ll}\\p{M}]+)");

    static PdfWords of(List<PdfLine> lines) {
        var whole = new HashSet<String>();
        for (PdfLine line : lines) {
            WORD.matcher(line.text())
                    .results()
                    .forEach(word -> whole.add(word.group().toLowerCase(Locale.ROOT)));
        }
        return new PdfWords(whole);
    }

    /// The lines as one: with a space between, or none where a word was broken.
    String joined(List<String> lines) {
        var joined = new StringBuilder();
        for (String line : lines) {
            append(joined, line);
        }
        return joined.toString();
    }

    private void append(StringBuilder to, String line) {
        Matcher rest = REST.matcher(line);
        if (to.isEmpty()) {
            to.append(line);
        } else if (to.charAt(to.length() - 1) == '\u00ad') {
            to.setLength(to.length() - 1);
            to.append(line);
        } else if (to.charAt(to.length() - 1) == '-' && rest.find()) {
            if (isOneWord(lastWord(to), rest.group(1))) {
                to.setLength(to.length() - 1);
            }
            to.append(line);
        } else {
            to.append(' ').append(line);
        }
    }

    private static String lastWord(StringBuilder text) {
        Matcher broken = BROKEN.matcher(text.substring(Math.max(0, text.length() - 60)));
        return broken.find() ? broken.group(1) : "";
    }

    /// Whether the document has the word without a hyphen elsewhere, and not with one.
    private boolean isOneWord(String begin, String rest) {
        String word = (begin + rest).toLowerCase(Locale.ROOT);
        String hyphened = (begin + "-" + rest).toLowerCase(Locale.ROOT);
        return whole.contains(word) && !whole.contains(hyphened);
    }
}
