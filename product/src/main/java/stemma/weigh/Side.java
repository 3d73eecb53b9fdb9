package stemma.weigh;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import stemma.weigh.Pair.Independence;

/// All that takes one stance to a proposition, by where it comes from.
///
/// @param origins       those with most reports first
/// @param pairs         of each two origins
/// @param circles       reports that come home as their own confirmation
/// @param confirmations by who is the origin already
public record Side(
        Stance stance,
        List<Origin> origins,
        List<Pair> pairs,
        List<Circle> circles,
        List<Confirmation> confirmations) {
    public Side {
        origins = List.copyOf(origins);
        pairs = List.copyOf(pairs);
        circles = List.copyOf(circles);
        confirmations = List.copyOf(confirmations);
    }

    /// How many origins there are when those that lean on each other count as one. Two of which nothing is established are two:
    /// whoever needs it established asks `hasIndependent`.
    public int independent() {
        var together = new Unions();
        pairs.stream()
                .filter(pair -> pair.independence() == Independence.DEPENDENT)
                .forEach(pair -> together.unite(pair.one(), pair.other()));
        return (int) origins.stream().map(Origin::id).map(together::find).distinct().count();
    }

    /// Whether two origins, neither with a part in what is said, are established to be two.
    public boolean hasIndependent() {
        var interested =
                origins.stream().filter(Origin::interested).map(Origin::id).collect(toSet());
        return pairs.stream()
                .filter(pair -> pair.independence() == Independence.INDEPENDENT)
                .anyMatch(pair ->
                        !interested.contains(pair.one()) && !interested.contains(pair.other()));
    }

    /// Whether all that takes this stance comes from those who have a part in what is said.
    public boolean isInterested() {
        return !origins.isEmpty() && origins.stream().allMatch(Origin::interested);
    }

    /// What an origin is called, by one of its ids; the id itself where it is none of these.
    public String label(String origin) {
        return origins.stream()
                .filter(it -> it.ids().contains(origin))
                .map(Origin::label)
                .findFirst()
                .orElse(origin);
    }

    /// How many reports take this stance.
    public int reports() {
        return (int) origins.stream().flatMap(it -> it.reports().stream()).distinct().count();
    }
}
