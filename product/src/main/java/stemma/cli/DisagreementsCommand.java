package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "disagreements",
        mixinStandardHelpOptions = true,
        description =
                "Lists on what sources contradict each other: the positions, who takes them, and what can be checked of why they may differ.",
        footer = {"", "Example:  stemma disagreements --known 2031-03-10"})
final class DisagreementsCommand implements Callable<Integer> {
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
            var all = lineage.disagreements();
            all.forEach(it -> {
                if (json) {
                    talk.print(lineage.asJson(it));
                } else {
                    text.disagreement(it).forEach(talk::print);
                }
            });
            if (all.isEmpty() && lineage.undatedDisagreements() == 0) {
                talk.say("no two sources contradict each other yet");
            }
            talk.leftOut(lineage.undatedDisagreements(), "disagreement");
            return Exit.DONE;
        }
    }
}
