package stemma.resolve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.text.Names;

/// Which names may be one actor's, found without comparing each with each: only names that share a key are compared.
final class Candidates {
    /// A key of more names than this tells nothing, and would cost the square of them.
    private static final int MOST_BESIDE_EACH_OTHER = 200;

    /// How many times more often a name has to be read as the one than as the other.
    private static final int RARE = 3;

    /// From here on names differ in no more than the spelling, on the pairs of the sample; told of in one company, they are one.
    private static final double SPELLINGS = 0.75;

    /// How many others both have to be told of beside.
    private static final int ENOUGH = 2;

    private static final String BESIDE = "told of beside the same others: ";

    private static final String OTHER_LETTERS =
            "the same word by word in other letters, and nobody else's name here is";

    private final List<Namesakes> all;
    private final Comparisons known;
    private final Map<String, Namesakes> byName = new HashMap<>();
    private final List<Edge> alike;
    private final Company company;
    private final ShortNames shorter;

    /// @param known what was found out before
    Candidates(List<Namesakes> all, Comparisons known) {
        this.known = known;
        this.all =
                all.stream().filter(those -> !those.isApart()).filter(Candidates::hasName).toList();
        this.all.forEach(those -> byName.putIfAbsent(those.folded(), those));
        var edges = Stream.concat(same().stream(), like().stream()).toList();
        this.company = new Company(this.all, edges.stream().filter(Edge::isSure).toList());
        this.shorter = new ShortNames(this.all, company);
        this.alike = inOtherLetters(met(edges));
    }

    private NameParts parts(Namesakes those) {
        return known.parts(those);
    }

    /// Names that are spelled alike, the surest first; of the other ways to be one the edges come in that order, too.
    List<Edge> alike() {
        return alike;
    }

    private List<Edge> met(List<Edge> edges) {
        var namesakes = new HashMap<Namesakes, Set<Namesakes>>();
        for (var edge : edges) {
            namesakes.computeIfAbsent(edge.one(), _ -> new HashSet<>()).add(edge.other());
            namesakes.computeIfAbsent(edge.other(), _ -> new HashSet<>()).add(edge.one());
        }
        return edges.stream().map(edge -> met(edge, namesakes)).toList();
    }

    /// Full names that differ in no more than the spelling are one where both are told of beside somebody, if neither is like the name of
    /// anybody else in the letters of the other and they are not told of beside each other.
    private Edge met(Edge edge, Map<Namesakes, Set<Namesakes>> alike) {
        boolean canBeOne =
                !edge.isSure()
                        && edge.score() >= SPELLINGS
                        && edge.one().hasFullName()
                        && edge.other().hasFullName()
                        && isOnly(edge.one(), edge.other(), alike)
                        && isOnly(edge.other(), edge.one(), alike);
        var beside = canBeOne ? company.of(edge.one(), edge.other()) : List.<String>of();
        return beside.isEmpty() ? edge : edge.surer(BESIDE + beside.getFirst());
    }

    private boolean isOnly(Namesakes one, Namesakes other, Map<Namesakes, Set<Namesakes>> alike) {
        return !one.company().contains(other.folded())
                && alike.getOrDefault(one, Set.of()).stream()
                        .filter(Namesakes::hasFullName)
                        .filter(it -> Script.of(it.folded()) == Script.of(other.folded()))
                        .allMatch(it -> it.equals(other) || company.areOne(it, other));
    }

    /// Names that are one in two scripts, word by word, are one where each is like no other name in the letters of the other but those that are
    /// one with it.
    private List<Edge> inOtherLetters(List<Edge> edges) {
        var one = new Linked<Namesakes>();
        edges.stream().filter(Edge::isSure).forEach(edge -> one.link(edge.one(), edge.other()));
        var others = new HashMap<Namesakes, Set<Namesakes>>();
        var those = edges.stream().filter(this::areInOtherLetters).collect(toSet());
        for (var edge : those) {
            others.computeIfAbsent(edge.one(), _ -> new HashSet<>()).add(one.first(edge.other()));
            others.computeIfAbsent(edge.other(), _ -> new HashSet<>()).add(one.first(edge.one()));
        }
        return edges.stream()
                .map(edge ->
                        those.contains(edge)
                                        && !edge.isSure()
                                        && isLone(edge.one(), others)
                                        && isLone(edge.other(), others)
                                ? edge.surer(OTHER_LETTERS)
                                : edge)
                .sorted(Edge.ORDER)
                .toList();
    }

    private boolean areInOtherLetters(Edge edge) {
        return OtherLetters.areOne(parts(edge.one()), parts(edge.other()));
    }

    private static boolean isLone(Namesakes those, Map<Namesakes, Set<Namesakes>> others) {
        return others.getOrDefault(those, Set.of()).size() == 1;
    }

    /// One name that was read as a person's here and as another's there: where one reading is rare beside the other, it is a slip.
    private List<Edge> same() {
        var byName = all.stream().collect(groupingBy(those -> those.folded()));
        var edges = new ArrayList<Edge>();
        for (var those : byName.values()) {
            for (int i = 1; i < those.size(); i++) {
                edges.add(same(those.getFirst(), those.get(i)));
            }
        }
        return edges;
    }

