package stemma.weigh;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes propositions of clusters: those of the same statements are one, "A and B asked" is not two where nobody names A alone.
// A cluster that was made again is another one, whatever is in it.
@SuppressWarnings("ReferenceEquality")
final class Merging {
    private record Made(Proposition proposition, List<Cluster> clusters) {}

    private final IdentityHashMap<Cluster, Made> made = new IdentityHashMap<>();
    private final Function<String, List<Group>> groups;

    /// @param groups those of a claim
    Merging(Function<String, List<Group>> groups) {
        this.groups = groups;
    }

    /// Those that clusters make, each once, by id.
    List<Proposition> of(Stream<Cluster> clusters) {
        Set<Proposition> each = identities();
        clusters.forEach(it ->
                Optional.ofNullable(made.get(it)).ifPresent(own -> each.add(own.proposition)));
        return each.stream().sorted(Proposition.BY_ID).toList();
    }

    List<Proposition> all() {
        return of(made.keySet().stream());
    }

    /// Makes propositions anew where clusters are not what they were.
    ///
    /// @param left   those that are no more, or have other statements
    /// @param looked those that may make other propositions
    Change remake(Collection<Cluster> left, Collection<Cluster> looked, Background background) {
        boolean isFirst = made.isEmpty();
        Set<Proposition> gone = identities();
        var next = new ArrayDeque<>(looked);
        left.forEach(it -> unmake(it, gone, next));
        Set<Cluster> dirty = identities();
        while (!next.isEmpty()) {
            var cluster = next.removeFirst();
            if (isThere(cluster) && dirty.add(cluster) && !isFirst) {
                unmake(cluster, gone, next);
                twins(cluster).forEach(twin -> unmake(twin, gone, next));
            }
        }
        return made(dirty, gone, background);
    }

    private void unmake(Cluster cluster, Set<Proposition> gone, Deque<Cluster> next) {
        Optional.ofNullable(made.remove(cluster))
                .ifPresent(own -> {
                    gone.add(own.proposition);
                    own.clusters.forEach(made::remove);
                    next.addAll(own.clusters);
                });
    }

    private static boolean isThere(Cluster cluster) {
        return cluster.groups().stream()
                .anyMatch(group -> group.clusters().stream().anyMatch(it -> it == cluster));
    }

    /// Others of the same statements: they hold each of its claims, so also the first.
    private Stream<Cluster> twins(Cluster cluster) {
        var claims = cluster.claims();
        return groups.apply(claims.getFirst()).stream()
                .flatMap(group -> group.clusters().stream())
                .filter(it -> it != cluster && it.claims().equals(claims));
    }

    private Change made(Set<Cluster> dirty, Set<Proposition> gone, Background background) {
        var former = gone.stream().collect(groupingBy(Proposition::id));
        var come = new ArrayList<Proposition>();
        for (var same : dirty.stream().collect(groupingBy(Cluster::claims)).values()) {
            var fresh = Proposition.of(same, background);
            var kept =
                    former.getOrDefault(fresh.id(), List.of()).stream()
                            .filter(fresh::equals)
                            .findFirst();
            kept.ifPresentOrElse(gone::remove, () -> come.add(fresh));
            var own = new Made(kept.orElse(fresh), same);
            same.forEach(cluster -> made.put(cluster, own));
        }
        come.sort(Proposition.BY_ID);
        return new Change(List.copyOf(gone), come);
    }

    private static <T> Set<T> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
