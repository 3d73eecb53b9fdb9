package stemma.weigh;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What says the same, put together by keys (claims.md, section 4): the same relation or one that implies it, the same actors in
/// the same parts, and time, place, number and theme that fit.
///
/// More statements can be added at any time, and only what shares a key with them is looked at again. What comes out hangs on
/// what was added, not on its order: all at once or one by one is the same.
public final class Propositions {
    private final Background background;
    private final Agreement agreement;
    private final Keys keys;
    private final Partings partings;
    private final Map<Group.Name, Group> groups = new LinkedHashMap<>();
    private final Map<Long, List<Group>> byKey = new HashMap<>();
    private final Map<String, List<Group>> byClaim = new HashMap<>();

    private final Map<String, Group> byId = new HashMap<>();

    private Propositions(Background background, List<Ruling> rulings) {
        this.background = background;
        this.agreement = new Agreement(background);
        this.keys = new Keys(background);
        this.partings = new Partings(rulings, claim -> byClaim.getOrDefault(claim, List.of()));
    }

    /// The propositions of a dossier.
    public static Propositions of(Dossier dossier) {
        var propositions = none(dossier.background(), dossier.rulings());
        propositions.take(dossier.statements());
        return propositions;
    }

    /// None yet.
    ///
    /// @param rulings those on which claims say the same; others are let by
    public static Propositions none(Background background, List<Ruling> rulings) {
        return new Propositions(background, rulings);
    }

    /// Adds statements; those of claims that are there already are let by.
    ///
    /// @return the propositions that are not what they were, by id: those of the statements, and those that gained or lost others
    public List<Proposition> add(Collection<Statement> statements) {
        return together(take(statements).stream().flatMap(group -> group.clusters().stream()));
    }

    /// @return the groups whose propositions may not be what they were
    private Set<Group> take(Collection<Statement> statements) {
        var touched = new LinkedHashSet<Group>();
        var opened = new LinkedHashSet<Group>();
        for (var statement : statements) {
            touched.addAll(place(statement, opened));
        }
        for (var statement : statements) {
            if (partings.bind(statement.claim())) {
                opened.addAll(byClaim.get(statement.claim()));
            }
        }
        touched.addAll(part(opened));
        return touched;
    }

    /// @return the groups that it is now in; none where it was there already
    private List<Group> place(Statement statement, Set<Group> opened) {
        if (byClaim.containsKey(statement.claim())) {
            return List.of();
        }
        var own = new ArrayList<Group>(1);
        for (var gist : Gist.of(statement)) {
            var name = new Group.Name(gist, mark(statement, gist));
            var group = groups.get(name);
            if (group == null) {
                group = opened(name);
                opened.add(group);
            }
            group.add(statement);
            own.add(group);
        }
        byClaim.put(statement.claim(), List.copyOf(own));
        return own;
    }

    private String mark(Statement statement, Gist gist) {
        return gist.isVague() || partings.isApart(statement.claim()) ? statement.claim() : "";
    }

    private Group opened(Group.Name name) {
        var group = new Group(name);
        groups.put(name, group);
        if (!name.gist().isVague()) {
            for (var key : keys.of(name.gist())) {
                meet(group, byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)));
            }
        }
        return group;
    }

    private void meet(Group group, List<Group> others) {
        others.stream()
                .filter(other -> agreement.agree(group.gist(), other.gist()))
                .forEach(group::link);
        others.add(group);
    }

    /// @return the groups of propositions that are not what they were
    private Set<Group> part(Set<Group> opened) {
        var done = new HashSet<Group>();
        var changed = new LinkedHashSet<Group>();
        for (var group : opened) {
            if (!done.contains(group)) {
                var around = Clusters.around(group);
                done.addAll(around);
                part(around, changed);
            }
        }
        return changed;
    }

    private void part(Collection<Group> around, Set<Group> changed) {
        var before = new HashSet<Set<Group>>();
        for (var group : around) {
            group.clusters().forEach(cluster -> before.add(Set.copyOf(cluster.groups())));
            group.leaveClusters();
        }
        for (var cluster : Clusters.of(around, agreement, partings)) {
            cluster.groups().forEach(group -> group.join(cluster));
            if (!before.contains(Set.copyOf(cluster.groups()))) {
                changed.addAll(cluster.groups());
            }
        }
    }

    /// All propositions, by id.
    public List<Proposition> all() {
        return together(groups.values().stream().flatMap(group -> group.clusters().stream()));
    }

    /// The propositions that a claim is part of, by id: one for each pair of actors that others state alone.
    public List<Proposition> holding(String claim) {
        return together(
                byClaim.getOrDefault(claim, List.of()).stream()
                        .flatMap(group -> group.clusters().stream()));
    }

    /// The proposition that an id leads to, be it its own or that of a part of it.
    public Optional<Proposition> find(String id) {
        groups.values().stream().skip(byId.size()).forEach(group -> byId.put(group.id(), group));
        return Optional.ofNullable(byId.get(id))
                .flatMap(group -> together(group.clusters().stream()).stream().findFirst());
    }

    /// Those of the same statements are one: "A and B asked" is not two propositions where nobody names A alone.
    private List<Proposition> together(Stream<Cluster> clusters) {
        return clusters.distinct().collect(groupingBy(Cluster::claims)).values().stream()
                .map(same -> Proposition.of(same, background))
                .sorted(comparing(Proposition::id))
                .toList();
    }
}
