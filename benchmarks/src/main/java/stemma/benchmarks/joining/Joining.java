package stemma.benchmarks.joining;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import stemma.desk.Desk;
import stemma.model.Actor;
import stemma.model.ActorDecision.Merge;
import stemma.model.Decision.Undo;
import stemma.store.Casebook;
import stemma.web.Workbench;

/// Fills a casebook with made-up reports, joins the names in it, then merges pairs of actors and takes the merges back: each time until
/// the actor's page has come. Arguments: how many reports, at fifty claims and five persons each; a folder to keep the casebook in.
public final class Joining {
    private static final int MERGES = 20;

    private Joining() {}

    /// Prints what it measures.
    public static void main(String[] arguments) throws Exception {
        int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        var folder =
                arguments.length > 1
                        ? Path.of(arguments[1])
                        : Files.createTempDirectory("stemma-joining");
        var file = folder.resolve("quay-" + reports + ".stemma");
        if (!Files.exists(file)) {
            try (var casebook = Casebook.open(file)) {
                timed("filled", () -> fill(casebook, reports));
            }
        }
        System.out.printf("%,d claims, %,d MB%n", 50 * reports, Files.size(file) >> 20);
        try (var desk = Desk.open(file, Clock.systemUTC());
                var workbench = Workbench.serve(desk, "quay", 0)) {
            var actors = timed("who is who, first", () -> desk.whoIsWho().actors());
            System.out.printf(
                    "%,d names, %,d actors, %,d open pairs%n",
                    actors.all().stream().mapToInt(actor -> actor.keys().size()).sum(),
                    actors.all().size(),
                    actors.open().size());
            merges(desk, workbench, actors.all());
        }
    }

    private static boolean fill(Casebook casebook, int reports) {
        new Invented().fill(casebook, reports);
        return true;
    }

    private static void merges(Desk desk, Workbench workbench, List<Actor> actors)
            throws Exception {
        var random = new Random(20_310_306L);
        var client = HttpClient.newHttpClient();
        var merged = new ArrayList<Double>();
        var undone = new ArrayList<Double>();
        for (int i = 0; i < MERGES; i++) {
            var one = actors.get(random.nextInt(actors.size()));
            var other = actors.get(random.nextInt(actors.size()));
            var who = desk.whoIsWho();
            var merge = new Merge(who.anchor(one), who.anchor(other));
            var page = page(workbench, one);
            var number = new ArrayList<Long>();
            merged.add(
                    milliseconds(() -> {
                        number.add(desk.decide(merge, "r.oss", "").orElseThrow());
                        return client.send(
                                HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                    }));
            undone.add(
                    milliseconds(() -> {
                        desk.decide(new Undo(number.getFirst()), "r.oss", "");
                        return client.send(
                                HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
                    }));
        }
        say("a merge, until its page has come", merged);
        say("taken back, until the page has come", undone);
    }

    private static URI page(Workbench workbench, Actor actor) {
        return workbench.address().resolve("/c/quay/actors/" + actor.id());
    }

    private static void say(String what, List<Double> times) {
        Collections.sort(times);
        System.out.printf(
                "%s, of %d: median %.0f ms, slowest %.0f ms%n",
                what, times.size(), times.get(times.size() / 2), times.getLast());
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
        return result;
    }
}
