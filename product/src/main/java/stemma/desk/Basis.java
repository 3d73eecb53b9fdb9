package stemma.desk;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import stemma.model.Claim;
import stemma.weigh.Dossier;
import stemma.weigh.Propositions;

/// All that is worked out of reports and decisions once, whatever part of it is asked for then.
///
/// @param filed  by report
/// @param claims by id
record Basis(
        Map<String, Filed> filed,
        Map<String, Claim> claims,
        Census census,
        Identities identities,
        Placement placement,
        Assessments assessments,
        Reliabilities reliabilities,
        Dossier dossier,
        Propositions propositions) {

    static Basis of(List<Filed> reports, Census census, Standing standing) {
        var identities = new Identities(census, reports);
        var placement = new Placement(census, identities, reports);
        var assessments = new Assessments(standing, placement);
        var dossier = Weighing.dossier(reports, identities, census.actors(), assessments.rulings());
        return new Basis(
                reports.stream().collect(toMap(Filed::id, Function.identity())),
                reports.stream()
                        .flatMap(it -> it.claims().stream())
                        .collect(toMap(Claim::id, Function.identity(), (one, _) -> one)),
                census,
                identities,
                placement,
                assessments,
                Reliabilities.of(standing, placement),
                dossier,
                Propositions.of(dossier));
    }

    /// @throws java.util.NoSuchElementException if there is none
    Claim claim(String id) {
        return Optional.ofNullable(claims.get(id)).orElseThrow();
    }

    /// @throws java.util.NoSuchElementException if it is not at hand
    Filed report(String id) {
        return Optional.ofNullable(filed.get(id)).orElseThrow();
    }
}
