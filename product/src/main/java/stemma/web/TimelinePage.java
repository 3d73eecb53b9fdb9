package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.desk.Timeline.By;
import stemma.draw.Unit;
import stemma.model.Actor;
import stemma.model.Modality;

/// What happened when, and when it was reported: as a drawing or a table.
///
/// @param picture the drawing; empty where it is not asked for
/// @param lines   of the table on this page
/// @param listed  how many the table has in all
/// @param next    the address of the next page of the table
record TimelinePage(
        Frame frame,
        TimelineView view,
        String picture,
        List<Evidence> lines,
        int listed,
        Optional<String> next) {
    static final int LINES = 200;

    TimelineQuery query() {
        return view.query();
    }

    String address() {
        return frame.desk().timeline();
    }

    /// The same page with another value for one parameter.
    String with(String name, String value) {
        return address() + query().with(name, value).inAddress();
    }

    /// The drawing of all lanes.
    String drawn() {
        return address() + query().drawn().inAddress();
    }

    /// The same as data.
    String data(String ending) {
        return address() + "." + ending + query().with("as", "").inAddress();
    }

    Optional<Actor> around() {
        return view.around();
    }

    /// Whether nothing is said at all, whatever is asked.
    boolean isEmpty() {
        return view.lineage().dossier().statements().isEmpty();
    }

    boolean isNone() {
        return query().isTable() ? listed == 0 : view.timeline().statements().isEmpty();
    }

    /// `652 statements; 14 of 63 lanes, those with most`
    String part() {
        var timeline = view.timeline();
        if (query().isTable()) {
            String all = Wording.count(listed, "statement");
            return lines.size() == listed
                    ? all
                    : "%d on this page, of %s".formatted(lines.size(), all);
        }
        int shown = timeline.lanes().size();
        String statements = Wording.count(timeline.statements().size(), "statement");
        return statements
                + (shown == timeline.allLanes()
                        ? " in " + Wording.count(shown, "lane")
                        : "; %s of %s, those with most statements"
                                .formatted(
                                        Wording.number(shown),
                                        Wording.count(timeline.allLanes(), "lane")));
    }

    /// What stands in no lane, in a sentence; empty where all does.
    String outside() {
        int outside = view.timeline().outside();
        String statements = Wording.count(outside, "statement");
        if (outside == 0) {
            return "";
        }
        return switch (query().by()) {
            case ACTOR ->
                    "In no lane: %s that nobody with a name has a part in or says."
                            .formatted(statements);
            case PLACE ->
                    "In no lane: %s that %s no place."
                            .formatted(statements, outside == 1 ? "names" : "name");
            case RELATION, PROPOSITION -> "In no lane: %s.".formatted(statements);
        };
    }

    /// What bars stand for, in a sentence; empty where each statement has its own mark.
    String bars() {
        var asked = query().stretch();
        if (!view.hasBars()) {
            return "";
        }
        return "%sEach bar is a %s and opens its list: full asserted, outlined denied, broken neither.%s"
                .formatted(
                        asked.isEmpty()
                                ? "More than %d marks, so they are put together. "
                                        .formatted(TimelineView.MOST_MARKS)
                                : asked.get() == view.unit()
                                        ? ""
                                        : "There is no room for a bar a %s. "
                                                .formatted(asked.get().word()),
                        view.unit().word(),
                        asked.isEmpty()
                                ? " Narrow the time or choose an actor to see each statement."
                                : "");
    }

    LeftOut left() {
        return view.left();
    }

    static By[] bys() {
        return By.values();
    }

    static List<Unit> units() {
        return TimelineQuery.units();
    }

    static Modality[] manners() {
        return Modality.values();
    }
}
