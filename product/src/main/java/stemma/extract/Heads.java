package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Passage;
import stemma.text.Names;
import stemma.text.Table;

/// What a word inside a name tells of its kind: `heads.tsv`, `beginnings.tsv`.
final class Heads {
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]++");
    private static final Map<String, ActorKind> KINDS =
            Table.rows("/stemma/extract/heads.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("word"), row -> ActorKind.of(row.get("kind"))));

    private static final Map<String, ActorKind> BEGINNINGS =
            Table.rows("/stemma/extract/beginnings.tsv").stream()
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

    /// The kind by the first of several words: a medium for "Sawt al-Orm".
    static Optional<ActorKind> ofBeginning(String name) {
        int space = name.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.ofNullable(BEGINNINGS.get(Names.key(name.substring(0, space))));
    }

    /// The name without the titles before it: `Oss` in "Colonel Oss", `Agnes Lorrimer` in "Foreign Minister Agnes Lorrimer"; a
    /// title by itself stays.
    static Passage withoutTitles(Passage name, String text) {
        var word = WORD.matcher(text).region(name.begin(), name.end());
        int begin = name.begin();
        boolean isBehindTitle = false;
        while (word.find()) {
            begin = isBehindTitle ? word.start() : begin;
            isBehindTitle = isTitle(word.group());
        }
        return new Passage(begin, name.end());
    }

    /// Whether these words, which stand beside a name, make no other name of it: titles and small words.
    static boolean areBeside(List<String> stretches) {
        return stretches.stream()
                .flatMap(Heads::words)
                .allMatch(word -> isTitle(word) || !Character.isUpperCase(word.codePointAt(0)));
    }

    private static Stream<String> words(String name) {
        return WORD.matcher(name).results().map(MatchResult::group);
    }
}
