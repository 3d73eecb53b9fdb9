package stemma.web;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import stemma.model.Passage;
import stemma.model.Report;

/// Where the pages of one casebook are found: every address inside the workbench is made here.
///
/// @param caseName as people write it, such as `Sennet valley, 2029–2031`
/// @param assets   the path under which style, script and type are served, ending in a slash
record Place(String caseName, String assets) {
    static final int ID = 12;

    /// `/c/sennet-valley-2029-2031`
    String base() {
        return "/c/" + slug();
    }

    /// The case's name in an address: letters and digits of ASCII, hyphens between.
    String slug() {
        String plain =
                Normalizer.normalize(caseName, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "case" : plain;
    }

    String reports() {
        return base() + "/reports";
    }

    /// The reports of one outlet.
    String outlet(String name) {
        return reports() + query(new LinkedHashMap<>(Map.of("outlet", name)));
    }

    String report(Report report) {
        return report(report.id());
    }

    String report(String id) {
        return reports() + "/" + shortId(id);
    }

    String review() {
        return base() + "/review";
    }

    String actors() {
        return base() + "/actors";
    }

    String actor(String id) {
        return actors() + "/" + id;
    }

    /// Where two actors stand side by side.
    String same(String one, String other) {
        return actor(one) + "/same?as=" + other;
    }

    String network() {
        return base() + "/network";
    }

    String timeline() {
        return base() + "/timeline";
    }

    String search() {
        return base() + "/search";
    }

    String search(String query) {
        return search() + "?q=" + encoded(query);
    }

    String changes() {
        return base() + "/changes";
    }

    String propositions() {
        return base() + "/propositions";
    }

    String proposition(String id) {
        return propositions() + "/" + id;
    }

    /// From how many places a proposition can come.
    String tree(String proposition) {
        return proposition(proposition) + "/tree";
    }

    String disagreements() {
        return base() + "/disagreements";
    }

    String disagreement(String id) {
        return disagreements() + "/" + id;
    }

    String sources() {
        return base() + "/sources";
    }

    String source(String id) {
        return sources() + "/" + id;
    }

    String history() {
        return base() + "/history";
    }

    /// A passage of a report.
    String passage(String report, Passage at) {
        return "%s/at/%d-%d#at".formatted(report(report), at.begin(), at.end());
    }

    /// The first characters of a report's id, as they stand in addresses.
    static String shortId(String id) {
        return id.substring(0, Math.min(ID, id.length()));
    }

    /// The end of an address that asks for something, with its question mark; empty where all parts are.
    static String query(SequencedMap<String, String> parts) {
        String joined =
                parts.entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(part -> part.getKey() + "=" + encoded(part.getValue()))
                        .collect(joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
