package stemma.resolve;

import java.util.Arrays;

/// What tells for and against two names being one, in figures.
@SuppressWarnings("EnumOrdinal") // made for every pair: a row of figures in the order of the traits
public final class Evidence {
    private static final int TRAITS = Trait.values().length;
    private static final float ALIKE = 0.999f;
    private static final double AS_ONE = 0.95;

    private final double[] values = new double[TRAITS];
    private final Alignment alignment;
    private final boolean isPersonal;
    private final Forms shorter;
    private final Forms longer;

    private Evidence(Alignment alignment, boolean isPersonal) {
        this.alignment = alignment;
        this.isPersonal = isPersonal;
        this.shorter = alignment.shorter();
        this.longer = alignment.longer();
    }

    /// Compares the parts of two names; the same whichever comes first.
    public static Evidence of(NameParts one, NameParts other) {
        var evidence =
                new Evidence(
                        Alignment.of(one.forms(), other.forms()),
                        one.isPersonal() && other.isPersonal());
        evidence.set(Trait.ALWAYS, 1);
        evidence.pairs();
        evidence.covers();
        evidence.roles();
        evidence.wholes();
        return evidence;
    }

    /// One figure a [Trait], in their order.
    public double[] values() {
        return Arrays.copyOf(values, TRAITS);
    }

    /// One of the figures.
    public double get(Trait trait) {
        return values[trait.ordinal()];
    }

    /// Whether both were cut as names of persons.
    public boolean isPersonal() {
        return isPersonal;
    }

    Alignment alignment() {
        return alignment;
    }

    private void set(Trait trait, double value) {
        values[trait.ordinal()] = value;
    }

    private void set(Trait trait, boolean holds) {
        set(trait, holds ? 1 : 0);
    }

    private void pairs() {
        int worst = alignment.worst();
        if (worst < 0) {
            return;
        }
        double likeness = alignment.likeness()[worst];
        set(Trait.WORST, likeness);
        set(Trait.WORST_SQUARED, likeness * likeness);
        set(Trait.INVERTED, alignment.isInverted());
        if (likeness < ALIKE) {
            var one = shorter.get(worst);
            var other = alignment.answer(worst);
            set(Trait.WORST_LENGTH, Math.min(12, Math.max(one.length(), other.length())) / 12.0);
            boolean sameScript = one.spelling().script() == other.spelling().script();
            set(
                    Trait.WORST_BEGINS,
                    sameScript && one.spelling().first() != other.spelling().first());
            set(Trait.NICKNAME, Lexicon.areNicknames(one.part().form(), other.part().form()));
        }
    }

    private void covers() {
        float shared = 0;
        float alike = 0;
        float left = 0;
        int spelled = 0;
        boolean isCommon = true;
        for (int i = 0; i < shorter.size(); i++) {
            var form = shorter.get(i);
            if (alignment.isMatched(i)) {
                shared += form.weight();
                alike += form.weight() * alignment.likeness()[i];
                spelled += alignment.likeness()[i] < ALIKE && !isInitial(i) ? 1 : 0;
                isCommon &= form.isCommon() || form.is(Role.GENERIC) || form.is(Role.INITIAL);
            } else {
                left += form.weight();
            }
        }
        float most = longer.weight();
        set(Trait.SHORTER_COVERED, alike / Math.max(0.1f, shared + left));
        set(Trait.LONGER_COVERED, Math.min(1, alike / Math.max(0.1f, most)));
        set(Trait.CONTRADICTED, Math.clamp(Math.min(left, most - shared), 0, 2) / 2);
        set(Trait.SHARED, Math.min(3, alike) / 3);
        set(Trait.COMMON_ONLY, shared > 0 && isCommon);
        set(Trait.SEVERAL_SPELLINGS, spelled > 1);
        int more = longer.size() - alignment.matched();
        set(Trait.MORE, left > 0 ? 0 : Math.min(3, more) / 3.0);
        set(Trait.SAME, left == 0 && more == 0 && spelled == 0 && alike > 0 && !hasInitial());
    }

    private boolean hasInitial() {
        return get(Trait.INITIALS) > 0 || anyInitialPair();
    }

    private boolean anyInitialPair() {
        for (int i = 0; i < shorter.size(); i++) {
            if (alignment.isMatched(i) && isInitial(i) && alignment.likeness()[i] < ALIKE) {
                return true;
            }
        }
        return false;
    }

    private boolean isInitial(int i) {
        return shorter.get(i).is(Role.INITIAL)
                || alignment.isMatched(i) && alignment.answer(i).is(Role.INITIAL);
    }

