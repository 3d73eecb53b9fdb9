package stemma.weigh;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import stemma.model.When;
import stemma.predicate.Relation;
import stemma.predicate.Relations;
import stemma.weigh.Disagreement.Position;
import stemma.weigh.Question.Sole;
import stemma.weigh.Succession.Step;
import stemma.weigh.Voice.Kind;

/// What changed (claims.md, section 5): what holds at other times, and who took another position.
///
/// @param successions by relation and actor
/// @param turns       by source, then in time
public record Changes(List<Succession> successions, List<Turn> turns) {
    /// The relations of what holds at one time and does not at another.
    private static final Set<String> HELD =
            Stream.concat(
                            Relations.all().stream()
                                    .filter(it -> it.kind() == Relation.Kind.TIE)
                                    .map(Relation::id)
                                    .filter(it -> Question.of(it).sole() != Sole.NOTHING),
                            Stream.of(Seats.MOVES, Seats.WITHDRAWS))
                    .collect(Collectors.toUnmodifiableSet());

    /// What those come down to of which somebody is the only one.
    private static final Set<String> HEADED =
            HELD.stream()
                    .filter(it -> Question.of(it).sole() == Sole.AGENT)
                    .map(Gist::root)
                    .collect(Collectors.toUnmodifiableSet());

    public Changes {
        successions = List.copyOf(successions);
        turns = List.copyOf(turns);
    }

    /// What changed among propositions.
    ///
    /// @param disagreements those among the same propositions
    public static Changes of(
            Collection<Proposition> propositions,
            List<Disagreement> disagreements,
            Dossier dossier) {
        return new Changes(successions(propositions), turns(propositions, disagreements, dossier));
    }

    /// Who took another position in one of these disagreements, or says of one of these propositions that he was wrong.
    public static List<Turn> turns(
            Collection<Proposition> propositions,
            Collection<Disagreement> disagreements,
            Dossier dossier) {
        return Stream.concat(
                        disagreements.stream().flatMap(it -> turns(it, dossier)).distinct(),
                        Revisions.of(propositions, dossier))
                .toList();
    }

    /// Those that can have come in a period, the changes of position in these disagreements, and what was taken back or corrected of these propositions.
    public Changes within(
            Period period,
            Collection<Disagreement> disagreements,
            Collection<Proposition> propositions) {
        var ids = disagreements.stream().map(Disagreement::id).collect(Collectors.toSet());
        var claims =
                propositions.stream()
                        .flatMap(it -> it.statements().stream())
                        .map(Statement::claim)
                        .collect(Collectors.toSet());
        return new Changes(
                successions.stream().filter(it -> it.isIn(period)).toList(),
                turns.stream()
                        .filter(it ->
                                it.disagreement()
                                        .map(ids::contains)
                                        .orElseGet(() -> claims.contains(it.from())))
                        .toList());
    }

    /// The last day on which a report says so; none where none has a date.
    static OptionalLong lastReport(Proposition proposition) {
        return proposition.of(Stance.FOR).stream()
                .flatMap(it -> Span.of(it.published()).stream())
                .mapToLong(Span::last)
                .max();
    }

    /// A value that somebody says was so for a time.
    private record Held(String value, Gist gist, Span span, Proposition proposition) {
        boolean isSince() {
            return gist.when() instanceof When.Since;
        }

        boolean isUntil() {
            return gist.when() instanceof When.Until;
        }

        Held from(long day) {
            var begun =
                    new When.During(LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(span.last()));
            return new Held(value, gist.with(begun), new Span(day, span.last()), proposition);
        }

        Held until(OptionalLong day) {
            var ended = gist.until(day);
            return new Held(value, ended, Span.orAlways(ended.when()), proposition);
        }
    }

    /// What holds at one time here and at another there.
    public static List<Succession> successions(Collection<Proposition> propositions) {
        Map<List<String>, List<Held>> byActor =
                propositions.stream()
                        .filter(it -> HELD.contains(it.relation()) && it.has(Stance.FOR))
                        .flatMap(Changes::held)
                        .collect(
                                groupingBy(
                                        Changes::question,
                                        () -> new TreeMap<>(comparing(List::toString)),
                                        Collectors.toList()));
        var reported = reported(propositions, byActor.keySet());
        var departures = new Departures(propositions);
        return byActor.entrySet().stream()
                .flatMap(entry ->
                        succession(
                                entry.getKey(),
                                entry.getValue(),
                                reported.getOrDefault(entry.getKey(), List.of()),
                                departures)
                                .stream())
                .toList();
    }

