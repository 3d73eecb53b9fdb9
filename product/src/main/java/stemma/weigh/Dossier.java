package stemma.weigh;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import stemma.model.When;

/// All that is weighed: what reports state, which report took from which, what a person ruled, and what is known beside.
public final class Dossier {
    private final List<Statement> statements;
    private final List<Descent> descents;
    private final List<Ruling> rulings;
    private final Background background;
    private final Map<String, Statement> byClaim;
    private final Map<String, List<Descent>> byLater;

    /// @param rulings in the order in which they were taken
    public Dossier(
            List<Statement> statements,
            List<Descent> descents,
            List<Ruling> rulings,
            Background background) {
        this.statements = List.copyOf(statements);
        this.descents = List.copyOf(descents);
        this.rulings = List.copyOf(rulings);
        this.background = background;
        this.byClaim =
                statements.stream()
                        .collect(toMap(Statement::claim, Function.identity(), (one, _) -> one));
        this.byLater =
                descents.stream()
                        .sorted(
                                comparing(Descent::earlier)
                                        .thenComparing(Descent::reason)
                                        .thenComparing(Descent::words))
                        .collect(groupingBy(Descent::later));
    }

    public List<Statement> statements() {
        return statements;
    }

    public List<Descent> descents() {
        return descents;
    }

    public List<Ruling> rulings() {
        return rulings;
    }

    public Background background() {
        return background;
    }

    /// What a claim states.
    public Optional<Statement> statement(String claim) {
        return Optional.ofNullable(byClaim.get(claim));
    }

    private List<Descent> descentsTo(String report) {
        return byLater.getOrDefault(report, List.of());
    }

    /// What was known on a day (claims.md, section 6): only reports published by then, and what was ruled by then. Of a month
    /// or a year its last day counts; a report without a date was known on no day that can be told.
    public Dossier knownOn(LocalDate day) {
        var known = statements.stream().filter(it -> isBy(it.published(), day)).toList();
        var reports = known.stream().map(Statement::report).collect(toSet());
        return new Dossier(
                known,
                reports.stream().flatMap(report -> ancestry(report).stream()).distinct().toList(),
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
