package stemma.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import stemma.model.ClaimDecision.Judge;
import stemma.model.ClaimDecision.SetCredibility;
import stemma.model.Recorded;
import stemma.model.SourceDecision.SetReliability;

/// What persons set, as parts of JSON objects: each with who, when, why and the number of its entry.
final class Grades {
    private Grades() {}

    static void credibility(ObjectNode node, Assessed assessed) {
        var suggestion = assessed.suggestion();
        node.putObject("suggested")
                .put("number", suggestion.grade().number())
                .put("words", suggestion.grade().words())
                .put("why", suggestion.why());
        node.putNull("set");
        for (var recorded : assessed.credibility().stream().toList()) {
            if (recorded.entry().decision() instanceof SetCredibility(_, var grade)) {
                var set =
                        node.putObject("set")
                                .put("number", grade.number())
                                .put("words", grade.words())
                                .put("refused", assessed.refusal().orElse(null));
                by(set, recorded);
            }
        }
    }

    static void reliability(ObjectNode node, Optional<Recorded> letter) {
        node.putNull("reliability");
        for (var recorded : letter.stream().toList()) {
            if (recorded.entry().decision() instanceof SetReliability(_, var grade)) {
                by(
                        node.putObject("reliability")
                                .put("letter", grade.letter())
                                .put("words", grade.words()),
                        recorded);
            }
        }
    }

    static void judgement(ObjectNode node, Recorded recorded) {
        if (recorded.entry().decision() instanceof Judge(_, _, var likelihood, var confidence)) {
            node.put("likelihood", likelihood.words())
                    .put("least", likelihood.least())
                    .put("most", likelihood.most())
                    .put("confidence", confidence.word());
            by(node, recorded);
        }
    }

    private static void by(ObjectNode node, Recorded recorded) {
        var entry = recorded.entry();
        node.put("who", entry.who())
                .put("at", entry.when().toString())
                .put("why", entry.why())
                .put("entry", recorded.number());
    }
}
