package stemma.desk;

/// The words of a report between quotation marks.
public final class Quoting {
    private Quoting() {}

    /// `“Nobody ‘asked’ us”`: marks within are single, one that is left over at an end is dropped, and words that are one quotation keep theirs.
    public static String of(String words) {
        if (isOne(words, '“', '”') || isOne(words, '"', '"')) {
            return words;
        }
        String bare = words;
        if (bare.endsWith("”") && count(bare, '”') > count(bare, '“')
                || bare.endsWith("\"") && count(bare, '"') % 2 == 1) {
            bare = bare.substring(0, bare.length() - 1);
        } else if (bare.startsWith("“") && count(bare, '“') > count(bare, '”')
                || bare.startsWith("\"") && count(bare, '"') % 2 == 1) {
            bare = bare.substring(1);
        }
        return "“" + bare.replace('“', '‘').replace('”', '’') + "”";
    }

    private static boolean isOne(String words, char opening, char closing) {
        return words.length() > 1
                && words.charAt(0) == opening
                && words.indexOf(closing, 1) == words.length() - 1
                && words.indexOf(opening, 1) == (opening == closing ? words.length() - 1 : -1);
    }

    private static long count(String words, char mark) {
        return words.chars().filter(it -> it == mark).count();
    }
}
