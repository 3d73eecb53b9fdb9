package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "tree",
        mixinStandardHelpOptions = true,
        description =
                "Shows which report rests on which for a proposition, with the words that say so, as a nested list: below each origin what comes from it.",
        footer = {"", "Example:  stemma tree 5ffc26b9"})
final class TreeCommand implements Callable<Integer> {
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
                lineage.origins(proposition.get())
                        .sides()
                        .forEach(side ->
                                talk.print(lineage.asJson(proposition.get(), side.stance())));
            } else {
                text.tree(proposition.get()).forEach(talk::print);
            }
            return Exit.DONE;
        }
    }
}
