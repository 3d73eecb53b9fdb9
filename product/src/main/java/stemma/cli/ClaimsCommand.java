package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stemma.desk.Desk;
import stemma.model.Listing;

@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description =
                "Lists the claims of all reports: id, where, in which modality, through which chain, in which words, about which act.",
        footer = {"", "Example:  stemma claims --json | head"})
final class ClaimsCommand implements Callable<Integer> {
    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            if (json) {
                desk.claimsAsJson(talk::print);
            } else {
                desk.eachReport(listing -> print(desk, listing, talk));
            }
        }
        return Exit.DONE;
    }

    private static String about(String act) {
        return " (about " + MarkedText.shortId(act) + ")";
    }

    private static void print(Desk desk, Listing listing, Talk talk) {
        var report = desk.report(listing.id()).orElseThrow();
        for (var claim : desk.claims(report)) {
            var at = claim.evidence();
            talk.print(
                    "%s  %s:%d-%d  %s  %s: %s%s"
                            .formatted(
                                    MarkedText.shortId(claim.id()),
                                    report.file(),
                                    at.begin(),
                                    at.end(),
                                    claim.modality().word(),
                                    MarkedText.chain(claim),
                                    MarkedText.content(report, claim),
                                    claim.about().map(ClaimsCommand::about).orElse("")));
        }
    }
}
