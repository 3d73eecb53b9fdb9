package stemma.extract;

import java.util.Optional;
import java.util.Set;

/// Finds the words for a source beside its cue: the noun phrase before or after it.
final class Speakers {
    /// The tokens `[begin, end)` of a line.
    record Span(int begin, int end) {}

    private static final int MOST_TOKENS = 14;
    private static final Set<String> AUXILIARIES =
            Set.of(
                    "has",
                    "have",
                    "had",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "being",
                    "will",
                    "would",
                    "may",
                    "might",
                    "could",
                    "can",
                    "should",
                    "did",
                    "does",
                    "do",
                    "also",
                    "later",
                    "earlier",
                    "not",
                    "n't",
                    "never",
                    "repeatedly",
                    "recently",
                    "already",
                    "previously",
                    "both",
                    "further",
                    "then",
                    "now",
                    "publicly",
                    "strongly",
                    "again",
                    "subsequently",
                    "only",
                    "once",
                    "always",
                    "still",
                    "since",
                    "first",
                    "reportedly",
                    "to");
    private static final Set<String> BOUNDARIES =
            Set.of(
                    ",",
                    ";",
                    ":",
                    "—",
                    "–",
                    "(",
                    ")",
                    "“",
                    "”",
                    "\"",
                    "«",
                    "»",
                    ".",
                    "that",
                    "because",
                    "while",
                    "when",
                    "if",
                    "although",
                    "though",
                    "whether",
                    "as",
                    "but",
                    "before",
                    "after",
                    "where",
                    "what",
                    "than",
                    "so",
                    "or",
                    "yet");
    private static final Set<String> WITHIN_NAMES =
            Set.of("-", "'", "’", "of", "the", "al", "and", "for");
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "on",
                    "in",
                    "at",
                    "after",
                    "during",
                    "for",
                    "with",
                    "by",
                    "from",
                    "since",
                    "under",
                    "despite",
                    "meanwhile",
                    "however",
                    "still",
                    "yesterday",
                    "today",
                    "earlier",
                    "later",
                    "last",
                    "then",
                    "also",
                    "separately",
                    "nevertheless",
                    "moreover",
                    "and",
                    "but",
                    "to",
                    "of");
    private static final Set<String> DATE_WORDS =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "week",
                    "month",
                    "year",
                    "day",
                    "morning",
                    "evening",
                    "night",
                    "last",
                    "this",
                    "late",
                    "early");

    private Speakers() {}

    /// Where the verb group of a cue starts: "had both asked" for "asked".
    static int groupStart(Line line, int cue) {
        int start = cue;
        while (line.isAny(start - 1, AUXILIARIES)) {
            start--;
        }
        return start;
    }

    /// The noun phrase that ends before this token.
    static Optional<Span> before(Line line, int token) {
        int end = token;
        if (line.isAny(end - 1, RELATIVES)) {
            end = line.word(end - 2).equals(",") ? end - 2 : end - 1;
        } else if (line.word(end - 1).equals(",")) {
            end = beforeApposition(line, end - 1);
        }
        return phrase(line, start(line, end), end);
    }

    /// The noun phrase that starts at this token.
    static Optional<Span> after(Line line, int token) {
        int end = token;
        while (end < line.size() && !line.isAny(end, BOUNDARIES) && !line.isAny(end, RELATIVES)) {
            end++;
        }
        return phrase(line, token, end);
    }

    /// The noun phrase that opens the line: "The Ossian League" in "The Ossian League pulled out, saying ...".
    static Optional<Span> opening(Line line) {
        int end = 0;
        while (end < line.size() && (line.isCapitalised(end) || line.isAny(end, WITHIN_NAMES))) {
            end++;
        }
        return end < line.size() && line.isWord(end) ? phrase(line, 0, end) : Optional.empty();
    }

    /// `Nadim Oss, a League spokesman, told`: the name stands before the first comma.
    private static int beforeApposition(Line line, int comma) {
        int i = comma - 1;
        while (i > 0
                && comma - i <= MOST_TOKENS
                && !line.word(i).equals(",")
                && !line.closesQuotation(i)) {
            i--;
        }
        return line.word(i).equals(",") ? i : 0;
    }

    private static int start(Line line, int end) {
        int start = end;
        while (start > 0 && !line.isAny(start - 1, BOUNDARIES) && !startsClause(line, start - 1)) {
            start--;
        }
        return start;
    }

    /// "and" joins two names, or starts the next clause.
    private static boolean startsClause(Line line, int i) {
        return line.word(i).equals("and")
                && !(line.isCapitalised(i - 1) || line.isCapitalised(i + 1));
    }

    private static Optional<Span> phrase(Line line, int begin, int end) {
        int first = begin;
        while (first < end && line.isAny(first, PREPOSITIONS)) {
            first++;
            while (first < end && isDate(line, first)) {
                first++;
            }
        }
        boolean named = first < end && line.isWord(end - 1) && end - first <= MOST_TOKENS;
        return named ? Optional.of(new Span(first, end)) : Optional.empty();
    }

    private static boolean isDate(Line line, int i) {
        return line.isAny(i, DATE_WORDS)
                || !line.word(i).isEmpty() && Character.isDigit(line.word(i).charAt(0));
    }
}
