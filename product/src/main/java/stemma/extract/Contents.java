package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stemma.model.Passage;

/// Finds the words of what is said: what stands to the right of a cue, or around source and cue. Cuts no quotation.
///
/// @param quotations those of the block, marks included; one that is not closed runs to the end of the block, as papers
///     do when the next paragraph opens it again
record Contents(List<Passage> quotations) {
    private static final Pattern QUOTATION = Pattern.compile("[“«][^”»]*+[”»]?|\"[^\"]*+\"?");
    private static final int LONGEST_ADVERBIAL = 12;

    static Contents of(String text, Passage block) {
        var quotation = QUOTATION.matcher(text).region(block.begin(), block.end());
        return new Contents(
                quotation.results().map(found -> new Passage(found.start(), found.end())).toList());
    }

    /// What stands in the tokens `[from, limit)`: after "that" where there is one, without the signs at its ends.
    List<Passage> right(Line line, int from, int limit) {
        int begin = afterThat(line, from, limit);
        while (begin < limit && line.is(begin, "ends")) {
            begin++;
        }
        int end = limit;
        while (end > begin
                && (line.is(end - 1, "ends") || line.is(end - 1, "joints"))
                && !isQuoted(line, end - 1)) {
            end--;
        }
        return begin < end ? List.of(whole(line.at(new Span(begin, end)))) : List.of();
    }

    /// What stands before the token `left` and, where a comma or a quotation takes it up again, after the token `right`.
    List<Passage> around(Line line, int left, int right) {
        var content = new ArrayList<>(right(line, 0, left));
        if (line.word(right).equals(",") || line.opensQuotation(right)) {
            content.addAll(right(line, right, line.size()));
        }
        boolean isCut = content.size() < 2 || content.getFirst().end() <= content.getLast().begin();
        return isCut ? content : List.of(content.getFirst().through(content.getLast()));
    }

    /// Whether what stands before this token can be a content: a quotation or a clause that ends with a comma.
    static boolean follows(Line line, int token) {
        return line.closesQuotation(token - 1) || line.word(token - 1).equals(",") && token > 2;
    }

    /// "said in a statement on Monday that": the content starts after "that".
    static boolean hasThat(Line line, int from) {
        return line.word(afterThat(line, from, line.size()) - 1).equals("that");
    }

    private static int afterThat(Line line, int from, int limit) {
        int i = from;
        int last =
                line.is(from, "adverbials") ? Math.min(limit, from + LONGEST_ADVERBIAL) : from + 1;
        while (i < last && !line.opensQuotation(i)) {
            if (line.word(i++).equals("that")) {
                return i;
            }
        }
        return from;
    }

    private Passage whole(Passage words) {
        return quotations.stream().filter(words::overlaps).reduce(words, Passage::through);
    }

    private boolean isQuoted(Line line, int token) {
        return quotations.stream()
                .anyMatch(quotation -> quotation.covers(line.tokens().get(token).at()));
    }
}
