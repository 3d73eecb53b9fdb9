package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import stemma.descent.Citations;
import stemma.descent.Print;
import stemma.descent.Prints;
import stemma.model.Listing;
import stemma.model.When;
import stemma.weigh.Descent;

/// From where reports were taken, kept as long as nothing came that could change it. Not for several threads at once.
///
/// A report that comes changes what another was taken from only where both have words in common or their words are less rare by it, where the other names its outlet, or looks for what was published on its day. An
/// outlet that comes, or that another actor publishes now, changes it where words may mean that outlet.
final class Ancestries {
    /// Sums of the same numbers in another order may be so much apart.
    private static final double TINY = 1e-6;

    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, List<Descent>> lost = new HashMap<>();
    private final NameKeys keys = new NameKeys();
    private Map<String, String> outlets = Map.of();

    /// What was found out, and by what.
    private static final class Known {
        private final List<Descent> found;
        private final int[] weighed;
        private final List<String> names;
        private final List<When> days;
        private double toSpare;

        Known(List<Descent> found, Consulted by) {
            this.found = found;
            this.weighed = by.shingles().stream().mapToInt(Integer::intValue).toArray();
            this.names = List.copyOf(by.names());
            this.days = List.copyOf(by.days());
            this.toSpare = by.toSpare();
        }

        /// Whether all that were compared with it are still, where there is so much less evidence.
        boolean bears(double lost) {
            toSpare -= lost;
            return lost == 0 || toSpare > TINY;
        }

        boolean holdsAny(Set<Integer> shingles) {
            return Arrays.stream(weighed).anyMatch(shingles::contains);
        }
    }

    /// A report that came.
    record Fresh(Listing listing, Print print) {}

    void forget() {
        forget((_, _) -> true);
    }

    /// Forgets those of reports whose own words mean others now.
    void forget(Collection<String> reports) {
        var remade = Set.copyOf(reports);
        forget((report, _) -> remade.contains(report));
    }

    private void forget(BiPredicate<String, Known> isOther) {
        known.entrySet()
                .removeIf(entry -> {
                    boolean isLost = isOther.test(entry.getKey(), entry.getValue());
                    if (isLost) {
                        lost.put(entry.getKey(), entry.getValue().found);
                    }
                    return isLost;
                });
    }

    /// The reports whose ancestry was forgotten since this was last asked for, and those that come from them.
    Set<String> doubtful() {
        var heirs = new HashMap<String, List<String>>();
        Stream.concat(known.values().stream().map(it -> it.found), lost.values().stream())
                .flatMap(List::stream)
                .forEach(it ->
                        heirs.computeIfAbsent(it.earlier(), _ -> new ArrayList<>())
                                .add(it.later()));
        var doubtful = new HashSet<>(lost.keySet());
        var next = new ArrayDeque<>(doubtful);
        while (!next.isEmpty()) {
            heirs.getOrDefault(next.removeFirst(), List.of()).stream()
                    .filter(doubtful::add)
                    .forEach(next::add);
        }
        lost.clear();
        return doubtful;
    }

    /// Forgets those that outlets could change which are there now and were not, or which other actors publish.
    ///
    /// @param now by name
    void expect(Map<String, String> now, Citations citations) {
        if (!now.keySet().containsAll(outlets.keySet())) {
            forget();
        } else if (!outlets.equals(now) && !known.isEmpty()) {
            var changed =
                    now.entrySet().stream()
                            .filter(it -> !it.getValue().equals(outlets.get(it.getKey())))
                            .map(Map.Entry::getKey)
                            .collect(toSet());
            forget(changed, citations);
        }
        outlets = Map.copyOf(now);
    }

    private void forget(Set<String> changed, Citations citations) {
        var within = changed.stream().map(it -> " " + keys.of(it) + " ").collect(toSet());
        var meant =
                changed.stream().flatMap(it -> citations.meanings(it).stream()).collect(toSet());
        // Whoever publishes under a name is named in reports that look for those of a day.
        boolean isOld = outlets.keySet().stream().anyMatch(it -> isWithin(it, within));
        forget((_, it) ->
                isOld && !it.days.isEmpty()
                        || it.names.stream()
                                .anyMatch(name ->
                                        meant.contains(citations.name(name))
                                                || isWithin(name, within)));
    }

    private boolean isWithin(String words, Set<String> names) {
        String key = " " + keys.of(words) + " ";
        return names.stream().anyMatch(key::contains);
    }

    /// Forgets what reports that came could change.
    ///
    /// @param all    the reports whose ancestries are known, among others
    /// @param prints with those that came
    void take(
            Collection<Fresh> came, Map<String, Listing> all, Prints prints, Citations citations) {
        if (known.isEmpty() || came.isEmpty()) {
            return;
        }
        var shingles = new HashSet<Integer>();
        var alike = new HashSet<String>();
        for (var fresh : came) {
            alike.addAll(prints.like(fresh.listing.id(), fresh.print));
            fresh.print.shingles().forEach(shingles::add);
        }
        var fading = prints.fading(came.stream().map(Fresh::print).toList());
        var arrivals = Arrivals.of(came, citations);
        forget((report, it) ->
                !it.bears(fading.of(report))
                        || alike.contains(report)
                        || it.holdsAny(shingles)
                        || mayChange(arrivals, it, Objects.requireNonNull(all.get(report))));
    }

    private static boolean mayChange(Arrivals arrivals, Known ancestry, Listing report) {
        var published = report.imprint().published();
        return ancestry.names.stream().anyMatch(it -> arrivals.mayMean(it, published))
                || ancestry.days.stream().anyMatch(it -> arrivals.isOn(it, published));
    }

    /// What is known of a report, else what is found out of it now.
    ///
    /// @param find is told where to note what it looks at
    List<Descent> of(String report, Function<Consulted, List<Descent>> find) {
        var there = known.get(report);
        if (there != null) {
            return there.found;
        }
        var consulted = new Consulted();
        var found = find.apply(consulted);
        known.put(report, new Known(found, consulted));
        return found;
    }
}
