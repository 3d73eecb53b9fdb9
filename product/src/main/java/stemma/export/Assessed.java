package stemma.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stemma.model.Recorded;
import stemma.weigh.Origin;
import stemma.weigh.Suggestion;

/// What is thought of a proposition, and by whom: what is suggested and what a person set are never mixed.
///
/// @param credibility the entry that sets it, if one does
/// @param refusal     why what was set does not stand any more, in a sentence
/// @param decisions   on its claims, oldest first
/// @param reliability the entry that sets the letter of the source that an origin is
public record Assessed(
        Suggestion suggestion,
        Optional<Recorded> credibility,
        Optional<String> refusal,
        List<Recorded> decisions,
        Function<Origin, Optional<Recorded>> reliability) {
    public Assessed {
        decisions = List.copyOf(decisions);
    }
}
