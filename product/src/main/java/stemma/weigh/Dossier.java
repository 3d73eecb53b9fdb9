package stemma.weigh;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import stemma.model.When;

/// All that is weighed: what reports state, which report took from which, what a person ruled, and what is known beside.
public final class Dossier {
    private static final Comparator<Descent> ORDER =
            comparing(Descent::earlier)
                    .thenComparing(Descent::reason)
                    .thenComparing(Descent::words);

    private final List<Statement> statements;
    private final List<Ruling> rulings;
    private final Background background;
    private final Map<String, Statement> byClaim;
    private final Supplier<Map<String, List<Statement>>> byReport;
    private final Function<String, List<Descent>> taken;
    private final Map<String, List<Descent>> byLater = new ConcurrentHashMap<>();

    /// @param descents all there are
    /// @param rulings  in the order in which they were taken
    public Dossier(
            List<Statement> statements,
            List<Descent> descents,
            List<Ruling> rulings,
            Background background) {
        this(statements, byLater(descents), rulings, background);
    }

    /// @param taken   the descents that lead to a report, by its id; asked once for each report that it is needed of
    /// @param rulings in the order in which they were taken
    public Dossier(
            List<Statement> statements,
            Function<String, List<Descent>> taken,
            List<Ruling> rulings,
            Background background) {
        this.statements = List.copyOf(statements);
        this.taken = taken;
        this.rulings = List.copyOf(rulings);
        this.background = background;
        this.byReport =
                new Later<>(() -> this.statements.stream().collect(groupingBy(Statement::report)));
        this.byClaim =
                statements.stream()
                        .collect(toMap(Statement::claim, Function.identity(), (one, _) -> one));
    }

    private static Function<String, List<Descent>> byLater(List<Descent> descents) {
        var byLater = descents.stream().collect(groupingBy(Descent::later));
        return report -> byLater.getOrDefault(report, List.of());
    }

    public List<Statement> statements() {
        return statements;
    }

    /// Those that lead to the reports of all statements: as costly as there are reports.
    public List<Descent> descents() {
        return statements.stream()
                .map(Statement::report)
                .distinct()
                .flatMap(report -> descentsTo(report).stream())
                .toList();
    }

    public List<Ruling> rulings() {
        return rulings;
    }

    public Background background() {
        return background;
    }

    /// What is weighed of a claim.
    public Optional<Statement> statement(String claim) {
        return Optional.ofNullable(byClaim.get(claim));
    }

    /// What a report states; put together when it is first asked for.
    List<Statement> told(String report) {
        return byReport.get().getOrDefault(report, List.of());
    }

    private List<Descent> descentsTo(String report) {
        var known = byLater.get(report);
        if (known != null) {
            return known;
        }
        var sorted = taken.apply(report).stream().sorted(ORDER).toList();
        byLater.put(report, sorted);
        return sorted;
    }

    /// What was known on a day (claims.md, section 6): only reports published by then, and what was ruled by then. Of a month
    /// or a year its last day counts; a report without a date was known on no day that can be told.
    public Dossier knownOn(LocalDate day) {
        var known = statements.stream().filter(it -> isBy(it.published(), day)).toList();
        return new Dossier(
                known,
                this::descentsTo,
                rulings.stream().filter(it -> !it.recorded().isAfter(day)).toList(),
                background);
    }

    /// The descents that lead to a report, directly and through others, the nearest first. What a report took from another was
    /// there when it was published.
    List<Descent> ancestry(String report) {
        var found = new LinkedHashSet<Descent>();
        var next = new ArrayDeque<>(descentsTo(report));
        while (!next.isEmpty()) {
            var descent = next.removeFirst();
            if (found.add(descent)) {
                next.addAll(descentsTo(descent.earlier()));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isBy(When published, LocalDate day) {
        return Span.of(published).filter(span -> span.last() <= day.toEpochDay()).isPresent();
    }
}
