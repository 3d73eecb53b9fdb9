package stemma.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import stemma.text.Table;

/// Denials that say no more than "anything of the kind": what they deny is what their own report tells of it. "The two asked the League for room. The League had been asked for nothing of the
/// kind, its spokesman said."
final class GeneralDenials {
    private static final Set<String> GENERAL =
            Set.copyOf(
                    Table.rows("/stemma/weigh/general.tsv").stream()
                            .map(row -> Themes.form(row.get("word")))
                            .toList());

    private final Map<String, List<Proposition>> affirmed = new HashMap<>();
    private final List<Proposition> denials;

    GeneralDenials(Collection<Proposition> propositions) {
        this.denials = propositions.stream().filter(GeneralDenials::isGeneral).toList();
        if (!denials.isEmpty()) {
            propositions.forEach(this::add);
        }
    }

    private void add(Proposition proposition) {
        proposition.of(Stance.FOR).stream()
                .map(Statement::report)
                .distinct()
                .forEach(report ->
                        affirmed.computeIfAbsent(report, _ -> new ArrayList<>()).add(proposition));
    }

    private static boolean isGeneral(Proposition proposition) {
        return Question.of(proposition.relation()).theme() == Question.Theme.MUST
                && proposition.agents().isEmpty() != proposition.patients().isEmpty()
                && GENERAL.containsAll(proposition.theme())
                && !proposition.of(Stance.AGAINST).isEmpty();
    }

    /// Hands over each proposition that somebody affirms, with the one that denies it in general.
    void each(BiConsumer<Proposition, Proposition> affirmedAndDenied) {
        for (var denial : denials) {
            denial.of(Stance.AGAINST).stream()
                    .flatMap(it -> affirmed.getOrDefault(it.report(), List.of()).stream())
                    .distinct()
                    .filter(it -> isCase(it, denial))
                    .forEach(it -> affirmedAndDenied.accept(it, denial));
        }
    }

    private static boolean isCase(Proposition affirmed, Proposition denial) {
        return affirmed.relation().equals(denial.relation())
                && affirmed.agents().containsAll(denial.agents())
                && affirmed.patients().containsAll(denial.patients())
                && !affirmed.agents().isEmpty()
                && !affirmed.patients().isEmpty();
    }
}
