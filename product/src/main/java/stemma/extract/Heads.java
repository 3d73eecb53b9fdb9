package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Passage;
import stemma.resolve.Offices;
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

    private static final Pattern OF_STATES =
            Pattern.compile("(?U) of (?:\\p{Lu}[\\w-]*[\\s\\p{Z}]){1,4}(?:States|Nations)$");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    /// The word before a place, on its line.
    private static final Pattern BEFORE =
            Pattern.compile("([\\p{L}][\\p{L}\\p{M}.'’-]*)[ \\p{Zs}]$");

    /// Between a title and what the office is for.
    private static final Set<String> OF_OFFICE = Set.of("of", "for");

    private Heads() {}

    static Optional<ActorKind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
    }

    static boolean isTitle(String word) {
        return kind(word.replace(".", "")).equals(Optional.of(ActorKind.PERSON));
    }

    /// Whether a name is of a post: `UN Secretary-General`, `Secretary General of the League`; a consulate general is none.
    static boolean isPost(String name) {
        var words =
                words(name).takeWhile(word -> !Character.isLowerCase(word.codePointAt(0))).toList();
        int last = words.size() - 1;
        return last > 0
                && isTitle(words.get(last))
                && (!words.get(last).equals("General") || isTitle(words.get(last - 1)));
    }

    /// The kind by the last word that tells one before the first small word, or by that and the one before: `Ministry` in "Halden Ministry of Supply",
    /// `Press Group` in "Lowland Press Group"; whatever is of states is between them: "Council of Littoral States".
    static Optional<ActorKind> ofName(String name) {
        return OF_STATES.matcher(name).find() ? Optional.of(ActorKind.BODY) : ofHead(name);
    }

    private static Optional<ActorKind> ofHead(String name) {
        var words =
                words(name).takeWhile(word -> !Character.isLowerCase(word.codePointAt(0))).toList();
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(i ->
                        Optional.of(words.get(i))
                                .filter(_ -> i > 0)
                                .flatMap(word -> kind(words.get(i - 1) + " " + word))
                                .or(() -> kind(words.get(i)))
                                .stream())
                .reduce((_, last) -> last);
    }

    /// The kind by the first of several words: a medium for "Sawt al-Orm".
    static Optional<ActorKind> ofBeginning(String name) {
        int space = name.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.ofNullable(BEGINNINGS.get(Names.key(name.substring(0, space))));
    }

    /// The name without the titles before it: `Oss` in "Colonel Oss", `Agnes Lorrimer` in "Foreign Minister Agnes Lorrimer" and "Minister for Trade
    /// Agnes Lorrimer"; a title by itself stays, and so does "Minister of Trade".
    static Passage withoutTitles(Passage name, String text) {
        var words = WORD.matcher(text).region(name.begin(), name.end()).results().toList();
        int first = 0;
        for (int i = 1; i < words.size(); i++) {
            first = isTitle(words.get(i - 1).group()) ? i : first;
        }
        return first > 0 && OF_OFFICE.contains(words.get(first).group())
                ? behindOffice(name, words.subList(first, words.size()))
                : new Passage(
                        words.isEmpty() ? name.begin() : words.get(first).start(), name.end());
    }

    /// The name with the initials and titles right before it, and what they are of: `Foreign Minister Agnes Lorrimer`, `Colonel P. J. Oss`.
    ///
    /// @param from where its sentence begins
    static Passage withTitles(Passage name, String text, int from) {
        int begin = name.begin();
        String next = "";
        var before = BEFORE.matcher(text).region(from, begin);
        while (before.find() && isOfTitle(before.group(1), next)) {
            next = before.group(1);
            begin = before.start(1);
            before.region(from, begin);
        }
        return new Passage(begin, name.end());
    }

    /// @param next the title behind it; empty where the name is
    private static boolean isOfTitle(String word, String next) {
        return Character.isUpperCase(word.codePointAt(0))
                && (isTitle(word)
                        || next.isEmpty() && INITIAL.matcher(word).matches()
                        || INITIAL.matcher(next).matches() && INITIAL.matcher(word).matches()
                        || !next.isEmpty()
                                && (Offices.isOffice(word) && !Senses.isDeterminer(word)
                                        || isTitle(word + " " + next)));
    }

    /// Of a title with what the office is for, two capitalised words at the end are who holds it; of fewer than three none tells which they are.
    private static Passage behindOffice(Passage name, List<MatchResult> words) {
        var capitalised =
                words.stream()
                        .filter(word -> word.group().codePoints().anyMatch(Character::isUpperCase))
                        .toList();
        if (capitalised.size() < 3) {
            return name;
        }
        int given = capitalised.size() - 2;
        boolean isInitial = capitalised.get(given).group().endsWith(".") && given > 1;
        return new Passage(capitalised.get(isInitial ? given - 1 : given).start(), name.end());
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
