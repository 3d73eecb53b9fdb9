package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.model.ClaimDecision.Apart;
import stemma.model.ClaimDecision.Same;

@Command(
        name = "same",
        mixinStandardHelpOptions = true,
        description = {
            "Decides that two claims say the same, with all that says the same as either, or with --not that they do",
            "not. \"stemma propositions\" and \"stemma origins\" show the ids."
        },
        footer = {"", "Example:  stemma same 5ffc26b9 a33e59bb --why \"one course, two names\""})
final class SameCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "CLAIM",
            description = "First characters of its id, or of its proposition's.")
    private String claim;

    @Parameters(index = "1", paramLabel = "OTHER", description = "Likewise of the other.")
    private String other;

    @Option(names = "--not", description = "They do not say the same.")
    private boolean not;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the journal.")
    private String why = "";

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var lineage = desk.weighing().now();
            var named = new ClaimNamed(lineage, talk);
            var one = named.orProposition(claim);
            var two = named.orProposition(other);
            if (one.isEmpty() || two.isEmpty()) {
                return Exit.FAILED;
            }
            if (one.equals(two)) {
                talk.say("\"%s\" and \"%s\" are one claim".formatted(claim, other));
                return Exit.FAILED;
            }
            var first = lineage.anchors().claim(one.get());
            var second = lineage.anchors().claim(two.get());
            new Decided(desk, talk)
                    .enter(not ? new Apart(first, second) : new Same(first, second), why);
            return Exit.DONE;
        }
    }
}
