package stemma.coreference;

import java.util.Set;
import java.util.stream.Collectors;

/// How nouns and names are put.
final class Nominals {
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");
    private static final Set<String> OWN =
            Set.of("his", "her", "its", "their", "my", "our", "your", "whose");
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "de", "al");

    private Nominals() {}

    /// How a noun is introduced: by "the", "this", "a", a possessive, another word or none.
    static String determiner(Phrase phrase) {
        String plural = phrase.markable().number() == GrammaticalNumber.PLURAL ? "s" : "";
        return (phrase.isList() ? "list" : article(phrase)) + plural;
    }

    private static String article(Phrase phrase) {
        if (!phrase.article().isEmpty()) {
            return phrase.article().equals("the") ? "the" : "a";
        }
        String first = phrase.words().getFirst();
        if (POINTING.contains(first)) {
            return "this";
        }
        if (OWN.contains(first)) {
            return "its";
        }
        return phrase.words().size() == 1 ? "bare" : "other";
    }

    /// Whether it begins with "these", "those", ...
    static boolean isPointing(Phrase phrase) {
        return POINTING.contains(phrase.words().getFirst());
    }

    /// Whether the first is made of the first letters of the other: "KWG" of "Kesh Workers' Guard".
    static boolean isAcronym(Phrase acronym, Phrase name) {
        if (acronym.words().size() != 1 || name.words().size() < 2) {
            return false;
        }
        String letters =
                name.words().stream()
                        .filter(word -> Character.isLetter(word.charAt(0)) && !SMALL.contains(word))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining());
        String word = acronym.words().getFirst().replace(".", "");
        return word.length() >= 2 && word.equals(letters);
    }
}
