package stemma.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorKind;
import stemma.model.Actors;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.model.Lead;
import stemma.model.Passage;

/// Appearances of a few words, and who they are.
final class Cast {
    private Cast() {}

    static Actors join(Appearance... appearances) {
        return join(List.of(), appearances);
    }

    static Actors join(List<ActorDecision> decisions, Appearance... appearances) {
        return join(Map.of(), decisions, List.of(appearances));
    }

    /// @param leads whom knowledge packs know, by folded name
    static Actors join(
            Map<String, List<Lead>> leads,
            List<ActorDecision> decisions,
            List<Appearance> appearances) {
        var sorting = new Sorting(appearances, splits(decisions));
        return new Joining(sorting.namesakes(), leads).under(sorting.instructions(decisions));
    }

    static Lead lead(String profile, ActorKind kind) {
        return new Lead("harbour", profile, "the usual name of " + profile, kind, false);
    }

    static List<Split> splits(List<ActorDecision> decisions) {
        return decisions.stream().filter(Split.class::isInstance).map(Split.class::cast).toList();
    }

    static Anchor anchor(String report, int begin) {
        return new Anchor(report, new Passage(begin, begin + 1), "x");
    }

    static Appearance person(String report, int begin, String... names) {
        return of(report, begin, ActorKind.PERSON, names);
    }

    static Appearance organisation(String report, int begin, String... names) {
        return of(report, begin, ActorKind.ORGANISATION, names);
    }

    static Appearance of(String report, int begin, ActorKind kind, String... names) {
        return new Appearance(
                report, List.of(names), kind, List.of(new Passage(begin, begin + 5)), Set.of());
    }

    static Appearance beside(Appearance appearance, String... others) {
        return new Appearance(
                appearance.report(),
                appearance.names(),
                appearance.kind(),
                appearance.at(),
                Set.of(others));
    }
}
