package stemma.resolve;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Brings words into the letters in which they are compared: Latin, Arabic and Hebrew stay, all others become Latin by the
/// romanisations of ICU, those of BGN and UNGEGN where it has them.
final class Romanisation {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern UKRAINIAN = Pattern.compile("[ґєіїҐЄІЇ]");
    private static final Pattern SERBIAN = Pattern.compile("[ђћџјљњЂЋЏЈЉЊ]");
    private static final String REST = "; Any-Latin; NFKD; [:M:] Remove; Latin-ASCII";

    private Romanisation() {}

    /// Loaded when a name in such a script is met; most runs never do.
    private static final class Loaded {
        static final Transliterator RUSSIAN = made("Russian-Latin/BGN");
        static final Transliterator UKRAINIAN = made("Ukrainian-Latin/BGN");
        static final Transliterator SERBIAN = made("Serbian-Latin/BGN");
        static final Map<Integer, Transliterator> OTHERS =
                Map.of(
                        UScript.GREEK, made("Greek-Latin/UNGEGN"),
                        UScript.GEORGIAN, made("Georgian-Latin/BGN"),
                        UScript.ARMENIAN, made("Armenian-Latin/BGN"));
        static final Transliterator ANY = made("Any-NFC");

        private Loaded() {}

        private static Transliterator made(String first) {
            return Transliterator.getInstance(first + REST);
        }
    }

    /// A word in small letters without marks, folded.
    static String of(String word) {
        int script = script(word);
        boolean isOwn =
                script == UScript.LATIN || script == UScript.ARABIC || script == UScript.HEBREW;
        return fold(isOwn ? word : romanised(word, script));
    }

    private static String fold(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var plain = Normalizer2.getNFKDInstance().normalize(lower);
        return Script.fold(MARKS.matcher(plain).replaceAll(""));
    }

    private static int script(String word) {
        return word.codePoints()
                .map(UScript::getScript)
                .filter(code -> code > UScript.INHERITED)
                .findFirst()
                .orElse(UScript.LATIN);
    }

    private static String romanised(String word, int script) {
        var transliterator =
                script == UScript.CYRILLIC
                        ? cyrillic(word)
                        : Loaded.OTHERS.getOrDefault(script, Loaded.ANY);
        return SPACES.matcher(transliterator.transliterate(word)).replaceAll("");
    }

    private static Transliterator cyrillic(String word) {
        if (SERBIAN.matcher(word).find()) {
            return Loaded.SERBIAN;
        }
        return UKRAINIAN.matcher(word).find() ? Loaded.UKRAINIAN : Loaded.RUSSIAN;
    }
}
