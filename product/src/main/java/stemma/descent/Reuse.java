package stemma.descent;

import java.util.List;
import stemma.model.Passage;

/// Two reports that share wording, with the words. Which of them was first it does not say; `Precedence` does.
///
/// @param here   the id of the report that was asked about
/// @param there  the id of the other
/// @param shared the passages, in the order of the first report
/// @param own    the words that are the same outside quotations
/// @param quoted the words that are the same within quotations: perhaps the same speech, heard twice
/// @param score  that of the passages that count, added up: about how many sequences of three words they share that hardly any other report has
public record Reuse(
        String here,
        String there,
        List<Shared> shared,
        Extent own,
        Extent quoted,
        double score,
        Verdict verdict) {
    public Reuse {
        shared = List.copyOf(shared);
    }

    /// How much it is.
    ///
    /// @param words   how many words
    /// @param ofHere  per cent of the words of the one report
    /// @param ofThere per cent of the words of the other
    public record Extent(int words, int ofHere, int ofThere) {}

    /// What sharing the words comes to.
    public enum Verdict {
        /// One has them from the other, or both from a third.
        SAME_WORDS,
        /// They quote the same words, and little else is the same.
        SAME_QUOTATION
    }

    /// Why, in words: `84 words in 3 passages are the same, 62 % of this report and 40 % of the other, and few others have them (score 71)`.
    public String reason() {
        return switch (verdict) {
            case SAME_WORDS ->
                    "%s the same, %d %% of this report and %d %% of the other, and few others have them (score %.0f)"
                            .formatted(passages(own.words), own.ofHere, own.ofThere, score);
            case SAME_QUOTATION ->
                    "%d words of quotation are the same, and of their own words %d"
                            .formatted(quoted.words, own.words);
        };
    }

    private String passages(int words) {
        return shared.size() == 1
                ? "%d words in one passage are".formatted(words)
                : "%d words in %d passages are".formatted(words, shared.size());
    }

    /// The shared passages that overlap a passage of this report: whether a claim's words and their neighbours were taken over.
    public List<Shared> at(Passage here) {
        return shared.stream().filter(passage -> passage.here().overlaps(here)).toList();
    }
}
