package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.NotSame;

@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Decides that two actors are one, or with --not that they are two.",
        footer = {
            "",
            "Example:  stemma merge \"Selim Warda\" \"Salim Varda\" --why \"one signature\""
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ONE", description = "A name or id of the one.")
    private String one;

    @Parameters(index = "1", paramLabel = "OTHER", description = "A name or id of the other.")
    private String other;

    @Option(names = "--not", description = "They are not the same, and are not proposed again.")
    private boolean not;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the journal.")
    private String why = "";

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var who = desk.whoIsWho();
            var named = new ActorNamed(who, talk);
            var first = named.of(one);
            var second = named.of(other);
            if (first.isEmpty() || second.isEmpty()) {
                return Exit.FAILED;
            }
            if (first.equals(second) && !not) {
                talk.say("\"%s\" and \"%s\" are one already".formatted(one, other));
                return Exit.DONE;
            }
            var anchor = who.anchor(first.get());
            var beside = who.anchor(second.get());
            new Decided(desk, talk)
                    .enter(not ? new NotSame(anchor, beside) : new Merge(anchor, beside), why);
            return Exit.DONE;
        }
    }
}
