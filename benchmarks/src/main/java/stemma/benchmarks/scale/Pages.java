package stemma.benchmarks.scale;

import static java.util.Comparator.comparingInt;

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
        pages.putAll(lineage(desk.weighing().now()));
        return pages;
    }

    /// Asked for last: the first of them is put together from the start.
    static Map<String, String> earlier() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("Propositions as known on a past day", "/propositions?known=2024-06-30");
        pages.put("Propositions as known the day after", "/propositions?known=2024-07-01");
        pages.put("Propositions as known two weeks before", "/propositions?known=2024-06-17");
        pages.put("Disagreements as known then", "/disagreements?known=2024-06-17");
        pages.put("Actors as known then", "/actors?known=2024-06-17");
        pages.put("Timeline as known then", "/timeline?known=2024-06-17");
        pages.put("Search for a word as known then", "/search?known=2024-06-17&q=" + WORD);
        pages.put("Overview as known then", "?known=2024-06-17");
        pages.put("Changes as known then", "/changes?known=2024-06-17");
        pages.put("Sources as known then", "/sources?known=2024-06-17");
        pages.put("Network as known then", "/network?known=2024-06-17");
        return pages;
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

    private static Map<String, String> lineage(Lineage lineage) {
        var pages = new LinkedHashMap<String, String>();
        var first = lineage.propositions().getFirst();
        pages.put(
                "a proposition in %,d reports".formatted(Lineage.reports(first)),
                "/propositions/" + first.id());
        var tree = tree(lineage.propositions());
        pages.put(
                "the source tree of %,d reports".formatted(Lineage.reports(tree)),
                "/propositions/" + tree.id() + "/tree");
        lineage.disagreements().stream()
                .max(comparingInt(it -> it.positions().size()))
                .map(Disagreement::id)
                .ifPresent(id -> pages.put("a disagreement", "/disagreements/" + encoded(id)));
        var source = lineage.records().all().getFirst();
        pages.put("the outlet of most reports", "/sources/" + source.id());
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
