package stemma.weigh;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which statements of one side rest on which others, by what their reports say and by where these were taken from (claims.md,
/// section 4, reasons 2 and 3). What rests on another is no origin.
final class Reliance {
    /// A statement rests on another.
    ///
    /// @param kept how many voices of the one stand before the chain of the other, where the two chains are put together
    record Step(Statement on, int kept, Join join) {}

    private final List<Statement> statements;
    private final Dossier dossier;
    private final Voices voices;
    private final Map<String, List<Statement>> byReport;
    private final Map<String, List<Statement>> byOutlet;
    private final Map<String, List<Step>> steps = new LinkedHashMap<>();

    /// @param statements of one stance, in order
    /// @param verdicts where a person ruled what a report has its word from, it rests on that and nothing else
    Reliance(List<Statement> statements, Dossier dossier, Verdicts verdicts) {
        this.statements = statements;
        this.dossier = dossier;
        this.voices = new Voices(dossier.background());
        this.byReport = statements.stream().collect(groupingBy(Statement::report));
        this.byOutlet = statements.stream().collect(groupingBy(it -> it.outlet().actor()));
        statements.forEach(it ->
                steps.put(
                        it.claim(),
                        verdicts.on(it).map(on -> ruled(it, on)).orElseGet(() -> found(it))));
        statements.forEach(this::loosen);
    }

    private List<Step> ruled(Statement statement, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Moved(_, var other, _, _) ->
                    statements.stream()
                            .filter(it -> it.claim().equals(other) && isOther(statement, it))
                            .map(it -> step(statement, it, 1, Reason.RULED, Verdicts.words(ruling)))
                            .toList();
            case Ruling.Assigned _,
                    Ruling.Split _,
                    Ruling.Joined _,
                    Ruling.Dependent _,
                    Ruling.Same _,
                    Ruling.Apart _ ->
                    List.of();
        };
    }

    List<Step> of(Statement statement) {
        return steps.getOrDefault(statement.claim(), List.of());
    }

    boolean isRoot(Statement statement) {
        return of(statement).isEmpty();
    }

    /// The statements that it comes from in the end; itself where it rests on none.
    List<Statement> roots(Statement statement) {
        return reach(statement).stream().filter(this::isRoot).toList();
    }

    private Set<Statement> reach(Statement start) {
        var seen = new LinkedHashMap<String, Statement>(Map.of(start.claim(), start));
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (var step : of(next.removeFirst())) {
                if (seen.putIfAbsent(step.on().claim(), step.on()) == null) {
                    next.add(step.on());
                }
            }
        }
        return new LinkedHashSet<>(seen.values());
    }

    /// Reports that all rest on one another have their origin in the oldest.
    private void loosen(Statement statement) {
        var reach = reach(statement);
        if (reach.stream().noneMatch(this::isRoot)) {
            var oldest = reach.stream().min(Statement.IN_TIME).orElseThrow();
            steps.put(oldest.claim(), List.of());
        }
    }

    private List<Step> found(Statement statement) {
        return Stream.<Supplier<List<Step>>>of(
                        () -> underHeadline(statement),
                        () -> beside(statement),
                        () -> document(statement),
                        () -> relayed(statement),
                        () -> taken(statement),
                        () -> before(statement))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// A headline is nobody's second word: it rests on the first that the text tells of it.
    private List<Step> underHeadline(Statement statement) {
        return in(statement.report()).stream()
                .filter(_ -> statement.setting().headline())
                .filter(other -> !other.setting().headline())
                .filter(other -> !goesOn(other.chain(), statement.chain()))
                .min(comparingInt(other -> other.setting().begin()))
                .map(other ->
                        step(
                                statement,
                                other,
                                0,
                                Reason.REPEATS_IN_HEADLINE,
                                "a headline repeats what stands under it"))
                .stream()
                .toList();
    }

    /// The same report tells, in another place, where it or its source has it from.
    private List<Step> beside(Statement statement) {
        return in(statement.report()).stream()
                .filter(other -> goesOn(statement.chain(), other.chain()))
                .map(other ->
                        step(
                                statement,
                                other,
                                0,
                                Reason.NAMED_BESIDE,
                                "the report itself names %s for it"
                                        .formatted(other.origin().label())))
                .toList();
    }

    private List<Statement> in(String report) {
        return byReport.getOrDefault(report, List.of());
    }

    private static boolean goesOn(List<Voice> chain, List<Voice> longer) {
        if (longer.size() <= chain.size()) {
            return false;
        }
        for (int i = 0; i < chain.size(); i++) {
            if (!chain.get(i).is(longer.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// The same report has from the same mouths both an unnamed source and a document: the source tells what stands in it.
    private List<Step> document(Statement statement) {
        if (statement.origin().isNamed() || statement.isOwnWords()) {
            return List.of();
        }
        var before = statement.chain().subList(0, statement.chain().size() - 1);
        return in(statement.report()).stream()
                .filter(other -> other.origin().kind() == Voice.Kind.DOCUMENT)
                .filter(other -> other.chain().size() == statement.chain().size())
                .filter(other -> goesOn(before, other.chain()))
                .map(other ->
                        step(
                                statement,
                                other,
                                0,
                                Reason.TELLS_ANOTHERS,
                                "%s tells what stands in %s"
                                        .formatted(
                                                statement.origin().label(),
                                                other.origin().label())))
                .toList();
    }

    /// Its chain leads through an outlet whose report is there.
    private List<Step> relayed(Statement statement) {
        for (int link = 1; link < statement.chain().size(); link++) {
            var found = relayed(statement, link);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Step> relayed(Statement statement, int link) {
        var through = statement.chain().get(link);
        var farther = statement.chain().subList(link + 1, statement.chain().size());
        if (!through.isNamed()) {
            return List.of();
        }
        return through.each().stream()
                .flatMap(it -> byOutlet.getOrDefault(it.actor(), List.of()).stream())
                .filter(other -> isOther(statement, other) && other.mayPrecede(statement))
                .filter(other -> fits(farther, other))
                .map(other ->
                        step(
                                statement,
                                other,
                                link,
                                Reason.SAYS_SO,
                                "it says that it has it from %s%s"
                                        .formatted(through.label(), wayOf(farther, other))))
                .toList();
    }

    private boolean fits(List<Voice> farther, Statement other) {
        return farther.isEmpty()
                || other.isOwnWords()
                || voices.alike(farther.getLast(), other.origin())
                || voices.alongside(farther, behind(other));
    }

    private static List<Voice> behind(Statement statement) {
        return statement.chain().subList(1, statement.chain().size());
    }

    /// How far the other tells the same way, where one of the two does not tell all of it.
    private String wayOf(List<Voice> way, Statement other) {
        boolean isTold =
                way.isEmpty() || other.isOwnWords() || voices.alike(way.getLast(), other.origin());
        return isTold
                ? ""
                : ", who tells the same way %s %s"
                        .formatted(
                                way.size() > behind(other).size() ? "as far as" : "on to",
                                other.origin().label());
    }

    private static boolean isOther(Statement statement, Statement other) {
        return !statement.report().equals(other.report());
    }

    /// Its report was taken from another one, and it names nobody else for this.
    private List<Step> taken(Statement statement) {
        // Nothing is looked for where there is nobody it could be taken from: to find out costs
        // most.
        if (statements.stream()
                .noneMatch(other -> isOther(statement, other) && isTaken(statement, other))) {
            return List.of();
        }
        return dossier.ancestry(statement.report()).stream()
                .flatMap(descent ->
                        in(descent.earlier()).stream()
                                .filter(other -> isOther(statement, other))
                                .filter(other -> isTaken(statement, other))
                                .filter(other -> isCopied(descent) || isTold(statement, other))
                                .map(other -> taken(statement, other, descent)))
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toMap(
                                        step -> step.on().claim(),
                                        step -> step,
                                        (one, _) -> one,
                                        LinkedHashMap::new),
                                each -> List.copyOf(each.values())));
    }

    private Step taken(Statement statement, Statement other, Descent descent) {
        return new Step(
                other,
                1,
                new Join(
                        Reason.TAKEN,
                        statement.claim(),
                        other.claim(),
                        words(statement, descent) + wayOf(behind(statement), other),
                        Optional.of(descent)));
    }

    private static boolean isCopied(Descent descent) {
        return descent.reason() == Descent.Reason.SAME_WORDS;
    }

    /// A copy may tell the way that the words came farther than what it was copied from, or less far.
    private boolean isTaken(Statement statement, Statement other) {
        return isTold(statement, other) || voices.alongside(behind(statement), behind(other));
    }

    private boolean isTold(Statement statement, Statement other) {
        var last = statement.origin();
        return statement.isOwnWords()
                || (last.isNamed()
                        ? voices.same(last, other.origin())
                        : !other.origin().isNamed() || last.actor().isEmpty());
    }

    private static String words(Statement statement, Descent descent) {
        boolean isDirect = descent.later().equals(statement.report());
        return "its report was taken from %s (%s): %s"
                .formatted(
                        isDirect ? "the other" : "one that was taken from the other",
                        descent.reason().word(),
                        descent.words());
    }

    /// The outlet has said it before, on another's word.
    private List<Step> before(Statement statement) {
        if (!statement.isOwnWords()) {
            return List.of();
        }
        return byOutlet.getOrDefault(statement.outlet().actor(), List.of()).stream()
                .filter(other -> statement.outlet().isNamed() && other.precedes(statement))
                .filter(other -> !other.isOwnWords())
                .map(other ->
                        step(
                                statement,
                                other,
                                0,
                                Reason.SAYS_AGAIN,
                                "%s says again what it had from %s"
                                        .formatted(
                                                statement.outlet().label(),
                                                other.origin().label())))
                .toList();
    }

    private static Step step(
            Statement statement, Statement on, int kept, Reason reason, String words) {
        return new Step(on, kept, new Join(reason, statement.claim(), on.claim(), words));
    }

    /// The circles that statements close, in order. Words that tell nothing, as "what the ministry has always said", come home with nothing.
    List<Circle> circles() {
        return statements.stream()
                .filter(it -> Gist.of(it).stream().noneMatch(Gist::tellsNothing))
                .flatMap(it -> Circles.of(it, this, voices).stream())
                .toList();
    }
}
