package stemma.benchmarks.whole;

import static java.lang.ProcessBuilder.Redirect.DISCARD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What one run of the program cost.
///
/// @param seconds    by the clock, from its start to its end
/// @param cpuSeconds user and system time of all its threads
/// @param resident   most bytes of memory at any time (`VmHWM`)
/// @param threads    what each thread of the system spent, by its number
record Run(double seconds, double cpuSeconds, long resident, Map<Long, Spent> threads) {
    private static final Path OWN = Path.of("/proc/self/stat");

    /// What the system counts processor time in.
    private static final double TICKS = 100;

    private static final long EVERY_MILLISECONDS = 20;

    /// A thread's name as the system has it, 15 characters at most, and its seconds of processor time.
    record Spent(String name, double seconds) {}

    /// @param environment what the program is told besides ours
    static Run of(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        double before = ofChildren();
        long began = System.nanoTime();
        var builder = new ProcessBuilder(command).redirectOutput(DISCARD).redirectError(DISCARD);
        builder.environment().putAll(environment);
        var process = builder.start();
        var threads = new HashMap<Long, Spent>();
        long resident = 0;
        do {
            resident = Math.max(resident, resident(process.pid()));
            look(process.pid(), threads);
        } while (!process.waitFor(EVERY_MILLISECONDS, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - began) / 1e9;
        if (process.exitValue() > 1) {
            throw new IOException("The program failed: " + String.join(" ", command));
        }
        return new Run(seconds, ofChildren() - before, resident, threads);
    }

    /// Exact once a child has ended: user and system time of all children that were waited for.
    private static double ofChildren() throws IOException {
        String[] fields = fields(Files.readString(OWN));
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }

    /// What stands behind the name, which may hold anything: the state first.
    private static String[] fields(String stat) {
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }

    private static long resident(long process) {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(process)))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException e) {
            return 0; // It ended while it was looked at.
        }
    }

    private static void look(long process, Map<Long, Spent> threads) {
        try (var tasks = Files.list(Path.of("/proc/%d/task".formatted(process)))) {
            for (var task : tasks.toList()) {
                String stat = Files.readString(task.resolve("stat"));
                String[] fields = fields(stat);
                String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
                double spent = (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
                threads.put(Long.parseLong(task.getFileName().toString()), new Spent(name, spent));
            }
        } catch (IOException | RuntimeException e) {
            return; // It ended while it was looked at; what was seen before stands.
        }
    }
}
