package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Passage;
import stemma.text.Table;

/// What a word inside a name tells of its kind: `heads.tsv`.
final class Heads {
    private static final Map<String, ActorKind> KINDS =
            Table.rows("/stemma/extract/heads.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("word"), row -> ActorKind.of(row.get("kind"))));

    private Heads() {}

    static Optional<ActorKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
    }

    static boolean isTitle(String word) {
        return kind(word.replace(".", "")).equals(Optional.of(ActorKind.PERSON));
    }

    /// The kind by the last word that tells one before the first small word: `Ministry` in "Halden Ministry of Supply".
    static Optional<ActorKind> ofName(String name) {
        return words(name)
                .takeWhile(word -> !Character.isLowerCase(word.codePointAt(0)))
                .flatMap(word -> kind(word).stream())
                .reduce((_, last) -> last);
    }

    /// The name without the titles before it: `Oss` in "Colonel Oss"; a title by itself stays.
    static Passage withoutTitles(Passage name, String text) {
        var bare = name;
        for (String word : words(name.in(text)).takeWhile(Heads::isTitle).toList()) {
            int rest = bare.in(text).indexOf(word) + word.length();
            String after = bare.in(text).substring(rest);
            int begin = bare.end() - after.stripLeading().length();
            bare = begin < bare.end() ? new Passage(begin, bare.end()) : bare;
        }
        return bare;
    }

    /// Whether these words, which stand beside a name, make no other name of it: titles and small words.
    static boolean areBeside(List<String> stretches) {
        return stretches.stream()
                .flatMap(Heads::words)
                .allMatch(word -> isTitle(word) || !Character.isUpperCase(word.codePointAt(0)));
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("[\\s\\p{Z}]+")).filter(word -> !word.isEmpty());
    }
}
