package stemma.benchmarks.weighing;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import stemma.weigh.Background;
import stemma.weigh.Disagreements;
import stemma.weigh.Dossier;
import stemma.weigh.Origins;
import stemma.weigh.Propositions;

/// Puts a million made-up statements together, then those of a hundred reports more. Arguments: how many reports, at ten
/// statements each.
public final class Weighing {
    private Weighing() {}

    /// Prints what it measures.
    public static void main(String[] arguments) throws Exception {
        int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var invented = new Invented();
        var first = invented.reports(reports);
        var more = invented.reports(100);
        System.out.printf(
                "%,d statements of %,d reports: %,d MB%n", first.size(), reports, liveMegabytes());

        var dossier = new Dossier(first, List.of(), List.of(), Background.none());
        System.out.printf("with the dossier's own lists: %,d MB%n", liveMegabytes());
        var propositions = timed("put together", () -> Propositions.of(dossier));
        System.out.printf("with propositions: %,d MB%n", liveMegabytes());
        var all = timed("listed", propositions::all);
        System.out.printf("%,d propositions%n", all.size());
        var touched = timed("100 reports more", () -> propositions.add(more));
        System.out.printf("%,d propositions touched%n", touched.size());

        var origins =
                timed(
                        "origins counted",
                        () -> all.stream().map(it -> Origins.of(it, dossier)).toList());
        System.out.printf("%,d propositions counted%n", origins.size());
        var disagreements = timed("disagreements", () -> Disagreements.of(all, dossier));
        System.out.printf("%,d disagreements%n", disagreements.size());
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime();
        T result = work.call();
        System.out.printf(
                "%s: %.1f s, of the processor %.1f%n",
                what,
                (System.nanoTime() - start) / 1e9,
                (threads.getCurrentThreadCpuTime() - processor) / 1e9);
        return result;
    }

    private static long liveMegabytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
