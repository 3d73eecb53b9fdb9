package stemma.extract;

import java.util.Optional;

/// Finds the words for a source: the noun phrase before or after its cue, or at the start of the sentence.
final class Speakers {
    private static final int MOST_TOKENS = 14;

    private Speakers() {}

    /// The noun phrase that ends before this token.
    static Optional<Span> before(Line line, int token) {
        int end = token;
        if (line.is(end - 1, "relatives")) {
            end = line.word(end - 2).equals(",") ? end - 2 : end - 1;
        } else if (line.word(end - 1).equals(",")) {
            end = beforeApposition(line, end - 1);
        }
        int start = end;
        while (start > 0 && !isBoundary(line, start - 1)) {
            start--;
        }
        boolean isPronoun = line.is(end - 1, "pronouns");
        return phrase(line, isPronoun ? end - 1 : start, end);
    }

    /// The noun phrase that starts at this token.
    static Optional<Span> after(Line line, int token) {
        int end = token;
        while (end < line.size() && !isBoundary(line, end)) {
            end++;
        }
        return phrase(line, token, end);
    }

    /// "The Ossian League" in "The Ossian League pulled out, saying ...".
    static Optional<Span> opening(Line line) {
        int end = 0;
        while (end < line.size() && (line.isCapitalised(end) || line.is(end, "within-names"))) {
            end++;
        }
        return end > 0 && line.isCapitalised(end - 1) && (end > 1 || !Mentions.isNoName(line, 0))
                ? phrase(line, 0, end)
                : Optional.empty();
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

    /// "and" joins two names, or starts the next clause.
    private static boolean isBoundary(Line line, int i) {
        boolean joins = line.isCapitalised(i - 1) || line.isCapitalised(i + 1);
        return line.is(i, "boundaries")
                || line.is(i, "relatives")
                || line.word(i).equals("and") && !joins;
    }

    /// The phrase without "On 5 March" or "Meanwhile" before it.
    private static Optional<Span> phrase(Line line, int begin, int end) {
        int first = begin;
        while (first < end && line.is(first, "openers")) {
            first++;
            while (first < end
                    && (line.is(first, "dates") || Character.isDigit(line.word(first).charAt(0)))) {
                first++;
            }
        }
        return first < end && end - first <= MOST_TOKENS
                ? Optional.of(new Span(first, end))
                : Optional.empty();
    }
}
