package stemma.resolve;

import java.util.Locale;

/// What the likeness of two names is judged by. Shares are from 0 to 1, the rest 0 or 1 where nothing else is said.
public enum Trait {
    /// Always 1.
    ALWAYS,
    /// How alike the least alike parts are that answer each other; 0 where none do.
    WORST,
    /// The square of it.
    WORST_SQUARED,
    /// How much of the shorter name the longer one has, by weight and likeness.
    SHORTER_COVERED,
    /// How much of the longer name the shorter one has.
    LONGER_COVERED,
    /// The weight of what both names have and the other has not, at most 2, halved.
    CONTRADICTED,
    /// The weight of what both share, at most 3, a third of it.
    SHARED,
    /// One part against several.
    SINGLE,
    /// How alike the family names are, or the least alike parts where one has none.
    FAMILY,
    /// How alike the first given names are; a half where one has none.
    GIVEN,
    /// Parts stand in another order.
    INVERTED,
    /// How alike the names are as one word each, where their parts do not answer each other; else 0.
    JOINED,
    /// Initials that stand for a part of the other, at most 2, halved.
    INITIALS,
    /// An initial that stands for nothing in the other.
    INITIAL_CONTRADICTED,
    /// Both have a father's name, and no two are alike.
    FATHER_CONTRADICTED,
    /// The given name of one is the father's name of the other, both ways: `Salim bin Nadim` and `Nadim bin Salim`.
    FATHER_FOR_SON,
    /// Nothing differs but order and what is put aside.
    SAME,
    /// How many parts only the longer has, at most 3, a third of it, where nothing is contradicted.
    MORE,
    /// Their numbers differ.
    NUMBERS_DIFFER,
    /// Both have a legal form, and none is the same.
    LEGAL_DIFFERS,
    /// One is an acronym of the other.
    ACRONYM,
    /// Words for kinds of bodies stand against each other.
    GENERIC_CONTRADICTED,
    /// They are in different scripts.
    SCRIPTS,
    /// How many letters the least alike parts have, at most 12, a twelfth of it, where they are not the same.
    WORST_LENGTH,
    /// The least alike parts begin with different letters.
    WORST_BEGINS,
    /// All that is shared is common names.
    COMMON_ONLY,
    /// A short form of a given name stands for it.
    NICKNAME,
    /// Several pairs of parts are spelled in two ways.
    SEVERAL_SPELLINGS;

    /// The word for it in tables.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
