package stemma.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.weigh.Disagreement;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;

/// What was known before, to be found by what is known now.
final class Former {
    private final Map<String, Proposition> byClaim = new HashMap<>();
    private final Map<List<String>, List<Proposition>> byAgent = new HashMap<>();
    private final Map<String, List<Disagreement>> disputed = new HashMap<>();

    Former(Lineage before) {
        before.propositions().forEach(this::note);
        before.disagreements().forEach(this::note);
    }

    private void note(Proposition proposition) {
        proposition.statements().forEach(it -> byClaim.put(it.claim(), proposition));
        proposition
                .agents()
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
        return byClaim.containsKey(claim);
    }

    /// Whether somebody says it who had not said it before.
    boolean isTouched(Proposition proposition) {
        return proposition.statements().stream().anyMatch(it -> !has(it.claim()));
    }

    /// What it was part of.
    List<Proposition> of(Proposition proposition) {
        return proposition.statements().stream()
                .flatMap(it -> Optional.ofNullable(byClaim.get(it.claim())).stream())
                .distinct()
                .toList();
    }

    /// Whether somebody said it of these two, at whatever time and place.
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
