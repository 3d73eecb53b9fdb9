package stemma.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import stemma.descent.Wording;
import stemma.model.Imprint;
import stemma.model.Listing;
import stemma.model.Report;
import stemma.store.Casebook;

/// The reports at hand: their imprints all at once, the words and claims of each from the casebook when they are asked for.
final class Holdings {
    /// So many of those asked for last stay in memory.
    private static final int MOST_KEPT = 2_000;

    private final Casebook casebook;
    private final List<Listing> listings;
    private final Map<String, Imprint> imprints = new LinkedHashMap<>();
    private final Map<String, Filed> filed = new Recent<>(MOST_KEPT);
    private final Map<String, Wording> wordings = new Recent<>(MOST_KEPT);

    /// @param listings of the reports at hand, in their order
    Holdings(Casebook casebook, List<Listing> listings) {
        this.casebook = casebook;
        this.listings = listings;
        listings.forEach(listing -> imprints.put(listing.id(), listing.imprint()));
    }

    /// By report, in their order.
    Map<String, Imprint> imprints() {
        return imprints;
    }

    /// In their order.
    List<Listing> listings() {
        return listings;
    }

    boolean has(String report) {
        return imprints.containsKey(report);
    }

    /// A report with its claims, if it is at hand.
    Optional<Filed> find(String report) {
        return has(report) ? Optional.of(filed(report)) : Optional.empty();
    }

    /// @throws java.util.NoSuchElementException if there is none
    Filed filed(String report) {
        return recent(filed, report, this::read);
    }

    Wording wording(String report) {
        return recent(wordings, report, id -> Wording.of(words(id)));
    }

    /// A report whose claims are not asked for: to read these takes longer than its words.
    private Report words(String report) {
        synchronized (filed) {
            if (filed.containsKey(report)) {
                return filed(report).report();
            }
        }
        return casebook.report(report).orElseThrow();
    }

    private <T> T recent(Map<String, T> kept, String report, Function<String, T> made) {
        synchronized (kept) {
            if (kept.containsKey(report)) {
                return kept.get(report);
            }
        }
        // Not within the lock: whoever asks for another report need not wait for this one.
        T fresh = made.apply(report);
        synchronized (kept) {
            kept.put(report, fresh);
        }
        return fresh;
    }

    /// The same, read for once.
    Filed read(String report) {
        return new Filed(casebook.report(report).orElseThrow(), casebook.claims(report));
    }
}
