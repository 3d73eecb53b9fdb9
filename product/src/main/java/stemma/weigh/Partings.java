package stemma.weigh;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What a person ruled on which claims say the same; of rulings on the same two claims the last holds.
final class Partings {
    private final List<Ruling.Same> same;
    private final List<Ruling.Apart> apart;
    private final Function<String, List<Group>> groups;

    /// @param groups the groups of a claim, none where it is not there
    Partings(List<Ruling> rulings, Function<String, List<Group>> groups) {
        var last = new LinkedHashMap<Set<String>, Ruling>();
        rulings.forEach(ruling -> claims(ruling).forEach((key, it) -> last.put(key, it)));
        this.same = only(Ruling.Same.class, last);
        this.apart = only(Ruling.Apart.class, last);
        this.groups = groups;
    }

    private static Map<Set<String>, Ruling> claims(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Same(var claim, var other, _, _) -> Map.of(pair(claim, other), ruling);
            case Ruling.Apart(var claim, var other, _, _) -> Map.of(pair(claim, other), ruling);
            case Ruling.Moved _,
                    Ruling.Assigned _,
                    Ruling.Split _,
                    Ruling.Joined _,
                    Ruling.Dependent _ ->
                    Map.of();
        };
    }

    private static Set<String> pair(String claim, String other) {
        return claim.equals(other) ? Set.of(claim) : Set.of(claim, other);
    }

    private static <T> List<T> only(Class<T> kind, Map<Set<String>, Ruling> rulings) {
        return rulings.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Whether a claim was set apart from another, and so stands in a group of its own.
    boolean isApart(String claim) {
        return apart.stream().anyMatch(it -> it.other().equals(claim));
    }

    /// The neighbours of a group that nobody parted from it.
    Set<Group> kept(Group group) {
        var kept = new LinkedHashSet<>(group.neighbours());
        apart.forEach(
                it -> kept.removeIf(other -> parts(it, group, other) || parts(it, other, group)));
        return kept;
    }

    /// All that says exactly what the one claim says is parted from all that says exactly what the other says; where both say
    /// the same, only the other claim itself is parted.
    private boolean parts(Ruling.Apart ruling, Group one, Group two) {
        boolean isOfOne = has(ruling.claim(), one.gist());
        return isOfOne
                && (one.gist().equals(two.gist())
                        ? groups.apply(ruling.other()).contains(two)
                        : has(ruling.other(), two.gist()));
    }

    private boolean has(String claim, Gist gist) {
        return groups.apply(claim).stream().anyMatch(group -> group.gist().equals(gist));
    }

    /// Binds the groups of a claim to those of the claims that say the same by ruling.
    ///
    /// @return whether there were such
    boolean bind(String claim) {
        var bound =
                same.stream()
                        .filter(it -> it.claim().equals(claim) || it.other().equals(claim))
                        .toList();
        bound.forEach(this::bind);
        return !bound.isEmpty();
    }

    private void bind(Ruling.Same ruling) {
        for (var one : groups.apply(ruling.claim())) {
            groups.apply(ruling.other()).stream().filter(other -> other != one).forEach(one::rule);
        }
    }
}
