package stemma.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.desk.Item.About;
import stemma.desk.Item.Kind;
import stemma.predicate.Relation;
import stemma.predicate.Relations;
import stemma.weigh.Proposition;
import stemma.weigh.Stance;
import stemma.weigh.Statement;

/// Ties that several reports told of, and later ones on the same actors do not tell of any more.
final class Lapses {
    /// A tie that one report tells of was hardly a thing that is reported.
    private static final int TOLD = 2;

    /// So many later reports that tell of both are silent on it before that says something.
    private static final int SILENT = 3;

    private final Holdings old;
    private final Lineage after;

    /// The new reports that tell of an actor: these are few.
    private final Map<String, Set<String>> fresh = new HashMap<>();

    /// All reports that tell of one of those that new ones tell of.
    private final Map<String, Set<String>> reports = new HashMap<>();

    private final Map<String, LocalDate> days = new HashMap<>();

    /// @param fresh the statements of the reports that were not there before
    Lapses(Lineage before, Lineage after, List<Statement> fresh) {
        this.old = before.basis().reports();
        this.after = after;
        fresh.forEach(it -> actors(it).forEach(actor -> note(this.fresh, actor, it)));
        after.dossier().statements().forEach(this::note);
    }

    private static Stream<String> actors(Statement statement) {
        return Stream.concat(statement.agents().stream(), statement.patients().stream());
    }

    private void note(Statement statement) {
        actors(statement)
                .filter(fresh::containsKey)
                .forEach(actor -> {
                    note(reports, actor, statement);
                    statement
                            .published()
                            .lastDay()
                            .ifPresent(day -> days.put(statement.report(), day));
                });
    }

    private static void note(Map<String, Set<String>> reports, String actor, Statement statement) {
        reports.computeIfAbsent(actor, _ -> new HashSet<>()).add(statement.report());
    }

    Stream<Item> items() {
        return after.propositions().stream()
                .filter(it -> Relations.of(it.relation()).kind() == Relation.Kind.TIE)
                .filter(it -> it.agents().size() == 1 && it.patients().size() == 1)
                .filter(it -> it.actors().allMatch(fresh::containsKey))
                .flatMap(it -> item(it).stream());
    }

    /// Only where it is in this period that enough reports are silent.
    private Optional<Item> item(Proposition proposition) {
        var saying = proposition.of(Stance.FOR);
        var last =
                saying.stream()
                        .flatMap(it -> it.published().lastDay().stream())
                        .max(LocalDate::compareTo);
        if (last.isEmpty()
                || saying.stream().map(Statement::report).distinct().count() < TOLD
                || !isNew(proposition, last.get())) {
            return Optional.empty();
        }
        int silent = (int) silent(reports, proposition, last.get()).count();
        return silent >= SILENT
                ? Optional.of(item(proposition, last.get(), silent))
                : Optional.empty();
    }

    /// Whether too few of the old reports were silent, and some new one is.
    private boolean isNew(Proposition proposition, LocalDate last) {
        return silent(fresh, proposition, last).findAny().isPresent()
                && silent(reports, proposition, last).filter(old::has).limit(SILENT).count()
                        < SILENT;
    }

    /// Those of the reports that tell of both, and later.
    private Stream<String> silent(
            Map<String, Set<String>> reports, Proposition proposition, LocalDate last) {
        var one = reports.getOrDefault(proposition.agents().getFirst(), Set.of());
        var other = reports.getOrDefault(proposition.patients().getFirst(), Set.of());
        boolean isFewer = one.size() < other.size();
        return (isFewer ? one : other)
                .stream()
                        .filter((isFewer ? other : one)::contains)
                        .filter(report ->
                                Optional.ofNullable(days.get(report))
                                        .filter(last::isBefore)
                                        .isPresent());
    }

    private Item item(Proposition proposition, LocalDate last, int silent) {
        var side = after.origins(proposition).side(Stance.FOR);
        var evidence =
                proposition.of(Stance.FOR).stream()
                        .filter(it -> it.published().lastDay().filter(last::equals).isPresent())
                        .map(Statement::claim)
                        .limit(1)
                        .toList();
        return new Item(
                Kind.LAPSE,
                "No longer said: " + Comparison.shortened(Clauses.of(proposition, after)),
                "%d later reports tell of both and do not say it.".formatted(silent),
                evidence,
                new About.Said(proposition.id()),
                side.reports(),
                side.independent(),
                Optional.of(last));
    }
}
