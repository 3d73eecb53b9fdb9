package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stemma.model.Listing;
import stemma.model.Source;

@Command(
        name = "reports",
        mixinStandardHelpOptions = true,
        description = "Lists the reports of the casebook, newest first, those without a date last.",
        footer = {"", "Example:  stemma reports --json --text > reports.jsonl"})
final class ReportsCommand implements Callable<Integer> {
    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(names = "--text", description = "With the text; only with --json.")
    private boolean text;

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        if (text && !json) {
            talk.say("--text needs --json; for the text of one report use \"stemma report ID\"");
            return Exit.FAILED;
        }
        try (var desk = casebook.open()) {
            if (json) {
                desk.reportsAsJson(text, talk::print);
            } else {
                desk.eachReport(listing -> talk.print(line(listing)));
            }
        }
        return Exit.DONE;
    }

    private static String line(Listing listing) {
        var imprint = listing.imprint();
        return String.join(
                "  ",
                listing.id().substring(0, 12),
                "%-10s"
                        .formatted(
                                imprint.published().isStated()
                                        ? imprint.published().edtf()
                                        : "no date"),
                "%-28s".formatted(Source.outlet(imprint.outlet()).label()),
                "%4d".formatted(listing.claims()),
                imprint.title().orElse(listing.file()));
    }
}
