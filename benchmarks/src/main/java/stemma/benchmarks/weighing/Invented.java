package stemma.benchmarks.weighing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import stemma.model.CueKind;
import stemma.model.Modality;
import stemma.model.When;
import stemma.weigh.Quantity;
import stemma.weigh.Statement;
import stemma.weigh.Voice;

/// Made-up statements, in the proportions of what the reader makes of news: four in ten are words only, ten stand in a report. Few
/// actors, words and places have most of it (Zipf's law); the same seed gives the same statements.
final class Invented {
    private static final int CLAIMS = 10;
    private static final int ACTORS = 20_000;
    private static final int WORDS = 30_000;
    private static final int OUTLETS = 300;
    private static final int PLACES = 5_000;
    private static final LocalDate FIRST = LocalDate.of(2028, 1, 1);
    private static final List<String> RELATIONS =
            List.of(
                    "attacks",
                    "arms",
                    "meets",
                    "visits",
                    "requests",
                    "killed",
                    "based-at",
                    "funds",
                    "accuses",
                    "leads",
                    "deploys",
                    "agrees");
    private static final List<Modality> MODALITIES = List.of(Modality.values());

    private final RandomGenerator dice =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20_310_306L);
    private int reports;

    /// The statements of so many more reports.
    List<Statement> reports(int number) {
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < number; i++) {
            String report = "report" + reports;
            var published = When.on(FIRST.plusDays(reports++ % 1_000));
            String outlet = "outlet" + zipf(OUTLETS);
            for (int claim = 0; claim < CLAIMS; claim++) {
                statements.add(statement(report, claim, published, outlet));
            }
        }
        return statements;
    }

    private Statement statement(String report, int claim, When published, String outlet) {
        boolean isWords = dice.nextInt(10) < 4;
        return new Statement(
                report + "." + claim,
                report,
                published,
                isWords ? "says" : RELATIONS.get(dice.nextInt(RELATIONS.size())),
                actors(),
                dice.nextInt(10) < 8 ? actors() : List.of(),
                when(),
                dice.nextInt(3) == 0 ? Optional.of("place" + zipf(PLACES)) : Optional.empty(),
                dice.nextInt(10) == 0
                        ? Optional.of(Quantity.of(1 + dice.nextInt(50), "truck"))
                        : Optional.empty(),
                theme(isWords ? 6 + dice.nextInt(8) : dice.nextInt(4)),
                dice.nextInt(10) < 7
                        ? Modality.ASSERTED
                        : MODALITIES.get(dice.nextInt(MODALITIES.size())),
                chain(outlet),
                Optional.empty(),
                Statement.Setting.at(claim * 100));
    }

    private List<String> actors() {
        return dice.nextInt(10) == 0
                ? List.of("actor" + zipf(ACTORS), "actor" + zipf(ACTORS))
                : List.of("actor" + zipf(ACTORS));
    }

    private When when() {
        return switch (dice.nextInt(4)) {
            case 0, 1 -> When.unstated();
            case 2 -> When.on(FIRST.plusDays(dice.nextInt(1_000)));
            default -> When.parse(FIRST.plusMonths(dice.nextInt(33)).toString().substring(0, 7));
        };
    }

    private List<String> theme(int words) {
        var theme = new ArrayList<String>();
        for (int i = 0; i < words; i++) {
            theme.add("word" + zipf(WORDS));
        }
        return theme;
    }

    private List<Voice> chain(String outlet) {
        var first = new Voice(Voice.Kind.OUTLET, outlet, outlet, Optional.empty());
        if (dice.nextInt(3) == 0) {
            return List.of(first);
        }
        String speaker = "actor" + zipf(ACTORS);
        return List.of(
                first,
                dice.nextInt(3) == 0
                        ? new Voice(
                                Voice.Kind.UNNAMED,
                                "two officials",
                                "two officials",
                                Optional.of(CueKind.SAYS))
                        : new Voice(Voice.Kind.NAMED, speaker, speaker, Optional.of(CueKind.SAYS)));
    }

    /// A number below `most`; each as often as is one by its rank.
    private int zipf(int most) {
        return (int) Math.floor(Math.pow(most, dice.nextDouble())) - 1;
    }
}
