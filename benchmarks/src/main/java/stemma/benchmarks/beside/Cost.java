package stemma.benchmarks.beside;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the process has cost so far.
///
/// @param seconds    by the clock, since the Java machine started
/// @param cpuSeconds user and system time of all its threads: the collector's and the compiler's too
/// @param resident   megabytes of memory now, or "not measured"
record Cost(double seconds, double cpuSeconds, String resident) {
    private static final Path STATUS = Path.of("/proc/self/status");

    static Cost now() {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        return new Cost((System.currentTimeMillis() - started) / 1e3, spent(), megabytes("VmRSS:"));
    }

    /// Seconds of processor time so far.
    static double spent() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime() / 1e9;
    }

    /// Megabytes of the heap that are in use when all that can be collected is.
    static double heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    /// The most memory that was resident at any time.
    static String residentAtMost() {
        return megabytes("VmHWM:");
    }

    /// Only Linux tells it in a file.
    private static String megabytes(String field) {
        if (!Files.exists(STATUS)) {
            return "not measured";
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(field))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .map(kilobytes -> "%,d".formatted(Math.round(kilobytes * 1024 / 1e6)))
                    .findFirst()
                    .orElse("not measured");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
