package stemma.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import stemma.descent.Citation;
import stemma.descent.Citations;
import stemma.descent.Citations.Published;
import stemma.descent.Cited;
import stemma.descent.Families;
import stemma.descent.Marks;
import stemma.descent.Print;
import stemma.descent.Prints;
import stemma.desk.Ancestries.Fresh;
import stemma.model.Listing;
import stemma.weigh.Descent;
import stemma.weigh.Later;

/// What is looked for in the words of all reports, kept from one state of a casebook to the next. Threads may share one: several may look for what reports were taken from at once, but nobody
/// while others are taken in.
final class Wordings {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Object citing = new Object();
    private final KeptPrints kept;
    private final Map<String, Listing> known = new HashMap<>();
    private Prints prints = new Prints();
    private Citations citations = new Citations(Families.shipped(), List.of());
    private final Ancestries ancestries = new Ancestries();
    private Optional<Holdings> expected = Optional.empty();
    private Later<Marks> marks = new Later<>(this::known);

    /// @param kept the prints of these reports and of others
    Wordings(KeptPrints kept) {
        this.kept = kept;
    }

    /// These are the reports at hand from now on; what is new in them is taken in when it is needed.
    ///
    /// @param outlets by name, who publishes under it
    /// @param remade  reports whose own words may mean others than before
    void expect(Holdings reports, Map<String, String> outlets, Collection<String> remade) {
        alone(() -> {
            expected = Optional.of(reports);
            ancestries.expect(outlets, citations);
            ancestries.forget(remade);
            return true;
        });
    }

    /// What nobody may do anything beside.
    private <T> T alone(Supplier<T> work) {
        lock.writeLock().lock();
        try {
            return work.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// What a report was taken from, as far as it is known, else as it is found now.
    ///
    /// @param finding looks for it
    List<Descent> to(String report, Ancestries.Finding finding) {
        var found = beside(() -> ancestries.of(report, finding));
        while (found.isEmpty()) {
            alone(() -> {
                settle();
                return true;
            });
            found = beside(() -> ancestries.of(report, finding));
        }
        return found.get();
    }

    /// What several may do at once, where all that is expected is taken in; nothing where it is not.
    private <T> Optional<T> beside(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return expected.isEmpty() ? Optional.of(work.get()) : Optional.empty();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// The reports of which other ancestors may be found now than before, or others of those.
    Set<String> doubtful() {
        return alone(() -> {
            settle();
            return ancestries.doubtful();
        });
    }

    /// Takes in the reports that are not in it yet. Where one is gone, or is laid out otherwise, all is made from the start.
    private void settle() {
        expected.ifPresent(this::take);
        expected = Optional.empty();
    }

    private void take(Holdings reports) {
        var now = new HashMap<String, Listing>();
        reports.listings().forEach(listing -> now.put(listing.id(), listing));
        if (!known.values().stream().allMatch(it -> isThere(it, now))) {
            known.clear();
            ancestries.forget();
            prints = new Prints();
            citations = new Citations(Families.shipped(), List.of());
        }
        var came = new ArrayList<Fresh>();
        for (var listing : reports.listings()) {
            var before = Optional.ofNullable(known.put(listing.id(), listing));
            if (before.filter(listing::equals).isEmpty()) {
                var print = kept.of(listing, reports);
                take(listing, print);
                marks = new Later<>(this::known);
                before.ifPresent(_ -> ancestries.forget());
                came.add(new Fresh(listing, print));
            }
        }
        ancestries.take(came, known, prints, citations);
    }

    private static boolean isThere(Listing listing, Map<String, Listing> now) {
        return Optional.ofNullable(now.get(listing.id()))
                .filter(it -> it.language().equals(listing.language()))
                .isPresent();
    }

    private void take(Listing listing, Print print) {
        if (!prints.has(listing.id())) {
            prints.add(listing.id(), print);
        }
        citations.put(new Published(listing.id(), listing.imprint(), print));
    }

    Prints prints() {
        return prints;
    }

    Print print(String report) {
        return kept.of(report);
    }

    /// The report that is meant, if one is clearly the best.
    Optional<Cited> cited(Citation citation) {
        synchronized (citing) {
            return citations.of(citation);
        }
    }

    Marks marks() {
        return marks.get();
    }

    private Marks known() {
        var outlets = new ArrayList<String>();
        known.values().forEach(it -> it.imprint().outlet().ifPresent(outlets::add));
        return new Marks(Families.shipped(), outlets.stream().distinct().toList());
    }
}
