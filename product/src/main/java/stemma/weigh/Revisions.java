package stemma.weigh;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Changes of position that a report tells in so many words, whether or not two positions stand against each other: somebody takes back what he said ("I was wrong"), and an outlet
/// corrects a number of its own.
final class Revisions {
    private final Collection<Proposition> propositions;
    private final Dossier dossier;

    private Revisions(Collection<Proposition> propositions, Dossier dossier) {
        this.propositions = propositions;
        this.dossier = dossier;
    }

    /// Those told in some propositions.
    static Stream<Turn> of(Collection<Proposition> propositions, Dossier dossier) {
        var revisions = new Revisions(propositions, dossier);
        return Stream.concat(revisions.takenBack(), revisions.corrected()).distinct();
    }

    private Stream<Statement> statements() {
        return propositions.stream().flatMap(it -> it.statements().stream());
    }

    private Stream<Turn> takenBack() {
        var taking =
                statements().filter(it -> it.setting().takenBack().isPresent()).distinct().toList();
        var taken =
                taking.stream().flatMap(it -> it.setting().takenBack().stream()).collect(toSet());
        var holding = taken.isEmpty() ? Map.<String, List<Statement>>of() : besides(taken);
        return taking.stream()
                .filter(it -> it.origin().isNamed())
                .flatMap(it -> takenBack(it, holding).stream());
    }

    /// What says the same as some claims, or the contrary.
    private Map<String, List<Statement>> besides(Set<String> claims) {
        return propositions.stream()
                .flatMap(proposition ->
                        proposition.statements().stream()
                                .map(Statement::claim)
                                .filter(claims::contains)
                                .flatMap(claim ->
                                        proposition.statements().stream()
                                                .map(it -> Map.entry(claim, it))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /// From the last that he said of it before.
    private Optional<Turn> takenBack(Statement statement, Map<String, List<Statement>> holding) {
        String claim = statement.setting().takenBack().orElseThrow();
        return holding.getOrDefault(claim, List.of()).stream()
                .filter(it -> it.origin().is(statement.origin()))
                .filter(it -> it.precedes(statement))
                .max(Statement.IN_TIME)
                .or(() -> dossier.statement(claim))
                .map(from -> turn(statement.origin().actor(), from, statement));
    }

    private Stream<Turn> corrected() {
        var correcting = statements().filter(Revisions::isCorrecting).distinct().toList();
        if (correcting.isEmpty()) {
            return Stream.empty();
        }
        var outlets = correcting.stream().map(it -> it.outlet().actor()).collect(toSet());
        var byOutlet =
                statements()
                        .filter(it -> it.amount().isPresent() && !it.setting().correcting())
                        .filter(it -> outlets.contains(it.outlet().actor()))
                        .collect(groupingBy(it -> it.outlet().actor()));
        return correcting.stream()
                .flatMap(it ->
                        byOutlet.getOrDefault(it.outlet().actor(), List.of()).stream()
                                .filter(former -> isCorrected(former, it))
                                .max(Statement.IN_TIME)
                                .map(former -> turn(it.outlet().actor(), former, it))
                                .stream());
    }

    private static boolean isCorrecting(Statement statement) {
        return statement.setting().correcting()
                && statement.outlet().isNamed()
                && statement.amount().isPresent()
                && Question.of(statement.relation()).theme() != Question.Theme.WORDS;
    }

    /// Whether it tells the same but for its number.
    private static boolean isCorrected(Statement former, Statement later) {
        return former.precedes(later)
                && former.relation().equals(later.relation())
                && former.agents().equals(later.agents())
                && former.patients().equals(later.patients())
                && former.where().equals(later.where())
                && former.modality() == later.modality()
                && uncounted(former).equals(uncounted(later))
                && former.amount()
                        .flatMap(one -> later.amount().filter(it -> differ(one, it)))
                        .isPresent();
    }

    private static boolean differ(Quantity one, Quantity other) {
        return one.of().equals(other.of()) && !one.overlaps(other);
    }

    private static List<String> uncounted(Statement statement) {
        return statement.theme().stream()
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .toList();
    }

    private static Turn turn(String actor, Statement from, Statement to) {
        return new Turn(actor, Optional.empty(), from.claim(), to.claim());
    }
}
