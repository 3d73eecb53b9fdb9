package stemma.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.model.Passage;

/// Words between quotation marks, in a paragraph: `“`…`”`, `"`…`"`, `«`…`»`, `„`…`“`, `‘`…`’` and two apostrophes, without the marks.
///
/// One that opens a paragraph and is not closed is all of it, as in a speech of several paragraphs; elsewhere a mark without its fellow is a slip and quotes nothing. What
/// closes follows a word or sign, and an apostrophe closes only where no letter follows.
final class Quotations {
    private record Marks(String opening, String closing) {}

    private static final List<Marks> MARKS =
            List.of(
                    new Marks("“", "”"),
                    new Marks("\"", "\""),
                    new Marks("''", "''"),
                    new Marks("«", "»"),
                    new Marks("„", "“"),
                    new Marks("‘", "’"));

    private Quotations() {}

    /// In the order of the text, none within another.
    static List<Passage> in(String text, Passage paragraph) {
        var found = new ArrayList<Passage>();
        int i = paragraph.begin();
        while (i < paragraph.end()) {
            int from = i;
            var quotation =
                    opened(text, i, paragraph)
                            .flatMap(marks -> after(marks, text, from, paragraph));
            quotation.ifPresent(found::add);
            i = quotation.map(Passage::end).orElse(i) + 1;
        }
        return found;
    }

    private static Optional<Marks> opened(String text, int at, Passage paragraph) {
        boolean isInWord = at > paragraph.begin() && Character.isLetterOrDigit(text.charAt(at - 1));
        return isInWord
                ? Optional.empty()
                : MARKS.stream().filter(marks -> text.startsWith(marks.opening, at)).findFirst();
    }

    private static Optional<Passage> after(Marks marks, String text, int mark, Passage paragraph) {
        int begin = mark + marks.opening.length();
        int end = text.indexOf(marks.closing, begin);
        while (end >= 0 && end < paragraph.end() && !closes(marks, text, end, begin, paragraph)) {
            end = text.indexOf(marks.closing, end + 1);
        }
        if (end < 0 || end >= paragraph.end()) {
            end = mark == paragraph.begin() ? paragraph.end() : begin;
        }
        return end > begin ? Optional.of(new Passage(begin, end)) : Optional.empty();
    }

    private static boolean closes(Marks marks, String text, int at, int begin, Passage paragraph) {
        int next = at + marks.closing.length();
        boolean isApostrophe =
                marks.closing.equals("’")
                        && next < paragraph.end()
                        && Character.isLetterOrDigit(text.charAt(next));
        return at > begin && !Character.isWhitespace(text.charAt(at - 1)) && !isApostrophe;
    }
}
