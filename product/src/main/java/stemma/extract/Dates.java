package stemma.extract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Report;
import stemma.model.When;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.text.Table;
import stemma.time.Anchors;
import stemma.time.Time;
import stemma.time.Times;

/// The days that a report names, and the word of its sentence that each belongs to, as the tree has it.
final class Dates {
    private static final Map<String, Set<String>> WORDS =
            Table.rows("/stemma/extract/dates.tsv").stream()
                    .collect(
                            groupingBy(
                                    row -> row.get("how"),
                                    mapping(row -> row.get("word"), toSet())));

    /// "By night" is no night.
    private static final Set<String> ANY = Set.of("night", "day");

    private static final Set<String> ORIGINS = Set.of("of", "from");
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private static final Set<String> CLAUSES =
            Set.of("acl", "advcl", "ccomp", "csubj", "parataxis", "root");
    private static final Set<String> MODIFIERS =
            Set.of("compound", "amod", "appos", "nummod", "det", "flat", "list");

    private final String text;
    private final Trees tree;
    private final List<Time> times;

    Dates(Report report, Tagged tagged) {
        this.text = report.text();
        this.tree = new Trees(tagged.sentences());
        var sentences = tagged.sentences().stream().map(Sentence::at).toList();
        var published = Anchors.published(report.imprint().published());
        this.times = Times.of(text, sentences, published).each();
    }

    /// All times that the report names.
    List<Time> all() {
        return times;
    }

