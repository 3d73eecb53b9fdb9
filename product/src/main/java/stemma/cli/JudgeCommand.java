package stemma.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import stemma.model.Confidence;
import stemma.model.Likelihood;
import stemma.weigh.Disagreement;

@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = {
            "Judges a disagreement: how likely it is that it is as one of its positions says, and with what confidence,",
            "in the words of ICD 203. \"stemma disagreements\" numbers the positions and shows what was judged."
        },
        footer = {
            "",
            "Example:  stemma judge whether:5ffc26b9 1 \"very likely\" --confidence moderate --why \"two films show it\""
        })
final class JudgeCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 5;

    @Parameters(
            index = "0",
            paramLabel = "DISAGREEMENT",
            description = "Its id; the first characters will do.")
    private String id;

    @Parameters(
            index = "1",
            paramLabel = "POSITION",
            description = "Its number, as \"stemma disagreements\" shows it, from 1.")
    private int position;

    @Parameters(
            index = "2",
            paramLabel = "LIKELIHOOD",
            converter = Words.class,
            description =
                    "almost no chance (1-5 %%), very unlikely (5-20), unlikely (20-45), roughly even chance (45-55), likely (55-80), very likely (80-95), almost certain (95-99).")
    private Likelihood likelihood;

    @Option(
            names = "--confidence",
            required = true,
            paramLabel = "LEVEL",
            description = "low, moderate or high: what the judgement rests on.")
    private Confidence confidence;

    @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the journal.")
    private String why = "";

    @Mixin private CasebookOption casebook;
    @Spec private CommandSpec spec;

    /// The words of the standard, with spaces or hyphens.
    static final class Words implements ITypeConverter<Likelihood> {
        @Override
        public Likelihood convert(String words) {
            return Likelihood.of(words)
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "'%s' is none of: %s".formatted(words, all())));
        }

        private static String all() {
            return Arrays.stream(Likelihood.values()).map(Likelihood::words).collect(joining(", "));
        }
    }

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        try (var desk = casebook.open()) {
            var lineage = desk.weighing().now();
            var disagreement = meant(lineage.disagreements(), talk);
            if (disagreement.isEmpty()) {
                return Exit.FAILED;
            }
            int positions = disagreement.get().positions().size();
            if (position < 1 || position > positions) {
                talk.say(
                        "\"%s\" has the positions 1 to %d, not %d"
                                .formatted(disagreement.get().id(), positions, position));
                return Exit.FAILED;
            }
            new Decided(desk, talk)
                    .enter(
                            lineage.anchors()
                                    .judge(
                                            disagreement.get(),
                                            position - 1,
                                            likelihood,
                                            confidence),
                            why);
            return Exit.DONE;
        }
    }

    private Optional<Disagreement> meant(List<Disagreement> all, Talk talk) {
        var called = all.stream().filter(it -> it.id().startsWith(id)).toList();
        if (called.isEmpty()) {
            talk.say(
                    "no disagreement has the id \"%s\"; \"stemma disagreements\" lists them"
                            .formatted(id));
        } else if (called.size() > 1) {
            var ids = called.stream().limit(MOST_NAMED).map(Disagreement::id).toList();
            talk.say(
                    "\"%s\" is the start of %d: %s; say more of it"
                            .formatted(id, called.size(), String.join(", ", ids)));
        }
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }
}
