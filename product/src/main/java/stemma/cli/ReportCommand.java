package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Prints a report's text with its statements marked and numbered, then the statements with their chains.",
        footer = {"", "Example:  stemma report 1f3a9c"})
final class ReportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            description = "The report's id, its first characters, or its file name.")
    private String id;

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var report = desk.report(id);
            if (report.isEmpty()) {
                talk.say(
                        "no report \"%s\" in %s; \"stemma reports\" lists them"
                                .formatted(id, casebook.file()));
                return Exit.FAILED;
            }
            talk.print(MarkedText.of(report.get(), desk.claims(report.get())));
        }
        return Exit.DONE;
    }
}
