package stemma.desk;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Claim;
import stemma.model.Link;
import stemma.model.Report;
import stemma.model.When;

/// A report with its claims, as it is weighed.
record Filed(Report report, List<Claim> claims) {
    Filed {
        claims = List.copyOf(claims);
    }

    String id() {
        return report.id();
    }

    When published() {
        return report.imprint().published();
    }

    /// The words of a claim with all between them, without line breaks.
    String words(Claim claim) {
        return claim.content().whole().in(report.text()).replaceAll("\\s+", " ");
    }

    /// The claims whose words end before the evidence of this one begins, not farther from it than so many characters.
    Stream<Claim> before(Claim claim, int near) {
        int begin = claim.evidence().begin();
        return claims.stream()
                .filter(it -> it.content().end() <= begin && it.content().end() >= begin - near);
    }

    /// The words for whoever is last in the chain of a claim; none for the report itself.
    static Set<String> speaker(Claim claim) {
        return claim.attribution().last().map(Link::sources).stream()
                .flatMap(List::stream)
                .map(it -> it.label().toLowerCase(Locale.ROOT))
                .collect(toUnmodifiableSet());
    }
}
