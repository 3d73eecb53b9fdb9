package stemma.benchmarks.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import stemma.benchmarks.scale.Story.Deed;
import stemma.model.ActorKind;
import stemma.model.Amount;
import stemma.model.Appearance;
import stemma.model.Attribution;
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
import stemma.model.Where;

/// Invented reports in the proportions of a collection of news: ten statements each, four of them words only; a fifth are copies of an earlier report with cuts; what is
/// told comes in the outlet's own words, from a named or unnamed source, or by way of another outlet. The same number is always the same report.
final class Press {
    private static final int STATEMENTS = 10;

    /// Numbers from here on are of the long story.
    private static final int LONG_STORY = 900_000_000;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /// A report with what is read in it.
    record Printed(Read read, List<Claim> claims, List<Appearance> appearances) {}

    private final int number;
    private final Galley galley = new Galley();
    private final List<Draft> drafts = new ArrayList<>();
    private final Source outlet;
    private final int own;

    private Press(int number) {
        this.number = number;
        this.own = outlet(number);
        this.outlet = new Source.Outlet(Cast.outlet(own));
    }

    private static int outlet(int number) {
        return Words.zipf(new SplittableRandom(31L * number + 5), Cast.OUTLETS);
    }

    static Printed numbered(int number) {
        var press = new Press(number);
        press.title();
        press.body(press.model());
        return press.printed();
    }

    /// A report of one long story that very many tell.
    static Printed ofLongStory(int number) {
        return numbered(LONG_STORY + number);
    }

    private boolean isOfLongStory() {
        return number >= LONG_STORY;
    }

    private Story story(int model, SplittableRandom random) {
        return Story.numbered(isOfLongStory() ? 0 : Story.of(model, random));
    }

    private LocalDate day() {
        return isOfLongStory()
                ? Story.FIRST.plusDays(1_000L + (number - LONG_STORY) / 3)
                : Story.day(number);
    }

    /// The report that it is taken from: itself for four in five.
    private int model() {
        if (isOfLongStory()) {
            return number;
        }
        var random = new SplittableRandom(17L * number + 3);
        int earlier = number - 1 - random.nextInt(40);
        boolean isCopy = number % 5 == 4 && earlier >= 0 && earlier % 5 != 4;
        return isCopy ? earlier : number;
    }

    private void title() {
        var random = new SplittableRandom(number + 77L);
        galley.words("No. %d: %s".formatted(number, Story.phrase(random, 6)));
        galley.endBlock(BlockKind.TITLE);
    }

    private void body(int model) {
        var random = new SplittableRandom(13L * model + 1);
        var story = story(model, random);
        var cut = new SplittableRandom(-13L * number);
        if (model != number && cut.nextInt(3) == 0) {
            galley.words("(%s) - ".formatted(Cast.outlet(outlet(model))));
        }
        for (int i = 0; i < STATEMENTS; i++) {
            boolean isKept = model == number || cut.nextInt(5) > 0;
            var telling = isKept ? random.split() : cut.split();
            random.nextInt();
            sentence(story, telling, i < 4);
            if (i % 3 == 2) {
                galley.endBlock(BlockKind.PARAGRAPH);
            }
        }
        galley.endBlock(BlockKind.PARAGRAPH);
    }

    private void sentence(Story story, SplittableRandom random, boolean isWords) {
        int begin = galley.length();
        var link = source(story, random);
        if (isWords) {
            saying(story, random, link, begin);
        } else {
            deed(story, random, link, begin);
        }
        galley.words(". ");
        galley.endSentence();
    }

