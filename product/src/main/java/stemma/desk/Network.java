package stemma.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Actor;

/// Who has to do with whom: as much of it as is asked for.
///
/// @param members   those who are drawn, with most independent origins first
/// @param drawn     relationships between them
/// @param allActors how many have a part in what is asked for
/// @param all       all that is asked for, with most origins first
/// @param lapsed    ties that are said to have held before the period and by nobody to hold in it
public record Network(
        List<Member> members,
        List<Changed> drawn,
        int allActors,
        List<Changed> all,
        List<Relationship> lapsed) {
    /// So many relationships are drawn at most.
    public static final int LINES = 300;

    /// So many actors are drawn at most.
    public static final int ACTORS = 150;

    /// Somebody in it.
    ///
    /// @param origins from how many independent origins it is known to have a part in what is asked for
    public record Member(Actor actor, int origins) {}

    /// A relationship and what became of it in the period.
    public record Changed(Relationship relationship, Turnover turnover) {}

    /// What became of a relationship in a period that has a first day.
    public enum Turnover {
        /// Said to be true in the period, and at no time before.
        NEW,
        /// A tie that is said to have held before, and by nobody to hold in the period.
        LAPSED,
        KEPT
    }

    public Network {
        members = List.copyOf(members);
        drawn = List.copyOf(drawn);
        all = List.copyOf(all);
        lapsed = List.copyOf(lapsed);
    }

    /// What is asked for, of all relationships of a lineage.
    public static Network of(Relations relations, Selection selection) {
        return relations.network(selection, false);
    }

    /// The same with the ties that lapsed.
    public static Network withLapsed(Relations relations, Selection selection) {
        return relations.network(selection, true);
    }

    static Network of(Relations relations, Selection selection, boolean withLapsed) {
        var during = during(relations, selection);
        var before = before(relations, selection);
        var lapsed = lapsed(during, before, selection);
        var old = ids(before);
        var now =
                during.stream()
                        .filter(selection::lets)
                        .map(it -> new Changed(it, turnover(it, old, selection)));
        var gone = withLapsed ? lapsed.stream() : Stream.<Relationship>empty();
        var all =
                near(
                        Stream.concat(now, gone.map(it -> new Changed(it, Turnover.LAPSED)))
                                .toList(),
                        selection);
        var members = members(all);
        var first = first(members, selection);
        return new Network(first, among(first, all), members.size(), all, lapsed);
    }

    /// The same of fewer actors.
    Network upTo(int most) {
        var first = members.subList(0, Math.min(most, members.size()));
        return new Network(first, among(first, all), allActors, all, lapsed);
    }

    private static Turnover turnover(Relationship it, Set<String> old, Selection selection) {
        return selection.hasStart() && !old.contains(it.id()) ? Turnover.NEW : Turnover.KEPT;
    }

    private static List<Relationship> during(Relations relations, Selection selection) {
        return selection.isAlways() ? relations.all() : relations.within(selection.period());
    }

    private static List<Relationship> before(Relations relations, Selection selection) {
        return selection.hasStart() ? relations.within(selection.before()) : List.of();
    }

    private static List<Relationship> lapsed(
            List<Relationship> during, List<Relationship> before, Selection selection) {
        if (before.isEmpty()) {
            return List.of();
        }
        var now = ids(during);
        return before.stream()
                .filter(selection::lets)
                .filter(Relationship::isTie)
                .filter(it -> !now.contains(it.id()))
                .toList();
    }

    private static Set<String> ids(List<Relationship> relationships) {
        return relationships.stream().map(Relationship::id).collect(toSet());
    }

    private static List<Changed> near(List<Changed> all, Selection selection) {
        if (selection.around().isEmpty()) {
            return all;
        }
        var reached = new HashSet<>(Set.of(selection.around().get().id()));
        for (int step = 0; step < selection.steps(); step++) {
            var from = Set.copyOf(reached);
            all.stream()
                    .map(Changed::relationship)
                    .filter(it ->
                            from.contains(it.agent().id()) || from.contains(it.patient().id()))
                    .forEach(it -> {
                        reached.add(it.agent().id());
                        reached.add(it.patient().id());
                    });
        }
        return all.stream().filter(it -> isAmong(it.relationship(), reached)).toList();
    }

    /// @param actors by id
    private static boolean isAmong(Relationship it, Set<String> actors) {
        return actors.contains(it.agent().id()) && actors.contains(it.patient().id());
    }

    /// Somebody and what he has a part in.
    private record Party(Actor actor, List<Relationship> those) {}

    private static List<Member> members(List<Changed> all) {
        var byActor = new LinkedHashMap<String, Party>();
        for (var changed : all) {
            var it = changed.relationship();
            Stream.of(it.agent(), it.patient())
                    .forEach(actor ->
                            byActor.computeIfAbsent(
                                            actor.id(), _ -> new Party(actor, new ArrayList<>()))
                                    .those
                                    .add(it));
        }
        return byActor.values().stream()
                .map(party -> new Member(party.actor, Relations.origins(party.those)))
                .sorted(
                        comparingInt((Member it) -> -it.origins())
                                .thenComparing(it -> it.actor().name())
                                .thenComparing(it -> it.actor().id()))
                .toList();
    }

    /// The one in the middle is among them, however few origins it has.
    private static List<Member> first(List<Member> members, Selection selection) {
        return members.stream()
                .sorted(
                        comparing((Member it) ->
                                selection.around().filter(it.actor()::equals).isEmpty()))
                .limit(Math.min(selection.most(), ACTORS))
                .toList();
    }

    private static List<Changed> among(List<Member> members, List<Changed> all) {
        var actors = members.stream().map(it -> it.actor().id()).collect(toSet());
        return all.stream().filter(it -> isAmong(it.relationship(), actors)).limit(LINES).toList();
    }

    /// How many of those that are asked for are new.
    public int fresh() {
        return (int) all.stream().filter(it -> it.turnover() == Turnover.NEW).count();
    }
}
