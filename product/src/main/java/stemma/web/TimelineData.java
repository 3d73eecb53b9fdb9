package stemma.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stemma.desk.Timeline;
import stemma.desk.Timeline.Lane;
import stemma.weigh.Statement;

/// The timeline as data: all statements that are asked for in the order of publication, and which lanes they stand in that are drawn.
final class TimelineData {
    private static final List<String> COLUMNS =
            List.of(
                    "claim",
                    "report",
                    "published",
                    "true",
                    "agents",
                    "relation",
                    "patients",
                    "place",
                    "modality",
                    "chain",
                    "words");

    private TimelineData() {}

    static String json(TimelineView view) {
        var data = new LinkedHashMap<String, Object>();
        data.put("allLanes", view.timeline().allLanes());
        data.put("undated", view.timeline().undated());
        data.put("lanes", view.timeline().lanes().stream().map(TimelineData::lane).toList());
        data.put("statements", statements(view).stream().map(it -> row(view, it)).toList());
        return Data.json(data);
    }

    private static List<Statement> statements(TimelineView view) {
        var listed = view.listed();
        return Timeline.inTime(listed, "", listed.size());
    }

    private static Map<String, Object> lane(Lane lane) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", lane.id());
        data.put("name", lane.name());
        data.put("claims", lane.statements().stream().map(Statement::claim).toList());
        return data;
    }

    static String csv(TimelineView view) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        statements(view).forEach(it -> rows.add(cells(row(view, it))));
        return Data.table(rows);
    }

    private static List<String> cells(Map<String, Object> row) {
        return row.values().stream().map(TimelineData::cell).toList();
    }

    private static String cell(Object value) {
        return value instanceof List<?> list
                ? String.join("; ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }

    private static Map<String, Object> row(TimelineView view, Statement it) {
        var lineage = view.lineage();
        var told = lineage.told(it.claim());
        var row = new LinkedHashMap<String, Object>();
        row.put("claim", it.claim());
        row.put("report", it.report());
        row.put("published", it.published().edtf());
        row.put("true", it.when().edtf());
        row.put("agents", it.agents().stream().map(lineage::name).toList());
        row.put("relation", it.relation());
        row.put("patients", it.patients().stream().map(lineage::name).toList());
        row.put("place", it.where().map(lineage::name).orElse(""));
        row.put("modality", it.modality().word());
        row.put("chain", Rung.of(told.report(), told.claim()).stream().map(Rung::name).toList());
        row.put("words", told.words());
        return row;
    }
}
