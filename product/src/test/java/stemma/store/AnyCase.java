package stemma.store;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Amount;
import stemma.model.Attribution;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Draft;
import stemma.model.Ground;
import stemma.model.Imprint;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Original;
import stemma.model.Passage;
import stemma.model.Point;
import stemma.model.Reading.Read;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;
import stemma.model.Where;
import stemma.store.Samples.Case;

/// Random reports and claims, for laws.
final class AnyCase {
    private AnyCase() {}

    /// Any report and any claims in it. Sizes grow with `size`.
    static Case of(RandomGenerator random, int size) {
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
                                                draft(
                                                        random,
                                                        text.length(),
                                                        Samples.outlet(imprint))))
                        .stream()
                        .sorted(comparing((Claim claim) -> claim.content().words().getFirst()))
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
        return random.nextInt(5) == 0 ? When.unstated() : stated(random);
    }

    private static When stated(RandomGenerator random) {
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(900));
        return switch (1 + random.nextInt(4)) {
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
        var draft = bare(random, length, outlet);
        return random.nextBoolean()
                ? draft
                : draft.about(
                        bare(random, length, outlet),
                        Ground.of("about", "requests", List.of(), "chance"));
    }

    private static Draft bare(RandomGenerator random, int length, Source outlet) {
        return new Draft(
                passage(random, length),
                new Content(
                        pick(random, "says", "meets", "funds"),
                        many(random, 3, () -> passage(random, length), passage(random, length)),
                        many(random, 3, () -> mention(random, length)),
                        many(random, 3, () -> mention(random, length)),
                        many(random, 2, () -> passage(random, length)),
                        many(random, 2, () -> passage(random, length)),
                        many(random, 2, () -> amount(random, length)),
                        when(random),
                        maybe(random, where(random, length))),
                pick(random, Modality.values()),
                new Attribution(outlet, many(random, 4, () -> link(random, length))),
                random.nextDouble());
    }

    private static Amount amount(RandomGenerator random, int length) {
        var low = BigDecimal.valueOf(random.nextInt(1000), random.nextInt(3));
        return new Amount(
                passage(random, length),
                maybe(random, low),
                maybe(random, low.add(BigDecimal.TEN)),
                random.nextBoolean(),
                pick(random, "", "USD", "%", "km"),
                pick(random, "", "P1M"),
                maybe(random, passage(random, length)));
    }

    private static Where where(RandomGenerator random, int length) {
        var point =
                new Point(
                        random.nextDouble(-90, 90),
                        random.nextDouble(-180, 180),
                        1 + random.nextInt(500),
                        maybe(random, random.nextLong(12_000_000)));
        return new Where(passage(random, length), "x" + text(random, 9), maybe(random, point));
    }

    private static Mention mention(RandomGenerator random, int length) {
        return new Mention(
                passage(random, length), "x" + text(random, 12), pick(random, ActorKind.values()));
    }

    private static Link link(RandomGenerator random, int length) {
        var speakers =
                Stream.generate(() -> speaker(random, length))
                        .limit(1 + random.nextInt(3))
                        .toList();
        return new Link(
                speakers,
                maybe(random, new Cue(passage(random, length), pick(random, CueKind.values()))),
                maybe(random, new Link.Said(passage(random, length), stated(random))));
    }

    private static Link.Speaker speaker(RandomGenerator random, int length) {
        String name = text(random, 12);
        Source source =
                switch (random.nextInt(5)) {
                    case 0 -> new Source.Outlet(name);
                    case 1 -> new Source.Person(name);
                    case 2 -> new Source.Organisation(name);
                    case 3 -> new Source.Document(name);
                    default -> new Source.Unnamed(random.nextBoolean() ? "" : name);
                };
        return new Link.Speaker(source, maybe(random, passage(random, length)));
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
