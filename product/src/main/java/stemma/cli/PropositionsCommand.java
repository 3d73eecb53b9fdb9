package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stemma.desk.Lineage;

@Command(
        name = "propositions",
        mixinStandardHelpOptions = true,
        description =
                "Lists what the reports say, alike put together: in how many reports, from how many origins, who affirms and denies it; what stands in most reports first.",
        footer = {"", "Example:  stemma propositions --reports 2"})
final class PropositionsCommand implements Callable<Integer> {
    @Option(
            names = "--reports",
            paramLabel = "N",
            defaultValue = "1",
            description = "Only what stands in so many reports or more. Default: ${DEFAULT-VALUE}.")
    private int reports;

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
            lineage.listed().stream()
                    .filter(it -> Lineage.reports(it) >= reports)
                    .forEach(it -> talk.print(json ? lineage.asJson(it) : text.line(it)));
            talk.leftOut(lineage.undated(), "proposition");
            return Exit.DONE;
        }
    }
}
