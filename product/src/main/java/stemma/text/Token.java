package stemma.text;

import stemma.model.Passage;

/// A word, number or single sign of a text.
public record Token(Passage at, String word) {

    /// Whether it is a word or number, not a sign.
    public boolean isWord() {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    /// Whether it starts with a capital letter.
    public boolean isCapitalised() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /// Whether it starts with a letter of a script without capitals, such as Arabic or Hebrew.
    public boolean isUncased() {
        int first = word.codePointAt(0);
        return Character.isLetter(first)
                && !Character.isUpperCase(first)
                && !Character.isLowerCase(first);
    }

    public boolean is(String other) {
        return word.equalsIgnoreCase(other);
    }
}
