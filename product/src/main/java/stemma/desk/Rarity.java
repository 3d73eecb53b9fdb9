package stemma.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

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

    private final Map<String, Integer> having;
    private final int reports;

    private Rarity(Map<String, Integer> having, int reports) {
        this.having = having;
        this.reports = reports;
    }

    static Rarity of(List<Statement> statements) {
        var having = new HashMap<String, Integer>();
        var byReport = statements.stream().collect(groupingBy(Statement::report));
        byReport.values()
                .forEach(own ->
                        own.stream()
                                .flatMap(it -> it.theme().stream())
                                .distinct()
                                .forEach(word -> having.merge(word, 1, Integer::sum)));
        having.replaceAll((_, number) -> stepped(number, 3));
        return new Rarity(having, stepped(byReport.size(), 0));
    }

    /// The same up to `EXACT`; above, with so many binary digits after the first kept.
    private static int stepped(int number, int digits) {
        return number < EXACT ? number : number & -(Integer.highestOneBit(number) >> digits);
    }

    @Override
    public double applyAsDouble(String word) {
        return Math.log(1 + (reports + 1.0) / (1 + having.getOrDefault(word, 0)));
    }

    /// The words that tell more or less than they did by another count.
    Set<String> changed(Rarity before) {
        if (reports != before.reports) {
            return Stream.of(having.keySet(), before.having.keySet())
                    .flatMap(Set::stream)
                    .collect(toSet());
        }
        var changed = new HashSet<String>();
        for (var words : List.of(having.keySet(), before.having.keySet())) {
            words.stream()
                    .filter(word -> applyAsDouble(word) != before.applyAsDouble(word))
                    .forEach(changed::add);
        }
        return changed;
    }
}
