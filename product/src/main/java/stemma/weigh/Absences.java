package stemma.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Denials that there is something at all, across reports: what others tell of it within a month, in a report that tells of the same place, they deny. "Fifty men were trained in the camp", where the report has told of
/// Heron ridge; "there is no camp on Heron ridge". Of a denial whose day is not known it is not known what it denies, unless the place is told, too.
final class Absences {
    private final Map<String, List<Denied>> byWord = new HashMap<>();
    private final Collection<Proposition> propositions;

    /// @param of what is said not to be there
    private record Denied(Proposition proposition, Statement statement, Absence of) {}

    /// What somebody tells of it.
    private record Told(Proposition proposition, Statement statement, Denied denied) {}

    Absences(Collection<Proposition> propositions) {
        this.propositions = propositions;
        propositions.stream()
                .filter(Absences::isInWords)
                .forEach(it ->
                        it.of(Stance.AGAINST).stream()
                                .flatMap(statement -> denied(it, statement))
                                .forEach(denied ->
                                        byWord.computeIfAbsent(
                                                        denied.of.what().getFirst(),
                                                        _ -> new ArrayList<>())
                                                .add(denied)));
    }

    private static boolean isInWords(Proposition proposition) {
        return Question.of(proposition.relation()).theme() == Question.Theme.WORDS;
    }

    private static Stream<Denied> denied(Proposition proposition, Statement statement) {
        return statement.setting().absence().stream()
                .map(it -> new Denied(proposition, statement, it));
    }

    /// Hands over each proposition that somebody affirms, with the one that denies that there is any.
    void each(BiConsumer<Proposition, Proposition> affirmedAndDenied) {
        if (byWord.isEmpty()) {
            return;
        }
        var told =
                propositions.stream()
                        .filter(Absences::isInWords)
                        .flatMap(it -> it.statements().stream().flatMap(of -> told(it, of)))
                        .toList();
        var words = words(told.stream().map(it -> it.statement.report()).toList());
        told.stream()
                .filter(it -> isThere(it, words))
                .forEach(it -> affirmedAndDenied.accept(it.proposition, it.denied.proposition));
    }

    private Stream<Told> told(Proposition proposition, Statement statement) {
        return statement.stance() == Stance.FOR
                ? statement.theme().stream()
                        .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                        .filter(it -> it.of.isTold(statement.theme()))
                        .filter(it -> !it.statement.origin().is(statement.origin()))
                        .map(it -> new Told(proposition, statement, it))
                : Stream.empty();
    }

    /// All words that some reports tell something with.
    private Map<String, Set<String>> words(Collection<String> reports) {
        var words = new HashMap<String, Set<String>>();
        reports.forEach(it -> words.put(it, new HashSet<>()));
        propositions.stream()
                .flatMap(it -> it.statements().stream())
                .filter(it -> words.containsKey(it.report()))
                .forEach(it -> words.getOrDefault(it.report(), Set.of()).addAll(it.theme()));
        return words;
    }

    private static boolean isThere(Told told, Map<String, Set<String>> words) {
        var of = told.denied.of;
        boolean isTold = !of.where().isEmpty() && of.isThere(Set.copyOf(told.statement.theme()));
        long days = Nearness.days(told.statement, told.denied.statement);
        return days == Long.MAX_VALUE
                ? isTold
                : days <= Nearness.MONTH
                        && of.isThere(words.getOrDefault(told.statement.report(), Set.of()));
    }
}
