package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves the workbench over the casebook to this machine's browser, until Ctrl-C.",
        footer = {"", "Example:  stemma serve --port 7070"})
final class ServeCommand implements Callable<Integer> {
    @Mixin private PortOption port;
    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Serving.check(port.port());
        try (var desk = casebook.open()) {
            return Serving.untilStopped(
                    desk, casebook.file(), port.port(), new Talk(spec), address -> {});
        }
    }
}
