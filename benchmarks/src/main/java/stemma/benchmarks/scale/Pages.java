package stemma.benchmarks.scale;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stemma.desk.Desk;
import stemma.desk.Lineage;
import stemma.model.Actor;
import stemma.model.Filter;
import stemma.weigh.Disagreement;
import stemma.weigh.Proposition;

/// The pages of a workbench, by name: their addresses within its case.
final class Pages {
    private static final int MOST_REPORTS = 200;
    private static final String WORD = Words.of(97 * 40 + 11);

    private Pages() {}

    /// All of them.
    static Map<String, String> of(Desk desk) {
        var pages = new LinkedHashMap<>(front());
        pages.putAll(named(desk));
        pages.putAll(lineage(desk.weighing().now(), ""));
        return pages;
    }

    /// Of days that nobody asked for before: the first of them is put together from the start.
    static Map<String, String> days(LocalDate day) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("Propositions of a past day", known("/propositions", day));
        pages.put("Propositions of the day after", known("/propositions", day.plusDays(1)));
        pages.put("Propositions of two weeks before", known("/propositions", day.minusDays(14)));
        return pages;
    }

    /// All that can be asked for as known on a past day.
    static Map<String, String> then(Desk desk, LocalDate day) {
        var pages = new LinkedHashMap<String, String>();
        front().forEach((name, path) -> pages.put(name + ", then", known(path, day)));
        pages.put(
                "Changes of a month, then",
                "/changes?since=%s&known=%s".formatted(day.minusDays(30), day));
        pages.putAll(lineage(desk.weighing().knownOn(day), "?known=" + day));
        return pages;
    }

    private static String known(String path, LocalDate day) {
        return path + (path.contains("?") ? "&" : "?") + "known=" + day;
    }

    private static Map<String, String> front() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("History", "/history");
        pages.put("Review", "/review");
        pages.put("Reports", "/reports");
        pages.put("Reports of an outlet", "/reports?outlet=" + encoded(Cast.outlet(0)));
        pages.put("Actors", "/actors");
        pages.put("Propositions", "/propositions");
        pages.put("Propositions reported last", "/propositions?sort=last");
        pages.put(
                "Propositions of an actor", "/propositions?actor=" + encoded(Cast.actor(0).name()));
        pages.put("Propositions with a word", "/propositions?q=" + WORD);
        pages.put("Propositions of an outlet", "/propositions?by=" + encoded(Cast.outlet(0)));
        pages.put("Propositions that are denied", "/propositions?mod=denied");
        pages.put("Propositions of three origins", "/propositions?origins=3");
        pages.put("Propositions of a year", "/propositions?from=2024&to=2024");
        pages.put("Disagreements", "/disagreements");
        pages.put(
                "Disagreements with a name",
                "/disagreements?q=" + encoded(Cast.actor(0).name().split(" ")[0]));
        pages.put("Disagreements of a year", "/disagreements?from=2024&to=2024");
        pages.put("Timeline", "/timeline");
        pages.put("Timeline of an actor", "/timeline?actor=" + encoded(Cast.actor(0).name()));
        pages.put("Network", "/network");
        pages.put("Network of 150 actors", "/network?most=150");
        pages.put("Network of a year", "/network?from=2024&to=2024");
        pages.put("Sources", "/sources");
        pages.put("Search: a word", "/search?q=" + WORD);
        pages.put("Search: an actor", "/search?q=" + encoded(Cast.actor(0).name()));
        pages.put("Overview", "");
        pages.put("Changes", "/changes");
        return pages;
    }

    private static Map<String, String> named(Desk desk) {
        var pages = new LinkedHashMap<String, String>();
        var report = desk.reports(Filter.all(1)).getFirst();
        pages.put("a report", "/reports/" + report.id().substring(0, 12));
        var actor =
                desk.whoIsWho().actors().all().stream()
                        .max(comparingInt(Actor::reports))
                        .orElseThrow();
        pages.put("the actor in most reports", "/actors/" + actor.id());
        pages.put("its statements", "/actors/" + actor.id() + "/statements");
        pages.put("whom it has to do with", "/actors/" + actor.id() + "/around");
        return pages;
    }

    private static Map<String, String> lineage(Lineage lineage, String then) {
        var pages = new LinkedHashMap<String, String>();
        var first = lineage.propositions().getFirst();
        pages.put(
                "a proposition in %,d reports".formatted(Lineage.reports(first)),
                "/propositions/" + first.id() + then);
        var tree = tree(lineage.propositions());
        pages.put(
                "the source tree of %,d reports".formatted(Lineage.reports(tree)),
                "/propositions/" + tree.id() + "/tree" + then);
        lineage.disagreements().stream()
                .max(comparingInt(it -> it.positions().size()))
                .map(Disagreement::id)
                .ifPresent(
                        id -> pages.put("a disagreement", "/disagreements/" + encoded(id) + then));
        var source = lineage.records().all().getFirst();
        pages.put("the outlet of most reports", "/sources/" + source.id() + then);
        return pages;
    }

    /// The one in most reports that are no more than can be asked of a tree.
    private static Proposition tree(List<Proposition> propositions) {
        return propositions.stream()
                .filter(it -> Lineage.reports(it) <= MOST_REPORTS)
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