    /// Who a report calls head without a time is so on its day. That tells too little by itself, but who came before or after somebody whose time is told.
    private static Map<List<String>, List<Held>> reported(
            Collection<Proposition> propositions, Set<List<String>> questions) {
        return propositions.stream()
                .filter(it -> HEADED.contains(Gist.root(it.relation())))
                .flatMap(it ->
                        it.of(Stance.FOR).stream()
                                .filter(Statement::isOwnWords)
                                .filter(statement -> !statement.when().isStated())
                                .flatMap(statement -> reported(statement, it)))
                .filter(it -> questions.contains(question(it)))
                .collect(groupingBy(Changes::question));
    }

    private static Stream<Held> reported(Statement statement, Proposition proposition) {
        return Gist.of(statement).stream()
                .filter(gist -> gist.isTie() && gist.question().sole() == Sole.AGENT)
                .filter(gist -> statement.published() instanceof When.On)
                .map(gist -> gist.with(statement.published()))
                .flatMap(gist -> held(gist, proposition));
    }

    private static Stream<Held> held(Proposition proposition) {
        return Gist.of(proposition).stream()
                .flatMap(Changes::tie)
                .flatMap(gist -> held(gist, proposition));
    }

    private static Stream<Held> held(Gist told, Proposition proposition) {
        return Stream.of(told)
                .flatMap(gist ->
                        value(gist).stream()
                                .flatMap(value ->
                                        gist.span().stream()
                                                .map(span ->
                                                        new Held(value, gist, span, proposition))));
    }

    /// What began on a day ends on the day before another of its kind began or its place was left, or else on that of its last report.
    private static Held ended(Held held, List<Held> all, Departures departures) {
        if (!held.isSince()) {
            return held;
        }
        var next =
                all.stream()
                        .filter(it -> it.isSince() && !it.value().equals(held.value()))
                        .mapToLong(it -> it.span().first())
                        .filter(first -> first > held.span().first())
                        .map(first -> first - 1);
        var last = departures.last(held.gist(), held.proposition());
        return held.until(LongStream.concat(next, last.stream()).min());
    }

    /// What ended on a day and began on none that is told began on the day after another of its kind ended, or when it began itself.
    private static Held begun(Held held, List<Held> all) {
        if (!held.isUntil()) {
            return held;
        }
        long last = held.span().last();
        var after =
                all.stream()
                        .filter(it -> it.isUntil() && !it.value().equals(held.value()))
                        .map(it -> it.span().last() + 1);
        var own =
                all.stream()
                        .filter(it -> it.isSince() && it.value().equals(held.value()))
                        .map(it -> it.span().first());
        return Stream.concat(after, own)
                .filter(first -> first <= last)
                .max(comparing(first -> first))
                .map(held::from)
                .orElse(held);
    }

    /// What holds; of whoever moved its seat on a day, that it is there since, and was where it moved from until then.
    private static Stream<Gist> tie(Gist gist) {
        return gist.isTie()
                ? Stream.of(gist)
                : Stream.concat(Seats.settled(gist).stream(), Seats.left(gist).stream());
    }

    private static Optional<String> value(Gist gist) {
        return switch (gist.question().sole()) {
            case NOTHING -> Optional.empty();
            case WHERE -> gist.where();
            case AGENT -> Optional.of(gist.agent()).filter(it -> !it.isEmpty());
        };
    }

    private static List<String> question(Held held) {
        var gist = held.gist();
        return List.of(
                gist.relation(),
                gist.question().sole() == Sole.AGENT ? gist.patient() : gist.agent());
    }

    /// @param reported who was so on the day of a report
    private static Optional<Succession> succession(
            List<String> question, List<Held> told, List<Held> reported, Departures departures) {
        var values = told.stream().map(Held::value).toList();
        var others = reported.stream().filter(it -> !values.contains(it.value())).toList();
        var all = Stream.concat(told.stream(), others.stream()).toList();
        return succession(question, all, departures)
                .filter(it -> others.isEmpty() || eachOnce(it))
                .or(() -> succession(question, told, departures));
    }

    private static boolean eachOnce(Succession succession) {
        return succession.steps().stream().map(Step::value).distinct().count()
                == succession.steps().size();
    }

