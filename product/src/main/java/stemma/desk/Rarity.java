package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import stemma.weigh.Statement;

/// How much a word of a theme tells: the less, the more reports have it (inverse document frequency; Sparck Jones, "A statistical interpretation of term specificity", 1972).
///
/// Beyond `EXACT` reports it goes by steps, so that a few reports more leave the weight of nearly all words as it is, and what hangs on it, too.
final class Rarity implements ToDoubleFunction<String> {
    private static final int EXACT = 64;

    private final Map<String, Integer> counted;
    private final int telling;
    private final int reports;

    /// @param counted how many reports have each word
    /// @param telling how many reports there are
    private Rarity(Map<String, Integer> counted, int telling) {
        this.counted = counted;
        this.telling = telling;
        this.reports = stepped(telling, 0);
    }

    static Rarity none() {
        return new Rarity(Map.of(), 0);
    }

    /// @param words those of each report
    static Rarity of(Collection<Set<String>> words) {
        var counts = new HashMap<String, Integer>();
        words.forEach(own -> own.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return new Rarity(counts, words.size());
    }

    /// When other reports have come and gone.
    ///
    /// @param gone the statements of each
    Rarity after(List<List<Statement>> gone, List<List<Statement>> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        var counts = new HashMap<>(counted);
        gone.forEach(own -> words(own).forEach(word -> counts.merge(word, -1, Integer::sum)));
        come.forEach(own -> words(own).forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.values().removeIf(number -> number == 0);
        return new Rarity(counts, telling + telling(come) - telling(gone));
    }

    private static Stream<String> words(List<Statement> own) {
        return own.stream().flatMap(it -> it.theme().stream()).distinct();
    }

    private static int telling(List<List<Statement>> reports) {
        return (int) reports.stream().filter(own -> !own.isEmpty()).count();
    }

    /// The same up to `EXACT`; above, with so many binary digits after the first kept.
    private static int stepped(int number, int digits) {
        return number < EXACT ? number : number & -(Integer.highestOneBit(number) >> digits);
    }

    @Override
    public double applyAsDouble(String word) {
        return Math.log(1 + (reports + 1.0) / (1 + stepped(counted.getOrDefault(word, 0), 3)));
    }

    /// The words that tell more or less than they did by another count.
    Set<String> changed(Rarity before) {
        if (before.equals(this)) {
            return Set.of();
        }
        if (reports != before.reports) {
            return Stream.of(counted.keySet(), before.counted.keySet())
                    .flatMap(Set::stream)
                    .collect(toSet());
        }
        var changed = new HashSet<String>();
        for (var words : List.of(counted.keySet(), before.counted.keySet())) {
            words.stream()
                    .filter(word -> applyAsDouble(word) != before.applyAsDouble(word))
                    .forEach(changed::add);
        }
        return changed;
    }
}
