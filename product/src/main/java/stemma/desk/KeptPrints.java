package stemma.desk;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import stemma.descent.Print;
import stemma.model.Listing;

/// The prints of reports, made once for all who look for shared words. Threads may share one.
final class KeptPrints {
    private final Map<String, Kept> byReport = new ConcurrentHashMap<>();

    private record Kept(Listing listing, Print print) {}

    /// @param reports where its words are
    Print of(Listing listing, Holdings reports) {
        return byReport.compute(
                        listing.id(),
                        (report, known) ->
                                known != null && known.listing.equals(listing)
                                        ? known
                                        : new Kept(listing, Print.of(reports.wording(report))))
                .print;
    }

    /// That of a report for which it was made.
    Print of(String report) {
        return Objects.requireNonNull(byReport.get(report)).print;
    }
}
