package stemma.resolve;

import java.util.List;

/// How alike two names are, and why.
///
/// @param score    the probability that both are one's name, from 0 to 1, as people judged pairs of names that somebody thought worth
///                 comparing; among all pairs of names in a text it is less
/// @param isBare   whether what they share could be anybody's: one common name, one initial
/// @param reasons  what is the same and what is not, in words: `same family name`, `Hasan/Hassan: doubled letter`
public record Resemblance(double score, boolean isBare, List<String> reasons) {
    public Resemblance {
        reasons = List.copyOf(reasons);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score is from 0 to 1, not " + score);
        }
    }

    /// Whether the names alone are enough to take both for one.
    public boolean isSure() {
        return score >= NameSimilarity.SURE && !isBare;
    }

    /// Whether somebody should look: alike, and not sure.
    public boolean isForReview() {
        return score >= NameSimilarity.REVIEW && !isSure();
    }
}
