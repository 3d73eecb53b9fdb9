package stemma.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.extract.ArabicWord.Cut;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.resolve.BodyNouns;

/// Persons named in Arabic letters: a title or post, what it is of, a given name and another word that is no common one, as in
/// `نائب رئيس الجبهة إدريس التماري` "the deputy head of the Front, Idris al-Tamari". Named so once, a person is found by the same words
/// wherever they stand, and by the last of them where it says where somebody is from.
final class ArabicPersons {
    /// How many words may stand between a post and the name.
    private static final int FARTHEST = 8;

    private static final Pattern FROM = Pattern.compile("ال.{3,}ي");

    private final String text;
    private final List<ArabicWord> words;

    /// By a way to read them, the places of words.
    private final Map<String, List<Integer>> places = new HashMap<>();

    /// @param first place of its first word
    /// @param end   place behind its last
    private record Name(int first, int end) {}

    ArabicPersons(String text, List<ArabicWord> words) {
        this.text = text;
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            int place = i;
            words.get(i)
                    .cuts()
                    .forEach(cut ->
                            places.computeIfAbsent(cut.form(), _ -> new ArrayList<>()).add(place));
        }
    }

    /// Names in full, then last words alone that are one person's.
    List<Mention> all() {
        var names = new LinkedHashMap<List<String>, String>();
        IntStream.range(0, words.size())
                .filter(i -> words.get(i).cuts().stream().anyMatch(ArabicLexicon::isTitle))
                .mapToObj(this::behind)
                .flatMap(Optional::stream)
                .forEach(name -> names.putIfAbsent(forms(name), written(name)));
        return Stream.concat(
                        names.entrySet().stream().flatMap(this::everywhere),
                        names.entrySet().stream().flatMap(it -> byLast(it, names)))
                .toList();
    }

    private List<String> forms(Name name) {
        return words.subList(name.first, name.end).stream().map(ArabicWord::form).toList();
    }

    private String written(Name name) {
        var at = words.get(name.first).at().through(words.get(name.end - 1).at());
        return Words.of(at, text);
    }

    /// The name that a title tells of: the first given name behind it, if nothing but what the post is of stands between.
    private Optional<Name> behind(int title) {
        for (int i = title + 1; i < Math.min(words.size(), title + FARTHEST); i++) {
            if (!words.get(i).isNext()) {
                return Optional.empty();
            }
            if (ArabicLexicon.isGiven(words.get(i).whole())) {
                return named(i);
            }
            if (!isOfPost(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Of the Front", "in the name of the League", "of the Mirdan Companies".
    private boolean isOfPost(int i) {
        return words.get(i).cuts().stream().anyMatch(ArabicPersons::isOfPost)
                || words.get(i - 1).cuts().stream()
                        .anyMatch(cut -> BodyNouns.of(cut.form()).isPresent());
    }

    private static boolean isOfPost(Cut cut) {
        return cut.hasArticle()
                || ArabicLexicon.isTitle(cut)
                || ArabicLexicon.isBetween(cut)
                || BodyNouns.of(cut.form()).isPresent();
    }

    private Optional<Name> named(int given) {
        int end = given + 1;
        while (isNext(end) && ArabicLexicon.opensName(words.get(end).whole())) {
            end++;
        }
        if (!isNext(end) || !canBeName(words.get(end))) {
            return Optional.empty();
        }
        boolean goesOn =
                ArabicLexicon.isGiven(words.get(end).whole())
                        && isNext(end + 1)
                        && isFrom(words.get(end + 1));
        return Optional.of(new Name(given, goesOn ? end + 2 : end + 1));
    }

    private boolean isNext(int i) {
        return i < words.size() && words.get(i).isNext();
    }

    private static boolean canBeName(ArabicWord word) {
        return ArabicLexicon.isGiven(word.whole())
                || !ArabicLexicon.isCommon(word)
                        && word.cuts().stream().noneMatch(ArabicPersons::isBodyOrTitle);
    }

    private static boolean isBodyOrTitle(Cut cut) {
        return ArabicLexicon.isTitle(cut) || BodyNouns.of(cut.bare()).isPresent();
    }

    /// `التماري` "of Tamar".
    private static boolean isFrom(ArabicWord word) {
        return FROM.matcher(word.form()).matches() && !ArabicLexicon.isCommon(word);
    }

    private Stream<Mention> everywhere(Map.Entry<List<String>, String> name) {
        return places.getOrDefault(name.getKey().getFirst(), List.of()).stream()
                .flatMap(i -> at(i, name.getKey()).stream())
                .map(at -> new Mention(at, name.getValue(), ActorKind.PERSON));
    }

    private Optional<Passage> at(int i, List<String> forms) {
        int end = i + forms.size();
        boolean isWhole =
                end <= words.size()
                        && IntStream.range(i + 1, end)
                                .allMatch(j ->
                                        words.get(j).isNext()
                                                && words.get(j).form().equals(forms.get(j - i)));
        return isWhole
                ? words.get(i).cuts().stream()
                        .filter(cut -> cut.form().equals(forms.getFirst()))
                        .map(cut -> cut.at().through(words.get(end - 1).at()))
                        .findFirst()
                : Optional.empty();
    }

    private Stream<Mention> byLast(
            Map.Entry<List<String>, String> name, Map<List<String>, String> names) {
        String last = name.getKey().getLast();
        boolean isOne =
                names.keySet().stream().filter(it -> it.getLast().equals(last)).count() == 1;
        return isOne && FROM.matcher(last).matches()
                ? everywhere(Map.entry(List.of(last), name.getValue()))
                : Stream.of();
    }
}
