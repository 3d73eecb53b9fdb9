package stemma.benchmarks.scale;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import stemma.desk.Desk;
import stemma.store.Casebook;

/// Makes a casebook of very many invented reports, and measures what is asked of it.
///
/// Arguments: `make FILE REPORTS`, `story FILE REPORTS`, `pages FILE`, or `past FILE` for past days alone.
public final class Scale {
    private static final Instant RECORDED = Instant.parse("2031-01-01T00:00:00Z");

    private Scale() {}

    /// Prints what it measures as rows of a table.
    public static void main(String[] arguments) throws Exception {
        var file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "pages" -> Visits.time(file);
            case "past" -> Visits.timePast(file);
            default -> fill(file, arguments);
        }
    }

    private static void fill(Path file, String... arguments) throws Exception {
        System.out.println("| | seconds | CPU s | live heap, MB |\n| --- | --- | --- | --- |");
        switch (arguments[0]) {
            case "make" -> timed("made", () -> fill(file, Integer.parseInt(arguments[2])));
            case "story" ->
                    timed("of one story", () -> story(file, Integer.parseInt(arguments[2])));
            default ->
                    throw new IllegalArgumentException(
                            "make, story, pages or past: " + arguments[0]);
        }
        System.out.printf("%,d MB on disk%n", Files.size(file) >> 20);
    }

    /// Adds so many reports to those that are there.
    static int fill(Path file, int more) {
        try (var casebook = Casebook.open(file)) {
            int first = casebook.ids().size();
            for (int number = first; number < first + more; number++) {
                add(casebook, Press.numbered(number));
            }
            return more;
        }
    }

    /// Adds so many reports that tell one story.
    private static int story(Path file, int reports) {
        try (var casebook = Casebook.open(file)) {
            for (int number = 0; number < reports; number++) {
                add(casebook, Press.ofLongStory(number));
            }
            return reports;
        }
    }

    private static void add(Casebook casebook, Press.Printed printed) {
        casebook.add(
                printed.read(), printed.claims(), printed.appearances(), Desk.READER, RECORDED);
    }

    private static void timed(String what, Callable<Integer> work) throws Exception {
        long start = System.nanoTime();
        long processor = cpu();
        int result = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (cpu() - processor) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %s: %,d | %.2f | %.2f | %,d |%n",
                what,
                result,
                seconds,
                busy,
                heap());
    }

    /// The processor time of this process, in nanoseconds.
    static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /// What a collection leaves, in MB.
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
