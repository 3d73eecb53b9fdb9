package stemma.web;

import java.util.Optional;
import stemma.desk.Lineage;
import stemma.model.Credibility;
import stemma.weigh.Proposition;

/// How credible a proposition is: as a person set it, else as its origins suggest.
///
/// @param set  whether a person set it: a solid box, not a dashed one
/// @param why  in a sentence; empty where a person gave none
/// @param by   who set it and when; empty where nobody did
record Graded(Credibility grade, boolean set, String why, String by) {
    static Graded of(Lineage lineage, Proposition proposition) {
        var suggested = lineage.suggestion(proposition);
        return lineage.assessments()
                .credibility(proposition)
                .map(it ->
                        new Graded(
                                it.value(),
                                true,
                                it.by().entry().why(),
                                "%s, %s"
                                        .formatted(
                                                it.by().entry().who(),
                                                Wording.day(it.by().entry().when()))))
                .orElseGet(() -> new Graded(suggested.grade(), false, suggested.why(), ""));
    }

    int number() {
        return grade.number();
    }

    String words() {
        return grade.words();
    }

    String style() {
        return set ? "grade" : "grade suggested";
    }

    /// The letter that a person set for a source, if one did.
    ///
    /// @param source its id
    static Optional<String> letter(Lineage lineage, String source) {
        return lineage.reliability(source).map(it -> it.value().letter());
    }
}
