package stemma.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import stemma.model.Claim;
import stemma.weigh.Disagreement;
import stemma.weigh.Dispute;
import stemma.weigh.Dossier;
import stemma.weigh.Origins;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;

/// All that is worked out of reports and decisions once, whatever part of it is asked for then.
///
/// @param words    of the claims, among those of others
/// @param origins  of propositions, as far as they were asked for
/// @param disputes found when they are first asked for
/// @param called   all propositions, by ids
record Basis(
        Holdings reports,
        Census census,
        Identities identities,
        Placement placement,
        Assessments assessments,
        Reliabilities reliabilities,
        Dossier dossier,
        WordIndex words,
        Ranking ranking,
        Map<Proposition, Origins> origins,
        Supplier<List<Dispute>> disputes,
        Supplier<Called> called) {

    /// Counted once, but not within the lock of all: who asks for one need not wait for another.
    Origins origins(Proposition proposition) {
        var known = origins.get(proposition);
        if (known != null) {
            return known;
        }
        var counted = Origins.of(proposition, dossier);
        origins.put(proposition, counted);
        return counted;
    }

    /// What is disputed, with who takes which position.
    List<Disagreement> disagreements() {
        return disputes.get().stream()
                .map(it -> it.among(this::origins, dossier.background()))
                .toList();
    }

    /// @throws java.util.NoSuchElementException if there is none
    Claim claim(String id) {
        return report(dossier.statement(id).orElseThrow().report()).claims().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// A claim as it is weighed.
    Optional<Statement> statement(String claim) {
        return dossier.statement(claim);
    }

    /// @throws java.util.NoSuchElementException if it is not at hand
    Filed report(String id) {
        return reports.filed(id);
    }
}
