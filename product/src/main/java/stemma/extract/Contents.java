package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stemma.model.Passage;

/// Finds the words of what is said: what stands to the right of a cue, or around source and cue. Cuts no quotation.
///
/// @param within what is said inside a quotation ends with it
record Contents(Line line, List<Passage> quotations, Span within) {
    /// A quotation that is not closed runs to the end of the block, as papers do when the next paragraph opens it again.
    private static final Pattern QUOTATION =
            Pattern.compile("[“«][^”»]*+[”»]?|\"[^\"]*+\"?|‘(?:[^‘’]|’(?=\\p{L}))*+’");

    private static final int LONGEST_ADVERBIAL = 12;

    /// The quotations of a block, marks included.
    static List<Passage> quotations(String text, Passage block) {
        var quotation = QUOTATION.matcher(text).region(block.begin(), block.end());
        return quotation.results().map(found -> new Passage(found.start(), found.end())).toList();
    }

    /// Around no cue.
    static Contents of(Line line, List<Passage> quotations) {
        return new Contents(line, quotations, new Span(0, line.size()));
    }

    /// Around a cue, which may stand in a quotation itself.
    Contents around(Passage cue) {
        var others = quotations.stream().filter(quotation -> !quotation.covers(cue)).toList();
        var own = quotations.stream().filter(quotation -> quotation.covers(cue)).findFirst();
        return new Contents(line, others, own.map(this::inside).orElse(within));
    }

    private Span inside(Passage quotation) {
        int begin = 0;
        while (line.tokens().get(begin).at().begin() <= quotation.begin()) {
            begin++;
        }
        int end = begin;
        while (end < line.size() && line.tokens().get(end).at().end() < quotation.end()) {
            end++;
        }
        return new Span(begin, end);
    }

    /// What stands in the tokens `[from, limit)`: after "that" where there is one, without the signs at its ends.
    List<Passage> right(int from, int limit) {
        return clause(afterThat(from, limit), limit);
    }

    /// The same where no "that" of the cue's own can stand: "According to Oss, the League denied that it had come".
    List<Passage> clause(int from, int limit) {
        int begin = Math.max(from, within.begin());
        while (begin < limit && line.is(begin, "starts")) {
            begin++;
        }
        int end = Math.min(limit, within.end());
        while (end > begin
                && (line.is(end - 1, "ends") || line.is(end - 1, "joints"))
                && !isQuoted(end - 1)) {
            end--;
        }
        return begin < end ? List.of(whole(line.at(new Span(begin, end)))) : List.of();
    }

    /// What stands before the token `left` and, where a comma or a quotation takes it up again, after the token `right`.
    List<Passage> around(int left, int right) {
        var content = new ArrayList<>(clause(0, left));
        if (line.word(right).equals(",") || line.opensQuotation(right)) {
            content.addAll(clause(right, line.size()));
        }
        boolean isApart =
                content.size() < 2 || content.getFirst().end() <= content.getLast().begin();
        return isApart ? content : List.of(content.getFirst().through(content.getLast()));
    }

    /// Whether what stands before this token can be a content: a quotation or a clause that ends with a comma.
    boolean follow(int token) {
        return line.closesQuotation(token - 1) || line.word(token - 1).equals(",") && token > 2;
    }

    /// "said in a statement on Monday that": the content starts after "that".
    boolean hasThat(int from) {
        return line.word(afterThat(from, line.size()) - 1).equals("that");
    }

    private int afterThat(int from, int limit) {
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

    private boolean isQuoted(int token) {
        return quotations.stream()
                .anyMatch(quotation -> quotation.covers(line.tokens().get(token).at()));
    }
}
