package stemma.resolve;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.Actor.Naming;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.AddName;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.NotSame;
import stemma.model.ActorDecision.Rename;
import stemma.model.ActorDecision.SetKind;
import stemma.model.ActorDecision.SetParent;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorDecision.StrikeName;
import stemma.model.Actors.Pair;
import stemma.resolve.Clusters.Cluster;

/// Makes actors of joined names, with what persons said of each.
final class Roster {
    /// The likeliest first.
    static final Comparator<Pair> ORDER =
            comparingDouble(Pair::score)
                    .reversed()
                    .thenComparing(Pair::one)
                    .thenComparing(Pair::other)
                    .thenComparing(pair -> pair.why().toString());

    private final Round.Ground ground;
    private final Clusters clusters;
    private final Edges edges;
    private final Map<Cluster, List<Instruction>> said = new HashMap<>();

    /// @param decided those that persons made
    /// @param open    those that are not enough to join
    record Edges(Set<Edge> decided, Set<Edge> open) {}

    /// @param instructions oldest first
    Roster(Round.Ground ground, Clusters clusters, List<Instruction> instructions, Edges edges) {
        this.ground = ground;
        this.clusters = clusters;
        this.edges = edges;
        for (var instruction : instructions) {
            cluster(instruction, 0)
                    .ifPresent(cluster ->
                            said.computeIfAbsent(cluster, _ -> new ArrayList<>()).add(instruction));
        }
    }

    private Optional<Cluster> cluster(Instruction instruction, int anchor) {
        return ground.register().of(instruction, anchor).map(clusters::of);
    }

    /// Every actor, by id.
    List<Actor> all() {
        return clusters.all().stream().map(this::actor).sorted(comparing(Actor::id)).toList();
    }

    /// What may be one, as pairs of actors, each with what speaks most for it.
    List<Pair> pairs() {
        return edges.open.stream()
                .filter(edge -> !clusters.areOne(edge.one(), edge.other()))
                .map(this::pair)
                .sorted(ORDER)
                .collect(
                        groupingBy(
                                pair -> List.of(pair.one(), pair.other()),
                                LinkedHashMap::new,
                                toList()))
                .values()
                .stream()
                .map(List::getFirst)
                .toList();
    }

    private Pair pair(Edge edge) {
        var ids =
                Stream.of(edge.one(), edge.other())
                        .map(clusters::of)
                        .map(Roster::id)
                        .sorted()
                        .toList();
        return new Pair(ids.getFirst(), ids.getLast(), edge.score(), edge.why());
    }

    private Actor actor(Cluster cluster) {
        return new Actor(
                id(cluster),
                ids(cluster),
                last(cluster, Rename.class).map(Rename::name).orElseGet(() -> name(cluster)),
                last(cluster, SetKind.class)
                        .map(SetKind::kind)
                        .or(() -> ground.leads().kind(cluster.members()))
                        .orElseGet(() -> Namesakes.kind(cluster.members())),
                names(cluster),
                cluster.members().stream().map(Namesakes::key).toList(),
                cluster.members().stream().mapToInt(Namesakes::count).sum(),
                cluster.edges().stream()
                        .sorted(Edge.ORDER)
                        .map(edge -> edge.join(edges.decided.contains(edge)))
                        .distinct()
                        .toList(),
                parent(cluster),
                ground.leads().of(cluster.members()));
    }

    private static String id(Cluster cluster) {
        return ids(cluster).getFirst();
    }

    private static List<String> ids(Cluster cluster) {
        return cluster.members().stream().map(Namesakes::id).sorted().toList();
    }

    /// The full name that most appearances use; of equals the longest, then the first.
    private static String name(Cluster cluster) {
        return cluster.members().stream()
                .min(
                        comparing(Namesakes::isPartOfName)
                                .thenComparingInt(those -> -those.count())
                                .thenComparingInt(those -> -those.name().length())
                                .thenComparing(Namesakes::name))
                .orElseThrow()
                .name();
    }

    private List<Naming> names(Cluster cluster) {
        var counts = new TreeMap<String, Integer>();
        cluster.members().stream()
                .flatMap(those -> Stream.of(those.called(), those.given()))
                .forEach(names ->
                        names.forEach((name, count) -> counts.merge(name, count, Integer::sum)));
        for (var instruction : said.getOrDefault(cluster, List.of())) {
            switch (instruction.decision()) {
                case AddName(_, var name) -> counts.putIfAbsent(name, 0);
                case StrikeName(_, var name) -> counts.remove(name);
                case Merge _, Split _, NotSame _, Rename _, SetKind _, SetParent _ -> {}
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Naming(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt(Naming::count)
                                .reversed()
                                .thenComparing(Naming::name))
                .toList();
    }

    private Optional<String> parent(Cluster cluster) {
        return said.getOrDefault(cluster, List.of()).stream()
                .filter(instruction -> instruction.decision() instanceof SetParent)
                .reduce((_, later) -> later)
                .flatMap(instruction -> cluster(instruction, 1))
                .filter(other -> other != cluster)
                .map(Roster::id);
    }

    private <T extends ActorDecision> Optional<T> last(Cluster cluster, Class<T> kind) {
        return said.getOrDefault(cluster, List.of()).stream()
                .map(Instruction::decision)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, later) -> later);
    }
}
