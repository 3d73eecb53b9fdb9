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
import stemma.tagger.Tagged.Word;
import stemma.time.Time;

/// When what a report says happened or holds did so, by the words for a time that hang on the word for it.
final class Timing {
    /// From an event noun to who does it by the verb whose object it is: "carried out a raid".
    private static final Set<String> BY_VERB = Set.of("^obj nsubj", "^nsubj obl");

    private final String text;
    private final Tagged tagged;
    private final Dates dates;
    private final Sayings sayings;
    private final Map<Integer, Set<Integer>> predicatesBySentence;

    /// @param events all that is read in the report
    Timing(Report report, Tagged tagged, Dates dates, List<Event> events) {
        this.text = report.text();
        this.tagged = tagged;
        this.dates = dates;
        this.sayings = new Sayings(tagged.sayings());
        this.predicatesBySentence =
                events.stream().collect(groupingBy(Event::sentence, mapping(Event::word, toSet())));
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
        var words = sentence.words();
        var saying = sayings.around(event.at()).map(tagged.sayings()::get);
        var days =
                dates.days(sentence).stream()
                        .filter(time -> saying.filter(it -> isBeside(time, it)).isEmpty())
                        .filter(time -> sayings.areTogether(time.at(), event.at()))
                        .toList();
        return days.stream()
                .filter(time -> isOf(time, event, words))
                .findFirst()
                .or(() ->
                        days.stream()
                                .filter(time ->
                                        isSince(time, event, words) || isOfBoth(time, event, words))
                                .findFirst());
    }

    private boolean isOf(Time time, Event event, List<Word> words) {
        return word(time, event, words)
                .filter(word -> word == event.word() || isDone(event, word, words))
                .isPresent();
    }

    private Optional<Integer> word(Time time, Event event, List<Word> words) {
        var predicates = predicatesBySentence.getOrDefault(event.sentence(), Set.of());
        return dates.dated(
                time, words, predicates::contains, (word, noun) -> !dates.isOwn(word, noun, words));
    }

    /// "Carried out a raid on Monday": whoever does what the verb says does what its object tells.
    private static boolean isDone(Event event, int verb, List<Word> words) {
        return words.get(event.word()).head() == verb
                && event.roles().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(argument -> BY_VERB.contains(argument.path()));
    }

    /// "On Monday the men came, and the Front left": what stands before all of it is told of both.
    private boolean isOfBoth(Time time, Event event, List<Word> words) {
        return word(time, event, words)
                .filter(first -> dates.isShared(time, event.word(), first, words))
                .isPresent();
    }

    /// Whether it is told when a clause is that hangs on the predicate with "since".
    private boolean isSince(Time time, Event event, List<Word> words) {
        return word(time, event, words)
                .filter(clause -> words.get(clause).head() == event.word())
                .filter(clause -> hasMark(clause, words))
                .isPresent();
    }

    private boolean hasMark(int clause, List<Word> words) {
        return words.stream()
                .filter(it -> it.head() == clause && it.relation().equals("mark"))
                .anyMatch(it -> it.at().in(text).equalsIgnoreCase("since"));
    }

    /// The day of "two officials said on Saturday" is that of the saying.
    private static boolean isBeside(Time time, Saying saying) {
        return saying.content().stream().noneMatch(it -> it.overlaps(time.at()));
    }
}
