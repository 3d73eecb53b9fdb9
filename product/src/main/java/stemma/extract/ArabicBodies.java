package stemma.extract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.extract.ArabicWord.Cut;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.resolve.BodyNouns;
import stemma.resolve.BodyNouns.Noun;

/// Bodies named in Arabic letters: a noun for a body and behind it what it is of, `جبهة تارفل` "Tarvel Front".
///
/// That this is a name, not another word of the language, is told by its not being in the table of those, and by the report itself: it puts
/// the name in quotation marks, repeats it, or goes on with the noun alone, `الجبهة` "the Front".
final class ArabicBodies {
    /// How adjectives and plurals end: `قوات حكومية` "government forces".
    private static final Pattern NO_NAME = Pattern.compile(".+(?:ية|يه|ات|ي)");

    private static final Pattern NUMBER = Pattern.compile("[\\s\\p{Z}]+\\p{N}");

    private static final String OPENING = "«“\"‹„(";
    private static final String CLOSING = "»”\"›)";
    private static final int OFTEN = 2;

    private final String text;
    private final List<ArabicWord> words;
    private final List<Found> named;

    /// @param noun the noun in it
    /// @param key  the same for the same name
    /// @param isDefinite whether what stands behind the noun has the article
    private record Found(Noun noun, Passage at, String key, boolean isDefinite) {}

    ArabicBodies(String text, List<ArabicWord> words) {
        this.text = text;
        this.words = words;
        var found = each(this::inFull);
        var counts = found.stream().collect(groupingBy(Found::key, counting()));
        var quoted = keys(found.stream().filter(it -> isQuoted(it.at)));
        var alone = each(this::alone).stream().map(Found::noun).collect(toUnmodifiableSet());
        this.named =
                found.stream()
                        .filter(it ->
                                quoted.contains(it.key)
                                        || counts.getOrDefault(it.key, 0L) >= OFTEN
                                        || !it.isDefinite && alone.contains(it.noun))
                        .toList();
    }

    private static Set<String> keys(Stream<Found> those) {
        return those.map(Found::key).collect(toUnmodifiableSet());
    }

    private List<Found> each(IntFunction<Optional<Found>> at) {
        return IntStream.range(0, words.size()).mapToObj(at).flatMap(Optional::stream).toList();
    }

    /// Names in full, then the nouns alone where just one body of the report has that noun in its name.
    List<Mention> all() {
        var full = named.stream().map(it -> mention(it.at, it));
        var alone =
                each(this::alone).stream()
                        .flatMap(it -> bearer(it).map(body -> mention(it.at, body)).stream());
        return Stream.concat(full, alone).toList();
    }

    private Mention mention(Passage at, Found body) {
        return new Mention(at, Words.of(body.at, text), body.noun.kind());
    }

    /// The first full name with the same noun, if all with it are one.
    private Optional<Found> bearer(Found alone) {
        var bearers = named.stream().filter(it -> it.noun.equals(alone.noun)).toList();
        return keys(bearers.stream()).size() == 1
                ? Optional.of(bearers.getFirst())
                : Optional.empty();
    }

    private Optional<Found> inFull(int i) {
        return words.get(i).isTorn()
                ? Optional.empty()
                : words.get(i).cuts().stream()
                        .flatMap(cut ->
                                BodyNouns.of(cut.form()).flatMap(noun -> of(noun, cut, i)).stream())
                        .findFirst();
    }

    private Optional<Found> of(Noun noun, Cut cut, int i) {
        if (!isNext(i + 1)) {
            return Optional.empty();
        }
        boolean goesOn = ArabicLexicon.opensName(words.get(i + 1).whole()) && isNext(i + 2);
        var last = words.get(goesOn ? i + 2 : i + 1);
        if (!canBeName(last)) {
            return Optional.empty();
        }
        var key = new StringBuilder(noun.form());
        words.subList(i + 1, goesOn ? i + 3 : i + 2)
                .forEach(it -> key.append(' ').append(it.form()));
        return Optional.of(
                new Found(
                        noun,
                        cut.at().through(last.at()),
                        key.toString(),
                        last.whole().hasArticle()));
    }

    private boolean isNext(int i) {
        return i < words.size() && words.get(i).isNext();
    }

    private static boolean canBeName(ArabicWord word) {
        return !ArabicLexicon.isCommon(word)
                && !NO_NAME.matcher(word.form()).matches()
                && word.cuts().stream()
                        .noneMatch(cut ->
                                BodyNouns.of(cut.form()).isPresent()
                                        || BodyNouns.of(cut.bare()).isPresent()
                                        || ArabicLexicon.isTitle(cut));
    }

    /// The noun with the article and nothing that tells more: "the eastern front" and "the 20th division" are none.
    private Optional<Found> alone(int i) {
        boolean tellsMore =
                isNext(i + 1) && words.get(i + 1).whole().hasArticle()
                        || NUMBER.matcher(text)
                                .region(words.get(i).at().end(), text.length())
                                .lookingAt();
        return words.get(i).isTorn() || tellsMore
                ? Optional.empty()
                : words.get(i).cuts().stream()
                        .filter(Cut::hasArticle)
                        .flatMap(cut -> BodyNouns.of(cut.bare()).map(it -> alone(it, cut)).stream())
                        .filter(it -> it.noun.isAlone())
                        .findFirst();
    }

    private static Found alone(Noun noun, Cut cut) {
        return new Found(noun, cut.at(), noun.form(), true);
    }

    private boolean isQuoted(Passage at) {
        return at.begin() > 0
                && OPENING.indexOf(text.charAt(at.begin() - 1)) >= 0
                && at.end() < text.length()
                && CLOSING.indexOf(text.charAt(at.end())) >= 0;
    }
}
