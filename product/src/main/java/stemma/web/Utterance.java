package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.desk.Lineage;
import stemma.model.Claim;
import stemma.model.Modality;
import stemma.model.Report;

/// What one report says, in its own words, and by whom it came.
///
/// @param quoted the sentences, the words of the claim marked
/// @param chain  everyone it came through, outermost first
/// @param link   the path to its words
record Utterance(
        String claim,
        String report,
        Modality modality,
        Quoted quoted,
        List<Rung> chain,
        String date,
        String link) {
    static Utterance of(Place place, Lineage.Told told) {
        return of(place, told.report(), told.claim());
    }

    private static Utterance of(Place place, Report report, Claim claim) {
        return new Utterance(
                claim.id(),
                report.id(),
                claim.modality(),
                Quoted.of(report, claim),
                Rung.of(report, claim),
                ReportsPage.date(report.imprint()),
                Notes.permalink(place, report, claim));
    }

    /// The outlet.
    String outlet() {
        return chain.getFirst().name();
    }

    /// For menus: `Upland Radio, 7 March 2031`
    String label() {
        return Wording.level(outlet() + ", " + (date.isEmpty() ? "date not known" : date));
    }

    boolean isOwnWords() {
        return chain.size() == 1;
    }

    String hue() {
        return Note.hue(modality);
    }

    Optional<String> glyph() {
        return Note.glyph(modality);
    }
}
