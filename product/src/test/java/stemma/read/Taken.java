package stemma.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.model.Reading;
import stemma.model.Reading.Read;
import stemma.model.Reading.Skipped;
import stemma.model.Report;

/// Takes in all there is and keeps it, as no real intake does.
final class Taken implements Intake {
    final List<Reading> readings = new ArrayList<>();
    final Set<String> known = new HashSet<>();

    static Taken from(Path fileOrFolder) throws IOException {
        var taken = new Taken();
        Reports.read(fileOrFolder, taken);
        return taken;
    }

    @Override
    public boolean has(String id, String file) {
        return known.contains(id);
    }

    @Override
    public void take(Reading reading) {
        readings.add(reading);
    }

    List<String> files() {
        return readings.stream().map(Reading::file).toList();
    }

    List<Report> reports() {
        return readings.stream()
                .filter(Read.class::isInstance)
                .map(reading -> ((Read) reading).report())
                .toList();
    }

    /// The only report there is.
    Report report() {
        if (readings.size() == 1 && readings.getFirst() instanceof Read(var report, var _)) {
            return report;
        }
        throw new AssertionError("Not one report: " + said());
    }

    List<Skipped> skipped() {
        return readings.stream()
                .filter(Skipped.class::isInstance)
                .map(Skipped.class::cast)
                .toList();
    }

    /// A line for each file: its name, and `read` or why it was skipped.
    List<String> said() {
        return readings.stream()
                .map(reading ->
                        switch (reading) {
                            case Read(var report, var _) -> report.file() + " read";
                            case Skipped(var file, var why, var _) -> file + " " + why;
                        })
                .toList();
    }
}
