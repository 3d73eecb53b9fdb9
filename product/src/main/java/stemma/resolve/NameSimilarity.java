package stemma.resolve;

import java.util.List;
import java.util.stream.IntStream;
import stemma.model.ActorKind;

/// How alike two names are: spellings, scripts, order, short forms, titles put aside.
///
/// It looks at the names only. Whether two people of one name are one is not asked here, and a surname alone, or an initial, is never
/// sure. Symmetric; a name with a letter or digit in it is wholly like itself, one without is like none.
///
/// The score is a logistic model over [Evidence], its letters' costs learned from names in Wikidata, its weights from the pairs of
/// `nomenklatura`'s benchmark of names; `train names` makes both and prints how good they are.
public final class NameSimilarity {
    /// From here on two names are worth a look: as likely one as two.
    public static final double REVIEW = 0.5;

    /// From here on two names are one: 98 in 100 such pairs were, when weights were learned on other pairs.
    public static final double SURE = 0.9;

    /// What a score is at most where something stands against being sure.
    private static final double DOUBTFUL = SURE - 0.01;

    /// An acronym is worth a look; too few of the judged pairs have one to learn it from.
    private static final double ACRONYM = REVIEW + 0.05;

    private static final double UNLIKELY = REVIEW - 0.01;
    private static final double NUMBERED = 0.6;
    private static final double ALIKE_SCORE = 0.999;

    private NameSimilarity() {}

    /// Compares two names of one kind.
    public static Resemblance of(String one, String other, ActorKind kind) {
        var parts = NameParts.of(one, kind);
        var others = NameParts.of(other, kind);
        if (parts.isPersonal() == others.isPersonal()) {
            return of(parts, others);
        }
        return of(
                NameParts.of(one, ActorKind.ORGANISATION),
                NameParts.of(other, ActorKind.ORGANISATION));
    }

    /// Compares two names that are cut already, and says why.
    public static Resemblance of(NameParts one, NameParts other) {
        var evidence = Evidence.of(one, other);
        return new Resemblance(
                score(one, other, evidence), isBare(evidence), Reasons.of(one, other, evidence));
    }

    /// The score alone, for many pairs.
    public static double score(NameParts one, NameParts other) {
        return score(one, other, Evidence.of(one, other));
    }

    /// What it costs to write the letters of one name as those of the other, a natural logarithm: about 0 for an ordinary
    /// transliteration, 0 for the same letters, some 3 for each that is spelled in another way, 6 and more for another letter.
    ///
    /// @param one a name in any script
    /// @param other a name in Latin letters
    public static double letterCost(NameParts one, NameParts other) {
        return Likeness.cost(one.forms(), other.forms());
    }

    /// How many letters have to be put in, left out or replaced to make one word of the other (Levenshtein 1966).
    public static int edits(String one, String other) {
        return Likeness.edits(one, other);
    }

    /// The score where another model than the program's own gives the probability: to measure one that is being made.
    public static double score(NameParts one, NameParts other, double probability) {
        return score(one, other, Evidence.of(one, other), probability);
    }

    private static double score(NameParts one, NameParts other, Evidence evidence) {
        return score(one, other, evidence, Weights.of(evidence).probability(evidence));
    }

    private static double score(
            NameParts one, NameParts other, Evidence evidence, double probability) {
        if (one.parts().isEmpty() || other.parts().isEmpty()) {
            return 0;
        }
        if (isSame(one.parts(), other.parts())) {
            return 1;
        }
        boolean isAcronym = evidence.get(Trait.ACRONYM) > 0;
        return Math.min(isAcronym ? Math.max(ACRONYM, probability) : probability, most(evidence));
    }

    private static boolean isSame(List<Part> one, List<Part> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size())
                        .allMatch(i -> one.get(i).form().equals(other.get(i).form()));
    }

    private static double most(Evidence evidence) {
        if (evidence.get(Trait.NUMBERS_DIFFER) > 0) {
            return NUMBERED;
        }
        if (evidence.get(Trait.FATHER_FOR_SON) > 0) {
            return UNLIKELY;
        }
        return isDoubtful(evidence) ? DOUBTFUL : ALIKE_SCORE;
    }

    /// Some pairs are never sure, whatever else is alike.
    private static boolean isDoubtful(Evidence evidence) {
        boolean isCommon = evidence.get(Trait.COMMON_ONLY) > 0 && evidence.get(Trait.SAME) < 1;
        return isCommon
                || evidence.get(Trait.SINGLE) > 0
                || evidence.get(Trait.INITIALS) > 0
                || evidence.get(Trait.FATHER_CONTRADICTED) > 0
                || evidence.get(Trait.CONTRADICTED) > 0;
    }

    private static boolean isBare(Evidence evidence) {
        var shorter = evidence.alignment().shorter();
        boolean isOne = shorter.size() == 1 && evidence.isPersonal();
        return isOne && (shorter.get(0).isCommon() || shorter.get(0).length() < 3);
    }
}
