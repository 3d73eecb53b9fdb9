package stemma.tagger;

import java.util.List;

/// Runs the reader's model on a text. Safe to use from several threads; the same text gives the same answer.
public final class Tagger implements AutoCloseable {
    /// @throws IllegalArgumentException if the model cannot be run
    public Tagger(Model model) {}

    /// What the model reads in a text.
    ///
    /// @param lines the text's lines or paragraphs that are read, in order
    public Tagged of(String text, List<Line> lines) {
        return new Tagged(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// The trees of sentences that are already cut into words, in their order, read as one text.
    public List<Tree> trees(List<Cut> sentences) {
        return List.of();
    }

    @Override
    public void close() {}
}
