package stemma.desk;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;

/// Finds propositions by ids and by first characters of them.
final class Called {
    private static final Comparator<Entry> ORDER =
            comparing(Entry::id)
                    .thenComparing(it -> it.proposition.id())
                    .thenComparing(Entry::proposition, Ranking::compare);

    private record Entry(String id, Proposition proposition) {}

    private final Entry[] ids;
    private final Entry[] claims;

    private Called(Entry[] ids, Entry[] claims) {
        this.ids = ids;
        this.claims = claims;
    }

    static Called none() {
        return new Called(new Entry[0], new Entry[0]);
    }

    /// Those of other propositions, sooner where many are the same.
    Called after(List<Proposition> propositions) {
        Set<Proposition> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        fresh.addAll(propositions);
        Set<Proposition> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        Arrays.stream(ids).map(Entry::proposition).filter(fresh::contains).forEach(kept::add);
        fresh.removeAll(kept);
        return new Called(
                sorted(ids, kept, fresh, it -> it.ids().stream()),
                sorted(claims, kept, fresh, it -> it.statements().stream().map(Statement::claim)));
    }

    /// What is in order already is not put in order again.
    private static Entry[] sorted(
            Entry[] before,
            Set<Proposition> kept,
            Set<Proposition> fresh,
            Function<Proposition, Stream<String>> ids) {
        return Stream.concat(
                        Arrays.stream(before).filter(it -> kept.contains(it.proposition)),
                        fresh.stream()
                                .flatMap(it -> ids.apply(it).map(id -> new Entry(id, it)))
                                .sorted(ORDER))
                .sorted(ORDER)
                .toArray(Entry[]::new);
    }

    /// The proposition that an id leads to, else those that hold a claim of that id.
    List<Proposition> exactly(String id) {
        var found = starting(ids, id).filter(it -> it.id.equals(id)).limit(1).toList();
        return found.isEmpty()
                ? holding(id).toList()
                : found.stream().map(Entry::proposition).toList();
    }

    /// Those that hold a claim.
    ///
    /// @param claim its id
    Stream<Proposition> holding(String claim) {
        return starting(claims, claim).takeWhile(it -> it.id.equals(claim)).map(Entry::proposition);
    }

    /// All that an id or a claim's id that starts so leads to, each once.
    Stream<Proposition> startingWith(String start) {
        return Stream.concat(starting(ids, start), starting(claims, start))
                .map(Entry::proposition)
                .distinct();
    }

    private static Stream<Entry> starting(Entry[] entries, String start) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBefore = entries[middle].id.compareTo(start) < 0;
            low = isBefore ? middle + 1 : low;
            high = isBefore ? high : middle;
        }
        return Arrays.stream(entries, low, entries.length).takeWhile(it -> it.id.startsWith(start));
    }
}
