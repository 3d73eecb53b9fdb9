package stemma.web;

import java.util.Optional;
import stemma.model.Claim;
import stemma.model.Modality;
import stemma.model.Report;
import stemma.model.Where;
import stemma.web.Note.Numbered;

/// What an act is about, as a line of the act's note: of "asks the League to send trucks", that the League aids.
///
/// @param number its place in the report, from 1
/// @param within the number of the statement that has what it is about in the report's own words
/// @param depth  how many acts stand between it and the note's: what is promised under a request is about the promise
/// @param words  those words, or what is given, sent, done; may be empty
/// @param said   how the words are presented, which of an act is another way than the act itself
/// @param when   the time it is about; empty where none is said
record Told(
        int number,
        Optional<Integer> within,
        int depth,
        Stated stated,
        String words,
        Modality modality,
        Modality said,
        String when,
        Optional<String> where) {
    private static final int MOST = 110;

    static Told of(Report report, Numbered numbered, Optional<Numbered> words, int depth) {
        var claim = numbered.claim();
        String said =
                words.map(Numbered::claim)
                        .map(found -> Note.beyond(report, claim.content(), found))
                        .orElseGet(() -> Note.joined(report, claim.content().themes()));
        return new Told(
                numbered.number(),
                words.map(Numbered::number),
                depth,
                Stated.of(report, claim),
                Wording.shortened(said, MOST),
                claim.modality(),
                words.map(Numbered::claim).map(Claim::modality).orElse(claim.modality()),
                Wording.date(claim.content().when()),
                claim.content().where().map(Where::name));
    }

    String hue() {
        return Note.hue(modality);
    }

    Optional<String> glyph() {
        return Note.glyph(modality);
    }
}