    /// Whether the table has this word for this.
    static boolean isWord(String word, String how) {
        return WORDS.getOrDefault(how, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /// Those of a sentence that something can have happened on; how long and how often are no such, nor is the day in a dateline.
    List<Time> days(Sentence sentence) {
        return InOrder.overlapping(times, Time::at, sentence.at()).stream()
                .filter(this::isDay)
                .filter(time -> !isDateline(time, sentence.words()))
                .toList();
    }

    private boolean isDay(Time time) {
        return time.when().isStated()
                && !time.isOfText()
                && !ANY.contains(time.at().in(text))
                && (time.kind() == Time.Kind.DATE
                        || time.kind() == Time.Kind.TIME && !isOpen(time.when()));
    }

    /// "After midnight" is that night, and not since then.
    private static boolean isOpen(When when) {
        return when instanceof When.Since || when instanceof When.Until;
    }

    /// "DALMA, 3 March (Karst Wire) – ": behind a place, and a dash before all that is told.
    private static boolean isDateline(Time time, List<Word> words) {
        int first = InOrder.firstEndingAfter(words, Word::at, time.at().begin());
        var before =
                words.subList(0, first).stream()
                        .filter(it -> !it.part().equals("PUNCT"))
                        .map(Word::part)
                        .toList();
        var next =
                words.stream()
                        .skip(first)
                        .filter(it -> it.isDash() || isVerbal(it.part()))
                        .findFirst();
        return !before.isEmpty()
                && before.stream().noneMatch(Dates::isVerbal)
                && !before.getLast().equals("ADP")
                && next.filter(Word::isDash).isPresent();
    }

    private static boolean isVerbal(String part) {
        return part.equals("VERB") || part.equals("AUX");
    }

    /// The word that a time belongs to: the first above it that tells something, or the next verb.
    ///
    /// @param isTold whether the word with this index tells something
    /// @param passes whether what belongs to one word may belong to the noun that this hangs on
    Optional<Integer> dated(
            Time time, List<Word> words, IntPredicate isTold, BiPredicate<Word, Word> passes) {
        int at = tree.head(time.at()).map(words::indexOf).orElse(-1);
        if (at < 0 || isApart(time, at, words) || isBehindOther(time, at, words)) {
            return Optional.empty();
        }
        if (isAttribute(time, words)) {
            return noun(time, words).filter(isTold::test);
        }
        while (true) {
            int above = above(at, words);
            if (above < 0 || isTold.test(above) || isClause(words.get(above))) {
                return Optional.of(above).filter(it -> it >= 0);
            }
            if (!passes.test(words.get(at), words.get(above)) || isAboutOther(above, words)) {
                return Optional.empty();
            }
            at = above;
        }
    }

    /// "A 3 March speech".
    private boolean isAttribute(Time time, List<Word> words) {
        int first = InOrder.firstEndingAfter(words, Word::at, time.at().begin());
        return first > 0
                && ARTICLES.contains(words.get(first - 1).at().in(text).toLowerCase(Locale.ROOT));
    }

    /// The next behind it that is a noun.
    private static Optional<Integer> noun(Time time, List<Word> words) {
        int next = InOrder.firstEndingAfter(words, Word::at, time.at().end());
        return IntStream.range(next, words.size())
                .filter(i -> words.get(i).part().equals("NOUN"))
                .boxed()
                .findFirst();
    }

    /// What it hangs on; where a semicolon stands between, the one verb of its own part that has a subject and hangs outside of that.
    private static int above(int at, List<Word> words) {
        int head = words.get(at).head();
        if (head < 0 || part(at, words).contains(head)) {
            return head;
        }
        var own = part(at, words);
        var tops =
                own.words()
                        .filter(i -> words.get(i).part().equals("VERB"))
                        .filter(i -> !own.contains(words.get(i).head()))
                        .filter(i -> subjects(i, words).findAny().isPresent())
                        .toArray();
        return tops.length == 1 ? tops[0] : -1;
    }

    /// The words `[first, end)` between two semicolons.
    private record Part(int first, int end) {
        boolean contains(int word) {
            return first <= word && word < end;
        }

        IntStream words() {
            return IntStream.range(first, end);
        }
    }

    private static Part part(int at, List<Word> words) {
        int first = at;
        while (first > 0 && !words.get(first - 1).lemma().equals(";")) {
            first--;
        }
        int end = at;
        while (end < words.size() && !words.get(end).lemma().equals(";")) {
            end++;
        }
        return new Part(first, end);
    }

    /// "Following a 3 March speech" is no day of March 3; "since March" is a stretch already. "A report on the week of 3 March" is about it.
    private boolean isApart(Time time, int at, List<Word> words) {
        boolean isAbout =
                words.get(at).relation().startsWith("nmod")
                        && time.when() instanceof When.During
                        && cases(at, words).anyMatch("on"::equals);
        return !isOpen(time.when()) && cases(at, words).anyMatch(Dates::isApart) || isAbout;
    }

    private static boolean isApart(String preposition) {
        return isWord(preposition, "apart") || isWord(preposition, "behind");
    }

    /// "After the flood in Velm on Saturday" may be the day of the flood, whatever the tree has.
    private boolean isBehindOther(Time time, int at, List<Word> words) {
        int first = InOrder.firstEndingAfter(words, Word::at, time.at().begin());
        int other = first - 1;
        while (other > words.get(at).head()
                && !words.get(other).lemma().equals(",")
                && !isBehind(words.get(other))) {
            other--;
        }
        return other > words.get(at).head()
                && isBehind(words.get(other))
                && words.get(other).head() != at;
    }

    private boolean isBehind(Word word) {
        return isWord(word.at().in(text), "behind");
    }

    private boolean isAboutOther(int noun, List<Word> words) {
        return cases(noun, words).anyMatch(it -> isApart(it) || isWord(it, "about"));
    }

    private Stream<String> cases(int at, List<Word> words) {
        return words.stream()
                .filter(it -> it.head() == at)
                .filter(it -> it.relation().equals("case") || it.relation().equals("mark"))
                .map(it -> it.at().in(text).toLowerCase(Locale.ROOT));
    }

    /// Whether words only tell which thing is meant: "the letter of 3 March", "Friday's paper". Such a thing has its day for itself, but not a part of a time.
    boolean isOwn(Word word, Word noun, List<Word> words) {
        String relation = word.relation().split(":")[0];
        boolean isOf =
                word.relation().equals("nmod:poss")
                        || relation.equals("nmod")
                                && cases(words.indexOf(word), words).anyMatch(ORIGINS::contains);
        return (isOf || MODIFIERS.contains(relation)) && !isWord(noun.lemma(), "part");
    }

    /// A clause of its own, also where no line of the table speaks of its verb: "where it has had its seat since 2021".
    private static boolean isClause(Word word) {
        String relation = word.relation().split(":")[0];
        return CLAUSES.contains(relation)
                || word.part().equals("VERB") && !MODIFIERS.contains(relation);
    }

    /// Whether a time that belongs to the first of two verbs belongs to the second, too, which goes on from it in the same tense: it stands before both.
    boolean isShared(Time time, int second, int first, List<Word> words) {
        return isJoined(second, first, words)
                && time.at().end() <= words.get(first).at().begin()
                && subjects(second, words).allMatch(it -> time.at().end() <= it.at().begin())
                && tense(second, words).goesOn(tense(first, words));
    }

    private static boolean isJoined(int second, int first, List<Word> words) {
        int at = second;
        while (at != first && words.get(at).relation().equals("conj")) {
            at = words.get(at).head();
        }
        return at == first && second != first && words.get(second).part().equals("VERB");
    }

    private static Stream<Word> subjects(int verb, List<Word> words) {
        return words.stream().filter(it -> it.head() == verb && it.relation().startsWith("nsubj"));
    }

    private Tense tense(int verb, List<Word> words) {
        var auxiliaries =
                words.stream()
                        .filter(it -> it.head() == verb && it.relation().equals("aux"))
                        .map(Word::lemma)
                        .collect(toSet());
        String form = words.get(verb).at().in(text).toLowerCase(Locale.ROOT);
        String lemma = words.get(verb).lemma();
        return new Tense(auxiliaries, form.equals(lemma) || form.endsWith("s"));
    }

    /// The auxiliaries of a verb, and whether it has the form of the present.
    private record Tense(Set<String> auxiliaries, boolean isPresent) {
        boolean goesOn(Tense before) {
            return auxiliaries.isEmpty()
                    ? !before.auxiliaries.isEmpty() || isPresent == before.isPresent
                    : auxiliaries.equals(before.auxiliaries);
        }
    }
}
