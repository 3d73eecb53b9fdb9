package stemma.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import stemma.desk.Happenings.Happening;
import stemma.model.ActorDecision;
import stemma.model.ActorKind;
import stemma.model.Anchor;
import stemma.model.Claim;
import stemma.model.ClaimAnchor;
import stemma.model.ClaimDecision;
import stemma.model.Confidence;
import stemma.model.Credibility;
import stemma.model.Decision;
import stemma.model.Entry;
import stemma.model.Likelihood;
import stemma.model.Reliability;
import stemma.model.SourceAnchor;
import stemma.model.SourceDecision;

/// Random decisions on what random reports say, without rhyme or reason.
record AnyDecision(RandomGenerator dice, List<Happening> reports) {
    /// Entries of a journal, each with a reason of its own, by a clock that may go back.
    List<Entry> many(int number) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < number; i++) {
            var decision =
                    i > 0 && dice.nextInt(5) == 0 ? new Decision.Undo(1 + dice.nextInt(i)) : any();
            entries.add(new Entry(decision, "ada", Happenings.moment(dice), "reason " + i));
        }
        return entries;
    }

    private Decision any() {
        return switch (dice.nextInt(4)) {
            case 0 -> onActors();
            case 1 -> onSources();
            default -> onClaims();
        };
    }

    private ActorDecision onActors() {
        var one = mention();
        var other = mention();
        return switch (dice.nextInt(7)) {
            case 0 -> new ActorDecision.Merge(one, other);
            case 1 -> new ActorDecision.NotSame(one, other);
            case 2 -> new ActorDecision.Split(List.of(one));
            case 3 -> new ActorDecision.Rename(one, "The Host");
            case 4 -> new ActorDecision.SetKind(one, ActorKind.BODY);
            case 5 -> new ActorDecision.AddName(one, "Tarvel Front");
            default -> new ActorDecision.SetParent(one, other);
        };
    }

    private SourceDecision onSources() {
        var letter = Happenings.pick(dice, List.of(Reliability.values()));
        return new SourceDecision.SetReliability(
                dice.nextBoolean()
                        ? new SourceAnchor.Outlet("Upland Radio")
                        : new SourceAnchor.Speaker(mention()),
                letter);
    }

    private ClaimDecision onClaims() {
        var claim = claim();
        var other = other(claim);
        return switch (dice.nextInt(9)) {
            case 0 -> new ClaimDecision.Same(claim, other);
            case 1 -> new ClaimDecision.Apart(claim, other);
            case 2 ->
                    claim.report().equals(other.report())
                            ? new ClaimDecision.SplitOrigin(claim)
                            : new ClaimDecision.MoveOrigin(claim, other);
            case 3 -> new ClaimDecision.AssignOrigin(claim, mention());
            case 4 -> new ClaimDecision.SplitOrigin(claim);
            case 5 -> new ClaimDecision.JoinOrigins(claim, other);
            case 6 -> new ClaimDecision.DependentOrigins(claim, other);
            case 7 -> new ClaimDecision.SetCredibility(claim, Credibility.DOUBTFUL);
            default -> new ClaimDecision.Judge(claim, other, Likelihood.UNLIKELY, Confidence.LOW);
        };
    }

    private Anchor mention() {
        var report = Happenings.pick(dice, reports);
        var told = Happenings.pick(dice, report.appearances());
        var at = Happenings.pick(dice, told.at());
        return new Anchor(report.report().id(), at, at.in(report.report().text()));
    }

    private ClaimAnchor claim() {
        var report = Happenings.pick(dice, reports);
        return anchor(report, Happenings.pick(dice, report.claims()));
    }

    /// One that is not this.
    private ClaimAnchor other(ClaimAnchor claim) {
        var all =
                reports.stream()
                        .flatMap(report ->
                                report.claims().stream().map(other -> anchor(report, other)))
                        .filter(other -> !other.claim().equals(claim.claim()))
                        .toList();
        return Happenings.pick(dice, all);
    }

    private static ClaimAnchor anchor(Happening report, Claim claim) {
        return ClaimAnchor.of(claim, report.report());
    }
}
