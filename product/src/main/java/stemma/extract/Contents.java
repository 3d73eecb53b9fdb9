package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.model.Passage;

/// Finds the words of what is said: what stands to the right of a cue, or around source and cue.
final class Contents {
    private static final Set<String> ADVERBIALS =
            Set.of(
                    "on",
                    "in",
                    "at",
                    "after",
                    "during",
                    "last",
                    "yesterday",
                    "today",
                    "earlier",
                    "later",
                    "to",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "through",
                    "via",
                    "by",
                    "for",
                    "again",
                    "also",
                    ",",
                    "then");
    private static final Set<String> ENDS = Set.of(".", ",", ";", "!", "?", "…");
    private static final Set<String> JOINTS = Set.of(",", "and", "but", "while", ";");
    private static final int LONGEST_ADVERBIAL = 12;

    private final Quotations quotations;

    Contents(Quotations quotations) {
        this.quotations = quotations;
    }

    /// What stands in the tokens `[from, limit)`: after "that" where there is one, without the signs at its ends, and
    /// through to the end of a quotation that is open there.
    List<Passage> right(Line line, int from, int limit) {
        int begin = afterThat(line, from, limit);
        while (begin < limit && (line.isAny(begin, ENDS) || line.word(begin).equals(":"))) {
            begin++;
        }
        return passage(line, begin, limit).map(List::of).orElse(List.of());
    }

    /// What stands before the token `left` and, where a comma or a quotation takes it up again, after the token `right`.
    List<Passage> around(Line line, int left, int right) {
        var content = new ArrayList<Passage>();
        passage(line, 0, left).ifPresent(content::add);
        if (line.word(right).equals(",") && line.size() - right > 2) {
            content.addAll(right(line, right, line.size()));
        } else if (!content.isEmpty() && line.opensQuotation(right)) {
            content.addAll(right(line, right, line.size()));
        }
        return ordered(content);
    }

    /// Whether what stands before this token can be a content: a quotation or a clause that ends with a comma.
    boolean follows(Line line, int token) {
        return line.closesQuotation(token - 1) || line.word(token - 1).equals(",") && token > 2;
    }

    /// "said in a statement on Monday that": the content starts after "that".
    boolean hasThat(Line line, int from) {
        return line.word(afterThat(line, from, line.size()) - 1).equals("that");
    }

    private static int afterThat(Line line, int from, int limit) {
        if (line.word(from).equals("that")) {
            return from + 1;
        }
        if (line.isAny(from, ADVERBIALS)) {
            for (int i = from;
                    i < Math.min(limit, from + LONGEST_ADVERBIAL) && !line.opensQuotation(i);
                    i++) {
                if (line.word(i).equals("that")) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    private Optional<Passage> passage(Line line, int begin, int end) {
        int last = end;
        while (last > begin
                && (line.isAny(last - 1, ENDS) || line.isAny(last - 1, JOINTS))
                && !endsInQuotation(line, last)) {
            last--;
        }
        return last <= begin
                ? Optional.empty()
                : Optional.of(quotations.whole(line.passage(begin, last)));
    }

    private boolean endsInQuotation(Line line, int end) {
        return quotations.around(line.tokens().get(end - 1).at().begin()).isPresent();
    }

    /// A quotation taken whole may have swallowed the part after it.
    private static List<Passage> ordered(List<Passage> content) {
        boolean apart = content.size() < 2 || content.getFirst().end() <= content.getLast().begin();
        return apart ? content : List.of(content.getFirst().through(content.getLast()));
    }
}