    /// Those whose time overlaps another value's are a disagreement and left to it.
    private static Optional<Succession> succession(
            List<String> question, List<Held> told, Departures departures) {
        var all = told.stream().map(it -> begun(ended(it, told, departures), told)).toList();
        var clear =
                all.stream()
                        .filter(it -> all.stream().noneMatch(other -> clash(it, other)))
                        .sorted(
                                comparingLong((Held it) -> it.span().first())
                                        .thenComparing(Held::value)
                                        .thenComparing(it -> it.proposition().id()))
                        .toList();
        var runs = runs(clear);
        return Optional.of(runs)
                .filter(it -> it.size() > 1 && !question.getLast().isEmpty())
                .map(it ->
                        new Succession(
                                question.getFirst(),
                                question.getLast(),
                                it.stream().map(Changes::step).toList(),
                                gaps(it)));
    }

    private static boolean clash(Held one, Held other) {
        return !one.value().equals(other.value()) && one.span().overlaps(other.span());
    }

    private static List<List<Held>> runs(List<Held> held) {
        var runs = new ArrayList<List<Held>>();
        for (var one : held) {
            if (runs.isEmpty() || !runs.getLast().getLast().value().equals(one.value())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(one);
        }
        return runs;
    }

    private static Step step(List<Held> run) {
        return new Step(
                run.getFirst().value(),
                run.getFirst().gist().when(),
                run.getLast().gist().when(),
                run.stream().map(it -> it.proposition().id()).distinct().toList());
    }

    private static List<Long> gaps(List<List<Held>> runs) {
        var gaps = new ArrayList<Long>();
        for (int i = 1; i < runs.size(); i++) {
            long last =
                    runs.get(i - 1).stream().mapToLong(it -> it.span().last()).max().orElseThrow();
            gaps.add(runs.get(i).getFirst().span().first() - last - 1);
        }
        return gaps;
    }

    /// A position that someone takes on a day, in words that rest on nobody else's.
    ///
    /// @param position alike for all that do not stand against each other: on whether at all, several propositions may be denied
    private record Taken(String actor, String position, Statement statement) {}

    private static Stream<Turn> turns(Disagreement disagreement, Dossier dossier) {
        var taken = new ArrayList<Taken>();
        var turncoats = turncoats(disagreement);
        for (int i = 0; i < disagreement.positions().size(); i++) {
            var said = disagreement.positions().get(i);
            String position =
                    disagreement.kind() == Disagreement.Kind.WHETHER
                            ? said.stance().name()
                            : String.valueOf(i);
            // Whose words rest on nobody else's is costly to tell, and few speak on two sides.
            if (spoken(said).flatMap(Changes::speakers).anyMatch(turncoats::contains)) {
                roots(said, dossier)
                        .filter(Changes::isSpoken)
                        .flatMap(it -> speakers(it).map(actor -> new Taken(actor, position, it)))
                        .forEach(taken::add);
            }
        }
        Map<String, List<Taken>> byActor =
                taken.stream().collect(groupingBy(Taken::actor, TreeMap::new, Collectors.toList()));
        return byActor.values().stream().flatMap(it -> turns(disagreement.id(), it));
    }

    /// Who speaks in two positions.
    private static Set<String> turncoats(Disagreement disagreement) {
        var once = new HashSet<String>();
        return disagreement.positions().stream()
                .flatMap(it -> spoken(it).flatMap(Changes::speakers).distinct())
                .filter(actor -> !once.add(actor))
                .collect(Collectors.toSet());
    }

    private static Stream<Statement> spoken(Position position) {
        return position.proposition().of(position.stance()).stream().filter(Changes::isSpoken);
    }

    private static Stream<String> speakers(Statement statement) {
        return statement.origin().each().stream().filter(Voice::isNamed).map(Voice::actor);
    }

    private static boolean isSpoken(Statement statement) {
        return statement.origin().isNamed() && statement.origin().kind() != Kind.DOCUMENT;
    }

    private static Stream<Statement> roots(Position position, Dossier dossier) {
        return position.side().origins().stream()
                .flatMap(origin -> origin.roots().stream())
                .flatMap(claim -> dossier.statement(claim).stream());
    }

    private static Stream<Turn> turns(String disagreement, List<Taken> taken) {
        var inTime = taken.stream().sorted(comparing(Taken::statement, Statement.IN_TIME)).toList();
        var turns = new ArrayList<Turn>();
        for (int i = 1; i < inTime.size(); i++) {
            var former = inTime.get(i - 1);
            var later = inTime.get(i);
            if (!former.position().equals(later.position())
                    && former.statement().precedes(later.statement())) {
                turns.add(
                        new Turn(
                                later.actor(),
                                Optional.of(disagreement),
                                former.statement().claim(),
                                later.statement().claim()));
            }
        }
        return turns.stream();
    }
}
