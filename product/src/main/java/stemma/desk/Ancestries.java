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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import stemma.descent.Citations;
import stemma.descent.Print;
import stemma.descent.Prints;
import stemma.model.Listing;
import stemma.model.When;
import stemma.weigh.Descent;

/// From where reports were taken, kept as long as nothing came that could change it. Several threads may ask at once, but none while it is told of what came.
///
/// A report that comes changes what another was taken from only where both have words in common or their words are less rare by it, where the other names its outlet, or looks for what was published on its day. An
/// outlet that comes, or that another actor publishes now, changes it where words may mean that outlet.
final class Ancestries {
    /// Sums of the same numbers in another order may be so much apart.
    private static final double TINY = 1e-6;

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, List<Descent>> lost = new HashMap<>();
    private final NameKeys keys = new NameKeys();
    private Map<String, String> outlets = Map.of();

    /// What was found out, and by what: by the words that a report shares with others, and then by what it says itself.
    private static final class Known {
        private final List<Descent> sharing;
        private final int[] weighed;
        private double toSpare;
        private final Said said;

        /// Whether it may share other words now; what it says itself is in doubt only where it does.
        private boolean isDoubted;

        Known(List<Descent> sharing, Consulted by, Said said) {
            this.sharing = sharing;
            this.weighed = by.shingles().stream().mapToInt(Integer::intValue).toArray();
            this.toSpare = by.toSpare();
            this.said = said;
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

    /// All that was found out in the end.
    ///
    /// @param names it was asked whom they mean
    /// @param days  whose reports were looked through
    private record Said(List<Descent> found, List<String> names, List<When> days) {
        static Said of(List<Descent> found, Consulted by) {
            return new Said(found, List.copyOf(by.names()), List.copyOf(by.days()));
        }
    }

    /// Looks for what a report was taken from, and tells what it looks at meanwhile.
    interface Finding {
        /// By shared words.
        List<Descent> sharing(Consulted by);

        /// All, with these that share words.
        List<Descent> told(List<Descent> sharing, Consulted by);
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
                        lost.put(entry.getKey(), entry.getValue().said.found);
                    }
                    return isLost;
                });
    }

    private void doubt(BiPredicate<String, Known> isDoubtful) {
        known.forEach((report, it) -> {
            if (!it.isDoubted && isDoubtful.test(report, it)) {
                it.isDoubted = true;
                lost.put(report, it.said.found);
            }
        });
    }

    /// The reports whose ancestry was forgotten or came in doubt since this was last asked for, and those that come from them.
    Set<String> doubtful() {
        var heirs = new HashMap<String, List<String>>();
        Stream.concat(known.values().stream().map(it -> it.said.found), lost.values().stream())
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
                isOld && !it.said.days.isEmpty()
                        || it.said.names.stream()
                                .anyMatch(name ->
                                        meant.contains(citations.name(name))
                                                || isWithin(name, within)));
    }

    private boolean isWithin(String words, Set<String> names) {
        String key = " " + keys.of(words) + " ";
        return names.stream().anyMatch(key::contains);
    }

    /// Forgets or doubts what reports that came could change.
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
                mayChange(arrivals, it.said, Objects.requireNonNull(all.get(report))));
        doubt((report, it) ->
                !it.bears(fading.of(report)) || alike.contains(report) || it.holdsAny(shingles));
    }

    private static boolean mayChange(Arrivals arrivals, Said ancestry, Listing report) {
        var published = report.imprint().published();
        return ancestry.names.stream().anyMatch(it -> arrivals.mayMean(it, published))
                || ancestry.days.stream().anyMatch(it -> arrivals.isOn(it, published));
    }

    /// What is known of a report, else what is found out of it now.
    List<Descent> of(String report, Finding finding) {
        var there = Optional.ofNullable(known.get(report));
        if (there.filter(it -> !it.isDoubted).isPresent()) {
            return there.get().said.found;
        }
        var by = new Consulted();
        var sharing = finding.sharing(by);
        var said =
                there.filter(it -> it.sharing.equals(sharing))
                        .map(it -> it.said)
                        .orElseGet(() -> told(sharing, finding));
        known.put(report, new Known(sharing, by, said));
        return said.found;
    }

    private static Said told(List<Descent> sharing, Finding finding) {
        var by = new Consulted();
        return Said.of(finding.told(sharing, by), by);
    }
}
