package stemma.web;

import java.util.List;
import stemma.desk.Assessment;
import stemma.desk.Judgement;
import stemma.desk.Lineage;
import stemma.weigh.Disagreement;

/// What a person judged of a disagreement, in the words of estimative probability.
///
/// @param position its place among the positions, from 0
/// @param words    `It is so: likely (55 to 80 per cent), moderate confidence`
/// @param why      in the person's words; may be empty
/// @param by       who and when
record Judged(
        int position, String likelihood, String confidence, String words, String why, String by) {
    /// All that were not taken back, the last first: that one holds.
    static List<Judged> of(Lineage lineage, Disagreement disagreement) {
        return lineage.assessments().judgements(disagreement).reversed().stream()
                .map(it -> of(lineage, disagreement, it))
                .toList();
    }

    private static Judged of(
            Lineage lineage, Disagreement disagreement, Assessment<Judgement> assessed) {
        var judgement = assessed.value();
        var likelihood = judgement.likelihood();
        var entry = assessed.by().entry();
        return new Judged(
                judgement.position(),
                likelihood.word(),
                judgement.confidence().word(),
                "%s: %s (%d to %d per cent), %s confidence"
                        .formatted(
                                Asked.answer(
                                        lineage,
                                        disagreement,
                                        disagreement.positions().get(judgement.position())),
                                likelihood.words(),
                                likelihood.least(),
                                likelihood.most(),
                                judgement.confidence().word()),
                entry.why(),
                "%s, %s".formatted(entry.who(), Wording.day(entry.when())));
    }
}
