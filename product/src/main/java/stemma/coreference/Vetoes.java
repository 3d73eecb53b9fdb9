package stemma.coreference;

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
                || isOtherKind(phrase, other)
                || isOtherNumber(phrase, other)
                || isOwned(phrase, other)
                || areOtherSpeakers(phrase, other);
    }

    private static boolean isOtherSex(Phrase phrase, Gender gender) {
        return isSex(phrase.markable().gender())
                && isSex(gender)
                && phrase.markable().gender() != gender;
    }

    /// A person is no organisation, and neither "it" nor "there".
    private static boolean isOtherKind(Phrase phrase, Phrase other) {
        return (other.isName() || phrase.isName())
                && !phrase.isList()
                && !other.isList()
                && !phrase.markable().gender().agrees(other.markable().gender());
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
}
