package stemma.resolve;

import org.jspecify.annotations.Nullable;

/// A word as letter groups, ready to be compared many times.
final class Spelling {
    private static final int LONGEST = 60;

    private final Script script;
    private final String letters;
    private final short[] groups;
    private final long bag;

    // Made when first asked for, and the same whoever makes them.
    private short @Nullable [] asArabic;
    private short @Nullable [] asHebrew;

    private Spelling(Script script, String letters) {
        this.script = script;
        this.letters = letters;
        this.groups = Costs.of(script).from().ends(letters);
        this.bag = Sounds.bag(letters.substring(1, letters.length() - 1));
    }

    /// Of a folded word; what goes beyond sixty letters is left out.
    static Spelling of(String word) {
        var cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        return new Spelling(Script.of(word), "^" + cut + "$");
    }

    Script script() {
        return script;
    }

    /// What is compared: `^` before, `$` behind.
    String letters() {
        return letters;
    }

    /// How many letters, the marks of its ends not counted.
    int length() {
        return letters.length() - 2;
    }

    char first() {
        return letters.charAt(1);
    }

    /// Its groups as its own script's table of costs knows them.
    short[] groups() {
        return groups;
    }

    /// Its groups as another script's table knows Latin ones.
    short[] groups(Script other) {
        return switch (other) {
            case LATIN -> groups;
            case ARABIC -> asArabic();
            case HEBREW -> asHebrew();
        };
    }

    private short[] asArabic() {
        var made = asArabic;
        if (made == null) {
            made = Costs.of(Script.ARABIC).to().ends(letters);
            asArabic = made;
        }
        return made;
    }

    private short[] asHebrew() {
        var made = asHebrew;
        if (made == null) {
            made = Costs.of(Script.HEBREW).to().ends(letters);
            asHebrew = made;
        }
        return made;
    }

    /// How many sounds only one of the two has.
    int unshared(Spelling other) {
        return Long.bitCount(bag ^ other.bag);
    }

    boolean isSame(Spelling other) {
        return letters.equals(other.letters);
    }
}
