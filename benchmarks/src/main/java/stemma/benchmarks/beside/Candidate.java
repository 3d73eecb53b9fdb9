package stemma.benchmarks.beside;

import java.util.List;

/// A program that reads text.
interface Candidate {
    /// Reads all that it can in a text, on this thread.
    ///
    /// @param lines the text's paragraphs, headings and so on
    /// @return how many sentences it found
    int read(List<String> lines);
}
