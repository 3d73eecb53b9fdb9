package stemma.web;

import static java.util.stream.Collectors.joining;

import stemma.desk.Clauses;
import stemma.desk.Lineage;
import stemma.desk.Quoting;
import stemma.weigh.Disagreement;
import stemma.weigh.Disagreement.Position;
import stemma.weigh.Proposition;
import stemma.weigh.Stance;

/// What a disagreement is about, as a question, and its positions as answers.
final class Asked {
    /// So many letters of the words that an answer stands on.
    private static final int LONGEST = 90;

    private Asked() {}

    /// `Who leads Sennet Observer Mission`, `Whether Tarvel Front asks Ossian League`
    static String of(Lineage lineage, Disagreement disagreement) {
        var first = disagreement.subject();
        var said = Said.of(lineage, first);
        return switch (disagreement.kind()) {
            case WHETHER -> "Whether " + sentence(said);
            case WHO -> who(lineage, first);
            case WHEN -> "When " + sentence(said);
            case WHERE -> "Where " + sentence(said);
            case HOW_MANY ->
                    "How many%s: %s"
                            .formatted(
                                    first.amount()
                                            .map(it -> it.of().isEmpty() ? "" : " " + it.of())
                                            .orElse(""),
                                    sentence(said));
            case OUTCOME -> "What came of it: " + sentence(said);
        };
    }

    private static String sentence(Said said) {
        return said.stated().map(Stated::clause).orElseGet(() -> "it is so that " + said.quoted());
    }

    private static String who(Lineage lineage, Proposition proposition) {
        return "Who %s %s"
                .formatted(
                        Clauses.verb(proposition.relation(), false),
                        Said.names(lineage, proposition.patients()))
                .strip();
    }

    /// `It is so`; `Tarvel Front asks Ossian League` and `It is not so: “nobody asked”` where that is said of something else than what is asked; `Salim Varda`, `14 March 2031`, `40 trucks`
    static String answer(Lineage lineage, Disagreement disagreement, Position position) {
        var said = position.proposition();
        String answer =
                switch (disagreement.kind()) {
                    case WHETHER -> other(lineage, disagreement, position);
                    case WHO -> Said.names(lineage, said.agents());
                    case WHEN -> Wording.date(said.when());
                    case WHERE -> said.where().map(lineage::name).orElse("");
                    case HOW_MANY -> said.amount().map(Said::amount).orElse("");
                    case OUTCOME -> Said.stated(lineage, said).sentence();
                };
        return answer.isEmpty() ? answer(position.side().stance()) : answer;
    }

    /// What a position holds to be so or not, where that is not what is asked; else nothing.
    private static String other(Lineage lineage, Disagreement disagreement, Position position) {
        var proposition = position.proposition();
        if (proposition.equals(disagreement.subject())) {
            return "";
        }
        var said = Said.of(lineage, proposition);
        boolean isOther =
                said.stated().isPresent()
                        && !said.stated().equals(Said.of(lineage, disagreement.subject()).stated());
        return position.stance() == Stance.FOR && isOther
                ? said.sentence()
                : "%s: %s"
                        .formatted(
                                answer(position.stance()),
                                Quoting.of(Wording.shortened(said.words(), LONGEST)));
    }

    private static String answer(Stance stance) {
        return switch (stance) {
            case FOR -> "It is so";
            case AGAINST -> "It is not so";
            case OPEN -> "Neither said to be so nor denied";
        };
    }

    /// What kind of thing it is about: `whether it is so at all`, `who it was`.
    static String kind(Disagreement.Kind kind) {
        return switch (kind) {
            case WHETHER -> "whether it is so at all";
            case WHO -> "who it was";
            case WHEN -> "when it was";
            case WHERE -> "where it was";
            case HOW_MANY -> "how many";
            case OUTCOME -> "what came of it";
        };
    }

    /// All answers in a line.
    static String answers(Lineage lineage, Disagreement disagreement) {
        return disagreement.positions().stream()
                .map(it -> answer(lineage, disagreement, it))
                .distinct()
                .collect(joining("; "));
    }
}
