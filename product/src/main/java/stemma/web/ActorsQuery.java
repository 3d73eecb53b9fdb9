package stemma.web;

import static java.util.Comparator.comparingInt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.desk.WhoIsWho;
import stemma.model.Actor;
import stemma.model.ActorKind;

/// Which actors a reader asks for, as it stands in the address and in the fields.
///
/// @param q       words of any spelling
/// @param kind    the word for one; empty for all
/// @param unnamed `shown` where those without a name are asked for
/// @param after   id of the last actor of the page before
record ActorsQuery(String q, String kind, String unnamed, String after) {
    private static final Set<ActorKind> NAMELESS = Set.of(ActorKind.GROUP, ActorKind.ROLE);
    private static final String SHOWN = "shown";

    static ActorsQuery of(Map<String, List<String>> parameters) {
        return new ActorsQuery(
                Parameters.value(parameters, "q"),
                Parameters.value(parameters, "kind"),
                Parameters.value(parameters, "unnamed"),
                Parameters.value(parameters, "after"));
    }

    ActorsQuery after(String id) {
        return new ActorsQuery(q, kind, unnamed, id);
    }

    ActorsQuery withUnnamed() {
        return new ActorsQuery(q, kind, SHOWN, "");
    }

    ActorsQuery withoutUnnamed() {
        return new ActorsQuery(q, kind, "", "");
    }

    boolean showsUnnamed() {
        return unnamed.equals(SHOWN) || NAMELESS.stream().anyMatch(this::isOf);
    }

    boolean isNarrowed() {
        return !q.isEmpty() || !kind.isEmpty();
    }

    boolean isOf(ActorKind other) {
        return kind.equals(other.word());
    }

    /// All that fit, those in most reports first; a page is cut out of them.
    List<Actor> all(WhoIsWho who) {
        return who.spelled(q).stream()
                .filter(actor -> kind.isEmpty() || isOf(actor.kind()))
                .filter(actor -> showsUnnamed() || !NAMELESS.contains(actor.kind()))
                .sorted(
                        comparingInt(Actor::reports)
                                .reversed()
                                .thenComparing(Actor::name)
                                .thenComparing(Actor::id))
                .toList();
    }

    /// How many more there would be with those without a name.
    int hidden(WhoIsWho who) {
        return showsUnnamed()
                ? 0
                : (int)
                        who.spelled(q).stream()
                                .filter(actor -> kind.isEmpty() || isOf(actor.kind()))
                                .filter(actor -> NAMELESS.contains(actor.kind()))
                                .count();
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
        parts.put("after", after);
        return Place.query(parts);
    }
}
