package stemma.weigh;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What comes out of a dossier, all of it, for tests to look at and compare.
record Weighed(
        List<Proposition> propositions,
        List<Origins> origins,
        List<Disagreement> disagreements,
        Changes changes,
        List<Suggestion> grades) {

    static Weighed of(Dossier dossier) {
        return of(Propositions.of(dossier).all(), dossier);
    }

    static Weighed of(List<Proposition> propositions, Dossier dossier) {
        var origins = propositions.stream().map(it -> Origins.of(it, dossier)).toList();
        var disagreements = Disagreements.of(propositions, dossier);
        return new Weighed(
                propositions,
                origins,
                disagreements,
                Changes.of(propositions, disagreements, dossier),
                origins.stream().map(Suggestion::of).toList());
    }

    static Dossier dossier(Statement... statements) {
        return dossier(Background.none(), statements);
    }

    static Dossier dossier(Background background, Statement... statements) {
        return new Dossier(List.of(statements), List.of(), List.of(), background);
    }

    /// Who belongs to whom.
    static Background parents(Map<String, String> parents) {
        return background(parents, Map.of(), Map.of());
    }

    static Background background(
            Map<String, String> parents, Map<String, String> families, Map<String, String> within) {
        return new Background(
                id -> id,
                actor -> Optional.ofNullable(parents.get(actor)),
                outlet -> Optional.ofNullable(families.get(outlet)),
                (place, wider) -> isIn(place, wider, within),
                _ -> "",
                _ -> 1.0);
    }

    private static boolean isIn(String place, String wider, Map<String, String> within) {
        String at = within.get(place);
        return at != null && (at.equals(wider) || isIn(at, wider, within));
    }

    /// The one proposition of a dossier that holds a claim.
    static Proposition holding(Dossier dossier, Statement statement) {
        return Propositions.of(dossier).holding(statement.claim()).getFirst();
    }

    static Side side(Dossier dossier, Statement statement) {
        return Origins.of(holding(dossier, statement), dossier).side(statement.stance());
    }
}
