package stemma.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import stemma.model.Passage;

/// What tells whether two phrases mean the same.
final class Pairs {
    private static final int DEMONYM = 4;
    private static final long PRONOUN = 3;
    private static final long ROUGH = 77;

    private final List<Phrase> phrases;
    private final Sayings sayings;
    private final Repeats repeats;
    private final long[] sorts;

    Pairs(List<Phrase> phrases, Sayings sayings, Repeats repeats) {
        this.phrases = phrases;
        this.sayings = sayings;
        this.repeats = repeats;
        this.sorts = phrases.stream().mapToLong(Pairs::sort).toArray();
    }

    /// By what sort of words a phrase is told: a pronoun by itself, a noun by its article.
    static long sort(Phrase phrase) {
        if (phrase.isPronoun()) {
            return Features.hash(phrase.noun());
        }
        return phrase.isName()
                ? (phrase.isList() ? 2 : 1)
                : Features.hash(Nominals.determiner(phrase));
    }

    /// @param between how many phrases that agree stand between them
    long[] features(int at, int before, int between) {
        var phrase = phrases.get(at);
        var other = phrases.get(before);
        long sort = sorts[at];
        long rough = phrase.isPronoun() ? PRONOUN : sort;
        var features =
                new Features(sort, Features.mix(sort, sorts[before]), Features.mix(rough, ROUGH));
        distance(features, at, before, between);
        words(features, phrase, other);
        agreement(features, phrase, other);
        features.add("sort", sorts[before]);
        syntax(features, phrase, other);
        speech(features, phrase, other);
        features.add("often", Features.bucket(repeats.until(before)));
        return features.keys();
    }

    private void distance(Features features, int at, int before, int between) {
        var phrase = phrases.get(at);
        var other = phrases.get(before);
        int sentences = Math.min(12, phrase.sentence() - other.sentence());
        features.add("sentences", sentences > 4 ? Features.bucket(sentences) : sentences);
        features.add("phrases", Features.bucket(at - before));
        features.add("between", Math.min(4, between));
        features.add("between-sentences", Math.min(4, between), Math.min(3, sentences));
        features.add("place", Math.min(sentences, 2), Features.hash(other.role()));
    }

    private void words(Features features, Phrase phrase, Phrase other) {
        if (phrase.isPronoun() && other.isPronoun()) {
            features.add("same", phrase.noun().equals(other.noun()));
            return;
        }
        features.addOnce(
                "nouns", Features.mix(Features.hash(phrase.noun()), Features.hash(other.noun())));
        features.add("noun", other.isPronoun() ? 0 : Features.hash(other.noun()));
        if (phrase.isPronoun() || other.isPronoun()) {
            return;
        }
        boolean isSame = phrase.text().equals(other.text());
        boolean isSameNoun = phrase.noun().equals(other.noun());
        features.add("same", isSame);
        features.add("same-noun", isSameNoun ? 1 + modifiers(phrase, other) : 0);
        features.add(
                "noun-inside",
                other.content().contains(phrase.noun()),
                phrase.content().contains(other.noun()));
        if (phrase.isName() || other.isName()) {
            names(features, phrase, other, isSame);
        }
    }

    private static int modifiers(Phrase phrase, Phrase other) {
        boolean isInside = other.content().containsAll(phrase.content());
        boolean isAround = phrase.content().containsAll(other.content());
        if (isInside && isAround) {
            return phrase.content().isEmpty() ? 0 : 1;
        }
        if (isInside || isAround) {
            return isInside ? phrase.content().isEmpty() ? 2 : 3 : 4;
        }
        var shared = new HashSet<>(phrase.content());
        shared.retainAll(other.content());
        return !numbers(phrase).equals(numbers(other)) ? 7 : shared.isEmpty() ? 5 : 6;
    }

    private static List<String> numbers(Phrase phrase) {
        return phrase.words().stream().filter(word -> Character.isDigit(word.charAt(0))).toList();
    }

