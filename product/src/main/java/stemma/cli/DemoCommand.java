package stemma.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stemma.desk.Desk;
import stemma.desk.Provided;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Reads the sample folder, an invented conflict in thirty-odd reports, and serves the workbench over it.",
        footer = {"", "Example:  stemma demo --port 7070"})
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--no-open", description = "Opens no browser.")
    private boolean closed;

    @Mixin private PortOption port;
    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        Serving.check(port.port());
        var sample = sample();
        if (sample.isEmpty()) {
            talk.say(
                    "the sample folder is not here; run ./stemma demo in a checkout of the project");
            return Exit.FAILED;
        }
        try (var desk = casebook.openOrMake()) {
            if (holdsOthers(desk, sample.get())) {
                talk.say(
                        "%s holds other reports; keep the sample apart: stemma demo --casebook demo.stemma"
                                .formatted(casebook.file()));
                return Exit.FAILED;
            }
            var summary =
                    desk.read(List.of(sample.get()), Provided.nothing(), new ProgressLines(talk));
            int reports = summary.read() + summary.known();
            talk.say(
                    "%s of the sample in %s"
                            .formatted(Talk.count(reports, "report"), casebook.file()));
            return Serving.untilStopped(desk, casebook.file(), port.port(), talk, this::open);
        }
    }

    private static boolean holdsOthers(Desk desk, Path sample) {
        var others = new ArrayList<String>();
        desk.eachReport(listing -> {
            if (!Files.exists(sample.resolve(listing.file().split("/")[0]))) {
                others.add(listing.file());
            }
        });
        return !others.isEmpty();
    }

    /// The launcher says where it stands.
    private static Optional<Path> sample() {
        return Optional.ofNullable(System.getenv("STEMMA_HOME"))
                .map(home -> Path.of(home, "sample"))
                .filter(Files::isDirectory);
    }

    private void open(URI address) {
        if (!closed) {
            Browser.open(address);
        }
    }
}
