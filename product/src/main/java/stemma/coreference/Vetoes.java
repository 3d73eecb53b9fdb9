package stemma.coreference;

import java.util.Set;

/// What cannot be, whatever the weights say.
final class Vetoes {
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");

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
                || isDoneToIt(phrase, other)
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

    /// "The Front asked it" asked another: else it would be "itself" (principle B: Chomsky, Lectures on Government and Binding, 1981, section 3.2.3).
    private static boolean isDoneToIt(Phrase phrase, Phrase other) {
        return phrase.pronoun().filter(it -> it.kind() == Pronoun.Kind.PERSONAL).isPresent()
                && OBJECTS.contains(phrase.role())
                && other.role().equals("nsubj")
                && phrase.sentence() == other.sentence()
                && phrase.governor() == other.governor();
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
