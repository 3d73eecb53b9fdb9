package stemma.web;

import java.util.Collection;
import java.util.List;
import stemma.desk.Lineage;
import stemma.desk.Lineage.Told;
import stemma.draw.Comb;
import stemma.model.Report;
import stemma.weigh.Side;

/// A sentence that something rests on, with who says so and how.
///
/// @param quote the sentence, shortened
/// @param when  the time it is about; empty where none is said
record Evidence(ClaimLine line, String quote, String when) {
    private static final int MOST = 320;

    static Evidence of(Place place, Told told) {
        Report report = told.report();
        return new Evidence(
                ClaimLine.of(place, report, told.claim()),
                Wording.shortened(told.claim().evidence().in(report.text()), MOST),
                Wording.date(told.claim().content().when()));
    }

    /// @param claims ids
    static List<Evidence> of(Place place, Lineage lineage, Collection<String> claims) {
        return claims.stream().map(lineage::told).map(told -> of(place, told)).toList();
    }

    /// The comb of all that takes a side, beside words that say the same.
    static String comb(Side side) {
        return new Comb(
                        side.reports(),
                        side.origins().stream()
                                .map(origin ->
                                        new Comb.Stem(origin.named(), origin.reports().size()))
                                .toList())
                .picture()
                .beside("comb");
    }
}
