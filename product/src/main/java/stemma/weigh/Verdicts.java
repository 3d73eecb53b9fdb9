package stemma.weigh;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a person ruled on the origins of one proposition.
record Verdicts(
        Map<String, String> originByReport,
        List<Ruling.Joined> joined,
        List<Ruling.Dependent> dependent) {

    /// Those that name a claim of the proposition; of rulings on the same report the last holds.
    static Verdicts of(Proposition proposition, List<Ruling> rulings) {
        var claims = proposition.statements().stream().map(Statement::claim).collect(toSet());
        var origins = new LinkedHashMap<String, String>();
        for (var ruling : rulings) {
            switch (ruling) {
                case Ruling.Moved(var claim, var report, var origin, _)
                        when claims.contains(claim) ->
                        origins.put(report, origin);
                case Ruling.Split(var claim, var report, _) when claims.contains(claim) ->
                        origins.put(report, "split:" + report);
                case Ruling.Moved _,
                        Ruling.Split _,
                        Ruling.Joined _,
                        Ruling.Dependent _,
                        Ruling.Same _,
                        Ruling.Apart _ -> {}
            }
        }
        return new Verdicts(
                origins,
                only(Ruling.Joined.class, rulings)
                        .filter(it -> claims.contains(it.claim()))
                        .toList(),
                only(Ruling.Dependent.class, rulings)
                        .filter(it -> claims.contains(it.claim()))
                        .toList());
    }

    private static <T> Stream<T> only(Class<T> kind, List<Ruling> rulings) {
        return rulings.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The reports whose origin was ruled.
    Set<String> settled() {
        return originByReport.keySet();
    }

    Optional<String> origin(Statement statement) {
        return Optional.ofNullable(originByReport.get(statement.report()));
    }

    /// Whether two origins, by all the ids that lead to each, were ruled to lean on each other.
    boolean areDependent(Set<String> one, Set<String> other) {
        return dependent.stream()
                .anyMatch(it ->
                        one.contains(it.origin()) && other.contains(it.other())
                                || one.contains(it.other()) && other.contains(it.origin()));
    }
}
