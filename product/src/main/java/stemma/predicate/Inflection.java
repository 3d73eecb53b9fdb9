package stemma.predicate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.text.Table;
import stemma.text.Table.Row;

/// The forms of English words. The table is looked up by these: the model's lemma of a rare verb is often not a word.
final class Inflection {
    private static final Map<String, Row> IRREGULAR =
            Table.rows("/stemma/predicate/irregular.tsv").stream()
                    .collect(Collectors.toMap(row -> row.get("word"), Function.identity()));
    private static final Set<String> PARTICIPLES =
            IRREGULAR.values().stream()
                    .flatMap(row -> Stream.of(row.get("participle").split("/")))
                    .collect(Collectors.toSet());
    private static final Map<String, String> BASES = bases();
    private static final String VOWELS = "aeiou";
    private static final Pattern HISSED = Pattern.compile("(?:s|x|z|ch|sh|o)$");

    private Inflection() {}

    private static Map<String, String> bases() {
        var bases = new HashMap<String, String>();
        IRREGULAR.forEach((verb, row) ->
                Stream.of(row.get("past"), row.get("participle"))
                        .flatMap(cell -> Stream.of(cell.split("/")))
                        .forEach(form -> bases.putIfAbsent(form, verb)));
        return bases;
    }

    /// The dictionary form of an irregular verb's past; any other word as it is.
    static String base(String form) {
        return BASES.getOrDefault(form, form);
    }

    /// The forms of a verb, itself among them: `arm`, `arms`, `armed`, `arming`.
    static Set<String> ofVerb(String verb) {
        var forms = new HashSet<String>();
        for (String stem : spellings(verb)) {
            forms.add(stem);
            forms.add(withS(stem));
            stems(stem).forEach(base -> forms.add(base + "ing"));
            forms.addAll(past(stem));
        }
        return forms;
    }

    /// A noun and its plural.
    static Set<String> ofNoun(String noun) {
        var forms = new HashSet<String>();
        for (String stem : spellings(noun)) {
            forms.add(stem);
            forms.add(plural(stem));
        }
        return forms;
    }

    private static String plural(String noun) {
        if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        return noun.endsWith("child") ? noun + "ren" : withS(noun);
    }

    /// Whether a word can be the participle of a passive: `armed`, `held`.
    static boolean isParticiple(String form) {
        return form.length() > 3 && form.endsWith("ed") || PARTICIPLES.contains(form);
    }

    private static List<String> spellings(String word) {
        return word.endsWith("ise") && word.length() > 5
                ? List.of(word, word.substring(0, word.length() - 3) + "ize")
                : List.of(word);
    }

    private static Set<String> past(String verb) {
        var row = IRREGULAR.get(verb);
        if (row != null) {
            return Stream.of(row.get("past"), row.get("participle"))
                    .flatMap(cell -> Stream.of(cell.split("/")))
                    .collect(Collectors.toSet());
        }
        if (verb.endsWith("ee")) {
            return Set.of(verb + "d");
        }
        return stems(verb)
                .map(stem -> endsInY(stem) ? cut(stem) + "ied" : stem + "ed")
                .collect(Collectors.toSet());
    }

    /// What endings that start with a vowel are put to: `raid`, `fund`; `barr` beside `bar`, `smuggl` of `smuggle`.
    private static Stream<String> stems(String verb) {
        if (verb.endsWith("ie")) {
            return Stream.of(verb.substring(0, verb.length() - 2) + "y", cut(verb));
        }
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return Stream.of(cut(verb));
        }
        return doubles(verb)
                ? Stream.of(verb, verb + verb.charAt(verb.length() - 1))
                : Stream.of(verb);
    }

    private static boolean doubles(String verb) {
        int n = verb.length();
        return n > 2
                && isVowel(verb.charAt(n - 2))
                && !isVowel(verb.charAt(n - 1))
                && "wxy".indexOf(verb.charAt(n - 1)) < 0
                && (!isVowel(verb.charAt(n - 3)) || verb.startsWith("qu", n - 4 < 0 ? 0 : n - 4));
    }

    private static String withS(String word) {
        if (endsInY(word)) {
            return cut(word) + "ies";
        }
        return HISSED.matcher(word).find() ? word + "es" : word + "s";
    }

    private static boolean endsInY(String word) {
        return word.length() > 2 && word.endsWith("y") && !isVowel(word.charAt(word.length() - 2));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
