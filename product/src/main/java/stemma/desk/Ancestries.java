package stemma.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntConsumer;
import stemma.descent.Precedence;
import stemma.descent.Print;
import stemma.descent.Prints;
import stemma.model.Listing;
import stemma.weigh.Descent;

/// From where reports were taken, kept as long as nothing came that could change it. Not for several threads at once.
///
/// What a later report says changes nothing for an earlier one, unless both have words in common: then it counts in how rare these are.
final class Ancestries {
    private final Map<String, Known> known = new HashMap<>();
    private Map<String, String> outlets = Map.of();

    /// What was found out, and the shingles by which.
    private static final class Known {
        private final List<Descent> found;
        private final int[] weighed;

        Known(List<Descent> found, Set<Integer> weighed) {
            this.found = found;
            this.weighed = weighed.stream().mapToInt(Integer::intValue).toArray();
        }

        boolean holdsAny(Set<Integer> shingles) {
            return Arrays.stream(weighed).anyMatch(shingles::contains);
        }
    }

    /// A report that came.
    record Fresh(Listing listing, Print print) {}

    void forget() {
        known.clear();
    }

    /// Forgets those of reports whose own words mean others now.
    void forget(Collection<String> reports) {
        known.keySet().removeAll(reports);
    }

    /// Forgets all where other outlets are there than before, or other actors publish them.
    ///
    /// @param now by name
    void expect(Map<String, String> now) {
        if (!outlets.equals(now)) {
            known.clear();
            outlets = Map.copyOf(now);
        }
    }

    /// Forgets what reports that came could change.
    ///
    /// @param all    the reports whose ancestries are known, among others
    /// @param prints with those that came
    void take(Collection<Fresh> came, Map<String, Listing> all, Prints prints) {
        if (known.isEmpty() || came.isEmpty()) {
            return;
        }
        var shingles = new HashSet<Integer>();
        for (var fresh : came) {
            known.keySet().removeAll(prints.sharing(fresh.listing.id(), came.size()));
            fresh.print.shingles().forEach(shingles::add);
        }
        known.entrySet()
                .removeIf(entry ->
                        entry.getValue().holdsAny(shingles)
                                || mayFollow(
                                        Objects.requireNonNull(all.get(entry.getKey())), came));
    }

    /// Whether one of the reports that came may not be later.
    private static boolean mayFollow(Listing report, Collection<Fresh> came) {
        var published = report.imprint().published();
        return came.stream()
                .map(it -> Precedence.of(published, it.listing.imprint().published()))
                .anyMatch(order -> order != Precedence.EARLIER);
    }

    /// What is known of a report, else what is found out of it now.
    ///
    /// @param find is told where to note each shingle that counts
    List<Descent> of(String report, Function<IntConsumer, List<Descent>> find) {
        var there = known.get(report);
        if (there != null) {
            return there.found;
        }
        var weighed = new TreeSet<Integer>();
        var found = find.apply(weighed::add);
        known.put(report, new Known(found, weighed));
        return found;
    }
}
