package stemma.desk;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;

/// Finds propositions by ids and by first characters of them.
final class Called {
    private static final Comparator<Entry> ORDER =
            comparing(Entry::id).thenComparing(it -> it.proposition.id());

    private record Entry(String id, Proposition proposition) {}

    private final Entry[] ids;
    private final Entry[] claims;

    Called(List<Proposition> propositions) {
        this.ids = sorted(propositions, it -> it.ids().stream());
        this.claims = sorted(propositions, it -> it.statements().stream().map(Statement::claim));
    }

    private static Entry[] sorted(
            List<Proposition> propositions, Function<Proposition, Stream<String>> ids) {
        return propositions.stream()
                .flatMap(it -> ids.apply(it).map(id -> new Entry(id, it)))
                .sorted(ORDER)
                .toArray(Entry[]::new);
    }

    /// The proposition that an id leads to, else those that hold a claim of that id.
    List<Proposition> exactly(String id) {
        var found = starting(ids, id).filter(it -> it.id.equals(id)).limit(1).toList();
        var all =
                found.isEmpty()
                        ? starting(claims, id).takeWhile(it -> it.id.equals(id)).toList()
                        : found;
        return all.stream().map(Entry::proposition).toList();
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
