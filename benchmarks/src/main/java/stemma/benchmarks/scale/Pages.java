package stemma.benchmarks.scale;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stemma.desk.Desk;
import stemma.desk.Lineage;
import stemma.model.Actor;
import stemma.model.Filter;
import stemma.web.Workbench;
import stemma.weigh.Disagreement;
import stemma.weigh.Proposition;

/// Asks a workbench for each of its pages over HTTP, several times, and prints how long each took.
final class Pages {
    private static final int TIMES = 5;
    private static final int PAUSE = 100;
    private static final int MOST_REPORTS = 200;
    private static final String CASE = "/c/scale";

    private final Workbench workbench;
    private final HttpClient client = HttpClient.newHttpClient();

    private Pages(Workbench workbench) {
        this.workbench = workbench;
    }

    /// Starts a workbench over a casebook and asks for each page as soon as it stands.
    static void time(Path file) throws Exception {
        try (var desk = Desk.open(file, Clock.systemUTC());
                var workbench = Workbench.serve(desk, "scale", 0)) {
            var pages = new Pages(workbench);
            pages.stand();
            System.out.println(
                    "\n| page | first, ms | then: median | best | slowest | kB |\n| --- | --- | --- | --- | --- | --- |");
            pages.time(front());
            pages.time(named(desk));
            pages.time(lineage(desk.weighing().now()));
            pages.time(earlier());
        }
    }

    /// Waits for what is worked out ahead, and says what of it stands when.
    private void stand() throws Exception {
        System.out.println(
                "| stands after | seconds | CPU s | live heap, MB |\n| --- | --- | --- | --- |");
        long start = System.nanoTime();
        var steps = new LinkedHashMap<String, String>();
        steps.put("who is who", "/actors");
        steps.put("what says the same", "/propositions");
        steps.put("what changed", "/changes");
        steps.put("all origins", "/network");
        for (var step : steps.entrySet()) {
            until(step.getValue());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %,d |%n",
                    step.getKey(),
                    (System.nanoTime() - start) / 1e9,
                    Scale.cpu() / 1e9,
                    Scale.heap());
        }
    }

    /// Asked for last: they are put together from the start.
    private static Map<String, String> earlier() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("Propositions as known on a past day", "/propositions?known=2024-06-30");
        pages.put("Disagreements as known then", "/disagreements?known=2024-06-30");
        pages.put("Actors as known then", "/actors?known=2024-06-30");
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
        pages.put("Propositions with a word", "/propositions?q=" + Words.of(97 * 40 + 11));
        pages.put("Propositions of an outlet", "/propositions?by=" + encoded(Cast.outlet(0)));
        pages.put("Propositions that are denied", "/propositions?mod=denied");
        pages.put("Propositions of three origins", "/propositions?origins=3");
        pages.put("Propositions of a year", "/propositions?from=2024&to=2024");
        pages.put("Disagreements", "/disagreements");
        pages.put(
                "Disagreements with a name",
                "/disagreements?q=" + encoded(Cast.actor(0).name().split(" ")[0]));
        pages.put("Timeline", "/timeline");
        pages.put("Timeline of an actor", "/timeline?actor=" + encoded(Cast.actor(0).name()));
        pages.put("Network", "/network");
        pages.put("Network of 150 actors", "/network?most=150");
        pages.put("Sources", "/sources");
        pages.put("Search: a word", "/search?q=" + Words.of(97 * 40 + 11));
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

    private void time(Map<String, String> pages) throws Exception {
        for (var page : pages.entrySet()) {
            time(page.getKey(), page.getValue());
        }
    }

    private void time(String name, String path) throws Exception {
        var times = new ArrayList<Long>();
        int length = 0;
        for (int i = 0; i <= TIMES; i++) {
            long start = System.nanoTime();
            length = until(path);
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        long first = times.removeFirst();
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %,d |%n",
                name,
                first,
                times.get(TIMES / 2),
                times.getFirst(),
                times.getLast(),
                length / 1024);
    }

    /// Asks until the page stands: what a large casebook is just working out has to be asked for again.
    private int until(String path) throws IOException, InterruptedException {
        int length = asked(path);
        while (length == 0) {
            Thread.sleep(PAUSE);
            length = asked(path);
        }
        return length;
    }

    /// @return how many bytes came; 0 where the page is being worked out
    private int asked(String path) throws IOException, InterruptedException {
        URI address = workbench.address().resolve(CASE + path);
        var answer =
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() == 503) {
            return 0;
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body().length;
    }
}
