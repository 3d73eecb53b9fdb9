package stemma.web;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.desk.Desk;
import stemma.desk.Timeline;
import stemma.desk.WhoIsWho;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.model.Listing;
import stemma.model.Recorded;

/// Which actors a reader asks for, as it stands in the address and in the fields.
///
/// @param q       words of any spelling
/// @param kind    the word for one; empty for all
/// @param unnamed `shown` where those without a name are asked for
/// @param after   id of the last actor of the page before
record ActorsQuery(String q, String kind, String unnamed, Scope scope, String after) {
    private static final Set<ActorKind> NAMELESS = Set.of(ActorKind.GROUP, ActorKind.ROLE);
    private static final String SHOWN = "shown";
    private static final Comparator<Actor> MOST_REPORTS =
            comparingInt(Actor::reports)
                    .reversed()
                    .thenComparing(Actor::name)
                    .thenComparing(Actor::id);

    static ActorsQuery of(Map<String, List<String>> parameters) {
        return new ActorsQuery(
                Parameters.value(parameters, "q"),
                Parameters.value(parameters, "kind"),
                Parameters.value(parameters, "unnamed"),
                Scope.of(parameters),
                Parameters.value(parameters, "after"));
    }

    ActorsQuery after(String id) {
        return new ActorsQuery(q, kind, unnamed, scope, id);
    }

    ActorsQuery withUnnamed() {
        return new ActorsQuery(q, kind, SHOWN, scope, "");
    }

    ActorsQuery withoutUnnamed() {
        return new ActorsQuery(q, kind, "", scope, "");
    }

    boolean showsUnnamed() {
        return unnamed.equals(SHOWN) || NAMELESS.stream().anyMatch(this::isOf);
    }

    boolean isNarrowed() {
        return !q.isEmpty() || !kind.isEmpty() || scope.isNarrowed();
    }

    boolean isOf(ActorKind other) {
        return kind.equals(other.word());
    }

    /// Whoever is told of, at the times that are asked for.
    ///
    /// @param latest  the newest report that tells of each, by its id
    /// @param undated how many are left out of whom nothing tells a time
    private record Told(List<Actor> actors, Map<String, Listing> latest, int undated) {}

    /// All that fit; a page is cut out of them.
    ///
    /// @param actors those in most reports first
    /// @param latest the newest report that tells of each, by its id
    /// @param hidden how many more there would be with those without a name
    /// @param left   what has no time that is told
    record Found(List<Actor> actors, Map<String, Listing> latest, int hidden, LeftOut left) {}

    Found all(Desk desk) {
        var told = told(desk);
        var fitting = told.actors;
        var shown = shown(fitting).stream().sorted(MOST_REPORTS).toList();
        return new Found(
                shown,
                told.latest,
                fitting.size() - shown.size(),
                LeftOut.of(unplaced(desk), told.undated, "actor"));
    }

    private List<Actor> shown(List<Actor> actors) {
        return actors.stream()
                .filter(actor -> showsUnnamed() || !NAMELESS.contains(actor.kind()))
                .toList();
    }

    private Told told(Desk desk) {
        if (scope.day().isEmpty() && !scope.period().isBounded()) {
            var who = desk.whoIsWho();
            return new Told(ofKind(who.spelled(q)), who.latest(), 0);
        }
        var lineage = scope.known(desk);
        var all = fitting(lineage.actors());
        if (!scope.period().isBounded()) {
            return new Told(all, lineage.latest(), 0);
        }
        int dated = shown(with(all, Timeline.partiesDated(lineage))).size();
        return new Told(
                with(all, Timeline.parties(lineage, scope.period())),
                lineage.latest(),
                shown(all).size() - dated);
    }

    private static List<Actor> with(List<Actor> actors, Set<String> ids) {
        return actors.stream().filter(it -> it.ids().stream().anyMatch(ids::contains)).toList();
    }

    private List<Actor> fitting(List<Actor> actors) {
        return ofKind(WhoIsWho.spelled(actors, q));
    }

    private List<Actor> ofKind(List<Actor> actors) {
        return actors.stream().filter(actor -> kind.isEmpty() || isOf(actor.kind())).toList();
    }

    private static List<Recorded> unplaced(Desk desk) {
        var unplaced = desk.whoIsWho().actors().unplaced();
        return unplaced.isEmpty()
                ? List.of()
                : desk.journal().stream()
                        .filter(Recorded::isInForce)
                        .filter(it -> unplaced.contains(it.entry().decision()))
                        .toList();
    }

    /// Those that come after the last of the page before; none after one that is not there.
    List<Actor> rest(List<Actor> all) {
        return Parameters.rest(all, Actor::id, after);
    }

    /// The end of an address, with its question mark; empty where nothing is asked.
    String inAddress() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("kind", kind);
        parts.put("unnamed", unnamed);
        scope.putInto(parts);
        parts.put("after", after);
        return Place.query(parts);
    }
}
