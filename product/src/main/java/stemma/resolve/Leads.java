package stemma.resolve;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Lead;

/// Whom knowledge packs know by the names that reports use.
///
/// A name is sure to mean somebody where a pack knows one only by it, of a kind that fits, and does not doubt the name; a person's
/// single name never is.
final class Leads {
    /// A profile of a pack.
    private record To(String pack, String profile) {
        static final Comparator<To> ORDER = comparing(To::pack).thenComparing(To::profile);
    }

    private final Map<Namesakes, List<Lead>> sure = new HashMap<>();
    private final Map<To, List<Namesakes>> bySure = new TreeMap<>(To.ORDER);
    private final Map<To, List<Namesakes>> byWeak = new TreeMap<>(To.ORDER);
    private final Map<To, String> titles = new HashMap<>();

    /// @param all    in order
    /// @param byName by folded name
    Leads(Collection<Namesakes> all, Map<String, List<Lead>> byName) {
        for (var those : all) {
            if (!those.isApart() && Candidates.hasName(those)) {
                add(those, byName.getOrDefault(those.folded(), List.of()));
            }
        }
    }

    private void add(Namesakes those, List<Lead> leads) {
        var byPack =
                leads.stream()
                        .filter(lead -> Candidates.mayBeOne(those.kind(), lead.kind()))
                        .collect(groupingBy(Lead::pack));
        for (var ofPack : byPack.values()) {
            boolean isSure =
                    ofPack.size() == 1 && !ofPack.getFirst().isWeak() && !those.isPartOfName();
            for (var lead : ofPack) {
                var to = new To(lead.pack(), lead.profile());
                titles.put(to, lead.name());
                (isSure ? bySure : byWeak).computeIfAbsent(to, _ -> new ArrayList<>()).add(those);
                if (isSure) {
                    sure.computeIfAbsent(those, _ -> new ArrayList<>()).add(lead);
                }
            }
        }
    }

    /// The profiles that the names of one actor are sure to mean, in order.
    List<Lead> of(Collection<Namesakes> names) {
        return names.stream()
                .flatMap(those -> sure.getOrDefault(those, List.of()).stream())
                .collect(
                        toCollection(() ->
                                new TreeSet<>(comparing(Lead::pack).thenComparing(Lead::profile))))
                .stream()
                .toList();
    }

    /// The kind on which the packs agree.
    Optional<ActorKind> kind(Collection<Namesakes> names) {
        var kinds =
                of(names).stream()
                        .map(Lead::kind)
                        .filter(kind -> kind != ActorKind.UNKNOWN)
                        .collect(toSet());
        return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
    }

    /// The pack that knows the one and the other, and knows them as two.
    Optional<String> asTwo(Collection<Namesakes> one, Collection<Namesakes> other) {
        var ones = profiles(one);
        var others = profiles(other);
        return ones.entrySet().stream()
                .filter(entry ->
                        others.containsKey(entry.getKey())
                                && others.get(entry.getKey()).stream()
                                        .noneMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Map<String, Set<String>> profiles(Collection<Namesakes> names) {
        return names.stream()
                .flatMap(those -> sure.getOrDefault(those, List.of()).stream())
                .collect(
                        groupingBy(
                                Lead::pack,
                                TreeMap::new,
                                Collectors.mapping(Lead::profile, toSet())));
    }

    /// Names that a pack gives to one; sure ones with each other, doubtful ones with the first of the sure.
    List<Edge> edges() {
        return Stream.concat(
                        bySure.entrySet().stream()
                                .flatMap(entry -> sure(entry.getKey(), entry.getValue())),
                        byWeak.entrySet().stream()
                                .flatMap(entry -> weak(entry.getKey(), entry.getValue())))
                .sorted(Edge.ORDER)
                .toList();
    }

    private Stream<Edge> sure(To to, List<Namesakes> names) {
        var edges = new ArrayList<Edge>();
        var why = List.of("both are names of %s in the pack %s".formatted(titles.get(to), to.pack));
        for (int i = 1; i < names.size(); i++) {
            for (var before : names.subList(0, i)) {
                edges.add(Edge.between(before, names.get(i), 1, why, true));
            }
        }
        return edges.stream();
    }

    private Stream<Edge> weak(To to, List<Namesakes> names) {
        var why =
                List.of(
                        "one may be a name of %s in the pack %s"
                                .formatted(titles.get(to), to.pack));
        return bySure.getOrDefault(to, List.of()).stream()
                .limit(1)
                .flatMap(known ->
                        names.stream()
                                .map(name ->
                                        Edge.between(
                                                known, name, NameSimilarity.REVIEW, why, false)));
    }
}
