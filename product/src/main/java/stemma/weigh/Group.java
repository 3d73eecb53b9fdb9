package stemma.weigh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Digests;

/// The statements of one gist, and the groups whose gist can be the same.
final class Group {
    /// What tells groups apart.
    ///
    /// @param mark the claim that stands alone here, since its words tell too little or a person set it apart; otherwise empty
    record Name(Gist gist, String mark) {}

    private final Name name;
    private final List<Statement> statements = new ArrayList<>(1);
    private Set<Group> neighbours = Set.of();
    private Set<Group> ruledSame = Set.of();
    private List<Cluster> clusters = List.of();
    private List<Long> keys = List.of();

    /// Made when it is first asked for; most never are.
    private String id = "";

    Group(Name name) {
        this.name = name;
    }

    Name name() {
        return name;
    }

    Gist gist() {
        return name.gist();
    }

    String mark() {
        return name.mark();
    }

    /// Made of its gist, and of its claim where it stands alone.
    String id() {
        if (id.isEmpty()) {
            id =
                    mark().isEmpty()
                            ? gist().id()
                            : Digests.sha256(gist().id() + "\n" + mark()).substring(0, 16);
        }
        return id;
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    void drop(String claim) {
        statements.removeIf(it -> it.claim().equals(claim));
    }

    /// The keys under which it is found.
    List<Long> keys() {
        return keys;
    }

    void keep(List<Long> keys) {
        this.keys = keys;
    }

    List<Statement> statements() {
        return statements;
    }

    /// Groups whose gist agrees with this one's.
    Set<Group> neighbours() {
        return Collections.unmodifiableSet(neighbours);
    }

    /// Groups that are the same by ruling.
    Set<Group> ruledSame() {
        return Collections.unmodifiableSet(ruledSame);
    }

    /// Both kinds of neighbours.
    Stream<Group> around() {
        return Stream.concat(neighbours.stream(), ruledSame.stream());
    }

    void link(Group other) {
        neighbours = with(neighbours, other);
        other.neighbours = with(other.neighbours, this);
    }

    /// Leaves its neighbours.
    void unlink() {
        neighbours.forEach(other -> other.neighbours.remove(this));
        neighbours = Set.of();
    }

    /// Leaves all that are the same by ruling.
    void unrule() {
        ruledSame.forEach(other -> other.ruledSame.remove(this));
        ruledSame = Set.of();
    }

    void rule(Group other) {
        ruledSame = with(ruledSame, other);
        other.ruledSame = with(other.ruledSame, this);
    }

    /// Most groups have no neighbour, and there are very many groups.
    private static Set<Group> with(Set<Group> groups, Group more) {
        var with = groups.isEmpty() ? new LinkedHashSet<Group>(2) : groups;
        with.add(more);
        return with;
    }

    /// What it is part of.
    List<Cluster> clusters() {
        return clusters;
    }

    void leaveClusters() {
        clusters = List.of();
    }

    void join(Cluster cluster) {
        clusters = Stream.concat(clusters.stream(), Stream.of(cluster)).toList();
    }
}
