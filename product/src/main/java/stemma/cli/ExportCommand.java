package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints the whole casebook: reports with their text, claims, and decisions.",
        footer = {"", "Example:  stemma export --format jsonl > casebook.jsonl"})
final class ExportCommand implements Callable<Integer> {
    private enum Format {
        JSONL
    }

    @Option(
            names = "--format",
            required = true,
            description =
                    "${COMPLETION-CANDIDATES}: one JSON object a line, each with a \"type\": report, claim or decision.")
    private Format format;

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            switch (format) {
                case JSONL -> desk.allAsJson(talk::print);
            }
        }
        return Exit.DONE;
    }
}
