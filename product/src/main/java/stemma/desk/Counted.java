package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import stemma.weigh.Change;
import stemma.weigh.Origins;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;

/// From how many places propositions come, as far as somebody asked for it, with what that hangs on beside the statements of their reports and where these were taken from.
///
/// @param origins by the proposition itself, since two may have one id: clusters of other agents that begin with the same content
/// @param names   what actors are called, by id
/// @param parents for whom they speak, likewise
/// @param ruled   the reports of which a person ruled something
record Counted(
        Map<Proposition, Origins> origins,
        Map<String, String> names,
        Map<String, String> parents,
        Set<String> ruled) {

    static Counted none() {
        return new Counted(fresh(), Map.of(), Map.of(), Set.of());
    }

    private static Map<Proposition, Origins> fresh() {
        return Collections.synchronizedMap(new IdentityHashMap<>());
    }

    /// None yet, of what is known now.
    static Counted nothing(Grounds now) {
        return new Counted(fresh(), now.identities().names(), now.parents(), ruled(now));
    }

    /// None, beside the same.
    Counted uncounted() {
        return new Counted(fresh(), names, parents, ruled);
    }

    /// What origins may be other by.
    ///
    /// @param change  what became of propositions
    /// @param actors  those that are called otherwise or speak for somebody else
    /// @param reports those that say other things now, or may have them from elsewhere
    record Doubt(Change change, Set<String> actors, Set<String> reports) {}

    /// Those that are still as they were.
    ///
    /// @param beside     what is known beside them now
    /// @param statements as they are now
    /// @param holding    the propositions that a claim is part of now
    Counted after(
            Counted beside,
            Doubt doubt,
            Statements statements,
            Function<String, List<Proposition>> holding) {
        var next = new Counted(copied(), beside.names, beside.parents, beside.ruled);
        var others = new HashSet<>(doubt.reports);
        others.addAll(ruled);
        others.addAll(next.ruled);
        others.addAll(telling(doubt.actors, statements.all()));
        doubt.change.gone().forEach(next.origins::remove);
        others.stream()
                .flatMap(report -> statements.of(report).stream())
                .flatMap(statement -> holding.apply(statement.claim()).stream())
                .forEach(next.origins::remove);
        return next;
    }

    /// Whoever asked for them before may go on counting these.
    private Map<Proposition, Origins> copied() {
        var copied = fresh();
        origins.forEach(copied::put);
        return copied;
    }

    private static Set<String> ruled(Grounds now) {
        return now.dossier().rulings().stream()
                .flatMap(ruling -> now.dossier().statement(ruling.claim()).stream())
                .map(Statement::report)
                .collect(toSet());
    }

    /// The actors that are called otherwise there or speak for somebody else, themselves or by way of others.
    Set<String> other(Counted there) {
        var other = new HashSet<String>();
        differing(names, there.names).forEach(other::add);
        differing(parents, there.parents).forEach(other::add);
        there.parents.keySet().stream()
                .filter(it -> speaksFor(it, other, there.parents))
                .forEach(other::add);
        return other;
    }

    private static Stream<String> differing(Map<String, String> one, Map<String, String> two) {
        return Stream.of(one, two)
                .flatMap(it -> it.keySet().stream())
                .filter(id -> !Objects.equals(one.get(id), two.get(id)));
    }

    private static boolean speaksFor(
            String actor, Set<String> others, Map<String, String> parents) {
        var seen = new HashSet<String>();
        return Stream.iterate(actor, it -> it != null && seen.add(it), parents::get)
                .anyMatch(others::contains);
    }

    /// The reports that tell of some actors.
    private static Set<String> telling(Set<String> actors, List<Statement> statements) {
        var telling = new HashSet<String>();
        for (var statement : statements) {
            if (tellsOf(statement, actors)) {
                telling.add(statement.report());
            }
        }
        return telling;
    }

    // Asked of every statement there is.
    private static boolean tellsOf(Statement statement, Set<String> actors) {
        for (var voice : statement.chain()) {
            for (var each : voice.each()) {
                if (actors.contains(each.actor())
                        || each.side().filter(actors::contains).isPresent()) {
                    return true;
                }
            }
        }
        return hasAny(statement.agents(), actors) || hasAny(statement.patients(), actors);
    }

    private static boolean hasAny(List<String> some, Set<String> actors) {
        for (var one : some) {
            if (actors.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
