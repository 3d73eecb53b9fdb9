package stemma.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Names that were joined, and which of them must not be.
final class Clusters {
    /// Names of one actor so far, and what joined them.
    static final class Cluster {
        private final TreeSet<Namesakes> members = new TreeSet<>();
        private final List<Edge> edges = new ArrayList<>();

        Set<Namesakes> members() {
            return members;
        }

        List<Edge> edges() {
            return edges;
        }
    }

    private final Map<Namesakes, Cluster> byMember = new HashMap<>();
    private final Map<Namesakes, Set<Namesakes>> apart = new HashMap<>();

    Clusters(Collection<Namesakes> all) {
        for (var those : all) {
            var cluster = new Cluster();
            cluster.members.add(those);
            byMember.put(those, cluster);
        }
    }

    Cluster of(Namesakes those) {
        return Objects.requireNonNull(byMember.get(those));
    }

    /// Each once, in the order of their first names.
    List<Cluster> all() {
        return byMember.entrySet().stream()
                .filter(entry -> entry.getValue().members.first().equals(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    boolean areOne(Namesakes one, Namesakes other) {
        return of(one) == of(other);
    }

    /// Whether somebody keeps a name of the one from a name of the other.
    boolean areKeptApart(Namesakes one, Namesakes other) {
        var others = of(other).members;
        return of(one).members.stream()
                .flatMap(member -> apart.getOrDefault(member, Set.of()).stream())
                .anyMatch(others::contains);
    }

    void keepApart(Namesakes one, Namesakes other) {
        apart.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
        apart.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
    }

    void join(Edge edge) {
        var kept = of(edge.one());
        var gone = of(edge.other());
        kept.edges.add(edge);
        if (kept != gone) {
            kept.members.addAll(gone.members);
            kept.edges.addAll(gone.edges);
            gone.members.forEach(member -> byMember.put(member, kept));
        }
    }
}
