package stemma.weigh;

import static stemma.model.Credibility.CANNOT_BE_JUDGED;
import static stemma.model.Credibility.CONFIRMED;
import static stemma.model.Credibility.DOUBTFUL;
import static stemma.model.Credibility.IMPROBABLE;
import static stemma.model.Credibility.POSSIBLY_TRUE;
import static stemma.model.Credibility.PROBABLY_TRUE;

import java.util.Optional;
import stemma.model.Credibility;
import stemma.weigh.Pair.Independence;

/// A grade of credibility that is proposed; only a person sets one (claims.md, section 7).
///
/// @param why in a sentence
public record Suggestion(Credibility grade, String why) {
    /// The grade that the count of origins speaks for.
    ///
    /// `1` is refused while fewer than two independent origins are established: "confirmed" is, in the standard's words, what
    /// certainly originates from another source than what is known already on the same subject. Where the independence of
    /// sources cannot be guaranteed it is `2` at best. One that conflicts with what others report is `4` or `5`; one alone,
    /// without anything to compare it with, `6`.
    public static Suggestion of(Origins origins) {
        var pro = origins.side(Stance.FOR);
        var contra = origins.side(Stance.AGAINST);
        if (pro.origins().isEmpty()) {
            return contra.origins().isEmpty()
                    ? new Suggestion(CANNOT_BE_JUDGED, "nobody says that it is so or is not so")
                    : denied(contra);
        }
        return contra.origins().isEmpty() || contra.isInterested()
                ? undisputed(pro, contra)
                : disputed(pro, contra);
    }

    /// Why nobody may set this grade, in a sentence that says what to do; nothing where a person may. Only `1` is ever refused: while fewer than two
    /// origins that affirm it are established to be independent of each other.
    public static Optional<String> refusal(Credibility grade, Origins origins) {
        var pro = origins.side(Stance.FOR);
        boolean isEstablished =
                pro.pairs().stream()
                        .anyMatch(pair -> pair.independence() == Independence.INDEPENDENT);
        return grade != CONFIRMED || isEstablished
                ? Optional.empty()
                : Optional.of(
                        "1 (confirmed) needs two origins that are established to be independent (STANAG 2511: confirmed by other sources), and %s; 2 (probably true) is the highest that can be set"
                                .formatted(
                                        switch (pro.origins().size()) {
                                            case 0 -> "nobody affirms this";
                                            case 1 ->
                                                    "this has one: "
                                                            + pro.origins().getFirst().label();
                                            default ->
                                                    "no two of its %d are"
                                                            .formatted(pro.origins().size());
                                        }));
    }

    private static Suggestion denied(Side contra) {
        return contra.isInterested()
                ? new Suggestion(CANNOT_BE_JUDGED, "it is only denied, by who has a part in it")
                : new Suggestion(
                        IMPROBABLE, "nobody asserts it, and " + count(contra) + " denies it");
    }

    private static Suggestion undisputed(Side pro, Side contra) {
        String denial =
                contra.origins().isEmpty()
                        ? ""
                        : "; it is denied only by who has a part in it: "
                                + contra.origins().getFirst().label();
        if (pro.independent() >= 2) {
            return pro.hasIndependent()
                    ? new Suggestion(CONFIRMED, count(pro) + ", two of them independent" + denial)
                    : new Suggestion(
                            PROBABLY_TRUE,
                            count(pro)
                                    + ", but no two without a part in it are established to be"
                                    + " independent"
                                    + denial);
        }
        return single(pro, denial);
    }

    private static Suggestion single(Side pro, String denial) {
        var origin = pro.origins().getFirst();
        String one = count(pro) + ", so it is not confirmed";
        if (origin.named() && !pro.isInterested()) {
            return denial.isEmpty()
                    ? new Suggestion(POSSIBLY_TRUE, one + "; nothing contradicts it")
                    : new Suggestion(POSSIBLY_TRUE, one + denial);
        }
        if (!denial.isEmpty()) {
            return new Suggestion(DOUBTFUL, one + denial);
        }
        return new Suggestion(
                CANNOT_BE_JUDGED,
                one
                        + (origin.named()
                                ? "; it has a part in what it says"
                                : "; nobody tells who it is"));
    }

    private static Suggestion disputed(Side pro, Side contra) {
        String counts = "for it: %s; against it: %s".formatted(count(pro), count(contra));
        if (pro.independent() > contra.independent() && pro.hasIndependent()) {
            return new Suggestion(POSSIBLY_TRUE, counts);
        }
        return contra.independent() > pro.independent() && contra.hasIndependent()
                ? new Suggestion(IMPROBABLE, counts)
                : new Suggestion(DOUBTFUL, counts);
    }

    private static String count(Side side) {
        String reports = side.reports() == 1 ? "1 report" : side.reports() + " reports";
        return side.independent() == 1
                ? "one origin in %s (%s)".formatted(reports, side.origins().getFirst().label())
                : "%d origins in %s".formatted(side.independent(), reports);
    }
}
