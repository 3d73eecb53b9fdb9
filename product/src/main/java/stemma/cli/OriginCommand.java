package stemma.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.desk.Desk;
import stemma.desk.Lineage;
import stemma.model.ClaimDecision;
import stemma.model.ClaimDecision.AssignOrigin;
import stemma.model.ClaimDecision.DependentOrigins;
import stemma.model.ClaimDecision.JoinOrigins;
import stemma.model.ClaimDecision.MoveOrigin;
import stemma.model.ClaimDecision.SplitOrigin;

@Command(
        name = "origin",
        mixinStandardHelpOptions = true,
        description = {
            "Shows where a claim comes from, or decides it: for what its report says in its proposition. All counts",
            "follow. \"stemma origins\" shows the claims of each origin."
        },
        footer = {
            "",
            "Example:  stemma origin 5ffc26b9 --move a33e59bb --why \"both had the same handout\""
        })
final class OriginCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CLAIM", description = "First characters of its id.")
    private String claim;

    @ArgGroup private Choice choice = new Choice();

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the journal.")
    private String why = "";

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    /// What is decided: one of these, or nothing.
    static final class Choice {
        @Option(
                names = "--move",
                paramLabel = "CLAIM",
                description = "It comes from where this claim of another report comes from.")
        private Optional<String> move = Optional.empty();

        @Option(
                names = "--assign",
                paramLabel = "ACTOR",
                description = "It is the word of this actor, by name or id.")
        private Optional<String> assign = Optional.empty();

        @Option(names = "--split", description = "It is an origin of its own.")
        private boolean split;

        @Option(
                names = "--join",
                paramLabel = "CLAIM",
                description = "Its origin and that of this claim are one.")
        private Optional<String> join = Optional.empty();

        @Option(
                names = "--dependent",
                paramLabel = "CLAIM",
                description =
                        "Its origin and that of this claim are two, but one leans on the other.")
        private Optional<String> dependent = Optional.empty();

        boolean isMade() {
            return split
                    || move.isPresent()
                    || assign.isPresent()
                    || join.isPresent()
                    || dependent.isPresent();
        }
    }

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var lineage = desk.weighing().now();
            var named = new ClaimNamed(lineage, talk).of(claim);
            if (named.isEmpty()) {
                return Exit.FAILED;
            }
            if (!choice.isMade()) {
                new LineageText(lineage).originsOf(named.get()).forEach(talk::print);
                return Exit.DONE;
            }
            var decision = decision(desk, lineage, named.get(), talk);
            decision.ifPresent(it -> new Decided(desk, talk).enter(it, why));
            return decision.isPresent() ? Exit.DONE : Exit.FAILED;
        }
    }

    /// Nothing, having said why, where what was named is not there.
    private Optional<ClaimDecision> decision(Desk desk, Lineage lineage, String id, Talk talk) {
        var anchor = lineage.anchors().claim(id);
        if (choice.split) {
            return Optional.of(new SplitOrigin(anchor));
        }
        if (choice.assign.isPresent()) {
            return new ActorNamed(desk.whoIsWho(), talk)
                    .of(choice.assign.get())
                    .map(desk.whoIsWho()::anchor)
                    .map(actor -> new AssignOrigin(anchor, actor));
        }
        var other = choice.move.or(() -> choice.join).or(() -> choice.dependent).orElseThrow();
        return new ClaimNamed(lineage, talk)
                .of(other)
                .filter(it -> isOther(lineage, id, it, talk))
                .map(lineage.anchors()::claim)
                .map(it -> {
                    if (choice.move.isPresent()) {
                        return new MoveOrigin(anchor, it);
                    }
                    return choice.join.isPresent()
                            ? new JoinOrigins(anchor, it)
                            : new DependentOrigins(anchor, it);
                });
    }

    /// Whether the two can stand to each other as is decided; says why where not.
    private boolean isOther(Lineage lineage, String id, String other, Talk talk) {
        if (choice.move.isPresent()
                && lineage.told(id).report().id().equals(lineage.told(other).report().id())) {
            talk.say(
                    "both claims stand in one report; only what another report says can be its origin");
            return false;
        }
        boolean isShared = lineage.called(id).stream().anyMatch(lineage.called(other)::contains);
        if (!isShared) {
            talk.say(
                    "the two claims stand in no proposition together; \"stemma same\" decides that they say the same");
        }
        return isShared && !id.equals(other);
    }
}
