package stemma.read;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.THAI;
import static java.lang.Character.UnicodeScript.UNKNOWN;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The script most letters of a text are in.
///
/// @param script   `UNKNOWN` where there are no letters or no script has most of them
/// @param letters  how many letters there are in any script
/// @param language the one language this script alone tells of
record Script(UnicodeScript script, int letters, Optional<String> language) {

    private static final double MOST = 0.6;

    private static final Map<UnicodeScript, String> ONE_LANGUAGE =
            Map.of(
                    ARABIC, "ar", HEBREW, "he", GREEK, "el", HANGUL, "ko", THAI, "th", GEORGIAN,
                    "ka", ARMENIAN, "hy");

    /// Letters that Persian, Urdu, Kurdish and others write and Arabic does not.
    private static final Pattern NOT_ARABIC = Pattern.compile("[پچژگکیڤڕێۆەٹڈڑںہھے]");

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

    private static final Map<UnicodeScript, Set<String>> WRITTEN =
            Map.of(
                    ARABIC,
                    Set.of("ar", "fa", "ur", "ps", "sd", "ckb", "pnb", "ug"),
                    HEBREW,
                    Set.of("he", "yi"),
                    CYRILLIC,
                    Set.of(
                            "ru", "uk", "bg", "mk", "sr", "be", "kk", "mn", "tg", "tt", "ba", "ce",
                            "cv", "ky"),
                    GREEK,
                    Set.of("el"),
                    HANGUL,
                    Set.of("ko"),
                    HAN,
                    Set.of("zh", "ja"));

    static Script of(String text) {
        Map<UnicodeScript, Integer> counts = counts(text);
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        UnicodeScript most =
                counts.entrySet().stream()
                        .filter(count -> count.getValue() >= letters * MOST)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(UNKNOWN);
        return new Script(most, letters, language(most, text));
    }

    /// Whether this language is written in this script, as far as we know; text without letters is in any language.
    boolean writes(String tag) {
        if (letters == 0) {
            return true;
        }
        return WRITTEN.containsKey(script)
                ? WRITTEN.getOrDefault(script, Set.of()).contains(tag)
                : script == LATIN
                        && WRITTEN.values().stream().noneMatch(tags -> tags.contains(tag));
    }

    /// The text without letters of other scripts, which would confuse who knows only this one.
    String only(String text) {
        var only = new StringBuilder(text.length());
        text.codePoints().map(c -> isOther(c) ? ' ' : c).forEach(only::appendCodePoint);
        return only.toString();
    }

    private boolean isOther(int c) {
        return script != UNKNOWN && Character.isLetter(c) && of(c) != script;
    }

    /// Japanese is written in three scripts at once.
    private static UnicodeScript of(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == HIRAGANA || script == KATAKANA ? HAN : script;
    }

    private static Map<UnicodeScript, Integer> counts(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Script::of)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        return counts;
    }

    private static Optional<String> language(UnicodeScript script, String text) {
        if (script == HAN && KANA.matcher(text).find()) {
            return Optional.of("ja");
        }
        return script == ARABIC && NOT_ARABIC.matcher(text).find()
                ? Optional.empty()
                : Optional.ofNullable(ONE_LANGUAGE.get(script));
    }
}
