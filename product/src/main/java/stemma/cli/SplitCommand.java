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
import stemma.model.ActorDecision.Split;
import stemma.model.Appearance;

@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = {
            "Sets apart what was taken for one actor: what some reports tell of, or what goes by one of its names,",
            "becomes an actor of its own, which nothing but \"stemma merge\" joins with another."
        },
        footer = {
            "",
            "Example:  stemma split Oss --report 2030-05-14-karst-network-hanin-oss.html"
        })
final class SplitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "A name or id of the actor.")
    private String name;

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = "What this report tells of: its file, or the first characters of its id.")
    private Optional<String> report;

    @Option(names = "--name", paramLabel = "SPELLING", description = "What is spelled so.")
    private Optional<String> spelling;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the journal.")
    private String why = "";

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        if (report.isEmpty() && spelling.isEmpty()) {
            talk.say("say what to set apart with --report REPORT or --name SPELLING");
            return Exit.FAILED;
        }
        try (var desk = casebook.open()) {
            var actor = new ActorNamed(desk.whoIsWho(), talk).of(name);
            if (actor.isEmpty()) {
                return Exit.FAILED;
            }
            var all = desk.whoIsWho().appearances(actor.get());
            var apart = all.stream().filter(appearance -> isMeant(desk, appearance)).toList();
            if (apart.isEmpty() || apart.size() == all.size()) {
                talk.say(
                        "%s of what \"%s\" stands for would be set apart; \"stemma actor\" shows its names and reports"
                                .formatted(apart.isEmpty() ? "nothing" : "all", name));
                return Exit.FAILED;
            }
            var anchors = apart.stream().map(desk.whoIsWho()::anchor).toList();
            new Decided(desk, talk).enter(new Split(anchors), why);
            return Exit.DONE;
        }
    }

    private boolean isMeant(Desk desk, Appearance appearance) {
        var wanted = report.map(words -> desk.report(words).map(it -> it.id()).orElse(""));
        return wanted.filter(id -> !id.equals(appearance.report())).isEmpty()
                && spelling.filter(words -> !appearance.names().contains(words)).isEmpty();
    }
}