    private void names(Features features, Phrase phrase, Phrase other, boolean isSame) {
        boolean isLast = phrase.words().getLast().equals(other.words().getLast());
        boolean isFirst = phrase.words().getFirst().equals(other.words().getFirst());
        features.add("last-word", isLast && !isSame, isFirst);
        features.add(
                "name-inside",
                other.words().containsAll(phrase.words()),
                phrase.words().containsAll(other.words()));
        features.add(
                "acronym", Nominals.isAcronym(phrase, other) || Nominals.isAcronym(other, phrase));
        features.add("demonym", !isSame && isDemonym(phrase.noun(), other.noun()));
        features.add("both-names", phrase.isName() && other.isName() ? 1 : 0, isSame ? 1 : 0);
    }

    private static boolean isDemonym(String noun, String other) {
        int shared = Math.min(noun.length(), other.length());
        return shared >= DEMONYM
                && noun.regionMatches(0, other, 0, Math.max(DEMONYM, shared - 2))
                && noun.length() != other.length();
    }

    private static void agreement(Features features, Phrase phrase, Phrase other) {
        var mine = phrase.markable();
        var its = other.markable();
        features.add("number", mine.number(), its.number());
        features.add("gender", mine.gender(), its.gender());
        features.add("agree", agree(phrase, other));
        features.add("type", type(phrase), type(other));
        features.add(
                "meaning",
                Features.hash(phrase.meaning().name()),
                Features.hash(other.meaning().name()));
        features.add("its-type", type(other));
        features.add("list", other.isList(), phrase.isList());
        features.add("length", Features.bucket(other.words().size()));
    }

    private static long type(Phrase phrase) {
        return phrase.markable().type().map(Features::hash).orElse(0L);
    }

    /// Whether number, gender and person of two phrases fit together.
    static boolean agree(Phrase phrase, Phrase other) {
        return phrase.markable().number().agrees(other.markable().number())
                && phrase.markable().gender().agrees(other.markable().gender())
                && person(phrase) == person(other);
    }

    private static int person(Phrase phrase) {
        return phrase.pronoun().map(Pronoun::person).orElse(3);
    }

    private void syntax(Features features, Phrase phrase, Phrase other) {
        boolean isHere = phrase.sentence() == other.sentence();
        features.add("roles", Features.hash(phrase.role()), Features.hash(other.role()));
        features.add("its-role", Features.mix(Features.hash(other.role()), isHere ? 1 : 0));
        features.add("opens", other.from() == 0, other.sentence() == 0);
        boolean isSameGovernor = !phrase.verb().isEmpty() && phrase.verb().equals(other.verb());
        features.add("governor", isSameGovernor, isHere);
        features.add(
                "does",
                Features.mix(Features.hash(phrase.verb()), Features.hash(phrase.role())),
                Features.hash(other.meaning().name()));
        if (isHere) {
            features.add("beside", repeats.beside(phrase, other));
            features.add("nested", phrase.at().covers(other.at()), other.at().covers(phrase.at()));
        }
    }

    private void speech(Features features, Phrase phrase, Phrase other) {
        int said = phrase.said().orElse(-1);
        int its = other.said().orElse(-1);
        features.add("said", said < 0 ? 0 : said == its ? 1 : 2, its < 0 ? 0 : 1);
        features.add(
                "speaker",
                isSource(phrase.said(), other.at(), other.markable().head()),
                isSource(other.said(), phrase.at(), phrase.markable().head()));
        if (phrase.isFirstPerson() && other.isFirstPerson()) {
            features.add("speakers", isSameSpeaker(phrase, other));
        }
    }

    private boolean isSource(Optional<Integer> saying, Passage at, Passage head) {
        return saying.stream()
                .flatMap(it -> sayings.source(it).stream())
                .anyMatch(source -> source.covers(head) && at.begin() <= source.begin() + 4);
    }

    private int isSameSpeaker(Phrase phrase, Phrase other) {
        if (phrase.said().equals(other.said())) {
            return 1;
        }
        var source = phrase.said().map(sayings::source);
        var its = other.said().map(sayings::source);
        return source.equals(its) ? 2 : 0;
    }
}
