package stemma.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.model.Passage;
import stemma.model.Report;

/// Cuts a text into sentences.
///
/// A sentence ends at `.` `!` `?` `…` or their Arabic forms, with the closing quotation marks, brackets and footnote marks
/// that follow, where white space and something that can start a sentence come next. Abbreviations, initials,
/// numbers ("No. 12") and a reporting clause in small letters (`"Why?" she asked`) do not end one. A blank line does.
public final class Sentences {
    /// A footnote's number that was small and raised, where the next sentence starts in capitals: `3` in "on the ridge.3 The League" and "on May 2.3 The League".
    private static final String SMALL_MARK =
            "(?:(?<!\\p{N}[.!?…])|(?<="
                    + "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
                    + "[\\s\\p{Z}]\\p{N}{1,4}[.]))\\p{N}{1,2}(?=[\\s\\p{Z}]++[\"“‘«]?\\p{Lu})";

    /// The end signs, what closes after them, footnote marks, and the white space behind; or a blank line.
    private static final Pattern END =
            Pattern.compile(
                    "[.!?…؟۔։]++[\"'”’»)\\]]*+(?:(?:\\[\\p{N}{1,3}\\])++|"
                            + SMALL_MARK
                            + ")?(?:[\\s\\p{Z}]++|\\z)"
                            + "|\\R[\\s\\p{Z}]*\\R");

    private static final Pattern BREAK = Pattern.compile("\\R[\\s\\p{Z}]*\\R");
    private static final Pattern LAST_WORD = Pattern.compile("(?:\\p{L}[\\p{L}.]*+)$");
    private static final int LONGEST_ABBREVIATION = 12;
    private static final Set<String> ABBREVIATIONS = abbreviations("ends", "never");
    private static final Set<String> BEFORE_NUMBERS = abbreviations("ends", "number");

    private Sentences() {}

    /// The sentences of all blocks of a report that are read, in order.
    public static List<Passage> of(Report report) {
        return report.read().stream()
                .flatMap(block -> of(report.text(), block.at()).stream())
                .toList();
    }

    /// The sentences of a passage, in order, without white space at their ends. Together they cover all its words.
    public static List<Passage> of(String text, Passage passage) {
        var sentences = new ArrayList<Passage>();
        int begin = passage.begin();
        var end = END.matcher(text).region(passage.begin(), passage.end());
        while (end.find()) {
            if (endsSentence(text, end.start(), end.end(), passage.end())) {
                addTrimmed(sentences, text, begin, end.end());
                begin = end.end();
            }
        }
        addTrimmed(sentences, text, begin, passage.end());
        return sentences;
    }

    private static boolean endsSentence(String text, int sign, int next, int limit) {
        if (next >= limit || BREAK.matcher(text).region(sign, next).find()) {
            return true;
        }
        int first = text.codePointAt(firstLetter(text, next, limit));
        if (Character.isLowerCase(first)) {
            return false;
        }
        boolean isBeforeNumber =
                Character.isDigit(first) || Character.isDigit(text.charAt(sign + 1));
        return text.charAt(sign) != '.' || !isAbbreviation(text, sign, isBeforeNumber);
    }

    /// A sentence may open with quotation marks or brackets.
    private static int firstLetter(String text, int from, int limit) {
        int i = from;
        while (i < limit - 1 && "\"'“‘«([".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isAbbreviation(String text, int dot, boolean beforeNumber) {
        var before = LAST_WORD.matcher(text).region(Math.max(0, dot - LONGEST_ABBREVIATION), dot);
        if (!before.find()) {
            return false;
        }
        String word = before.group().toLowerCase(Locale.ROOT);
        boolean isInitial = word.length() == 1 && Character.isUpperCase(before.group().charAt(0));
        return isInitial
                || word.contains(".")
                || ABBREVIATIONS.contains(word)
                || beforeNumber && BEFORE_NUMBERS.contains(word);
    }

    private static void addTrimmed(List<Passage> sentences, String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Passage(first, last));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Set<String> abbreviations(String column, String value) {
        return Table.rows("/stemma/text/abbreviations.tsv").stream()
                .filter(row -> value.equals(row.get(column)))
                .map(row -> row.get("word"))
                .collect(toUnmodifiableSet());
    }
}
