package stemma.weigh;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import stemma.predicate.Relations;

/// Groups that say the same: a proposition, or its part for one agent and one patient.
record Cluster(List<Group> groups) {
    Cluster {
        groups = List.copyOf(groups);
    }

    /// Each once, in the order of publication.
    List<Statement> statements() {
        var each = new LinkedHashMap<String, Statement>();
        groups.forEach(group -> group.statements().forEach(it -> each.put(it.claim(), it)));
        return each.values().stream().sorted(Statement.IN_TIME).toList();
    }

    /// The ids of its claims in that order.
    List<String> claims() {
        return statements().stream().map(Statement::claim).toList();
    }

    /// What all of them say: of "leads" and "belongs to" the latter.
    String relation() {
        return widest(groups.stream().map(Group::gist));
    }

    /// That which the others imply.
    static String widest(Stream<Gist> gists) {
        return gists.map(Gist::relation)
                .max(
                        comparing((String relation) -> Relations.of(relation).implies().isEmpty())
                                .thenComparing(relation -> relation))
                .orElseThrow();
    }

    /// The id of the gist of its relation that was published first, so that what comes in later leaves it as it is.
    String id() {
        return groups.size() == 1
                ? groups.getFirst().id()
                : groups.stream()
                        .filter(group -> group.gist().relation().equals(relation()))
                        .min(comparing(Cluster::first, Statement.IN_TIME).thenComparing(Group::id))
                        .map(Group::id)
                        .orElseThrow();
    }

    private static Statement first(Group group) {
        return group.statements().stream().min(Statement.IN_TIME).orElseThrow();
    }
}
