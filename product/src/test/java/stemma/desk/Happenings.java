package stemma.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.Attribution;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Draft;
import stemma.model.Imprint;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Original;
import stemma.model.Passage;
import stemma.model.Reading.Read;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;

/// Random reports of one spring, each of a few sentences that somebody reads for certain: who told whom that who did what to whom.
record Happenings(List<Happening> reports) {
    static final LocalDate FIRST = LocalDate.of(2031, 3, 1);
    private static final List<String> OUTLETS =
            List.of("Harbour Courier", "Upland Radio", "Brenn Wire", "");
    private static final List<String> ACTORS =
            List.of(
                    "Karst League",
                    "Tarvel Front",
                    "Mirdan Companies",
                    "Salim Varda",
                    "Selim Warda",
                    "Nadim Oss");
    private static final List<String> SPEAKERS =
            List.of("", "two officials", "Salim Varda", "Nadim Oss", "the Karst League");
    private static final List<String> RELATIONS = List.of("trains", "arms", "leads", "requests");

    /// A report as it is read.
    record Happening(Read read, List<Claim> claims, List<Appearance> appearances) {
        Report report() {
            return read.report();
        }

        When published() {
            return report().imprint().published();
        }
    }

    /// What is written of a report while it is made.
    private static final class Page {
        final RandomGenerator dice;
        final StringBuilder text = new StringBuilder();
        final List<Draft> drafts = new ArrayList<>();
        final List<Mention> mentions = new ArrayList<>();

        Page(RandomGenerator dice) {
            this.dice = dice;
        }

        Passage write(String words) {
            int begin = text.length();
            text.append(words);
            return new Passage(begin, text.length());
        }

        Mention actor() {
            String name = pick(dice, ACTORS);
            var kind = ACTORS.indexOf(name) < 3 ? ActorKind.ORGANISATION : ActorKind.PERSON;
            var mention = new Mention(write(name), name, kind);
            mentions.add(mention);
            return mention;
        }

        void sentence(Source outlet) {
            int begin = text.length();
            var relayed = relayed();
            int from = text.length();
            var agent = actor();
            String relation = pick(dice, RELATIONS);
            write(" " + relation + " ");
            var patient = actor();
            var words = new Passage(from, text.length());
            var when =
                    dice.nextInt(3) == 0
                            ? When.unstated()
                            : When.on(FIRST.plusDays(dice.nextInt(20) - 10));
            write(" " + when.edtf() + ". ");
            drafts.add(
                    new Draft(
                            new Passage(begin, words.end()),
                            new Content(
                                    relation,
                                    List.of(words),
                                    List.of(agent),
                                    List.of(patient),
                                    when,
                                    Optional.empty()),
                            dice.nextInt(4) == 0 ? Modality.DENIED : Modality.ASSERTED,
                            new Attribution(outlet, relayed),
                            0.75));
        }

        private List<Link> relayed() {
            String speaker = pick(dice, SPEAKERS);
            if (speaker.isEmpty()) {
                return List.of();
            }
            var at = write(speaker);
            write(" ");
            var cue = new Cue(write("said"), CueKind.SAYS);
            write(" ");
            return List.of(Link.by(source(speaker, at), Optional.of(at), Optional.of(cue)));
        }

        private Source source(String speaker, Passage at) {
            if (speaker.equals("two officials")) {
                return new Source.Unnamed(speaker);
            }
            String name = speaker.replace("the ", "");
            boolean isPerson = ACTORS.indexOf(name) >= 3;
            var own = new Passage(at.end() - name.length(), at.end());
            mentions.add(
                    new Mention(own, name, isPerson ? ActorKind.PERSON : ActorKind.ORGANISATION));
            return isPerson ? new Source.Person(name) : new Source.Organisation(name);
        }
    }

    static Happenings of(RandomGenerator dice, int number) {
        var reports = new ArrayList<Happening>();
        for (int i = 0; i < number; i++) {
            reports.add(report(dice, i));
        }
        return new Happenings(reports);
    }

    private static Happening report(RandomGenerator dice, int number) {
        var outlet = Optional.of(pick(dice, OUTLETS)).filter(name -> !name.isEmpty());
        var imprint =
                new Imprint(
                        Optional.of("Bulletin " + number),
                        outlet,
                        Optional.empty(),
                        dice.nextInt(8) == 0
                                ? When.unstated()
                                : When.on(FIRST.plusDays(dice.nextInt(20))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var page = new Page(dice);
        page.write("Bulletin " + number + ". ");
        for (int i = 0; i <= dice.nextInt(3); i++) {
            page.sentence(Source.outlet(outlet));
        }
        return happening(page, imprint, number);
    }

    private static Happening happening(Page page, Imprint imprint, int number) {
        String text = page.text.toString();
        var original = Original.of("text/plain", text.getBytes(UTF_8));
        var report =
                new Report(
                        original.id(),
                        "%03d.txt".formatted(number),
                        imprint,
                        "en",
                        text,
                        List.of(
                                new Block(
                                        BlockKind.PARAGRAPH, new Passage(0, text.length()), "en")));
        return new Happening(
                new Read(report, original),
                page.drafts.stream().map(draft -> Claim.of(report, draft)).distinct().toList(),
                appearances(page.mentions, report.id()));
    }

    private static List<Appearance> appearances(List<Mention> mentions, String report) {
        return mentions.stream()
                .map(Mention::name)
                .distinct()
                .map(name ->
                        new Appearance(
                                report,
                                List.of(name),
                                mentions.stream()
                                        .filter(it -> it.name().equals(name))
                                        .findFirst()
                                        .orElseThrow()
                                        .kind(),
                                mentions.stream()
                                        .filter(it -> it.name().equals(name))
                                        .map(Mention::at)
                                        .distinct()
                                        .toList(),
                                Set.of()))
                .toList();
    }

    /// A moment within the weeks of the reports.
    static Instant moment(RandomGenerator dice) {
        return Instant.parse("2031-03-01T00:00:00Z").plusSeconds(dice.nextInt(20 * 24 * 3600));
    }

    static <T> T pick(RandomGenerator dice, List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }
}
