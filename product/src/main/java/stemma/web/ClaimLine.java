package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.model.Claim;
import stemma.model.Report;

/// A statement on a page of another thing than its report: who said it, how, and where it stands.
///
/// @param words what is said or done, shortened
/// @param chain everyone it came through, outermost first
/// @param link  the path to its words
record ClaimLine(
        Report report, Claim claim, Stated stated, String words, List<Rung> chain, String link) {
    private static final int MOST = 160;

    static ClaimLine of(Place place, Report report, Claim claim) {
        return new ClaimLine(
                report,
                claim,
                Stated.of(report, claim),
                Wording.shortened(Note.words(report, claim), MOST),
                Rung.of(report, claim),
                Notes.permalink(place, report, claim));
    }

    String modality() {
        return claim.modality().word();
    }

    String hue() {
        return Note.hue(claim.modality());
    }

    Optional<String> glyph() {
        return Note.glyph(claim.modality());
    }

    String date() {
        return ReportsPage.date(report.imprint());
    }

    String direction() {
        return Wording.direction(report.language());
    }

    String language() {
        return report.language();
    }
}
