package stemma.extract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.model.Report;
import stemma.model.When;
import stemma.predicate.Event;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.time.Anchors;
import stemma.time.Time;
import stemma.time.Times;

/// When what a report says happened or holds did so, by the words for a time that hang on the word for it.
final class Timing {
    private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp", "parataxis", "conj");

    private final Report report;
    private final Tagged tagged;
    private final Sayings sayings;
    private final Trees tree;
    private final Map<Integer, Set<Integer>> predicatesBySentence;
    private final List<Time> times;

    /// @param events all that is read in the report
    Timing(Report report, Tagged tagged, List<Event> events) {
        this.report = report;
        this.tagged = tagged;
        this.sayings = new Sayings(tagged.sayings());
        this.tree = new Trees(tagged.sentences());
        this.predicatesBySentence =
                events.stream().collect(groupingBy(Event::sentence, mapping(Event::word, toSet())));
        this.times = times();
    }

    private List<Time> times() {
        var sentences = tagged.sentences().stream().map(Sentence::at).toList();
        var published = Anchors.published(report.imprint().published());
        return Times.of(report.text(), sentences, published).each();
    }

    /// All times that the report names.
    List<Time> all() {
        return times;
    }

    /// "Has led it since Oss died in August": from then on.
    When when(Event event) {
        var words = tagged.sentences().get(event.sentence()).words();
        return time(event)
                .map(time ->
                        isSince(time, event, words) && !(time.when() instanceof When.Since)
                                ? new When.Since(time.when())
                                : time.when())
                .orElseGet(When::unstated);
    }

    /// The time whose words hang on the predicate, and on no other event's before; else that of the clause since which it holds, or that stands before it and another.
    Optional<Time> time(Event event) {
        var sentence = tagged.sentences().get(event.sentence());
        var saying = sayings.around(event.at()).map(tagged.sayings()::get);
        var days =
                InOrder.overlapping(times, Time::at, sentence.at()).stream()
                        .filter(Timing::isDay)
                        .filter(time -> saying.filter(it -> isBeside(time, it)).isEmpty())
                        .toList();
        return days.stream()
                .filter(time -> isOf(time, event, sentence.words()))
                .findFirst()
                .or(() ->
                        days.stream()
                                .filter(time ->
                                        isSince(time, event, sentence.words())
                                                || isOfBoth(time, event, sentence.words()))
                                .findFirst());
    }

    /// "On Monday the men came, and the Front left": what stands before all of it is told of both.
    private boolean isOfBoth(Time time, Event event, List<Word> words) {
        var second = words.get(event.word());
        return second.relation().equals("conj")
                && clauseOf(time, words).filter(it -> it == second.head()).isPresent()
                && words.stream()
                        .filter(it -> it.head() == second.head())
                        .filter(it -> it.relation().startsWith("nsubj"))
                        .anyMatch(it -> time.at().end() <= it.at().begin());
    }

    /// Whether it is told when a clause is that hangs on the predicate with "since".
    private boolean isSince(Time time, Event event, List<Word> words) {
        return clauseOf(time, words)
                .filter(clause -> words.get(clause).head() == event.word())
                .filter(clause -> hasMark(clause, words))
                .isPresent();
    }

    private boolean hasMark(int clause, List<Word> words) {
        return words.stream()
                .filter(it -> it.head() == clause && it.relation().equals("mark"))
                .anyMatch(it -> it.at().in(report.text()).equalsIgnoreCase("since"));
    }

    /// The verb that a time hangs on.
    private Optional<Integer> clauseOf(Time time, List<Word> words) {
        return tree.head(time.at())
                .map(words::indexOf)
                .map(at -> words.get(at).head())
                .filter(at -> at >= 0 && words.get(at).part().equals("VERB"));
    }

    /// The day of "two officials said on Saturday" is that of the saying.
    private static boolean isBeside(Time time, Saying saying) {
        return saying.content().stream().noneMatch(it -> it.overlaps(time.at()));
    }

    /// Of a day that something can have happened on; how long and how often are no such.
    private static boolean isDay(Time time) {
        return time.when().isStated()
                && !time.isOfText()
                && (time.kind() == Time.Kind.DATE || time.kind() == Time.Kind.TIME);
    }

    private boolean isOf(Time time, Event event, List<Word> words) {
        var predicates = predicatesBySentence.getOrDefault(event.sentence(), Set.of());
        int at = tree.head(time.at()).map(words::indexOf).orElse(-1);
        while (at >= 0 && !predicates.contains(at) && !isClause(words.get(at))) {
            at = words.get(at).head();
        }
        return at == event.word();
    }

    /// A verb of its own that no line of the table speaks of: "where it has had its seat since 2021".
    private static boolean isClause(Word word) {
        return word.part().equals("VERB") && CLAUSES.contains(word.relation().split(":")[0]);
    }
}
