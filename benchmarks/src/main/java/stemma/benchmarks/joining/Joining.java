package stemma.benchmarks.joining;

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
import stemma.store.Casebook;
import stemma.web.Workbench;

/// Fills a casebook with made-up reports, joins the names in it, then merges pairs of actors and takes the merges back, by the forms of pages: each time until
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

    /// Both actors' pages are looked at before, as somebody does who decides on them.
    private static void merges(Desk desk, Workbench workbench, List<Actor> actors)
            throws Exception {
        var random = new Random(20_310_306L);
        var forms = new Forms(workbench.address());
        var merged = new ArrayList<Double>();
        var undone = new ArrayList<Double>();
        for (int i = 0; i < MERGES; i++) {
            var one = actors.get(random.nextInt(actors.size()));
            var other = actors.get(random.nextInt(actors.size()));
            String page = "/c/quay/actors/" + one.id();
            forms.look(page);
            forms.look("/c/quay/actors/" + other.id());
            String same = page + "/same?as=" + other.id();
            String token = forms.token(same);
            String merge = "token=%s&as=%s&do=merge".formatted(token, other.id());
            merged.add(milliseconds(() -> forms.send(page + "/same", merge)));
            String undo =
                    "token=%s&undo=%d&back=%s"
                            .formatted(token, desk.journal().getLast().number(), page);
            undone.add(milliseconds(() -> forms.send("/c/quay/history", undo)));
        }
        System.out.printf("the first merge: %.0f ms%n", merged.getFirst());
        say("a merge, until its page has come", merged);
        say("taken back, until the page has come", undone);
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
