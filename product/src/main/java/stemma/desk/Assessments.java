package stemma.desk;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.ClaimAnchor;
import stemma.model.ClaimDecision;
import stemma.model.Credibility;
import stemma.model.Recorded;
import stemma.weigh.Disagreement;
import stemma.weigh.Disagreement.Position;
import stemma.weigh.Proposition;
import stemma.weigh.Ruling;
import stemma.weigh.Statement;

/// What persons decided on claims, origins and disagreements, as it stood on a day: only what was in force then.
public final class Assessments {
    private final Placement placement;
    private final List<Recorded> unplaced = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Map<String, List<Recorded>> byClaim = new HashMap<>();

    Assessments(Standing standing, Placement placement) {
        this.placement = placement;
        standing.inForce().forEach(this::place);
    }

    private void place(Recorded recorded) {
        if (recorded.entry().decision() instanceof ClaimDecision decision) {
            place(recorded, decision);
        }
    }

    private void place(Recorded recorded, ClaimDecision decision) {
        var claims = decision.claims().stream().map(placement::claim).toList();
        claims.stream()
                .flatMap(Optional::stream)
                .distinct()
                .forEach(claim ->
                        byClaim.computeIfAbsent(claim, _ -> new ArrayList<>()).add(recorded));
        if (claims.stream().allMatch(Optional::isPresent)) {
            var ids = claims.stream().flatMap(Optional::stream).toList();
            ruling(recorded, decision, ids).ifPresent(rulings::add);
        }
        if (decision.claims().stream().anyMatch(placement::isLost)) {
            unplaced.add(recorded);
        }
    }

    private Optional<Ruling> ruling(Recorded recorded, ClaimDecision decision, List<String> ids) {
        var one = ids.getFirst();
        var other = ids.getLast();
        var day = Standing.day(recorded);
        String why = recorded.entry().why();
        return switch (decision) {
            case ClaimDecision.Same _ -> Optional.of(new Ruling.Same(one, other, day, why));
            case ClaimDecision.Apart _ -> Optional.of(new Ruling.Apart(one, other, day, why));
            case ClaimDecision.MoveOrigin _ -> Optional.of(new Ruling.Moved(one, other, day, why));
            case ClaimDecision.AssignOrigin(_, var actor) ->
                    placement.actor(actor).map(id -> new Ruling.Assigned(one, id, day, why));
            case ClaimDecision.SplitOrigin _ -> Optional.of(new Ruling.Split(one, day, why));
            case ClaimDecision.JoinOrigins _ ->
                    Optional.of(new Ruling.Joined(one, other, day, why));
            case ClaimDecision.DependentOrigins _ ->
                    Optional.of(new Ruling.Dependent(one, other, day, why));
            case ClaimDecision.SetCredibility _, ClaimDecision.Judge _ -> Optional.empty();
        };
    }

    /// Those on propositions and origins, as they are weighed; in the order in which they were taken.
    List<Ruling> rulings() {
        return rulings;
    }

    /// What was decided on the claims of a proposition, oldest first.
    public List<Recorded> on(Proposition proposition) {
        return proposition.statements().stream()
                .flatMap(it -> on(it.claim()).stream())
                .distinct()
                .sorted(comparingLong(Recorded::number))
                .toList();
    }

    /// What was decided on a claim, oldest first.
    public List<Recorded> on(String claim) {
        return byClaim.getOrDefault(claim, List.of());
    }

    /// The credibility that a person set; of several the last. Nobody's is ever made of a suggestion.
    public Optional<Assessment<Credibility>> credibility(Proposition proposition) {
        return on(proposition).stream()
                .flatMap(it ->
                        it.entry().decision()
                                        instanceof ClaimDecision.SetCredibility(_, var credibility)
                                ? Stream.of(new Assessment<>(credibility, it))
                                : Stream.empty())
                .reduce((_, later) -> later);
    }

    /// What was judged of a disagreement, oldest first; the last holds, those before tell how the judgement changed.
    public List<Assessment<Judgement>> judgements(Disagreement disagreement) {
        return disagreement.positions().stream()
                .flatMap(position -> claims(position))
                .flatMap(claim -> on(claim).stream())
                .distinct()
                .sorted(comparingLong(Recorded::number))
                .flatMap(it ->
                        it.entry().decision() instanceof ClaimDecision.Judge judge
                                ? judgement(disagreement, judge).stream()
                                        .map(judged -> new Assessment<>(judged, it))
                                : Stream.empty())
                .toList();
    }

    private Optional<Judgement> judgement(Disagreement disagreement, ClaimDecision.Judge judge) {
        int position = position(disagreement, judge.claim());
        int other = position(disagreement, judge.against());
        return position < 0 || other < 0 || position == other
                ? Optional.empty()
                : Optional.of(new Judgement(position, judge.likelihood(), judge.confidence()));
    }

    private int position(Disagreement disagreement, ClaimAnchor anchor) {
        var claim = placement.claim(anchor).orElse("");
        for (int i = 0; i < disagreement.positions().size(); i++) {
            if (claims(disagreement.positions().get(i)).anyMatch(claim::equals)) {
                return i;
            }
        }
        return -1;
    }

    private static Stream<String> claims(Position position) {
        return position.proposition().of(position.stance()).stream().map(Statement::claim);
    }

    /// Decisions in force whose reports are there, but not a claim that they name, oldest first.
    List<Recorded> unplaced() {
        return List.copyOf(unplaced);
    }
}
