package stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.desk.Assessment;
import stemma.desk.Desk;
import stemma.desk.SourceFound;
import stemma.model.Recorded;
import stemma.model.Reliability;
import stemma.model.SourceAnchor;
import stemma.model.SourceDecision.SetReliability;

@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = {
            "Sets how reliable a source is in general, A to F (STANAG 2511), or shows its letters, former ones too.",
            "A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged."
        },
        footer = {"", "Example:  stemma grade \"Karst Radio\" B --why \"corrects its errors\""})
final class GradeCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "SOURCE",
            description =
                    "An outlet or an actor, by name or id; with --report, the words for somebody without a name.")
    private String source;

    @Parameters(index = "1", arity = "0..1", paramLabel = "LETTER", description = "A to F.")
    private Optional<String> letter;

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = "The source as this report names it: its file, or the start of its id.")
    private Optional<String> report;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the journal.")
    private String why = "";

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            return switch (desk.weighing().now().sources().called(source, reportId(desk))) {
                case SourceFound.Nobody() -> nobody(talk);
                case SourceFound.Several(var ids) -> {
                    talk.say(
                            "\"%s\" is called by %d actors: %s; say which by its id"
                                    .formatted(source, ids.size(), String.join(", ", ids)));
                    yield Exit.FAILED;
                }
                case SourceFound.One(var id, var anchor) ->
                        letter.isPresent()
                                ? set(desk, talk, new Named(id, anchor))
                                : show(desk, talk, id);
            };
        }
    }

    private record Named(String id, SourceAnchor anchor) {}

    private Optional<String> reportId(Desk desk) {
        return report.map(words -> desk.report(words).map(it -> it.id()).orElse(words));
    }

    private int nobody(Talk talk) {
        talk.say(
                "no source is called \"%s\"%s; \"stemma claims\" shows who says what"
                        .formatted(source, report.map(it -> " in " + it).orElse("")));
        return Exit.FAILED;
    }

    private int set(Desk desk, Talk talk, Named named) {
        var reliability = letter.flatMap(Reliability::of);
        if (reliability.isEmpty()) {
            talk.say(
                    "a source is graded A to F, not \"%s\"; what is said is graded with \"stemma credibility\""
                            .formatted(letter.orElse("")));
            return Exit.FAILED;
        }
        new Decided(desk, talk).enter(new SetReliability(named.anchor(), reliability.get()), why);
        return Exit.DONE;
    }

    private int show(Desk desk, Talk talk, String id) {
        var all = desk.weighing().now().reliabilities(id);
        if (all.isEmpty()) {
            talk.say("nobody has graded \"%s\" yet".formatted(source));
        }
        all.stream().map(it -> json ? desk.asJson(it.by()) : line(it)).forEach(talk::print);
        return Exit.DONE;
    }

    /// `B  usually reliable  2031-04-01, ada: corrects its errors`
    private static String line(Assessment<Reliability> letter) {
        return "%s  %s  %s"
                .formatted(letter.value().letter(), letter.value().words(), by(letter.by()));
    }

    /// `2031-04-01, ada: corrects its errors`
    static String by(Recorded recorded) {
        var entry = recorded.entry();
        var words = List.of(entry.when().toString().substring(0, 10), entry.who());
        return String.join(", ", words) + (entry.why().isBlank() ? "" : ": " + entry.why());
    }
}
