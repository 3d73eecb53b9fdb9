package stemma.resolve;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether two names are one name in two scripts: every word of the one answers a word of the other.
///
/// Of names of persons in two scripts 9 in 10 words are spelled as alike as is asked for here, of words of two names 2 in 10,000.
final class OtherLetters {
    private static final float SPELLED = 0.8f;
    private static final float SAME = 0.999f;

    /// A name of fewer letters besides words for bodies could be written as too many others are.
    private static final int FEWEST_LETTERS = 4;

    private final Alignment alignment;

    private OtherLetters(Alignment alignment) {
        this.alignment = alignment;
    }

    static boolean areOne(NameParts one, NameParts other) {
        // Asked of all names that are alike; few of them are in two scripts.
        if (one.isPersonal() != other.isPersonal() || !haveTwoScripts(one, other)) {
            return false;
        }
        var evidence = Evidence.of(one, other);
        return evidence.get(Trait.NUMBERS_DIFFER) == 0
                && evidence.get(Trait.LEGAL_DIFFERS) == 0
                && new OtherLetters(evidence.alignment()).isWhole(one.isPersonal());
    }

    private static boolean haveTwoScripts(NameParts one, NameParts other) {
        return Stream.of(one.forms(), other.forms())
                        .flatMap(it -> Stream.of(it.all()))
                        .map(form -> form.spelling().script())
                        .distinct()
                        .count()
                > 1;
    }

    /// A person's name needs two words, a body's the noun for it and another.
    private boolean isWhole(boolean isPersonal) {
        int size = alignment.shorter().size();
        boolean isAnswered =
                size > 1
                        && size == alignment.longer().size()
                        && IntStream.range(0, size).allMatch(this::isAnswered);
        return isAnswered
                && letters() >= FEWEST_LETTERS
                && (isPersonal
                        ? !alignment.isInverted()
                        : IntStream.range(0, size).anyMatch(i -> !isSpelled(i)));
    }

    private boolean isAnswered(int i) {
        return alignment.isMatched(i)
                && (isSpelled(i)
                        ? alignment.likeness()[i] >= SPELLED && areTwoScripts(one(i), other(i))
                        : alignment.likeness()[i] >= SAME)
                && !areTwoCommon(one(i), other(i));
    }

    private static boolean areTwoScripts(Form one, Form other) {
        return one.spelling().script() != other.spelling().script();
    }

    /// Whether it is a name that is written in the letters of the other, not a noun that is put into other words.
    private boolean isSpelled(int i) {
        return !one(i).is(Role.GENERIC) && !other(i).is(Role.GENERIC);
    }

    /// `حسن` is written much like "Hussein", and is another's name.
    private static boolean areTwoCommon(Form one, Form other) {
        return one.isCommon()
                && other.isCommon()
                && !Lexicon.areOneCommon(one.part().form(), other.part().form());
    }

    private int letters() {
        return IntStream.range(0, alignment.shorter().size())
                .filter(i -> alignment.isMatched(i) && isSpelled(i))
                .map(i -> Math.max(one(i).length(), other(i).length()))
                .sum();
    }

    private Form one(int i) {
        return alignment.shorter().get(i);
    }

    private Form other(int i) {
        return alignment.answer(i);
    }
}
