package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stemma.weigh.Disagreement;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;

/// What was known before, to be found by what is known now. The new reports are few: only what they tell of is looked for.
final class Former {
    private final Lineage before;
    private final Set<Proposition> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, List<Proposition>> byClaim = new HashMap<>();
    private final Map<List<String>, List<Proposition>> byAgent = new HashMap<>();
    private final Map<String, List<Disagreement>> disputed = new HashMap<>();

    /// @param fresh the statements of the reports that were not there before
    Former(Lineage before, Lineage after, List<Statement> fresh) {
        this.before = before;
        fresh.forEach(it -> after.basis().called().get().holding(it.claim()).forEach(touched::add));
        touched.forEach(
                it -> it.statements().forEach(by -> byClaim.put(by.claim(), new ArrayList<>(1))));
        before.propositions().forEach(this::note);
        var agents = touched.stream().flatMap(it -> it.agents().stream()).collect(toSet());
        var relations = touched.stream().map(Proposition::relation).collect(toSet());
        before.propositions().stream()
                .filter(it -> relations.contains(it.relation()))
                .forEach(it -> note(it, agents));
        before.disagreements().forEach(this::note);
    }

    /// Only what holds claims of those that are touched is asked for.
    private void note(Proposition proposition) {
        for (var statement : proposition.statements()) {
            var holding = byClaim.get(statement.claim());
            if (holding != null) {
                holding.add(proposition);
            }
        }
    }

    private void note(Proposition proposition, Set<String> agents) {
        proposition.agents().stream()
                .filter(agents::contains)
                .forEach(agent ->
                        byAgent.computeIfAbsent(
                                        List.of(proposition.relation(), agent),
                                        _ -> new ArrayList<>())
                                .add(proposition));
    }

    private void note(Disagreement disagreement) {
        disagreement.positions().stream()
                .flatMap(it -> it.proposition().statements().stream())
                .map(Statement::claim)
                .distinct()
                .forEach(claim ->
                        disputed.computeIfAbsent(claim, _ -> new ArrayList<>()).add(disagreement));
    }

    boolean has(String claim) {
        return before.dossier().statement(claim).isPresent();
    }

    /// Whether somebody says it who had not said it before.
    boolean isTouched(Proposition proposition) {
        return touched.contains(proposition);
    }

    /// What it was part of.
    ///
    /// @param proposition a touched one
    List<Proposition> of(Proposition proposition) {
        return proposition.statements().stream()
                .map(it -> byClaim.getOrDefault(it.claim(), List.of()))
                .flatMap(it -> it.stream().max(Ranking::compare).stream())
                .distinct()
                .toList();
    }

    /// Whether somebody said it of these two, at whatever time and place.
    ///
    /// @param proposition a touched one
    boolean isBetween(Proposition proposition) {
        return proposition.agents().stream()
                .map(agent -> List.of(proposition.relation(), agent))
                .flatMap(key -> byAgent.getOrDefault(key, List.of()).stream())
                .anyMatch(it ->
                        it.patients().equals(proposition.patients())
                                || it.patients().stream()
                                        .anyMatch(proposition.patients()::contains));
    }

    /// Those in which one of these claims stood on some side.
    Stream<Disagreement> disagreements(Stream<String> claims) {
        return claims.flatMap(claim -> disputed.getOrDefault(claim, List.of()).stream());
    }
}
