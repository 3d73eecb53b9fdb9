package stemma.web;

import java.util.Optional;

/// What every page carries around its own content.
///
/// @param desk    what is the same on all pages of this workbench
/// @param title   of the window, without the product's name
/// @param waiting how much waits in Review
/// @param words   what the search field holds
/// @param said    the result of what was just done, to be announced
record Frame(
        Place desk,
        Section section,
        String title,
        int waiting,
        String words,
        Optional<String> said) {

    /// The parts of the workbench that stand in its masthead.
    enum Section {
        REPORTS,
        REVIEW,
        HELP,
        NONE
    }

    Frame {
        title = Wording.level(title);
    }

    boolean isIn(Section other) {
        return section == other;
    }

    Frame saying(String words) {
        return new Frame(desk, section, title, waiting, this.words, Optional.of(words));
    }

    Frame searching(String words) {
        return new Frame(desk, section, title, waiting, words, said);
    }
}
