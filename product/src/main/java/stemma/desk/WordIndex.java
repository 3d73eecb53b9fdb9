package stemma.desk;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import stemma.model.Claim;
import stemma.store.Index;
import stemma.store.Index.Indexed;

/// The words in which claims say what they say, kept from one state of a casebook to the next. Claims are numbered as they come. Those that are gone stay in it, so that whoever
/// looks has to know which are there. Threads may share one.
final class WordIndex {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ByWord words = new ByWord();

    /// Adds the claims of a report that are not in it yet.
    synchronized void add(Filed filed) {
        for (var claim : filed.claims()) {
            int number = numbers.size();
            if (numbers.putIfAbsent(claim.id(), number) == null) {
                words.add(words(filed, claim), number);
            }
        }
    }

    private static List<String> words(Filed filed, Claim claim) {
        return claim.content().words().stream()
                .flatMap(part -> Index.words(part.in(filed.report().text())).stream())
                .map(Indexed::word)
                .toList();
    }

    /// The numbers of those with a word that is wanted.
    synchronized BitSet with(Predicate<String> word) {
        return words.of(word);
    }

    /// The numbers of some claims, in their order, -1 for one that is not in it.
    synchronized int[] numbers(List<String> claims) {
        return claims.stream().mapToInt(it -> numbers.getOrDefault(it, -1)).toArray();
    }
}