    private void roles() {
        int initials = 0;
        boolean isInitialLeft = false;
        for (int i = 0; i < shorter.size(); i++) {
            initials += alignment.isMatched(i) && isInitial(i) ? 1 : 0;
            isInitialLeft |= !alignment.isMatched(i) && shorter.get(i).is(Role.INITIAL);
        }
        set(Trait.SINGLE, shorter.size() == 1 && longer.size() > 1);
        set(Trait.INITIALS, Math.min(2, initials) / 2.0);
        set(Trait.INITIAL_CONTRADICTED, isInitialLeft && shorter.size() > 1);
        set(Trait.FAMILY, family());
        set(Trait.GIVEN, given());
        set(Trait.FATHER_CONTRADICTED, isContradicted(Role.PATRONYM));
        set(Trait.FATHER_FOR_SON, isSwapped());
        set(Trait.GENERIC_CONTRADICTED, isContradicted(Role.GENERIC));
    }

    private boolean isSwapped() {
        boolean isSon = false;
        boolean isFather = false;
        for (int i = 0; i < shorter.size(); i++) {
            if (alignment.isMatched(i)) {
                boolean one = shorter.get(i).is(Role.PATRONYM);
                boolean other = alignment.answer(i).is(Role.PATRONYM);
                isSon |= !one && other;
                isFather |= one && !other;
            }
        }
        return isSon && isFather;
    }

    private double family() {
        if (shorter.family() < 0 || longer.family() < 0) {
            return get(Trait.WORST);
        }
        return likeness(
                shorter.get(shorter.family()),
                longer.get(longer.family()),
                shorter.family(),
                longer.family());
    }

    private double given() {
        int one = first(shorter);
        int other = first(longer);
        return one < 0 || other < 0
                ? 0.5
                : likeness(shorter.get(one), longer.get(other), one, other);
    }

    /// What the alignment has found already is not compared again.
    private double likeness(Form one, Form other, int i, int j) {
        return alignment.partner()[i] == j ? alignment.likeness()[i] : Likeness.of(one, other);
    }

    private static int first(Forms forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).is(Role.GIVEN)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isContradicted(Role role) {
        boolean isLeft = false;
        for (int i = 0; i < shorter.size(); i++) {
            isLeft |= !alignment.isMatched(i) && shorter.get(i).is(role);
        }
        for (int j = 0; isLeft && j < longer.size(); j++) {
            if (longer.get(j).is(role) && !alignment.isTaken(j)) {
                return true;
            }
        }
        return false;
    }

    /// `VanderBilt` for `Van der Bilt`: as one word each they are alike, though their parts are not.
    private void asOneWord(double joined) {
        set(Trait.JOINED, joined);
        if (joined >= AS_ONE && shorter.size() != longer.size()) {
            set(Trait.WORST, joined);
            set(Trait.WORST_SQUARED, joined * joined);
            set(Trait.SHORTER_COVERED, joined);
            set(Trait.LONGER_COVERED, joined);
            set(Trait.FAMILY, joined);
            set(Trait.CONTRADICTED, 0);
            set(Trait.MORE, 0);
            set(Trait.SINGLE, 0);
            set(Trait.INVERTED, 0);
        }
    }

    private void wholes() {
        set(Trait.NUMBERS_DIFFER, !shorter.numbers().equals(longer.numbers()));
        boolean differ = !shorter.legal().isEmpty() && !longer.legal().isEmpty();
        set(
                Trait.LEGAL_DIFFERS,
                differ && shorter.legal().stream().noneMatch(longer.legal()::contains));
        set(Trait.ACRONYM, isAcronym());
        set(Trait.SCRIPTS, shorter.joined().script() != longer.joined().script());
        asOneWord(joined());
    }

    private boolean isAcronym() {
        return !isPersonal
                && (shorter.isAcronym() && stands(shorter, longer)
                        || longer.isAcronym() && stands(longer, shorter));
    }

    private static boolean stands(Forms acronym, Forms words) {
        return words.initials().length() > 1
                && acronym.get(0).part().form().equals(words.initials());
    }

    private double joined() {
        boolean isPlain = get(Trait.SHORTER_COVERED) > 0.97 && shorter.size() == longer.size();
        int difference = Math.abs(shorter.joined().length() - longer.joined().length());
        boolean isNear = shorter.joined().script() != longer.joined().script() || difference < 4;
        return isPlain || !isNear || shorter.size() == 0
                ? 0
                : Likeness.of(shorter.joined(), longer.joined());
    }
}
