package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.weigh.Later;
import stemma.weigh.Period;
import stemma.weigh.Proposition;
import stemma.weigh.Stance;
import stemma.weigh.Statement;

/// Which statements fit the filters of a search.
final class Fitting {
    private final Lineage lineage;
    private final Spellings spellings;
    private final WhoIsWho who;
    private final Supplier<Map<String, Proposition>> byClaim = new Later<>(this::byClaim);
    private final Map<String, List<String>> words = new HashMap<>();

    Fitting(Lineage lineage, Spellings spellings, WhoIsWho who) {
        this.lineage = lineage;
        this.spellings = spellings;
        this.who = who;
    }

    private Map<String, Proposition> byClaim() {
        var all = new HashMap<String, Proposition>();
        lineage.propositions()
                .forEach(it -> it.statements().forEach(one -> all.putIfAbsent(one.claim(), it)));
        return all;
    }

    /// Many are asked for often.
    private List<String> words(String text) {
        return words.computeIfAbsent(text, Spellings::words);
    }

    /// The statements that fit all of them.
    List<Statement> statements(List<Condition> conditions) {
        var fits = conditions.stream().map(this::of).reduce(_ -> true, Predicate::and);
        return lineage.dossier().statements().stream().filter(fits).toList();
    }

    private Predicate<Statement> of(Condition condition) {
        return switch (condition) {
            case Condition.Actor(var name) -> withPart(name);
            case Condition.By(var name) -> by(name);
            case Condition.How(var modalities) -> it -> modalities.contains(it.modality());
            case Condition.Origins(var least) -> it -> origins(it) >= least;
            case Condition.True(var period) -> it -> new Period(period, period).has(it.when());
            case Condition.Known _, Condition.Outlet _, Condition.Language _ -> _ -> true;
        };
    }

    private Predicate<Statement> withPart(String name) {
        var ids = ids(name);
        var words = Spellings.words(name);
        return it ->
                Stream.concat(it.agents().stream(), it.patients().stream())
                        .anyMatch(id ->
                                ids.contains(id)
                                        || ids.isEmpty()
                                                && Spellings.holds(words(lineage.name(id)), words));
    }

    private Predicate<Statement> by(String name) {
        var ids = ids(name);
        var words = Spellings.words(name);
        return it ->
                it.voices()
                        .anyMatch(voice ->
                                ids.contains(voice.actor())
                                        || Spellings.holds(words(voice.label()), words));
    }

    /// Of all who go by a name; of those who have it within theirs where nobody goes by it.
    private Set<String> ids(String name) {
        var called = spellings.called(Spellings.words(name));
        var actors = called.isEmpty() ? who.called(name) : called;
        return actors.stream().map(Actor::ids).flatMap(List::stream).collect(toSet());
    }

    /// From how many places that lean on no other it can come, on the side that it takes.
    private int origins(Statement statement) {
        var proposition = byClaim.get().get(statement.claim());
        return proposition == null
                ? 0
                : lineage.origins(proposition).side(Stance.of(statement.modality())).independent();
    }
}
