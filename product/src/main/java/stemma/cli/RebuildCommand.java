package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import stemma.desk.Progress;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Makes the claims and all else that is derived again, from the reports and decisions that are kept.",
        footer = {"", "Example:  stemma rebuild --casebook valley.stemma"})
final class RebuildCommand implements Callable<Integer> {
    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var summary = desk.rebuild(Progress.silent());
            summary.skipped()
                    .forEach(skipped ->
                            talk.say(
                                    "skipped %s: %s"
                                            .formatted(skipped.file(), skipped.sentence())));
            talk.say(
                    "%s read again, %s found"
                            .formatted(
                                    Talk.count(summary.read(), "report"),
                                    Talk.count(summary.claims(), "statement")));
            return summary.skipped().isEmpty() ? Exit.DONE : Exit.SKIPPED;
        }
    }
}
