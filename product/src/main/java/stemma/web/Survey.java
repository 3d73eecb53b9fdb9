package stemma.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

    /// Goes through all reports.
    static Survey of(Desk desk) {
        var seen = new Seen();
        desk.eachReport(seen::add);
        return new Survey(
                seen.reports,
                seen.claims,
                List.copyOf(seen.languages),
                List.copyOf(seen.asking),
                desk.skipped());
    }

    /// What was seen so far.
    private static final class Seen {
        private final TreeSet<String> languages = new TreeSet<>();
        private final List<Listing> asking = new ArrayList<>();
        private int reports;
        private long claims;

        void add(Listing listing) {
            reports++;
            claims += listing.claims();
            languages.add(listing.language());
            if (asks(listing)) {
                asking.add(listing);
            }
        }
    }

    static boolean asks(Listing listing) {
        return listing.imprint().outlet().isEmpty() || !listing.imprint().published().isStated();
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
