package stemma.coreference;

/// Why a phrase was put to another, in words.
final class Reasons {
    private final Repeats repeats;

    Reasons(Repeats repeats) {
        this.repeats = repeats;
    }

    String of(Phrase phrase, Phrase other) {
        if (phrase.sentence() == other.sentence()) {
            int beside = repeats.beside(phrase, other);
            if (beside == Repeats.APPOSITION) {
                return "set beside it";
            }
            if (beside == Repeats.COPULA) {
                return "said to be it";
            }
        }
        if (phrase.isPronoun()) {
            return "a pronoun that fits what stands before it";
        }
        return byWords(phrase, other);
    }

    private static String byWords(Phrase phrase, Phrase other) {
        if (phrase.text().equals(other.text())) {
            return phrase.isName() ? "the same name" : "the same words";
        }
        if (Nominals.isAcronym(phrase, other) || Nominals.isAcronym(other, phrase)) {
            return "the first letters of its words";
        }
        if (phrase.noun().equals(other.noun())) {
            return phrase.isName() ? "a part of the name" : "the same noun";
        }
        return phrase.isName()
                ? "a name that fits what stands before it"
                : "a noun that fits what stands before it";
    }
}
