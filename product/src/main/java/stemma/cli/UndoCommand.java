package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.model.Decision.Undo;
import stemma.model.Recorded;

@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = {
            "Takes a decision back, as if it had never been; an undoing can be undone, too. Both stay in the journal."
        },
        footer = {"", "Example:  stemma undo 12"})
final class UndoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NUMBER", description = "Of the entry; \"stemma history\" shows it.")
    private long number;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the journal.")
    private String why = "";

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var entry = desk.journal().stream().filter(it -> it.number() == number).findFirst();
            if (entry.isEmpty()) {
                talk.say(
                        "the journal has no entry %d; \"stemma history\" lists them"
                                .formatted(number));
                return Exit.FAILED;
            }
            if (entry.filter(Recorded::isInForce).isEmpty()) {
                talk.say("entry %d is taken back already".formatted(number));
                return Exit.DONE;
            }
            new Decided(desk, talk).enter(new Undo(number), why);
            return Exit.DONE;
        }
    }
}
