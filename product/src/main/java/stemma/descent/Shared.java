package stemma.descent;

import java.util.List;
import stemma.model.Passage;

/// A passage of one report and the passage of another that it shares its wording with, cut, lengthened or changed in places.
///
/// @param here  in the one report: UTF-16 offsets, half-open
/// @param there in the other
/// @param runs  the words that are the same, in the order of the text
/// @param score how many sequences of three words they share outside quotations, each counted less the more reports have it, less a tenth of a word for each word between
public record Shared(Passage here, Passage there, List<Run> runs, double score) {
    public Shared {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("Shared passages share words");
        }
    }

    /// A run of the same words.
    ///
    /// @param words  how many
    /// @param quoted how many of them stand between quotation marks in one of the reports: both may have heard the same speech
    public record Run(Passage here, Passage there, int words, int quoted) {}

    /// How many words are the same, those quoted not counted.
    public int ownWords() {
        return runs.stream().mapToInt(run -> run.words() - run.quoted()).sum();
    }

    /// How many of the words that are the same are quoted.
    public int quotedWords() {
        return runs.stream().mapToInt(Run::quoted).sum();
    }

    /// How many words of the run that has most of them are quoted.
    int longestQuoted() {
        return runs.stream().mapToInt(Run::quoted).max().orElse(0);
    }
}
