package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.weigh.Origins;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;
import stemma.weigh.Voice;

/// From how many places propositions come, as far as somebody asked for it, with what that hangs on beside the statements of their reports and where these were taken from.
///
/// @param origins by the proposition itself, since two may have one id: clusters of other agents that begin with the same content
/// @param names   what actors are called, by id
/// @param parents for whom they speak, likewise
/// @param ruled   the reports of which a person ruled something
record Counted(
        Map<Proposition, Origins> origins,
        Map<String, String> names,
        Map<String, String> parents,
        Set<String> ruled) {

    static Counted none() {
        return new Counted(fresh(), Map.of(), Map.of(), Set.of());
    }

    private static Map<Proposition, Origins> fresh() {
        return Collections.synchronizedMap(new IdentityHashMap<>());
    }

    /// Those that are still as they were.
    ///
    /// @param doubtful reports that say other things now, or may have them from elsewhere
    Counted after(Grounds now, List<Proposition> propositions, Set<String> doubtful) {
        var next = new Counted(fresh(), now.identities().names(), now.parents(), ruled(now));
        if (!origins.isEmpty()) {
            var others = new HashSet<>(doubtful);
            others.addAll(ruled);
            others.addAll(next.ruled);
            others.addAll(telling(other(next), now.statements().all()));
            propositions.stream()
                    .filter(it ->
                            it.statements().stream()
                                    .map(Statement::report)
                                    .noneMatch(others::contains))
                    .forEach(it ->
                            Optional.ofNullable(origins.get(it))
                                    .ifPresent(known -> next.origins.put(it, known)));
        }
        return next;
    }

    private static Set<String> ruled(Grounds now) {
        return now.dossier().rulings().stream()
                .flatMap(ruling -> now.dossier().statement(ruling.claim()).stream())
                .map(Statement::report)
                .collect(toSet());
    }

    /// The actors that are called otherwise there or speak for somebody else, themselves or by way of others.
    private Set<String> other(Counted there) {
        var other = new HashSet<String>();
        differing(names, there.names).forEach(other::add);
        differing(parents, there.parents).forEach(other::add);
        there.parents.keySet().stream()
                .filter(it -> speaksFor(it, other, there.parents))
                .forEach(other::add);
        return other;
    }

    private static Stream<String> differing(Map<String, String> one, Map<String, String> two) {
        return Stream.of(one, two)
                .flatMap(it -> it.keySet().stream())
                .filter(id -> !Objects.equals(one.get(id), two.get(id)));
    }

    private static boolean speaksFor(
            String actor, Set<String> others, Map<String, String> parents) {
        var seen = new HashSet<String>();
        return Stream.iterate(actor, it -> it != null && seen.add(it), parents::get)
                .anyMatch(others::contains);
    }

    /// The reports that tell of some actors.
    private static Set<String> telling(Set<String> actors, List<Statement> statements) {
        return statements.stream()
                .filter(it -> ids(it).anyMatch(actors::contains))
                .map(Statement::report)
                .collect(toSet());
    }

    private static Stream<String> ids(Statement statement) {
        return Stream.of(
                        statement.agents().stream(),
                        statement.patients().stream(),
                        statement.voices().map(Voice::actor),
                        statement.voices().flatMap(it -> it.side().stream()))
                .flatMap(it -> it);
    }
}
