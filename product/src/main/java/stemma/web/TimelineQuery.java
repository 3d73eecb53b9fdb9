package stemma.web;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Timeline.By;
import stemma.desk.Timeline.Wanted;
import stemma.draw.Unit;
import stemma.model.Actor;
import stemma.model.Modality;
import stemma.model.When;
import stemma.weigh.Span;

/// Which part of the timeline a reader asks for, and in which form, as it stands in the address and in the fields.
///
/// @param lanes    the word for what makes a lane; empty for actors
/// @param most     so many lanes are drawn at most
/// @param unit     the word for the stretch of time that is put together; empty for each statement by itself, as long as there is room
/// @param actor    a name, or the id, of the only one; empty for all
/// @param mod      the word for a modality; empty for all
/// @param lane     id of the only lane; empty for all
/// @param reported EDTF, the stretch in which what is listed was reported; empty for ever
/// @param as       `table`; empty for the drawing
/// @param after    id of the last statement of the page before
record TimelineQuery(
        Scope scope,
        String lanes,
        String most,
        String unit,
        String actor,
        String mod,
        String lane,
        String reported,
        String as,
        String after) {
    static final int LANES = Wanted.LANES;
    private static final int MOST_LANES = 60;

    static TimelineQuery of(Map<String, List<String>> parameters) {
        return new TimelineQuery(
                Scope.of(parameters),
                Parameters.value(parameters, "lanes"),
                Parameters.value(parameters, "most"),
                Parameters.value(parameters, "unit"),
                Parameters.value(parameters, "actor"),
                Parameters.value(parameters, "mod"),
                Parameters.value(parameters, "lane"),
                Parameters.value(parameters, "reported"),
                Parameters.value(parameters, "as"),
                Parameters.value(parameters, "after"));
    }

    /// All that an actor has a part in or says, in lanes for relations.
    ///
    /// @param most so many lanes
    static TimelineQuery of(Actor actor, Scope scope, int most) {
        String relations = By.RELATION.word();
        return new TimelineQuery(
                scope, relations, String.valueOf(most), "", actor.id(), "", "", "", "", "");
    }

    /// What the desk is asked; what cannot be understood counts as not given.
    ///
    /// @param around the only actor, where there is one
    Wanted wanted(Optional<Actor> around) {
        return new Wanted(
                by(),
                scope.period(),
                around,
                manner(),
                Optional.of(lane).filter(id -> !id.isEmpty()),
                most.matches("[1-9]\\d{0,5}")
                        ? Math.min(MOST_LANES, Integer.parseInt(most))
                        : LANES);
    }

    By by() {
        return Arrays.stream(By.values())
                .filter(by -> by.word().equals(lanes))
                .findFirst()
                .orElse(By.ACTOR);
    }

    Optional<Modality> manner() {
        return Arrays.stream(Modality.values())
                .filter(modality -> modality.word().equals(mod))
                .findFirst();
    }

    /// The unit that is asked for.
    Optional<Unit> stretch() {
        return units().stream().filter(each -> each.word().equals(unit)).findFirst();
    }

    /// The units that can be asked for.
    static List<Unit> units() {
        return List.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR);
    }

    boolean isTable() {
        return as.equals("table");
    }

    /// The days that what is listed was reported on; none where that does not matter.
    Optional<Span> listed() {
        return Query.error(reported).isPresent() ? Optional.empty() : Span.of(When.parse(reported));
    }

    boolean isNarrowed() {
        return scope.isNarrowed() || !(most + actor + mod + lane + reported).isEmpty();
    }

    /// The same with another value for one parameter; an empty one leaves it out.
    TimelineQuery with(String name, String value) {
        var all = parameters();
        all.put("after", "");
        all.put(name, value);
        return of(
                all.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, part -> List.of(part.getValue()))));
    }

    /// The drawing of all lanes.
    TimelineQuery drawn() {
        return with("as", "").with("lane", "").with("reported", "");
    }

    private LinkedHashMap<String, String> parameters() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("lanes", lanes);
        parts.put("most", most);
        parts.put("unit", unit);
        parts.put("actor", actor);
        parts.put("mod", mod);
        scope.putInto(parts);
        parts.put("lane", lane);
        parts.put("reported", reported);
        parts.put("as", as);
        parts.put("after", after);
        return parts;
    }

    /// The end of an address, with its question mark; empty where nothing is asked.
    String inAddress() {
        return Place.query(parameters());
    }
}