    private static Edge same(Namesakes one, Namesakes other) {
        boolean isSlip =
                Math.min(one.count(), other.count()) * RARE <= Math.max(one.count(), other.count());
        var why =
                List.of(
                        "the same name",
                        "read as %s in %d and as %s in %d"
                                .formatted(
                                        one.kind().word(),
                                        one.count(),
                                        other.kind().word(),
                                        other.count()));
        return Edge.between(one, other, isSlip ? 1 : NameSimilarity.SURE, why, isSlip);
    }

    /// Who has no name, or that of any such office, is joined by nothing but a person.
    static boolean hasName(Namesakes those) {
        return those.kind() != ActorKind.GROUP
                && those.kind() != ActorKind.ROLE
                && !Offices.isOffice(those.name());
    }

    private List<Edge> like() {
        var edges = new ArrayList<Edge>();
        var seen = new HashSet<Set<Namesakes>>();
        for (var block : blocks().values()) {
            for (int i = 0; i < block.size(); i++) {
                for (var other : block.subList(i + 1, block.size())) {
                    if (seen.add(Set.of(block.get(i), other))) {
                        like(block.get(i), other).ifPresent(edges::add);
                    }
                }
            }
        }
        return edges;
    }

    private Map<String, List<Namesakes>> blocks() {
        var blocks = new TreeMap<String, List<Namesakes>>();
        for (var those : all) {
            if (!those.isPartOfName()) {
                known.keys(those)
                        .forEach(key ->
                                blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(those));
            }
        }
        blocks.values().removeIf(block -> block.size() > MOST_BESIDE_EACH_OTHER);
        return blocks;
    }

    private Optional<Edge> like(Namesakes one, Namesakes other) {
        if (!mayBeOne(parts(one).kind(), parts(other).kind())
                || !areAlike(one, other)
                || Offices.areApart(one.folded(), other.folded())) {
            return Optional.empty();
        }
        var likeness = NameSimilarity.of(parts(one), parts(other));
        var beside = one.companyOf(other);
        if (likeness.isSure() || likeness.score() < SPELLINGS || beside.size() < ENOUGH) {
            return Optional.of(
                    Edge.between(
                            one, other, likeness.score(), likeness.reasons(), likeness.isSure()));
        }
        return Optional.of(
                Edge.between(one, other, likeness.score(), likeness.reasons(), false)
                        .surer(BESIDE + String.join(", ", beside.subList(0, ENOUGH))));
    }

    /// Whether the names are at least worth a look.
    boolean areAlike(Namesakes one, Namesakes other) {
        return known.areAlike(one, other);
    }

    static boolean mayBeOne(ActorKind one, ActorKind other) {
        return one == ActorKind.UNKNOWN
                || other == ActorKind.UNKNOWN
                || (one == ActorKind.PERSON) == (other == ActorKind.PERSON);
    }

    /// Names between which something other than their spelling may hold, two and two.
    List<List<Namesakes>> beyondSpelling() {
        var pairs = new ArrayList<List<Namesakes>>();
        for (var those : all) {
            given(those).forEach(other -> pairs.add(List.of(those, other)));
            shorter.bearers(those).forEach(other -> pairs.add(List.of(those, other)));
        }
        return pairs;
    }

    /// The names that reports give together with these. What a person's surname means alone is another question.
    private Stream<Namesakes> given(Namesakes those) {
        return those.isApart() || !hasName(those)
                ? Stream.of()
                : those.given().keySet().stream()
                        .flatMap(name -> Optional.ofNullable(byName.get(Names.key(name))).stream())
                        .filter(other -> !other.equals(those))
                        .filter(other -> !those.hasFullName() || !other.isPartOfName())
                        .distinct();
    }

    /// "Kesh Workers' Guard (KWG)": where a report gives both names, they are one actor's wherever they stand alone, unless
    /// another goes by the short one, too.
    List<Edge> givenTogether(Collection<Namesakes> names, Clusters clusters) {
        var givers = new TreeMap<Namesakes, List<Namesakes>>();
        for (var those : names) {
            given(those)
                    .filter(other -> !clusters.areOne(those, other))
                    .forEach(other ->
                            givers.computeIfAbsent(other, _ -> new ArrayList<>()).add(those));
        }
        return givers.entrySet().stream()
                .flatMap(entry -> given(entry.getKey(), entry.getValue(), clusters))
                .sorted(Edge.ORDER)
                .toList();
    }

    private static Stream<Edge> given(Namesakes name, List<Namesakes> givers, Clusters clusters) {
        boolean isOne = givers.stream().map(clusters::of).distinct().count() == 1;
        var why = List.of("a report gives both names");
        return givers.stream().map(giver -> Edge.between(giver, name, 1, why, isOne));
    }

    /// The shorter names that stand alone, with those whose they may be.
    List<Edge> shortNames(Collection<Namesakes> names, Clusters clusters) {
        return shorter.edges(names, clusters);
    }
}
