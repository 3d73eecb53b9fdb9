package stemma.desk;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stemma.weigh.Origin;
import stemma.weigh.Pair;
import stemma.weigh.Pair.Independence;
import stemma.weigh.Side;
import stemma.weigh.Stance;

/// Puts sides of several propositions together: an origin that all of them have is one place, and is counted once.
final class Joint {
    private Joint() {}

    /// @param sides nobody's where there are none
    static Side of(List<Side> sides) {
        if (sides.size() == 1) {
            return sides.getFirst();
        }
        var origins = new LinkedHashMap<String, Origin>();
        sides.stream()
                .flatMap(side -> side.origins().stream())
                .forEach(origin -> origins.merge(origin.id(), origin, Joint::one));
        return new Side(
                sides.stream().map(Side::stance).findFirst().orElse(Stance.OPEN),
                origins.values().stream()
                        .sorted(
                                comparingInt((Origin it) -> -it.reports().size())
                                        .thenComparing(Origin::id))
                        .toList(),
                sides.stream().flatMap(side -> side.pairs().stream()).distinct().toList(),
                sides.stream().flatMap(side -> side.circles().stream()).distinct().toList(),
                sides.stream().flatMap(side -> side.confirmations().stream()).distinct().toList());
    }

    /// How many origins they have when those that lean on each other count as one.
    // Asked for very many actors.
    static int independent(List<Side> sides) {
        var leads = new HashMap<String, String>();
        for (var side : sides) {
            for (var origin : side.origins()) {
                leads.put(origin.id(), origin.id());
            }
        }
        int independent = leads.size();
        for (var side : sides) {
            for (var pair : side.pairs()) {
                independent -= leans(pair, leads) ? 1 : 0;
            }
        }
        return independent;
    }

    /// Whether two that were two until now lean on each other.
    private static boolean leans(Pair pair, Map<String, String> leads) {
        if (pair.independence() != Independence.DEPENDENT
                || !leads.containsKey(pair.one())
                || !leads.containsKey(pair.other())) {
            return false;
        }
        String one = end(leads, pair.one());
        String other = end(leads, pair.other());
        leads.put(one, other);
        return !one.equals(other);
    }

    /// In how many reports they stand.
    static int reports(List<Side> sides) {
        return (int)
                sides.stream()
                        .flatMap(side -> side.origins().stream())
                        .flatMap(origin -> origin.reports().stream())
                        .distinct()
                        .count();
    }

    private static String end(Map<String, String> leads, String id) {
        String at = id;
        String next = leads.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = leads.getOrDefault(at, at);
        }
        return at;
    }

    private static Origin one(Origin one, Origin other) {
        return new Origin(
                one.id(),
                sorted(one.ids(), other.ids()),
                one.label(),
                one.named() || other.named(),
                one.interested() || other.interested(),
                both(one.claims(), other.claims()),
                both(one.roots(), other.roots()),
                sorted(one.reports(), other.reports()),
                both(one.joins(), other.joins()));
    }

    private static List<String> sorted(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).sorted().distinct().toList();
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /// The same origin with no other claims and reports than these.
    static Origin narrowed(Origin origin, Set<String> claims, Set<String> reports) {
        return new Origin(
                origin.id(),
                origin.ids(),
                origin.label(),
                origin.named(),
                origin.interested(),
                origin.claims().stream().filter(claims::contains).toList(),
                origin.roots().stream().filter(claims::contains).toList(),
                origin.reports().stream().filter(reports::contains).toList(),
                origin.joins());
    }
}
