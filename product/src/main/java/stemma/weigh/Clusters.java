package stemma.weigh;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Parts groups that agree in pairs into propositions in which all agree.
///
/// What agrees with two that do not agree with each other ("attacked", of which two days are told) is no bridge between them: it
/// belongs to those that it says in full, otherwise it stands by itself. So the result hangs on what there is, not on its order.
///
/// Who leads a group belongs to it, and not the other way round: a statement of the relation that implies another one stands in a proposition of its own, and in that of the other.
final class Clusters {
    private final Nearness nearness;
    private final Map<Group, Set<Group>> edges = new LinkedHashMap<>();

    /// Those of another relation that say each, by saying more.
    private final Map<Group, List<Group>> implying = new LinkedHashMap<>();

    private final List<Cluster> found = new ArrayList<>();

    private Clusters(Nearness nearness) {
        this.nearness = nearness;
    }

    /// All groups that hang together with this one through any number of neighbours.
    static Set<Group> around(Group start) {
        var seen = new LinkedHashSet<>(List.of(start));
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            next.removeFirst().around().filter(seen::add).forEach(next::add);
        }
        return seen;
    }

    /// The propositions of groups that hang together.
    static List<Cluster> of(Collection<Group> groups, Nearness nearness, Partings partings) {
        if (groups.size() == 1) {
            return List.of(new Cluster(List.copyOf(groups)));
        }
        var clusters = new Clusters(nearness);
        groups.stream()
                .sorted(comparing(Group::id))
                .forEach(group -> clusters.put(group, partings.kept(group)));
        clusters.part();
        return clusters.united().stream().map(clusters::withImplying).toList();
    }

    private void put(Group group, Set<Group> neighbours) {
        var others = neighbours.stream().filter(other -> !haveOneRelation(group, other)).toList();
        neighbours.removeAll(others);
        edges.put(group, neighbours);
        implying.put(group, others.stream().filter(other -> saysAll(other, group)).toList());
    }

    private static boolean haveOneRelation(Group one, Group other) {
        return one.gist().relation().equals(other.gist().relation());
    }

    /// With what says it by saying more.
    private Cluster withImplying(Cluster cluster) {
        var more =
                cluster.groups().stream()
                        .flatMap(group -> implying.getOrDefault(group, List.of()).stream());
        return new Cluster(Stream.concat(cluster.groups().stream(), more).distinct().toList());
    }

    /// Those that a person ruled to be the same, as one.
    private List<Cluster> united() {
        if (found.stream().noneMatch(Clusters::isRuled)) {
            return found;
        }
        var united = new ArrayList<Cluster>();
        for (var cluster : found) {
            var same = united.stream().filter(other -> isRuled(cluster, other)).toList();
            united.removeAll(same);
            var groups =
                    Stream.concat(same.stream(), Stream.of(cluster))
                            .flatMap(it -> it.groups().stream())
                            .distinct()
                            .toList();
            united.add(new Cluster(groups));
        }
        return united;
    }

    private static boolean isRuled(Cluster cluster) {
        return cluster.groups().stream().anyMatch(group -> !group.ruledSame().isEmpty());
    }

    private static boolean isRuled(Cluster one, Cluster other) {
        return one.groups().stream()
                .anyMatch(group -> group.ruledSame().stream().anyMatch(other.groups()::contains));
    }

    private void part() {
        while (!edges.isEmpty()) {
            var done = round();
            if (done.isEmpty()) {
                edges.keySet().forEach(group -> found.add(new Cluster(List.of(group))));
                return;
            }
            edges.keySet().removeAll(done);
            edges.values().forEach(neighbours -> neighbours.removeAll(done));
        }
    }

    /// Finds the propositions around the groups whose neighbours all agree; gives what is then settled.
    private Set<Group> round() {
        var settled = new LinkedHashSet<Group>();
        var plain = plain();
        for (var group : edges.keySet()) {
            if (plain.contains(group) && settled.add(group)) {
                var members = members(group, plain, settled);
                settled.addAll(members);
                found.add(new Cluster(members));
            }
        }
        return settled;
    }

    /// The groups whose neighbours agree with one another.
    private Set<Group> plain() {
        var plain = new LinkedHashSet<Group>();
        var checked = new LinkedHashSet<Group>();
        edges.forEach((group, neighbours) -> {
            if (!checked.contains(group) && isPlain(neighbours)) {
                plain.add(group);
                neighbours.stream()
                        .filter(other -> edges(other).size() == neighbours.size())
                        .forEach(plain::add);
                checked.addAll(plain);
            }
        });
        return plain;
    }

    private Set<Group> edges(Group group) {
        return edges.getOrDefault(group, Set.of());
    }

    private boolean isPlain(Set<Group> neighbours) {
        var all = List.copyOf(neighbours);
        for (int i = 0; i < all.size(); i++) {
            var known = edges(all.get(i));
            for (int j = i + 1; j < all.size(); j++) {
                if (!known.contains(all.get(j)) && !nearness.canBeOne(all.get(i), all.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Group> members(Group group, Set<Group> plain, Set<Group> settled) {
        var core = core(group, plain, settled);
        var members = new ArrayList<>(core);
        core.stream()
                .flatMap(it -> edges(it).stream())
                .distinct()
                .filter(other -> !plain.contains(other))
                .filter(other -> core.stream().anyMatch(it -> saysAll(other, it)))
                .forEach(members::add);
        return members;
    }

    /// The group, what agrees with it, and what agrees with that in turn as long as all of them can be one.
    private List<Group> core(Group start, Set<Group> plain, Set<Group> settled) {
        var core = new ArrayList<>(List.of(start));
        for (int i = 0; i < core.size(); i++) {
            for (var next : edges(core.get(i))) {
                boolean fits =
                        plain.contains(next)
                                && !settled.contains(next)
                                && !core.contains(next)
                                && core.stream()
                                        .allMatch(it ->
                                                edges(it).contains(next)
                                                        || nearness.canBeOne(it, next));
                if (fits) {
                    core.add(next);
                }
            }
        }
        return core;
    }

    private boolean saysAll(Group finer, Group coarser) {
        return nearness.agreement().entails(finer.gist(), coarser.gist());
    }
}
