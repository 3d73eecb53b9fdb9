package stemma.draw;

/// How wide words are, roughly: nothing is measured in a browser, so a label is cut where it might not fit.
final class Letters {
    private static final String NARROW = "iljtfrI.,:;'’‘“”\"!|()[] -";
    private static final String WIDE = "mwMWQOGD@%&—…";

    private Letters() {}

    /// @param size of the type, in pixels
    static double width(String words, double size) {
        return words.codePoints().mapToDouble(Letters::ofEm).sum() * size;
    }

    private static double ofEm(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.3;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.82;
        }
        return Character.isUpperCase(letter) || Character.isDigit(letter) ? 0.6 : 0.5;
    }

    /// The words, or as many of their letters as fit with an ellipsis.
    static String fitting(String words, double size, double width) {
        if (width(words, size) <= width) {
            return words;
        }
        double room = width - ofEm('…') * size;
        var cut = new StringBuilder();
        for (int letter : words.codePoints().toArray()) {
            room -= ofEm(letter) * size;
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(letter);
        }
        return cut.toString().strip() + "…";
    }
}
