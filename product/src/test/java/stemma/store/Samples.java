package stemma.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import stemma.model.ActorKind;
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

/// Reports and claims to put into a casebook: plain ones by hand, and random ones for laws.
final class Samples {
    static final String READER = "reader-1";
    static final Instant NOW = Instant.parse("2031-04-01T08:00:00.123Z");

    /// A report and what was read in it.
    record Case(Read read, List<Claim> claims) {
        String id() {
            return read.report().id();
        }

        Case with(Report other) {
            return new Case(new Read(other, read.original()), claims);
        }
    }

    private Samples() {}

    /// A report of one paragraph without claims.
    static Case report(String file, String outlet, String day, String text) {
        var imprint =
                new Imprint(
                        Optional.of("Trucks in the Sennet valley"),
                        Optional.of(outlet).filter(name -> !name.isEmpty()),
                        Optional.empty(),
                        When.parse(day),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return report(file, imprint, text);
    }

    private static Case report(String file, Imprint imprint, String text) {
        var original = Original.of("text/plain", (file + "\n" + text).getBytes(UTF_8));
        var blocks =
                text.isEmpty()
                        ? List.<Block>of()
                        : List.of(
                                new Block(
                                        BlockKind.PARAGRAPH, new Passage(0, text.length()), "en"));
        return new Case(
                new Read(new Report(original.id(), file, imprint, "en", text, blocks), original),
                List.of());
    }

    /// A report of "The Tarvel Front said its trucks were late", with that one claim.
    static Case withClaim(String file, String outlet) {
        String text = "The Tarvel Front said its trucks were late, at " + file + ".";
        return withClaims(report(file, outlet, "2031-03-06", text), 1);
    }

    /// The same report with claims that the Tarvel Front, named in its characters 4 to 16, said something.
    static Case withClaims(Case bare, int many) {
        Report report = bare.read().report();
        var claims =
                IntStream.range(0, many)
                        .mapToObj(i -> Claim.of(report, frontSaid(i, report.imprint())))
                        .toList();
        return new Case(bare.read(), claims);
    }

    private static Draft frontSaid(int i, Imprint imprint) {
        var front = new Passage(4, 16);
        var said = new Cue(new Passage(17, 21), CueKind.SAYS);
        var source = new Source.Organisation("Tarvel Front");
        return new Draft(
                new Passage(0, 42 + i),
                new Content(
                        "says",
                        List.of(new Passage(22, 42 + i)),
                        List.of(new Mention(front, "Tarvel Front", ActorKind.ORGANISATION)),
                        List.of(),
                        When.unstated(),
                        Optional.empty()),
                Modality.ASSERTED,
                new Attribution(
                        outlet(imprint),
                        List.of(new Link(source, Optional.of(front), Optional.of(said)))),
                0.75);
    }

    private static Source outlet(Imprint imprint) {
        return imprint.outlet()
                .<Source>map(Source.Outlet::new)
                .orElse(new Source.Unnamed("outlet not known"));
    }

    /// The same report, its language given as Arabic.
    static Case inArabic(Case made) {
        Report report = made.read().report();
        return made.with(
                new Report(
                        report.id(),
                        report.file(),
                        report.imprint(),
                        "ar",
                        report.text(),
                        report.blocks()));
    }

    /// Any report and any claims in it. Sizes grow with `size`.
    static Case random(RandomGenerator random, int size) {
        String text = text(random, 1 + size * 20);
        var original = Original.of("text/html", bytes(random, 16 + random.nextInt(size * 300 + 1)));
        Imprint imprint = imprint(random);
        var report =
                new Report(
                        original.id(),
                        "2031/" + text(random, 8) + ".html",
                        imprint,
                        pick(random, "en", "ar", "he", "und"),
                        text,
                        blocks(random, text.length()));
        return new Case(
                new Read(report, original),
                many(
                                random,
                                size,
                                () ->
                                        Claim.of(
                                                report,
                                                draft(random, text.length(), outlet(imprint))))
                        .stream()
                        .sorted(comparing(Claim::evidence))
                        .toList());
    }

    private static byte[] bytes(RandomGenerator random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Imprint imprint(RandomGenerator random) {
        return new Imprint(
                maybe(random, text(random, 30)),
                maybe(random, pick(random, "Karst Radio", "Sawt al-Karst", "صوت الكارست")),
                maybe(random, text(random, 10)),
                when(random),
                maybe(random, "Special Dispatch"),
                maybe(random, "214"),
                maybe(random, "https://karst.example/" + random.nextInt(1000)));
    }

    private static When when(RandomGenerator random) {
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(900));
        return switch (random.nextInt(5)) {
            case 0 -> When.unstated();
            case 1 -> When.parse(day.toString().substring(0, 7));
            case 2 -> When.parse(day.toString().substring(0, 4));
            case 3 -> new When.During(day, day.plusDays(1 + random.nextInt(40)));
            default -> When.on(day);
        };
    }

    private static List<Block> blocks(RandomGenerator random, int length) {
        var blocks = new ArrayList<Block>();
        int begin = 0;
        while (begin < length) {
            int end = Math.min(length, begin + 1 + random.nextInt(60));
            blocks.add(new Block(pick(random, BlockKind.values()), new Passage(begin, end), "en"));
            begin = end + random.nextInt(3);
        }
        return blocks;
    }

    private static Draft draft(RandomGenerator random, int length, Source outlet) {
        return new Draft(
                passage(random, length),
                new Content(
                        pick(random, "says", "meets", "funds"),
                        many(random, 3, () -> passage(random, length), passage(random, length)),
                        many(random, 3, () -> mention(random, length)),
                        many(random, 3, () -> mention(random, length)),
                        when(random),
                        maybe(random, "Sennet valley")),
                pick(random, Modality.values()),
                new Attribution(outlet, many(random, 4, () -> link(random, length))),
                random.nextDouble());
    }

    private static Mention mention(RandomGenerator random, int length) {
        return new Mention(
                passage(random, length), "x" + text(random, 12), pick(random, ActorKind.values()));
    }

    private static Link link(RandomGenerator random, int length) {
        String name = text(random, 12);
        Source source =
                switch (random.nextInt(5)) {
                    case 0 -> new Source.Outlet(name);
                    case 1 -> new Source.Person(name);
                    case 2 -> new Source.Organisation(name);
                    case 3 -> new Source.Document(name);
                    default -> new Source.Unnamed(random.nextBoolean() ? "" : name);
                };
        return new Link(
                source,
                maybe(random, passage(random, length)),
                maybe(random, new Cue(passage(random, length), pick(random, CueKind.values()))));
    }

    private static Passage passage(RandomGenerator random, int length) {
        int begin = random.nextInt(length);
        return new Passage(begin, begin + 1 + random.nextInt(length - begin));
    }

    /// At least one character, of those that break things now and then.
    private static String text(RandomGenerator random, int most) {
        var text = new StringBuilder();
        do {
            text.append(
                    pick(
                            random,
                            "the League ",
                            "'",
                            "\"",
                            ";",
                            "--",
                            "\n",
                            "\u0000",
                            "\u00a0",
                            "Öss",
                            "🛻",
                            "קרסט",
                            "كارست",
                            "\u200f",
                            "%",
                            "_",
                            "?",
                            "said"));
        } while (text.length() < random.nextInt(most));
        return text.toString();
    }

    private static <T> Optional<T> maybe(RandomGenerator random, T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    @SafeVarargs
    private static <T> T pick(RandomGenerator random, T... some) {
        return some[random.nextInt(some.length)];
    }

    @SafeVarargs
    private static <T> List<T> many(
            RandomGenerator random, int most, Supplier<T> make, T... first) {
        var all = new ArrayList<>(List.of(first));
        IntStream.range(0, random.nextInt(most + 1)).forEach(_ -> all.add(make.get()));
        return all;
    }
}
