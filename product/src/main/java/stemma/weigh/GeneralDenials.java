package stemma.weigh;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import stemma.text.Table;

/// Denials that say no more than "anything of the kind": what they deny is what their own report has told of it before. "The two asked the League for room. The League had been asked for
/// nothing of the kind, its spokesman said." What it tells afterwards, nobody has put to who denies.
final class GeneralDenials {
    private static final Set<String> GENERAL =
            Set.copyOf(
                    Table.rows("/stemma/weigh/general.tsv").stream()
                            .map(row -> Themes.form(row.get("word")))
                            .toList());

    private final Map<String, List<Told>> affirmed = new HashMap<>();
    private final List<Proposition> denials;

    /// What a report affirms.
    private record Told(Proposition proposition, Statement statement) {}

    GeneralDenials(Collection<Proposition> propositions) {
        this.denials = propositions.stream().filter(GeneralDenials::isGeneral).toList();
        var relations = denials.stream().map(Proposition::relation).collect(toSet());
        var reports =
                denials.stream()
                        .flatMap(GeneralDenials::general)
                        .map(Statement::report)
                        .collect(toSet());
        if (!denials.isEmpty()) {
            propositions.stream()
                    .filter(it -> relations.contains(it.relation()))
                    .forEach(it -> add(it, reports));
        }
    }

    private void add(Proposition proposition, Set<String> reports) {
        proposition.of(Stance.FOR).stream()
                .filter(it -> reports.contains(it.report()))
                .forEach(it ->
                        affirmed.computeIfAbsent(it.report(), _ -> new ArrayList<>())
                                .add(new Told(proposition, it)));
    }

    private static boolean isGeneral(Proposition proposition) {
        return Question.of(proposition.relation()).theme() == Question.Theme.MUST
                && proposition.agents().isEmpty() != proposition.patients().isEmpty()
                && general(proposition).findAny().isPresent();
    }

    /// Another may say more beside: "anything of the kind, by letter or by telephone".
    private static Stream<Statement> general(Proposition proposition) {
        return proposition.of(Stance.AGAINST).stream()
                .filter(it -> GENERAL.containsAll(it.theme()));
    }

    /// Hands over each proposition that somebody affirms, with the one that denies it in general.
    void each(BiConsumer<Proposition, Proposition> affirmedAndDenied) {
        for (var denial : denials) {
            general(denial)
                    .flatMap(this::before)
                    .distinct()
                    .filter(it -> isCase(it, denial))
                    .forEach(it -> affirmedAndDenied.accept(it, denial));
        }
    }

    private Stream<Proposition> before(Statement denial) {
        return affirmed.getOrDefault(denial.report(), List.of()).stream()
                .filter(it -> it.statement().isToldBefore(denial))
                .map(Told::proposition);
    }

    private static boolean isCase(Proposition affirmed, Proposition denial) {
        return affirmed.relation().equals(denial.relation())
                && affirmed.agents().containsAll(denial.agents())
                && affirmed.patients().containsAll(denial.patients())
                && !affirmed.agents().isEmpty()
                && !affirmed.patients().isEmpty();
    }
}
