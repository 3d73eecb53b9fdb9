package stemma.weigh;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;

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

    /// The id of the gist that was published first, so that what comes in later leaves it as it is.
    String id() {
        return groups.size() == 1
                ? groups.getFirst().id()
                : groups.stream()
                        .min(comparing(Cluster::first, Statement.IN_TIME).thenComparing(Group::id))
                        .map(Group::id)
                        .orElseThrow();
    }

    private static Statement first(Group group) {
        return group.statements().stream().min(Statement.IN_TIME).orElseThrow();
    }
}
