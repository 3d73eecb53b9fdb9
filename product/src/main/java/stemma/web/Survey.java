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
    private static final int AT_ONCE = 1000;

    int waiting() {
        return asking.size() + skipped.size();
    }

    /// Goes through all reports, a thousand at a time.
    static Survey of(Desk desk) {
        var languages = new TreeSet<String>();
        var asking = new ArrayList<Listing>();
        int reports = 0;
        long claims = 0;
        var page = desk.reports(Filter.all(AT_ONCE));
        while (!page.isEmpty()) {
            reports += page.size();
            claims += page.stream().mapToInt(Listing::claims).sum();
            page.forEach(listing -> languages.add(listing.language()));
            page.stream().filter(Survey::asks).forEach(asking::add);
            page = page.size() < AT_ONCE ? List.of() : desk.reports(after(page.getLast()));
        }
        return new Survey(
                reports, claims, List.copyOf(languages), List.copyOf(asking), desk.skipped());
    }

    static boolean asks(Listing listing) {
        return listing.imprint().outlet().isEmpty() || !listing.imprint().published().isStated();
    }

    private static Filter after(Listing last) {
        var all = Filter.all(AT_ONCE);
        return new Filter(
                all.words(),
                all.outlet(),
                all.language(),
                all.from(),
                all.to(),
                Optional.of(last.id()),
                AT_ONCE);
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
