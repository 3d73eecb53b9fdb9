package stemma.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import stemma.desk.Desk;
import stemma.desk.Lineage;

/// The option of commands that can be asked what was known on a day.
final class KnownOption {
    @Option(
            names = "--known",
            paramLabel = "DATE",
            description =
                    "As it was known on that day: only reports published by then, such as 2031-03-10.")
    private Optional<LocalDate> day;

    Optional<LocalDate> day() {
        return day;
    }

    /// What the reports say alike, as it was known then, or as it is.
    Lineage of(Desk desk) {
        return day.map(desk.weighing()::knownOn).orElseGet(desk.weighing()::now);
    }
}
