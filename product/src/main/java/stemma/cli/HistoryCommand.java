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
import stemma.model.ClaimDecision;
import stemma.model.Decision;
import stemma.model.Recorded;
import stemma.model.SourceDecision.SetReliability;

@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Lists what persons decided, oldest first: when, who, what and why. What was taken back says so.",
        footer = {"", "Example:  stemma history --json"})
final class HistoryCommand implements Callable<Integer> {
    /// So many characters of a claim are shown.
    private static final int MOST = 80;

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
            case ClaimDecision claims -> what(claims);
            case SetReliability(var source, var reliability) ->
                    "%s %s -> %s".formatted(decision.word(), source.label(), reliability.letter());
        };
    }

    /// `judge “they moved”, “they stayed” -> likely (low confidence)`
    private static String what(ClaimDecision decision) {
        String claims =
                decision.claims().stream()
                        .map(claim -> "“%s”".formatted(folded(claim.evidence().words())))
                        .collect(Collectors.joining(", "));
        String value =
                switch (decision) {
                    case ClaimDecision.AssignOrigin(_, var actor) -> " -> " + actor.words();
                    case ClaimDecision.Judge(_, _, var likelihood, var confidence) ->
                            " -> %s (%s confidence)"
                                    .formatted(likelihood.words(), confidence.word());
                    case ClaimDecision.SetCredibility(_, var credibility) ->
                            " -> " + credibility.number();
                    case ClaimDecision.Same _,
                            ClaimDecision.Apart _,
                            ClaimDecision.MoveOrigin _,
                            ClaimDecision.SplitOrigin _,
                            ClaimDecision.JoinOrigins _,
                            ClaimDecision.DependentOrigins _ ->
                            "";
                };
        return decision.word() + " " + claims + value;
    }

    private static String folded(String words) {
        String folded = words.replaceAll("\\s+", " ");
        return folded.length() <= MOST ? folded : folded.substring(0, MOST - 2) + " …";
    }
}
