package stemma.desk;

import static java.util.stream.Collectors.toSet;

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

    private final Lineage before;
    private final Lineage after;
    private final Map<String, Set<String>> reports = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    Lapses(Lineage before, Lineage after) {
        this.before = before;
        this.after = after;
        after.dossier().statements().forEach(this::note);
    }

    private void note(Statement statement) {
        Stream.concat(statement.agents().stream(), statement.patients().stream())
                .forEach(actor ->
                        reports.computeIfAbsent(actor, _ -> new HashSet<>())
                                .add(statement.report()));
        statement.published().lastDay().ifPresent(day -> days.put(statement.report(), day));
    }

    Stream<Item> items() {
        var old = before.dossier().statements().stream().map(Statement::report).collect(toSet());
        return after.propositions().stream()
                .filter(it -> Relations.of(it.relation()).kind() == Relation.Kind.TIE)
                .filter(it -> it.agents().size() == 1 && it.patients().size() == 1)
                .flatMap(it -> item(it, old).stream());
    }

    /// Only where it is in this period that enough reports are silent.
    private Optional<Item> item(Proposition proposition, Set<String> old) {
        var saying = proposition.of(Stance.FOR);
        var last =
                saying.stream()
                        .flatMap(it -> Optional.ofNullable(days.get(it.report())).stream())
                        .max(LocalDate::compareTo);
        if (last.isEmpty() || saying.stream().map(Statement::report).distinct().count() < TOLD) {
            return Optional.empty();
        }
        var silent = silent(proposition, last.get());
        boolean isNew =
                silent.size() >= SILENT && silent.stream().filter(old::contains).count() < SILENT;
        return isNew ? Optional.of(item(proposition, last.get(), silent.size())) : Optional.empty();
    }

    private List<String> silent(Proposition proposition, LocalDate last) {
        return reports.getOrDefault(proposition.agents().getFirst(), Set.of()).stream()
                .filter(reports.getOrDefault(proposition.patients().getFirst(), Set.of())::contains)
                .filter(report ->
                        Optional.ofNullable(days.get(report)).filter(last::isBefore).isPresent())
                .toList();
    }

    private Item item(Proposition proposition, LocalDate last, int silent) {
        var side = after.origins(proposition).side(Stance.FOR);
        var evidence =
                proposition.of(Stance.FOR).stream()
                        .filter(it -> last.equals(days.get(it.report())))
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
