package stemma.weigh;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person ruled on the origins of one proposition.
final class Verdicts {
    private final Map<String, Ruling> byReport = new LinkedHashMap<>();
    private final List<Ruling.Joined> joined;
    private final List<Ruling.Dependent> dependent;

    private Verdicts(List<Ruling.Joined> joined, List<Ruling.Dependent> dependent) {
        this.joined = joined;
        this.dependent = dependent;
    }

    /// Those that name a claim of the proposition; of rulings on the same report the last holds.
    static Verdicts of(Proposition proposition, Dossier dossier) {
        var claims = proposition.statements().stream().map(Statement::claim).collect(toSet());
        var rulings = dossier.rulings();
        var verdicts =
                new Verdicts(
                        only(Ruling.Joined.class, rulings)
                                .filter(it -> claims.contains(it.claim()))
                                .toList(),
                        only(Ruling.Dependent.class, rulings)
                                .filter(it -> claims.contains(it.claim()))
                                .toList());
        for (var ruling : rulings) {
            placed(ruling)
                    .filter(claims::contains)
                    .flatMap(dossier::statement)
                    .ifPresent(it -> verdicts.byReport.put(it.report(), ruling));
        }
        return verdicts;
    }

    private static <T> Stream<T> only(Class<T> kind, List<Ruling> rulings) {
        return rulings.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The claim whose report a ruling gives an origin.
    private static Optional<String> placed(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Moved(var claim, _, _, _) -> Optional.of(claim);
            case Ruling.Assigned(var claim, _, _, _) -> Optional.of(claim);
            case Ruling.Split(var claim, _, _) -> Optional.of(claim);
            case Ruling.Joined _, Ruling.Dependent _, Ruling.Same _, Ruling.Apart _ ->
                    Optional.empty();
        };
    }

    /// What was ruled on where the report of a statement has it from.
    Optional<Ruling> on(Statement statement) {
        return Optional.ofNullable(byReport.get(statement.report()));
    }

    List<Ruling.Joined> joined() {
        return joined;
    }

    List<Ruling.Dependent> dependent() {
        return dependent;
    }

    /// `a person ruled so: the same signature`
    static String words(Ruling ruling) {
        return ruling.why().isBlank() ? "a person ruled so" : "a person ruled so: " + ruling.why();
    }
}
