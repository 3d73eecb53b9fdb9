package stemma.cli;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tags by which people name languages.
final class LanguageTags {
    private static final Set<String> LANGUAGES =
            Arrays.stream(Locale.getISOLanguages())
                    .flatMap(two -> Stream.of(two, Locale.of(two).getISO3Language()))
                    .collect(Collectors.toSet());

    private LanguageTags() {}

    /// The tag in its usual form (BCP 47): `en-GB` for `EN-gb`.
    ///
    /// @throws IllegalArgumentException if it names no language, saying what is expected
    static String parse(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            if (LANGUAGES.contains(locale.getLanguage())) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            throw unknown(tag, e);
        }
        throw unknown(tag, null);
    }

    private static IllegalArgumentException unknown(
            String tag, @Nullable IllformedLocaleException cause) {
        return new IllegalArgumentException(
                "A language is written en, en-GB, ar or he, not \"" + tag + "\"", cause);
    }
}
