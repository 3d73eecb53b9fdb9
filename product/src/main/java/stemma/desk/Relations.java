package stemma.desk;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.Modality;
import stemma.predicate.Relation;
import stemma.weigh.Later;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Span;
import stemma.weigh.Stance;
import stemma.weigh.Statement;

/// What holds or happened between each two actors, put together from the propositions of a lineage.
public final class Relations {
    private static final Comparator<Relationship> MOST_ORIGINS =
            comparingInt((Relationship it) -> -it.origins())
                    .thenComparingInt(it -> -it.reports())
                    .thenComparing(Relationship::id);

    /// So many of the networks that were asked for last are kept.
    private static final int MOST_KEPT = 16;

    private final List<Part> parts = new ArrayList<>();
    private final Supplier<List<Relationship>> all = new Later<>(() -> those(_ -> true));
    private final Map<Asked, Supplier<Network>> networks = new Recent<>(MOST_KEPT);

    private record Asked(Selection selection, boolean withLapsed) {}

    /// What one proposition says of two actors in one manner.
    private record Part(
            Actor agent,
            Actor patient,
            Modality modality,
            Proposition proposition,
            Side side,
            List<String> claims) {
        List<String> subject() {
            return List.of(agent.id(), proposition.relation(), patient.id());
        }
    }

    private record Two(Actor agent, Actor patient) {}

    private Relations() {}

    /// As a lineage has it; put together once for each, when it is first asked for.
    public static Relations of(Lineage lineage) {
        return lineage.indexes().relations();
    }

    static Relations found(Lineage lineage) {
        var relations = new Relations();
        var actors = new HashMap<String, Actor>();
        lineage.actors().forEach(actor -> actor.ids().forEach(id -> actors.put(id, actor)));
        for (var proposition : lineage.propositions()) {
            var twos = twos(proposition, actors);
            if (!twos.isEmpty()) {
                relations.add(proposition, twos, lineage);
            }
        }
        return relations;
    }

    private static List<Two> twos(Proposition proposition, Map<String, Actor> actors) {
        var agents = known(proposition.agents(), actors);
        var pairs =
                relation(proposition).symmetric()
                        ? agents.stream()
                                .flatMap(one ->
                                        agents.stream()
                                                .filter(other -> one.id().compareTo(other.id()) < 0)
                                                .map(other -> new Two(one, other)))
                        : agents.stream()
                                .flatMap(agent ->
                                        known(proposition.patients(), actors).stream()
                                                .map(patient -> new Two(agent, patient)));
        return pairs.filter(two -> !two.agent.equals(two.patient)).toList();
    }

    private static List<Actor> known(List<String> ids, Map<String, Actor> actors) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(actors.get(id)).stream())
                .distinct()
                .toList();
    }

    private static Relation relation(Proposition proposition) {
        return stemma.predicate.Relations.of(proposition.relation());
    }

    private void add(Proposition proposition, List<Two> twos, Lineage lineage) {
        var origins = lineage.origins(proposition);
        var byManner =
                proposition.statements().stream()
                        .collect(groupingBy(Statement::modality, LinkedHashMap::new, toList()));
        byManner.forEach((modality, statements) -> {
            var stance = Stance.of(modality);
            var whole = origins.side(stance);
            var side =
                    statements.size() == proposition.of(stance).size()
                            ? whole
                            : narrowed(whole, statements);
            var claims = statements.stream().map(Statement::claim).toList();
            twos.forEach(two ->
                    parts.add(
                            new Part(two.agent, two.patient, modality, proposition, side, claims)));
        });
    }

    /// The part of a side that some of its statements make up: of those who take no side, who asks for it and who plans it.
    private static Side narrowed(Side side, List<Statement> statements) {
        var claims = statements.stream().map(Statement::claim).collect(toSet());
        var reports = statements.stream().map(Statement::report).collect(toSet());
        return new Side(
                side.stance(),
                side.origins().stream()
                        .filter(origin -> origin.claims().stream().anyMatch(claims::contains))
                        .map(origin -> Joint.narrowed(origin, claims, reports))
                        .toList(),
                side.pairs(),
                side.circles(),
                side.confirmations());
    }

    /// All relationships, those with most origins first.
    public List<Relationship> all() {
        return all.get();
    }

    /// As much of it as is asked for: however many actors that are, it is put together once.
    Network network(Selection selection, boolean withLapsed) {
        var asked = new Asked(selection.upTo(Network.ACTORS), withLapsed);
        return kept(asked).get().upTo(selection.most());
    }

    /// Whoever asks for another one need not wait for this.
    private synchronized Supplier<Network> kept(Asked asked) {
        return networks.computeIfAbsent(
                asked, it -> new Later<>(() -> Network.of(this, it.selection, it.withLapsed)));
    }

    /// What is said to be true at some time of a period, of those propositions only. What has no date is in no period.
    public List<Relationship> within(Span period) {
        return those(part -> Span.of(part.proposition.when()).filter(period::overlaps).isPresent());
    }

    /// Those that an actor has a part in.
    public List<Relationship> with(Actor actor) {
        return those(
                part -> part.agent.id().equals(actor.id()) || part.patient.id().equals(actor.id()));
    }

    private List<Relationship> those(Predicate<Part> wanted) {
        var bySubject =
                parts.stream()
                        .filter(wanted)
                        .collect(groupingBy(Part::subject, LinkedHashMap::new, toList()));
        return bySubject.values().stream()
                .flatMap(Relations::relationships)
                .sorted(MOST_ORIGINS)
                .toList();
    }

    private static Stream<Relationship> relationships(List<Part> same) {
        var byManner = new EnumMap<Modality, List<Part>>(Modality.class);
        same.forEach(it -> byManner.computeIfAbsent(it.modality, _ -> new ArrayList<>(1)).add(it));
        return byManner.entrySet().stream()
                .map(it -> relationship(it.getValue(), isDisputed(it.getKey(), byManner.keySet())));
    }

    private static boolean isDisputed(Modality modality, Set<Modality> manners) {
        return modality == Modality.DENIED
                ? manners.contains(Modality.ASSERTED)
                : manners.contains(Modality.DENIED);
    }

    private static Relationship relationship(List<Part> same, boolean isDisputed) {
        var first = same.getFirst();
        var relation = relation(first.proposition);
        var sides = same.stream().map(Part::side).toList();
        return new Relationship(
                Relationship.id(first.agent, relation.id(), first.patient, first.modality),
                first.agent,
                relation.id(),
                first.patient,
                relation.symmetric(),
                relation.kind() == Relation.Kind.TIE,
                first.modality,
                same.stream().map(Part::proposition).toList(),
                same.stream().flatMap(part -> part.claims.stream()).distinct().toList(),
                sides,
                Joint.independent(sides),
                Joint.reports(sides),
                isDisputed);
    }

    /// From how many independent origins some of them are known, those of several counted once.
    static int origins(List<Relationship> relationships) {
        return Joint.independent(
                relationships.stream().flatMap(it -> it.sides().stream()).toList());
    }
}
