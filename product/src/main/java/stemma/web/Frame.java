package stemma.web;

import java.util.Optional;

/// What every page carries around its own content.
///
/// @param desk    what is the same on all pages of this workbench
/// @param title   of the window, without the product's name
/// @param waiting how much waits in Review
/// @param words   what the search field holds
/// @param said    the result of what was just done, to be announced
/// @param done    the decision that was just taken, to be undone
record Frame(
        Place desk,
        Section section,
        String title,
        int waiting,
        String words,
        Optional<String> said,
        Optional<Done> done) {

    /// The parts of the workbench that stand in its masthead.
    enum Section {
        OVERVIEW,
        REPORTS,
        ACTORS,
        NETWORK,
        TIMELINE,
        PROPOSITIONS,
        DISAGREEMENTS,
        SOURCES,
        REVIEW,
        HELP,
        NONE
    }

    /// A decision that was just taken.
    ///
    /// @param said   what was decided, in a sentence
    /// @param number of its entry in the journal
    /// @param token  what the form must bring back to be believed
    /// @param back   the path of the page to go on with
    record Done(String said, long number, String token, String back) {}

    Frame {
        title = Wording.level(title);
    }

    boolean isIn(Section other) {
        return section == other;
    }

    Frame saying(String words) {
        return new Frame(desk, section, title, waiting, this.words, Optional.of(words), done);
    }

    Frame searching(String words) {
        return new Frame(desk, section, title, waiting, words, said, done);
    }

    /// With what was just decided, and a button that takes it back.
    Frame after(Done done) {
        return new Frame(
                desk, section, title, waiting, words, Optional.of(done.said()), Optional.of(done));
    }
}
