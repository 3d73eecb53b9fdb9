package stemma.benchmarks.joining;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import stemma.desk.Desk;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.Attribution;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Draft;
import stemma.model.Imprint;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Original;
import stemma.model.Passage;
import stemma.model.Reading.Read;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;
import stemma.store.Casebook;

/// Made-up reports of fifty statements each, every one between two of five persons.
final class Invented {
    private static final int PERSONS = 5;
    private static final int CLAIMS = 50;
    private static final Instant NOW = Instant.parse("2031-04-01T08:00:00Z");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20_310_306L);
    private final Cast cast = new Cast(random, 20_000);

    /// Adds so many reports to a casebook.
    void fill(Casebook casebook, int reports) {
        for (int i = 0; i < reports; i++) {
            add(casebook, i);
        }
    }

    private void add(Casebook casebook, int number) {
        var names = new ArrayList<String>();
        while (names.size() < PERSONS) {
            var name = cast.name();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        var text = new StringBuilder("Notes from the quay, number " + number + ".\n");
        var drafts = new ArrayList<Draft>();
        var mentions = new HashMap<String, List<Passage>>();
        for (int i = 0; i < CLAIMS; i++) {
            var one = names.get(i % PERSONS);
            var other = names.get((i + 1 + i / PERSONS % (PERSONS - 1)) % PERSONS);
            drafts.add(draft(text, one, other));
            var content = drafts.getLast().content();
            told(mentions, one, content.agents());
            told(mentions, other, content.patients());
        }
        keep(casebook, number, text.toString(), drafts, mentions);
    }

    private static void told(
            Map<String, List<Passage>> mentions, String name, List<Mention> named) {
        mentions.computeIfAbsent(name, _ -> new ArrayList<>()).add(named.getFirst().at());
    }

    private static Draft draft(StringBuilder text, String one, String other) {
        int begin = text.length();
        text.append(one).append(" asked ");
        int second = text.length();
        text.append(other).append(" for boats.\n");
        var sentence = new Passage(begin, text.length() - 1);
        return new Draft(
                sentence,
                new Content(
                        "asks",
                        List.of(new Passage(begin + one.length() + 1, second - 1)),
                        List.of(person(one, begin)),
                        List.of(person(other, second)),
                        When.unstated(),
                        Optional.empty()),
                Modality.ASSERTED,
                new Attribution(new Source.Outlet("Karst Radio"), List.of()),
                0.75);
    }

    private static Mention person(String name, int begin) {
        return new Mention(new Passage(begin, begin + name.length()), name, ActorKind.PERSON);
    }

    private void keep(
            Casebook casebook,
            int number,
            String text,
            List<Draft> drafts,
            Map<String, List<Passage>> mentions) {
        var original = Original.of("text/plain", text.getBytes(UTF_8));
        var imprint =
                new Imprint(
                        Optional.of("Notes from the quay"),
                        Optional.of("Karst Radio"),
                        Optional.empty(),
                        When.on(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(3000))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var block = new Block(BlockKind.PARAGRAPH, new Passage(0, text.length()), "en");
        var report =
                new Report(
                        original.id(),
                        "quay/" + number + ".txt",
                        imprint,
                        "en",
                        text,
                        List.of(block));
        var appearances =
                mentions.entrySet().stream()
                        .map(entry ->
                                new Appearance(
                                        report.id(),
                                        List.of(entry.getKey()),
                                        ActorKind.PERSON,
                                        entry.getValue(),
                                        others(mentions.keySet(), entry.getKey())))
                        .toList();
        casebook.add(
                new Read(report, original),
                drafts.stream().map(draft -> Claim.of(report, draft)).toList(),
                appearances,
                Desk.READER,
                NOW);
    }

    private static Set<String> others(Set<String> names, String name) {
        return names.stream().filter(it -> !it.equals(name)).collect(Collectors.toSet());
    }
}
