package stemma.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stemma.model.Amount;
import stemma.model.Claim;
import stemma.model.Link;
import stemma.model.Listing;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Point;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;
import stemma.model.Where;

/// Pages as data: JSON for programs, CSV for tables.
final class Data {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "file",
                    "published",
                    "outlet",
                    "title",
                    "language",
                    "read",
                    "statements",
                    "url");

    private Data() {}

    static String json(List<Listing> lines) {
        return json(Map.of("reports", lines.stream().map(Data::line).toList()));
    }

    /// A header line and one line a report (RFC 4180).
    static String csv(List<Listing> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        lines.forEach(line -> rows.add(line(line).values().stream().map(Data::plain).toList()));
        return table(rows);
    }

    /// One line a row, its cells in quotes.
    static String table(List<List<String>> rows) {
        return rows.stream()
                .map(row ->
                        row.stream().map(Data::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    /// One report with its statements.
    static String json(Report report, List<Claim> claims) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", report.id());
        data.put("file", report.file());
        data.put("title", orNull(report.imprint().title()));
        data.put("outlet", orNull(report.imprint().outlet()));
        data.put("author", orNull(report.imprint().author()));
        data.put("published", edtf(report.imprint().published()));
        data.put("series", orNull(report.imprint().series()));
        data.put("number", orNull(report.imprint().number()));
        data.put("url", orNull(report.imprint().url()));
        data.put("language", report.language());
        data.put("text", report.text());
        data.put("claims", claims.stream().map(claim -> claim(report, claim)).toList());
        return json(data);
    }

    /// Objects that are JSON already, as a list under a name.
    static String list(String name, List<String> objects) {
        return "{\"" + name + "\":[" + String.join(",", objects) + "]}";
    }

    /// An actor that is JSON already, with the reports that tell of it and the statements it has a part in.
    static String json(String actor, List<Listing> reports, List<ClaimLine> claims) {
        return "{\"actor\":%s,\"reports\":%s,\"claims\":%s}"
                .formatted(
                        actor,
                        json(reports.stream().map(Data::line).toList()),
                        json(
                                claims.stream()
                                        .map(line -> claim(line.report(), line.claim()))
                                        .toList()));
    }

    private static Map<String, Object> line(Listing line) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", line.id());
        data.put("file", line.file());
        data.put("published", edtf(line.imprint().published()));
        data.put("outlet", orNull(line.imprint().outlet()));
        data.put("title", orNull(line.imprint().title()));
        data.put("language", line.language());
        data.put("read", line.readable());
        data.put("statements", line.claims());
        data.put("url", orNull(line.imprint().url()));
        return data;
    }

    private static Map<String, Object> claim(Report report, Claim claim) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", claim.id());
        data.put("report", report.file());
        data.put("evidence", claim.evidence().in(report.text()));
        data.put("begin", claim.evidence().begin());
        data.put("end", claim.evidence().end());
        data.put("relation", claim.content().relation());
        data.put("agents", mentions(claim.content().agents()));
        data.put("patients", mentions(claim.content().patients()));
        data.put("modality", claim.modality().word());
        data.put("chain", chain(report, claim));
        data.put("when", edtf(claim.content().when()));
        data.put("where", orNull(claim.content().where().map(Where::name)));
        data.put("confidence", claim.confidence());
        data.put("themes", words(report, claim.content().themes()));
        data.put("instruments", words(report, claim.content().instruments()));
        data.put(
                "amounts",
                claim.content().amounts().stream().map(of -> amount(report, of)).toList());
        data.put(
                "place",
                claim.content().where().<Object>map(Data::place).orElseGet(NullNode::getInstance));
        data.put("about", orNull(claim.about()));
        return data;
    }

    private static List<Map<String, Object>> words(Report report, List<Passage> passages) {
        return passages.stream().map(at -> words(report, at)).toList();
    }

    private static Map<String, Object> words(Report report, Passage at) {
        var data = new LinkedHashMap<String, Object>();
        data.put("words", at.in(report.text()));
        data.put("begin", at.begin());
        data.put("end", at.end());
        return data;
    }

    private static Map<String, Object> amount(Report report, Amount amount) {
        var data = words(report, amount.at());
        data.put("low", numberOrNull(amount.low()));
        data.put("high", numberOrNull(amount.high()));
        data.put("exact", amount.isExact());
        data.put("unit", amount.unit());
        data.put("per", amount.per());
        data.put("noun", orNull(amount.noun().map(noun -> noun.in(report.text()))));
        return data;
    }

    private static Map<String, Object> place(Where where) {
        var data = new LinkedHashMap<String, Object>();
        data.put("begin", where.at().begin());
        data.put("end", where.at().end());
        data.put("latitude", numberOrNull(where.point().map(Point::latitude)));
        data.put("longitude", numberOrNull(where.point().map(Point::longitude)));
        data.put("radius", numberOrNull(where.point().map(Point::radius)));
        data.put("geoname", numberOrNull(where.point().flatMap(Point::geoname)));
        return data;
    }

    private static Object numberOrNull(Optional<? extends Number> number) {
        return number.<Object>map(value -> value).orElseGet(NullNode::getInstance);
    }

    private static List<Map<String, Object>> mentions(List<Mention> mentions) {
        return mentions.stream()
                .map(mention ->
                        Map.<String, Object>of(
                                "name", mention.name(),
                                "kind", mention.kind().word(),
                                "begin", mention.at().begin(),
                                "end", mention.at().end()))
                .toList();
    }

    private static List<Map<String, Object>> chain(Report report, Claim claim) {
        return claim.attribution().links().stream().map(link -> link(report, link)).toList();
    }

    private static Map<String, Object> link(Report report, Link link) {
        var data = named(link.sources().getFirst());
        data.put("cue", orNull(link.cue().map(cue -> cue.at().in(report.text()))));
        data.put("with", link.sources().stream().skip(1).map(Data::named).toList());
        data.put(
                "said",
                link.said()
                        .<Object>map(said -> said(report, said))
                        .orElseGet(NullNode::getInstance));
        return data;
    }

    private static Map<String, Object> said(Report report, Link.Said said) {
        var data = words(report, said.at());
        data.put("when", said.when().edtf());
        return data;
    }

    private static Map<String, Object> named(Source source) {
        var data = new LinkedHashMap<String, Object>();
        data.put("source", source.label());
        data.put("named", source.isNamed());
        return data;
    }

    private static String plain(Object value) {
        return value instanceof NullNode ? "" : String.valueOf(value);
    }

    /// Quoted, and with an apostrophe before what a spreadsheet would take for a formula.
    private static String cell(String value) {
        String safe = value.matches("(?s)^\\s*[=+\\-@\\t\\r].*") ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static Object edtf(When when) {
        return orNull(Optional.of(when.edtf()).filter(text -> !text.isEmpty()));
    }

    /// The value, or what JSON writes as `null`.
    private static Object orNull(Optional<String> value) {
        return value.<Object>map(text -> text).orElseGet(NullNode::getInstance);
    }

    /// Strings, numbers, lists and maps of them.
    static String json(Object data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings, numbers and lists can always be written", e);
        }
    }
}
