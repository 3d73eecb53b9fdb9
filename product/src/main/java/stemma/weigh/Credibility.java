package stemma.weigh;

import java.util.Locale;

/// How credible an information is, in the six grades of STANAG 2511 (the Admiralty scale). No order of truth: 6 is no number.
public enum Credibility {
    CONFIRMED(1),
    PROBABLY_TRUE(2),
    POSSIBLY_TRUE(3),
    DOUBTFUL(4),
    IMPROBABLE(5),
    CANNOT_BE_JUDGED(6);

    private final int number;

    Credibility(int number) {
        this.number = number;
    }

    /// A grade that is proposed; only a person sets one (claims.md, section 7).
    ///
    /// @param why in a sentence
    public record Suggestion(Credibility grade, String why) {}

    /// 1 to 6.
    public int number() {
        return number;
    }

    /// The words of the standard, such as `probably true`.
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The grade that the count of origins speaks for.
    ///
    /// `1` is refused while fewer than two independent origins are established: "confirmed" is, in the standard's words, what
    /// certainly originates from another source than what is known already on the same subject. Where the independence of
    /// sources cannot be guaranteed it is `2` at best. One that conflicts with what others report is `4` or `5`; one alone,
    /// without anything to compare it with, `6`.
    public static Suggestion suggest(Origins origins) {
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
        return side.independent() == 1
                ? "one origin in %d reports (%s)"
                        .formatted(side.reports(), side.origins().getFirst().label())
                : "%d origins in %d reports".formatted(side.independent(), side.reports());
    }
}
