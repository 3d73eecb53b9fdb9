package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.desk.Desk;
import stemma.desk.Explanation;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Says how a claim was read: for each part the words, the way through the sentence's tree, the line of the",
            "table and the rule. The report's text is read again for it."
        },
        footer = {"", "Example:  stemma explain 5ffc26b9"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "CLAIM",
            description = "The claim's id, or its first characters; \"stemma claims\" shows them.")
    private String id;

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            return tell(desk, desk.explain(id), talk);
        }
    }

    private int tell(Desk desk, Explanation explanation, Talk talk) {
        switch (explanation) {
            case Explanation.Found found -> {
                talk.print(json ? desk.asJson(found) : Explained.text(found));
                if (found.isOld()) {
                    talk.say(
                            "the casebook has it from reader %s, this is reader %s; \"stemma rebuild\" reads all again"
                                    .formatted(found.reader(), Desk.READER));
                }
                return Exit.DONE;
            }
            case Explanation.Gone gone ->
                    talk.say(
                            "claim %s of %s was read by reader %s, and reader %s does not read it there; \"stemma rebuild\" reads all again"
                                    .formatted(
                                            gone.claim().id(),
                                            gone.report().file(),
                                            gone.reader(),
                                            Desk.READER));
            case Explanation.NoClaim none ->
                    talk.say(
                            "no claim \"%s\" in %s; \"stemma claims\" lists them with their ids"
                                    .formatted(none.id(), casebook.file()));
            case Explanation.Several several ->
                    talk.say(
                            "\"%s\" begins the ids of several claims, such as %s; give more of it"
                                    .formatted(several.id(), String.join(", ", several.claims())));
        }
        return Exit.FAILED;
    }
}
