package stemma.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.descent.Citations;
import stemma.descent.Citations.Published;
import stemma.descent.Families;
import stemma.descent.Marks;
import stemma.descent.Print;
import stemma.descent.Prints;
import stemma.desk.Ancestries.Fresh;
import stemma.model.Listing;
import stemma.weigh.Descent;

/// What is looked for in the words of all reports, kept from one state of a casebook to the next.
final class Wordings {
    private final KeptPrints kept;
    private final Map<String, Listing> known = new HashMap<>();
    private Prints prints = new Prints();
    private Citations citations = new Citations(Families.shipped(), List.of());
    private final Ancestries ancestries = new Ancestries();
    private Optional<Holdings> expected = Optional.empty();
    private Optional<Marks> marks = Optional.empty();

    /// @param kept the prints of these reports and of others
    Wordings(KeptPrints kept) {
        this.kept = kept;
    }

    /// These are the reports at hand from now on; what is new in them is taken in when it is needed.
    ///
    /// @param outlets by name, who publishes under it
    /// @param remade  reports whose own words may mean others than before
    synchronized void expect(
            Holdings reports, Map<String, String> outlets, Collection<String> remade) {
        expected = Optional.of(reports);
        ancestries.expect(outlets, citations);
        ancestries.forget(remade);
    }

    /// What a report was taken from, as far as it is known, else as it is found now.
    ///
    /// @param finding looks for it
    synchronized List<Descent> to(String report, Ancestries.Finding finding) {
        return ancestries.of(report, finding);
    }

    /// The reports of which other ancestors may be found now than before, or others of those.
    synchronized Set<String> doubtful() {
        settle();
        return ancestries.doubtful();
    }

    /// Takes in the reports that are not in it yet. Where one is gone, or is laid out otherwise, all is made from the start.
    synchronized void settle() {
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
                marks = Optional.empty();
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

    Citations citations() {
        return citations;
    }

    synchronized Marks marks() {
        if (marks.isEmpty()) {
            var outlets = new ArrayList<String>();
            known.values().forEach(it -> it.imprint().outlet().ifPresent(outlets::add));
            marks =
                    Optional.of(
                            new Marks(Families.shipped(), outlets.stream().distinct().toList()));
        }
        return marks.get();
    }
}
