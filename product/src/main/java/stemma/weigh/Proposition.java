package stemma.weigh;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.When;
import stemma.predicate.Relations;

/// What several statements say alike; each in its own manner and by its own chain (claims.md, section 4).
///
/// @param id         the id of the part that was published first: reports that come later leave it as it is
/// @param ids        all ids that lead here, sorted: what says the same in fewer or more words has one of its own, which stays
/// @param relation   the narrowest that one of them states
/// @param agents     actor ids; of a symmetric relation all that have a part in it; none where words are all there is
/// @param when       the narrowest that one of them states; so are place and number
/// @param theme      what any of them says it is about
/// @param statements in the order of publication, those without a date last; each once
public record Proposition(
        String id,
        List<String> ids,
        String relation,
        List<String> agents,
        List<String> patients,
        When when,
        Optional<String> where,
        Optional<Quantity> amount,
        List<String> theme,
        List<Statement> statements) {
    /// By id. What stands between two that do not agree may have given both its id; then by all that leads there.
    public static final Comparator<Proposition> BY_ID =
            comparing(Proposition::id)
                    .thenComparing(it -> it.ids().toString())
                    .thenComparing(it ->
                            it.statements().stream().map(Statement::claim).toList().toString());

    public Proposition {
        ids = List.copyOf(ids);
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        theme = List.copyOf(theme);
        statements = List.copyOf(statements);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("A proposition is stated by somebody: " + id);
        }
    }

    /// @param clusters of the same statements, one for each agent and patient; not empty
    static Proposition of(Collection<Cluster> clusters, Background background) {
        var groups = clusters.stream().flatMap(it -> it.groups().stream()).distinct().toList();
        var ids = groups.stream().map(Group::id).sorted().distinct().toList();
        var relation = Cluster.widest(groups.stream().map(Group::gist));
        var gists =
                groups.stream()
                        .map(Group::gist)
                        .filter(gist -> gist.relation().equals(relation))
                        .distinct()
                        .toList();
        boolean symmetric = Relations.of(relation).symmetric();
        var agents = gists.stream().map(Gist::agent);
        return new Proposition(
                clusters.stream().map(Cluster::id).min(comparing(id -> id)).orElseThrow(),
                ids,
                relation,
                names(symmetric ? Stream.concat(agents, patients(gists)) : agents),
                names(symmetric ? Stream.of() : patients(gists)),
                when(gists),
                where(gists, background),
                gists.stream()
                        .flatMap(gist -> gist.amount().stream())
                        .min(comparingDouble(Quantity::width).thenComparingDouble(Quantity::least)),
                names(gists.stream().flatMap(gist -> gist.theme().stream())),
                clusters.iterator().next().statements());
    }

    private static Stream<String> patients(List<Gist> gists) {
        return gists.stream().map(Gist::patient);
    }

    private static List<String> names(Stream<String> names) {
        return names.filter(name -> !name.isEmpty()).sorted().distinct().toList();
    }

    private static When when(List<Gist> gists) {
        return gists.stream()
                .map(Gist::when)
                .filter(When::isStated)
                .min(
                        comparingLong((When when) -> Span.orAlways(when).days())
                                .thenComparing(When::edtf))
                .orElseGet(When::unstated);
    }

    private static Optional<String> where(List<Gist> gists, Background background) {
        var places = gists.stream().flatMap(gist -> gist.where().stream()).distinct().toList();
        return places.stream()
                .max(
                        comparingLong((String place) ->
                                        places.stream()
                                                .filter(wider ->
                                                        background.within().test(place, wider))
                                                .count())
                                .thenComparing(comparing((String place) -> place).reversed()));
    }

    /// The statements that take this stance, in order.
    public List<Statement> of(Stance stance) {
        return statements.stream().filter(it -> it.stance() == stance).toList();
    }

    /// Whether somebody takes this stance.
    public boolean has(Stance stance) {
        for (var statement : statements) {
            if (statement.stance() == stance) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody says that it was or held at some time of this period; of a part of time never where no time is told.
    public boolean isTrueIn(Period period) {
        return period.has(when);
    }

    Optional<Span> span() {
        return Span.of(when);
    }

    /// All actors that have a part in it.
    public Stream<String> actors() {
        return Stream.concat(agents.stream(), patients.stream());
    }
}
