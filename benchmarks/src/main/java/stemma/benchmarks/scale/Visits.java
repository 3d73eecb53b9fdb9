package stemma.benchmarks.scale;

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
import stemma.model.Filter;
import stemma.web.Workbench;

/// Asks a workbench for each of its pages over HTTP, several times, and prints how long each took; then adds reports, and asks again.
final class Visits {
    private static final int TIMES = 5;
    private static final int PAUSE = 100;
    private static final int ADDED = 100;
    private static final int ADDINGS = 2;
    private static final String CASE = "/c/scale";

    /// What is worked out ahead, in this order, and a page that needs it.
    private static final Map<String, String> STEPS = steps();

    private final Workbench workbench;

    /// In milliseconds; also of answers that say that a page is being worked out.
    private long slowest;

    private final HttpClient client = HttpClient.newHttpClient();

    private Visits(Workbench workbench) {
        this.workbench = workbench;
    }

    private static Map<String, String> steps() {
        var steps = new LinkedHashMap<String, String>();
        steps.put("who is who", "/actors");
        steps.put("what says the same", "/propositions");
        steps.put("what changed", "/changes");
        steps.put("all origins", "/network");
        return steps;
    }

    /// Starts a workbench over a casebook and asks for each page once all stands, and again when reports were added.
    static void time(Path file) throws Exception {
        try (var desk = Desk.open(file, Clock.systemUTC());
                var workbench = Workbench.serve(desk, "scale", 0)) {
            var visits = new Visits(workbench);
            visits.stand();
            System.out.printf("%,d MB of live heap%n", Scale.heap());
            visits.time(Pages.of(desk));
            for (int i = 0; i < ADDINGS; i++) {
                visits.grow(file);
            }
            visits.time(Pages.of(desk));
            visits.timePast(desk);
        }
    }

    /// The same of past days only.
    static void timePast(Path file) throws Exception {
        try (var desk = Desk.open(file, Clock.systemUTC());
                var workbench = Workbench.serve(desk, "scale", 0)) {
            var visits = new Visits(workbench);
            visits.stand();
            visits.timePast(desk);
        }
    }

    private void timePast(Desk desk) throws Exception {
        var day = Story.day(desk.count(Filter.all(1)) / 3);
        time(Pages.days(day));
        System.out.printf("%,d MB of live heap%n", Scale.heap());
        time(Pages.then(desk, day));
        System.out.printf("%,d MB of live heap%n", Scale.heap());
    }

    private void grow(Path file) throws Exception {
        System.out.printf("%n%d reports are added%n", ADDED);
        Scale.fill(file, ADDED);
        stand();
    }

    /// Waits for what is worked out ahead, and says what of it stands when.
    private void stand() throws Exception {
        System.out.println("| stands after | seconds | CPU s |\n| --- | --- | --- |");
        long start = System.nanoTime();
        long busy = Scale.cpu();
        for (var step : STEPS.entrySet()) {
            until(step.getValue());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f |%n",
                    step.getKey(),
                    (System.nanoTime() - start) / 1e9,
                    (Scale.cpu() - busy) / 1e9);
        }
    }

    private void time(Map<String, String> pages) throws Exception {
        System.out.println(
                "\n| page | first, ms | slowest answer | then: median | best | slowest | CPU ms | kB |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (var page : pages.entrySet()) {
            time(page.getKey(), page.getValue());
        }
    }

    private void time(String name, String path) throws Exception {
        var times = new ArrayList<Long>();
        var busy = new ArrayList<Long>();
        int length = 0;
        slowest = 0;
        for (int i = 0; i <= TIMES; i++) {
            long start = System.nanoTime();
            long processor = Scale.cpu();
            length = until(path);
            times.add((System.nanoTime() - start) / 1_000_000);
            busy.add((Scale.cpu() - processor) / 1_000_000);
        }
        long first = times.removeFirst();
        busy.removeFirst();
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d | %,d | %,d | %,d |%n",
                name,
                first,
                slowest,
                middle(times),
                times.getFirst(),
                times.getLast(),
                middle(busy),
                length / 1024);
    }

    private static long middle(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
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
        long start = System.nanoTime();
        var answer =
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
        if (answer.statusCode() == 503) {
            return 0;
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body().length;
    }
}
