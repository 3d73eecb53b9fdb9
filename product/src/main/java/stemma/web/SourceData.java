package stemma.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import stemma.desk.SourceRecord;

/// A source as data.
final class SourceData {
    private SourceData() {}

    static Map<String, Object> line(SourceRecord source) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", source.id());
        data.put("name", source.label());
        data.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
        data.put("quotedBy", source.quoting());
        data.put("reports", source.reports().size());
        data.put("statements", source.said().size());
        data.put("own", source.own());
        data.put("origins", source.origins().size());
        data.put("first", source.first());
        data.put("several", source.several());
        data.put("turns", source.turns().size());
        data.put("confirmed", source.confirmed().size());
        data.put("contradicted", source.contradicted().size());
        return data;
    }
}
