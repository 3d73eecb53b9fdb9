package stemma.web;

import java.util.List;
import java.util.Optional;

/// A part of a report as the reader shows it, in the order of the text.
sealed interface Row {

    /// Words that are shown, with the notes on what begins in them.
    ///
    /// @param kind   the block's kind, which styles it
    /// @param number of the paragraph, counted from 1; empty for what is no paragraph
    /// @param lang   BCP 47 tag; empty where the language cannot be told
    record Shown(
            String kind,
            Optional<Integer> number,
            Optional<String> lang,
            String dir,
            List<Run> runs,
            List<Note> notes)
            implements Row {

        boolean isRead() {
            return !kind.equals("caption");
        }
    }

    /// Lines that are kept but not read, folded in their place.
    record Folded(List<Shown> lines) implements Row {

        String summary() {
            return "Left out of reading: " + Wording.count(lines.size(), "line");
        }
    }
}
