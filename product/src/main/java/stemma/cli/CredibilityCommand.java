package stemma.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.desk.Desk;
import stemma.desk.Lineage;
import stemma.model.ClaimDecision.SetCredibility;
import stemma.model.Credibility;
import stemma.weigh.Proposition;

@Command(
        name = "credibility",
        mixinStandardHelpOptions = true,
        description = {
            "Sets how credible a proposition is, 1 to 6 (STANAG 2511), or shows what is suggested, why, and what is set.",
            "1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. 1 is refused",
            "while no two origins that affirm it are established to be independent."
        },
        footer = {"", "Example:  stemma credibility 5ffc26b9 3 --why \"fits the road survey\""})
final class CredibilityCommand implements Callable<Integer> {
    @Mixin private PropositionParameter asked;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NUMBER", description = "1 to 6.")
    private Optional<String> number;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the journal.")
    private String why = "";

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var lineage = desk.weighing().now();
            var proposition = asked.in(lineage, talk);
            if (proposition.isEmpty()) {
                return Exit.FAILED;
            }
            if (number.isPresent()) {
                return set(desk, lineage, proposition.get(), talk);
            }
            new LineageText(lineage).credibility(proposition.get()).forEach(talk::print);
            return Exit.DONE;
        }
    }

    private int set(Desk desk, Lineage lineage, Proposition proposition, Talk talk) {
        var credibility = number.flatMap(Credibility::of);
        if (credibility.isEmpty()) {
            talk.say(
                    "what is said is graded 1 to 6, not \"%s\"; a source is graded with \"stemma grade\""
                            .formatted(number.orElse("")));
            return Exit.FAILED;
        }
        var refusal = lineage.refusal(proposition, credibility.get());
        if (refusal.isPresent()) {
            talk.say(refusal.get());
            return Exit.FAILED;
        }
        var claim = lineage.anchors().claim(proposition.statements().getFirst().claim());
        new Decided(desk, talk).enter(new SetCredibility(claim, credibility.get()), why);
        return Exit.DONE;
    }
}
