package stemma.cli;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import stemma.model.Actor;
import stemma.model.Actors;

@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description =
                "Lists who is told of, under which names, in how many reports; those in most reports first.",
        footer = {"", "Example:  stemma actors --open"})
final class ActorsCommand implements Callable<Integer> {
    @Option(
            names = "--open",
            description =
                    "Instead, the pairs that may be one actor and wait for a decision, the likeliest first.")
    private boolean open;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var actors = desk.whoIsWho().actors();
            if (open) {
                actors.open()
                        .forEach(pair -> talk.print(json ? desk.asJson(pair) : line(actors, pair)));
            } else {
                actors.all().stream()
                        .sorted(comparingInt(Actor::reports).reversed())
                        .forEach(actor -> talk.print(json ? desk.asJson(actor) : line(actor)));
            }
            actors.unplaced()
                    .forEach(decision ->
                            talk.say(
                                    "a decision (%s) is on words that are not read there any more: %s"
                                            .formatted(
                                                    decision.word(),
                                                    decision.anchors().getFirst().words())));
        }
        return Exit.DONE;
    }

    private static String line(Actor actor) {
        var others =
                actor.names().stream()
                        .map(Actor.Naming::name)
                        .filter(name -> !name.equals(actor.name()))
                        .limit(3)
                        .collect(Collectors.joining("; "));
        return "%s  %-12s  %4d  %s%s"
                .formatted(
                        actor.id(),
                        actor.kind().word(),
                        actor.reports(),
                        actor.name(),
                        others.isEmpty() ? "" : "  (" + others + ")");
    }

    private static String line(Actors actors, Actors.Pair pair) {
        return "%.2f  %s (%s)  %s (%s)  %s"
                .formatted(
                        pair.score(),
                        actors.name(pair.one()),
                        pair.one(),
                        actors.name(pair.other()),
                        pair.other(),
                        String.join("; ", pair.why()));
    }
}
