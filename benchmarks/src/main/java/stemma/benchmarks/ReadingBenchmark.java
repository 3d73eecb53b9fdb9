package stemma.benchmarks;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import stemma.desk.Reader;
import stemma.model.Draft;
import stemma.model.Reading;
import stemma.model.Reading.Read;
import stemma.model.Report;
import stemma.read.Intake;
import stemma.read.Reports;

/// The sample folder, read again and again without a casebook: milliseconds for all of it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(MILLISECONDS)
@Warmup(iterations = 5, time = 4, timeUnit = SECONDS)
@Measurement(iterations = 10, time = 2, timeUnit = SECONDS)
@Fork(1)
public class ReadingBenchmark {
    private static final Path SAMPLE = Path.of(System.getProperty("stemma.sample", "sample"));

    private List<Report> reports = List.of();

    /// Reads the sample once, and says how much it is.
    @Setup
    public void readOnce() throws IOException {
        // As the program does: what libraries log is no part of the work.
        LogManager.getLogManager().reset();
        reports = files();
        System.out.printf(
                "# %d reports, %,d characters, %d statements%n",
                reports.size(),
                reports.stream().mapToInt(report -> report.text().length()).sum(),
                statements().size());
    }

    /// Files become reports: formats, character sets, layout, imprint, language.
    @Benchmark
    public List<Report> files() throws IOException {
        var found = new ArrayList<Report>();
        Reports.read(SAMPLE, new Keeping(found));
        return found;
    }

    /// Reports become drafts: sentences, names, who says what.
    @Benchmark
    public List<Draft> statements() {
        var reader = Reader.shipped();
        return reports.stream().flatMap(report -> reader.drafts(report).stream()).toList();
    }

    private record Keeping(List<Report> found) implements Intake {
        @Override
        public boolean has(String id, String file) {
            return false;
        }

        @Override
        public void take(Reading reading) {
            if (reading instanceof Read(var report, var _)) {
                found.add(report);
            }
        }
    }
}
