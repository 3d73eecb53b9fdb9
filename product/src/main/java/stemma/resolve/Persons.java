package stemma.resolve;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cuts a personal name into its parts.
final class Persons {
    private static final Pattern PATRONYMIC =
            Pattern.compile(".{2,}(ovi[tc]?ch|evi[tc]?ch|yevich|ovna|evna|ivna|ichna|ovych)");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final String ARABIC_ARTICLE = "ال";

    private final List<Word> words;
    private final List<Part> parts = new ArrayList<>();
    private boolean afterArticle;
    private boolean afterFiliation;

    private Persons(List<Word> words) {
        this.words = words;
    }

    static List<Part> parts(List<Word> words) {
        var cutter =
                new Persons(
                        words.stream()
                                .flatMap(Word::humps)
                                .flatMap(word -> initials(word, words))
                                .toList());
        int i = 0;
        while (i < cutter.words.size()) {
            i = cutter.take(i);
        }
        return FamilyNames.told(cutter.named(), cutter.words);
    }

    /// `JC` between words in small letters is two initials.
    private static Stream<Word> initials(Word word, List<Word> all) {
        boolean isShort = word.form().length() > 1 && word.form().length() < 4 && word.isCapitals();
        boolean isLone = all.stream().allMatch(Word::isCapitals);
        return !isShort
                        || isLone
                        || VOWEL.matcher(word.form()).find()
                        || Script.of(word.form()) != Script.LATIN
                ? Stream.of(word)
                : word.form()
                        .chars()
                        .mapToObj(Character::toString)
                        .map(letter ->
                                new Word(
                                        letter.toUpperCase(Locale.ROOT),
                                        letter,
                                        word.beforeComma()));
    }

    /// Takes the word at this place, with those that belong with it, and gives the next place.
    private int take(int i) {
        var form = words.get(i).form();
        boolean hasNext = i + 1 < words.size() && !words.get(i).beforeComma();
        var role = form.length() == 1 ? "" : Lexicon.inPerson(form).orElse("");
        return switch (role) {
            case "title" -> aside(i, hasNext && !afterArticle && !afterFiliation, Role.TITLE);
            case "rank" -> aside(i, hasNext && !afterArticle, Role.RANK);
            case "article" -> article(i, hasNext);
            case "particle" -> aside(i, hasNext, Role.PARTICLE);
            case "filiation" -> filiation(i, hasNext);
            case "kunya" -> joined(i, hasNext, "abu", Role.KUNYA);
            case "servant" -> joined(i, hasNext, "abdul", Role.GIVEN);
            case "faith" -> faith(i);
            case "suffix" -> aside(i, i > 0 && i == words.size() - 1, Role.SUFFIX);
            default -> name(i);
        };
    }

    private int aside(int i, boolean isAside, Role role) {
        if (!isAside) {
            return name(i);
        }
        parts.add(new Part(words.get(i).written(), words.get(i).form(), role));
        return i + 1;
    }

    private int article(int i, boolean hasNext) {
        int next = aside(i, hasNext, Role.ARTICLE);
        afterArticle = hasNext;
        return next;
    }

    /// Behind everything it belongs to the name before it; first, it needs two names: `bin Salim Nadim`, but `Ben Oss`.
    private int filiation(int i, boolean hasNext) {
        boolean hasBefore = lastNaming() >= 0;
        boolean isFiliation = hasBefore || hasNext && words.size() - i > 2;
        int next = aside(i, isFiliation, Role.FILIATION);
        afterFiliation = isFiliation && hasNext;
        return next;
    }

    /// `Abd al-Aziz`, `Abu Rashad`: one name of two or three words.
    private int joined(int i, boolean hasNext, String first, Role role) {
        int next = i + 1;
        while (hasNext && next < words.size() - 1 && isArticle(next)) {
            next++;
        }
        if (!hasNext) {
            return name(i);
        }
        var written = words.subList(i, next + 1).stream().map(Word::written).collect(joining(" "));
        var own = Script.of(words.get(i).form()) == Script.LATIN ? first : words.get(i).form();
        var rest = bare(words.get(next).form());
        parts.add(new Part(written, own + rest, afterFiliation ? Role.PATRONYM : role));
        afterArticle = false;
        afterFiliation = false;
        return next + 1;
    }

    private boolean isArticle(int i) {
        return Lexicon.inPerson(words.get(i).form()).filter("article"::equals).isPresent();
    }

    /// `Nur al-Din`: joined with the word before.
    private int faith(int i) {
        int last = lastNaming();
        if (last < 0 || i == 0) {
            return name(i);
        }
        var before = parts.get(last);
        var word = words.get(i);
        boolean isDin = word.form().contains("d");
        var behind =
                Script.of(word.form()) != Script.LATIN ? word.form() : isDin ? "uddin" : "ullah";
        var articles = parts.subList(last + 1, parts.size());
        articles.removeIf(part -> part.role() == Role.ARTICLE);
        parts.set(
                last,
                new Part(
                        before.written() + " " + word.written(),
                        before.form() + behind,
                        before.role()));
        afterArticle = false;
        return i + 1;
    }

    private int lastNaming() {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).role().isNaming())
                .max()
                .orElse(-1);
    }

    private int name(int i) {
        var word = words.get(i);
        var form = bare(word.form());
        boolean hasArticle = afterArticle || !form.equals(word.form());
        parts.add(new Part(word.written(), form, role(form, hasArticle)));
        afterArticle = false;
        afterFiliation = false;
        return i + 1;
    }

    private Role role(String form, boolean hasArticle) {
        if (form.length() == 1 && Script.of(form) == Script.LATIN) {
            return Role.INITIAL;
        }
        if (afterFiliation || PATRONYMIC.matcher(form).matches() && lastNaming() >= 0) {
            return Role.PATRONYM;
        }
        boolean isOrigin = form.endsWith("i") || form.endsWith("y") || form.endsWith("ي");
        return hasArticle && isOrigin ? Role.NISBA : Role.GIVEN;
    }

    /// Without the article that Arabic writes in one with the word.
    static String bare(String form) {
        return form.startsWith(ARABIC_ARTICLE) && form.length() > ARABIC_ARTICLE.length() + 2
                ? form.substring(ARABIC_ARTICLE.length())
                : form;
    }

    /// Where all words are titles or articles, they are the name.
    private List<Part> named() {
        return lastNaming() >= 0 ? parts : parts.stream().map(part -> part.as(Role.GIVEN)).toList();
    }
}
