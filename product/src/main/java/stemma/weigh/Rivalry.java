package stemma.weigh;

import java.util.Optional;
import stemma.weigh.Disagreement.Kind;
import stemma.weigh.Question.Sole;

/// On what two gists that are otherwise the same contradict each other. Of what happens often, days and places are asked first:
/// two attacks are not one attack told in two ways.
///
/// @param agreement what fits
record Rivalry(Agreement agreement) {
    private static final int MONTH = 31;

    /// Within so many days it is asked who did it.
    static final int WEEK = 7;

    private static final int SOME_DAYS = 3;

    /// The kind of contradiction; none where both can be so.
    Optional<Kind> between(Gist one, Gist other) {
        if (isOutcome(one, other)) {
            return Optional.of(Kind.OUTCOME);
        }
        if (!one.patient().equals(other.patient()) || !agreement.sameKind(one, other)) {
            return Optional.empty();
        }
        return one.agent().equals(other.agent())
                ? ofSameActors(one, other)
                : Optional.of(Kind.WHO).filter(_ -> isWho(one, other));
    }

    private Optional<Kind> ofSameActors(Gist one, Gist other) {
        if (isHowMany(one, other)) {
            return Optional.of(Kind.HOW_MANY);
        }
        if (isWhen(one, other)) {
            return Optional.of(Kind.WHEN);
        }
        return Optional.of(Kind.WHERE).filter(_ -> isWhere(one, other));
    }

    private boolean isOutcome(Gist one, Gist other) {
        return one.question().opposite().filter(other.relation()::equals).isPresent()
                && one.agent().equals(other.agent())
                && one.patient().equals(other.patient())
                && agreement.sameTheme(one.theme(), other.theme())
                && overlap(one, other);
    }

    private static boolean overlap(Gist one, Gist other) {
        return Span.orAlways(one.when()).overlaps(Span.orAlways(other.when()));
    }

    private boolean isHowMany(Gist one, Gist other) {
        return one.amount().isPresent()
                && other.amount().isPresent()
                && one.amount().get().of().equals(other.amount().get().of())
                && !one.amount().get().overlaps(other.amount().get())
                && Agreement.timesFit(one, other)
                && agreement.placesFit(one, other)
                && (one.isTie() || one.question().once() || areShort(one, other, MONTH));
    }

    private boolean isWhen(Gist one, Gist other) {
        return one.question().once()
                && areShort(one, other, MONTH)
                && gap(one, other) >= 0
                && gap(one, other) <= MONTH
                && agreement.placesFit(one, other)
                && Agreement.numbersFit(one, other);
    }

    /// The days between; -1 where they overlap.
    private static long gap(Gist one, Gist other) {
        var first = Span.orAlways(one.when());
        var second = Span.orAlways(other.when());
        if (first.overlaps(second)) {
            return -1;
        }
        return first.isBefore(second) ? first.gap(second) : second.gap(first);
    }

    private boolean isWhere(Gist one, Gist other) {
        return one.where().isPresent()
                && other.where().isPresent()
                && !agreement.placesFit(one, other)
                && Agreement.numbersFit(one, other)
                && overlap(one, other)
                && (one.question().sole() == Sole.WHERE
                        ? areStated(one, other)
                        : !one.isTie()
                                && areShort(one, other, one.question().once() ? MONTH : SOME_DAYS));
    }

    private boolean isWho(Gist one, Gist other) {
        boolean isSole = one.question().sole() == Sole.AGENT;
        // Which place lies in which is asked last, since that takes longest.
        return areOthers(one.agent(), other.agent())
                && !one.patient().isEmpty()
                && Agreement.numbersFit(one, other)
                && overlap(one, other)
                && (one.isTie()
                        ? isSole && areStated(one, other)
                        : areShort(one, other, WEEK)
                                && Agreement.timesFit(one, other)
                                && (one.question().once() || areAtOnePlace(one, other)))
                && agreement.placesFit(one, other);
    }

    private boolean areOthers(String one, String other) {
        var background = agreement.background();
        return !one.isEmpty()
                && !other.isEmpty()
                && !background.party(one).equals(background.party(other));
    }

    private static boolean areAtOnePlace(Gist one, Gist other) {
        return one.where().isPresent() && other.where().isPresent();
    }

    private static boolean areStated(Gist one, Gist other) {
        return one.span().isPresent() && other.span().isPresent();
    }

    private static boolean areShort(Gist one, Gist other, int days) {
        return isShort(one, days) && isShort(other, days);
    }

    private static boolean isShort(Gist gist, int days) {
        return gist.span().filter(span -> span.days() <= days).isPresent();
    }
}
