package stemma.coreference;

import java.util.List;
import java.util.Optional;

/// What cannot be, whatever the weights say.
final class Vetoes {
    private final Sayings sayings;

    Vetoes(Sayings sayings) {
        this.sayings = sayings;
    }

    /// Whether a phrase cannot mean what one before it does.
    ///
    /// @param gender what is known of the other's sex by all that means the same
    boolean forbid(Phrase phrase, Phrase other, Gender gender) {
        return isOtherSex(phrase, gender)
                || isOtherNumber(phrase, other)
                || isOwned(phrase, other)
                || areOtherSpeakers(phrase, other)
                || isSpeaker(phrase, other)
                || isSpeaker(other, phrase);
    }

    private static boolean isOtherSex(Phrase phrase, Gender gender) {
        return isSex(phrase.markable().gender())
                && isSex(gender)
                && phrase.markable().gender() != gender;
    }

    static boolean isSex(Gender gender) {
        return gender == Gender.MASCULINE || gender == Gender.FEMININE;
    }

    private static boolean isOtherNumber(Phrase phrase, Phrase other) {
        return phrase.isPronoun()
                && phrase.markable().number() == GrammaticalNumber.SINGULAR
                && other.markable().number() == GrammaticalNumber.PLURAL;
    }

    /// "Its leader" is not it.
    private static boolean isOwned(Phrase phrase, Phrase other) {
        return phrase.role().equals("poss")
                && phrase.sentence() == other.sentence()
                && other.at().covers(phrase.at())
                && phrase.governor() == other.head();
    }

    private boolean areOtherSpeakers(Phrase phrase, Phrase other) {
        if (!phrase.isFirstPerson() || !other.isFirstPerson()) {
            return false;
        }
        var source = phrase.said().map(sayings::source);
        var its = other.said().map(sayings::source);
        return source.isPresent() && its.isPresent() && !source.equals(its);
    }

    /// Whoever says "he" in words of his own means another.
    private boolean isSpeaker(Phrase phrase, Phrase other) {
        return phrase.pronoun().filter(it -> it.person() == 3).isPresent()
                && phrase.said().filter(sayings::isQuoted).isPresent()
                && isSource(phrase.said(), other);
    }

    private boolean isSource(Optional<Integer> saying, Phrase other) {
        return saying.stream()
                .map(sayings::source)
                .flatMap(List::stream)
                .anyMatch(source ->
                        source.begin() <= other.at().begin()
                                && source.covers(other.markable().head())
                                && other.at().begin() - source.begin() <= 4);
    }
}
