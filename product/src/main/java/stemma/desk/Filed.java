package stemma.desk;

import java.util.List;
import stemma.model.Claim;
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
}
