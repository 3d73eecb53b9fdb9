package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "origins",
        mixinStandardHelpOptions = true,
        description =
                "Shows from how many places a proposition can come: each origin with the reason for every join, how each two stand to each other, and what comes home as its own confirmation.",
        footer = {"", "Example:  stemma origins 5ffc26b9"})
final class OriginsCommand implements Callable<Integer> {
    @Mixin private PropositionParameter asked;

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
            var proposition = asked.in(lineage, talk);
            if (proposition.isEmpty()) {
                return Exit.FAILED;
            }
            if (json) {
                talk.print(lineage.asJson(proposition.get()));
            } else {
                text.origins(proposition.get()).forEach(talk::print);
            }
            return Exit.DONE;
        }
    }
}
