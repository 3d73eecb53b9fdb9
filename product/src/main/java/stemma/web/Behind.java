package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.desk.Lineage;
import stemma.weigh.Disagreement;
import stemma.weigh.Origin;
import stemma.weigh.Proposition;
import stemma.weigh.Stance;

/// What stands behind the claim of an open note: who else says so, from how many places, who denies it.
///
/// @param tree    the address of the source tree of the claim's side
/// @param denied  by whom, and in how many reports; nothing where nobody denies it
/// @param compare the address of the disagreement
record Behind(
        Said said,
        Graded grade,
        Weight weight,
        String proposition,
        String tree,
        Optional<String> denied,
        Optional<String> compare) {
    /// So many propositions of one claim are shown.
    private static final int MOST = 3;

    /// One for each proposition that the claim is part of; of many the first.
    static List<Behind> of(Place place, Lineage lineage, String claim) {
        return lineage.called(claim).stream()
                .limit(MOST)
                .flatMap(it -> of(place, lineage, it, claim).stream())
                .toList();
    }

    private static Optional<Behind> of(
            Place place, Lineage lineage, Proposition proposition, String claim) {
        var today = new Scope("", "", "");
        return proposition.statements().stream()
                .filter(it -> it.claim().equals(claim))
                .findFirst()
                .map(it -> lineage.origins(proposition).side(Stance.of(it.modality())))
                .map(side ->
                        new Behind(
                                Said.of(lineage, proposition),
                                Graded.of(lineage, proposition),
                                Weight.of(proposition, side),
                                place.proposition(proposition.id()),
                                TreePage.address(place, today, proposition.id(), side.stance()),
                                denied(lineage, proposition, side.stance()),
                                disagreement(lineage, proposition)
                                        .map(found -> place.disagreement(found.id()))));
    }

    private static Optional<String> denied(
            Lineage lineage, Proposition proposition, Stance stance) {
        var against = lineage.origins(proposition).side(Stance.AGAINST);
        if (stance == Stance.AGAINST || against.origins().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "by %s in %s"
                        .formatted(
                                Wording.shortened(
                                        String.join(
                                                ", ",
                                                against.origins().stream()
                                                        .map(Origin::label)
                                                        .toList()),
                                        80),
                                Wording.count(against.reports(), "report")));
    }

    private static Optional<Disagreement> disagreement(Lineage lineage, Proposition proposition) {
        return lineage.disagreements().stream()
                .filter(it ->
                        it.positions().stream()
                                .anyMatch(at -> at.proposition().id().equals(proposition.id())))
                .findFirst();
    }
}
