package stemma.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description =
                "Lists what changed: who took another position, and what held one after the other, such as seats and heads.",
        footer = {"", "Example:  stemma changes --since 2031-03-01"})
final class ChangesCommand implements Callable<Integer> {
    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what changed on that day or later, such as 2031-03-01.")
    private Optional<LocalDate> since;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin private TimesOption times;
    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var lineage = times.of(desk);
            var text = new LineageText(lineage);
            var changes = since.map(lineage::changes).orElseGet(lineage::changes);
            if (json) {
                changes.turns().forEach(it -> talk.print(lineage.asJson(it)));
                changes.successions().forEach(it -> talk.print(lineage.asJson(it)));
            } else {
                text.changes(changes).forEach(talk::print);
            }
            return Exit.DONE;
        }
    }
}
