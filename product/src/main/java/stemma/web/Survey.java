package stemma.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import stemma.desk.Desk;
import stemma.model.Filter;
import stemma.model.Listing;
import stemma.model.Reading.Skipped;

/// The casebook as a whole: what the masthead, the filters and Review need to know.
///
/// @param claims    how many statements all reports hold
/// @param languages the tags of all reports, sorted
/// @param asking    the reports whose outlet or date is not known, newest first
record Survey(
        int reports,
        long claims,
        List<String> languages,
        List<Listing> asking,
        List<Skipped> skipped) {

    int waiting() {
        return asking.size() + skipped.size();
    }

    static Survey of(Desk desk) {
        var totals = desk.totals();
        return new Survey(
                totals.reports(),
                totals.claims(),
                totals.languages(),
                desk.asking(),
                desk.skipped());
    }

    /// The last survey, made again when reports came or a decision was taken, and at least every half minute.
    static final class Kept {
        private static final long FRESH = Duration.ofSeconds(30).toNanos();
        private final Desk desk;
        private Optional<Survey> last = Optional.empty();
        private long made;

        Kept(Desk desk) {
            this.desk = desk;
        }

        synchronized Survey now() {
            int count = desk.count(Filter.all(1));
            if (last.isEmpty()
                    || last.get().reports() != count
                    || System.nanoTime() - made > FRESH) {
                last = Optional.of(of(desk));
                made = System.nanoTime();
            }
            return last.orElseThrow();
        }

        synchronized void forget() {
            last = Optional.empty();
        }
    }
}
