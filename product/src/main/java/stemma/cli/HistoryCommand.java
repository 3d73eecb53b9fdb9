package stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stemma.model.ActorDecision;
import stemma.model.Anchor;
import stemma.model.Decision;
import stemma.model.Recorded;

@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Lists what persons decided, oldest first: when, who, what and why. What was taken back says so.",
        footer = {"", "Example:  stemma history --json"})
final class HistoryCommand implements Callable<Integer> {
    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            desk.journal().forEach(entry -> talk.print(json ? desk.asJson(entry) : line(entry)));
        }
        return Exit.DONE;
    }

    private static String line(Recorded recorded) {
        var entry = recorded.entry();
        return "%5d  %s  %s  %s%s%s"
                .formatted(
                        recorded.number(),
                        entry.when(),
                        entry.who(),
                        what(entry.decision()),
                        entry.why().isBlank() ? "" : ": " + entry.why(),
                        recorded.isInForce() ? "" : "  (taken back)");
    }

    private static String what(Decision decision) {
        return switch (decision) {
            case Decision.Given(var report, var field, var value) ->
                    "%s of %s is %s".formatted(field.word(), report.substring(0, 12), value);
            case Decision.Undo(var number) -> "undo %d".formatted(number);
            case ActorDecision actors ->
                    "%s %s%s"
                            .formatted(
                                    actors.word(),
                                    actors.anchors().stream()
                                            .map(Anchor::words)
                                            .collect(Collectors.joining(", ")),
                                    actors.value().isEmpty() ? "" : " -> " + actors.value());
        };
    }
}
