package stemma.read;

import java.util.regex.Pattern;

/// Text as it can be stored, shown and searched everywhere.
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern NEWLINE = Pattern.compile("\r\n?|\f|\u0085");
    private static final Pattern BYTE_ORDER_MARKS = Pattern.compile("^\uFEFF+");

    private Characters() {}

    /// Each line ends in `\n`, nothing that cannot be stored is left, no byte order mark starts it; no other change.
    static String storable(String decoded) {
        String lines = NEWLINE.matcher(decoded).replaceAll("\n");
        return sameLength(BYTE_ORDER_MARKS.matcher(lines).replaceFirst(""));
    }

    /// The same for text in which offsets are counted already: every character stays in its place.
    static String sameLength(String text) {
        int first = firstUnstorable(text);
        if (first == text.length()) {
            return text;
        }
        var storable = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (!isStorable(text, i)) {
                storable.setCharAt(i, isBreak(text.charAt(i)) ? '\n' : REPLACEMENT);
            }
        }
        return storable.toString();
    }

    private static int firstUnstorable(String text) {
        int i = 0;
        while (i < text.length() && isStorable(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isBreak(char c) {
        return c == '\r' || c == '\f' || c == '\u0085';
    }

    private static boolean isStorable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || c >= '\uFFFE');
    }
}
