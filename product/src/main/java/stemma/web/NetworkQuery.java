package stemma.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Network;
import stemma.desk.Selection;
import stemma.model.Actor;
import stemma.model.Modality;
import stemma.weigh.Span;

/// Which part of the network a reader asks for, and in which form, as it stands in the address and in the fields.
///
/// @param actor   id of the one in the middle; empty for all
/// @param steps   `2` for those two steps from it; so many as are drawn at most in `most`
/// @param mod     the word for a modality; empty for all
/// @param unnamed `shown` where those without a name are asked for
/// @param changes `only` where what stayed as it was is to be grey
/// @param sel     id of the relation or actor that is chosen
/// @param as      `table` or `matrix`; empty for the drawing
/// @param after   id of the last relation of the page before
record NetworkQuery(
        Scope scope,
        String actor,
        String steps,
        String origins,
        String mod,
        String most,
        String unnamed,
        String changes,
        String sel,
        String as,
        String after) {
    static final int ORIGINS = Selection.ORIGINS;
    static final int MOST = Selection.MOST;
    private static final int MOST_STEPS = 2;

    static NetworkQuery of(Map<String, List<String>> parameters) {
        return new NetworkQuery(
                Scope.of(parameters),
                Parameters.value(parameters, "actor"),
                Parameters.value(parameters, "steps"),
                Parameters.value(parameters, "origins"),
                Parameters.value(parameters, "mod"),
                Parameters.value(parameters, "most"),
                Parameters.value(parameters, "unnamed"),
                Parameters.value(parameters, "changes"),
                Parameters.value(parameters, "sel"),
                Parameters.value(parameters, "as"),
                Parameters.value(parameters, "after"));
    }

    /// All that an actor has a part in, whatever it rests on and whoever the others are.
    static NetworkQuery around(Actor actor, Scope scope) {
        return new NetworkQuery(scope, actor.id(), "", "1", "", "", "shown", "", "", "", "");
    }

    /// What the desk is asked; what cannot be understood counts as not given.
    ///
    /// @param around the actor in the middle, where there is one
    Selection selection(Optional<Actor> around) {
        return new Selection(
                new Span(Span.orAlways(scope.start()).first(), Span.orAlways(scope.end()).last()),
                least(),
                manner(),
                around,
                number(steps, 1, MOST_STEPS),
                actors(),
                unnamed.equals("shown"));
    }

    /// The least number of origins that is asked for.
    int least() {
        return number(origins, ORIGINS, Integer.MAX_VALUE);
    }

    /// So many actors are drawn at most.
    int actors() {
        return number(most, MOST, Network.ACTORS);
    }

    private static int number(String typed, int otherwise, int most) {
        return typed.matches("[1-9]\\d{0,5}") ? Math.min(most, Integer.parseInt(typed)) : otherwise;
    }

    Optional<Modality> manner() {
        return Arrays.stream(Modality.values())
                .filter(modality -> modality.word().equals(mod))
                .findFirst();
    }

    /// What is wrong with what was typed, in a sentence, beside what is wrong with the dates.
    Optional<String> error() {
        return origins.isEmpty() || origins.matches("[1-9]\\d{0,5}")
                ? Optional.empty()
                : Optional.of("Write the least number of origins as a number, such as 2.");
    }

    /// Whether less is asked for than the network as it is shown first, or another part of it.
    boolean isNarrowed() {
        return scope.isNarrowed() || !network().isEmpty();
    }

    boolean isTable() {
        return as.equals("table");
    }

    boolean isMatrix() {
        return as.equals("matrix");
    }

    boolean showsChangesOnly() {
        return changes.equals("only");
    }

    /// A name for what is drawn together, whatever the times, what is chosen and the form: spots are kept by it.
    String network() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("actor", actor);
        parts.put("steps", actor.isEmpty() || number(steps, 1, MOST_STEPS) == 1 ? "" : "2");
        parts.put("origins", least() == ORIGINS ? "" : String.valueOf(least()));
        parts.put("mod", manner().map(Modality::word).orElse(""));
        parts.put("most", actors() == MOST ? "" : String.valueOf(actors()));
        parts.put("unnamed", unnamed.equals("shown") ? unnamed : "");
        return Place.query(parts);
    }

    /// The same with another value for one parameter; an empty one leaves it out. What was chosen stays unless the others change.
    NetworkQuery with(String name, String value) {
        var all = parameters();
        all.put(name, value);
        if (!name.equals("sel") && !name.equals("after")) {
            all.put("after", "");
        }
        return of(
                all.entrySet().stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        Map.Entry::getKey, part -> List.of(part.getValue()))));
    }

    private LinkedHashMap<String, String> parameters() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("actor", actor);
        parts.put("steps", steps);
        parts.put("origins", origins);
        parts.put("mod", mod);
        parts.put("most", most);
        parts.put("unnamed", unnamed);
        scope.putInto(parts);
        parts.put("changes", changes);
        parts.put("sel", sel);
        parts.put("as", as);
        parts.put("after", after);
        return parts;
    }

    /// All that is asked, by the names of fields; without what is not given.
    Map<String, String> fields() {
        var parts = parameters();
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    /// The end of an address, with its question mark; empty where nothing is asked.
    String inAddress() {
        return Place.query(parameters());
    }
}