    private Optional<Link> source(Story story, SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> Optional.empty();
            case 3 -> Optional.of(link(new Source.Unnamed("two officials"), "two officials"));
            case 4 -> {
                int other = Words.zipf(random, Cast.OUTLETS);
                var medium = new Cast.Named(Cast.outlet(other), ActorKind.MEDIUM);
                yield Optional.of(link(new Source.Outlet(medium.name()), galley.actor(medium)));
            }
            default -> {
                var speaker = Cast.actor(story.deeds().get(random.nextInt(6)).agent());
                var source =
                        speaker.kind() == ActorKind.PERSON
                                ? new Source.Person(speaker.name())
                                : new Source.Organisation(speaker.name());
                yield Optional.of(link(source, galley.actor(speaker)));
            }
        };
    }

    private Link link(Source source, String words) {
        return link(source, galley.words(words));
    }

    private Link link(Source source, Mention mention) {
        return link(source, mention.at());
    }

    private Link link(Source source, Passage at) {
        galley.words(" ");
        var cue = galley.words("said");
        galley.words(" that ");
        return Link.by(source, Optional.of(at), Optional.of(new Cue(cue, CueKind.SAYS)));
    }

    private void saying(Story story, SplittableRandom random, Optional<Link> link, int begin) {
        int told = Words.zipf(random, story.sayings().size() * 4);
        var words =
                galley.words(
                        told < story.sayings().size()
                                ? story.sayings().get(told)
                                : Story.phrase(random, 7 + random.nextInt(8)));
        add(
                new Content(
                        "says",
                        List.of(words),
                        List.of(),
                        List.of(),
                        When.unstated(),
                        Optional.empty()),
                random,
                link,
                begin);
    }

    private void deed(Story story, SplittableRandom random, Optional<Link> link, int begin) {
        var deed = story.deeds().get(Words.zipf(random, story.deeds().size()));
        var agent = galley.actor(Cast.actor(deed.agent()));
        galley.words(" ");
        int from = galley.length();
        galley.words(deed.act().words() + " ");
        var patient = galley.actor(Cast.actor(deed.patient()));
        galley.words(" with ");
        var amounts = amounts(deed, random);
        var things = galley.words(deed.things());
        var when = when(deed, random);
        var where = where(deed, random);
        add(
                new Content(
                        deed.act().relation(),
                        List.of(new Passage(from, galley.length())),
                        List.of(agent),
                        List.of(patient),
                        List.of(things),
                        List.of(),
                        amounts,
                        when,
                        where),
                random,
                link,
                begin);
    }

    /// One report in twenty tells another number, day or place.
    private List<Amount> amounts(Deed deed, SplittableRandom random) {
        if (deed.many() == 0) {
            return List.of();
        }
        int many = random.nextInt(20) == 0 ? deed.many() + 50 : deed.many();
        var at = galley.words(Integer.toString(many));
        galley.words(" ");
        var noun = galley.words("trucks");
        galley.words(" ");
        var number = Optional.of(BigDecimal.valueOf(many));
        return List.of(new Amount(at, number, number, true, "", "", Optional.of(noun)));
    }

    private When when(Deed deed, SplittableRandom random) {
        if (deed.day().isEmpty() || random.nextInt(2) == 0) {
            return When.unstated();
        }
        LocalDate day = deed.day().get().plusDays(random.nextInt(20) == 0 ? 1 : 0);
        galley.words(" on " + DAY.format(day));
        return When.on(day);
    }

    private Optional<Where> where(Deed deed, SplittableRandom random) {
        if (random.nextInt(3) > 0) {
            return Optional.empty();
        }
        int number = random.nextInt(20) == 0 ? deed.place() + 1 : deed.place();
        galley.words(" in ");
        var name = Cast.place(number);
        return Optional.of(new Where(galley.words(name), name, Optional.empty()));
    }

    private void add(Content content, SplittableRandom random, Optional<Link> link, int begin) {
        drafts.add(
                new Draft(
                        new Passage(begin, galley.length()),
                        content,
                        modality(random),
                        new Attribution(outlet, link.stream().toList()),
                        0.9));
    }

    private static Modality modality(SplittableRandom random) {
        return switch (random.nextInt(20)) {
            case 0 -> Modality.DENIED;
            case 1 -> Modality.PLANNED;
            case 2 -> Modality.BELIEVED;
            default -> Modality.ASSERTED;
        };
    }

    private Printed printed() {
        var text = galley.text();
        var original = Original.of("text/plain", text.getBytes(UTF_8));
        var imprint =
                new Imprint(
                        Optional.of(galley.blocks().getFirst().at().in(text)),
                        Optional.of(outlet.label()),
                        Optional.empty(),
                        When.on(day()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var report =
                new Report(original.id(), number + ".txt", imprint, "en", text, galley.blocks());
        var claims = drafts.stream().map(draft -> Claim.of(report, draft)).toList();
        return new Printed(new Read(report, original), claims, galley.appearances(report.id()));
    }
}
