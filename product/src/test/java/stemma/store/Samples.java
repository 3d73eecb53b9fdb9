package stemma.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/// Plain reports and claims to put into a casebook.
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
                        List.of(Link.by(source, Optional.of(front), Optional.of(said)))),
                0.75);
    }

    static Source outlet(Imprint imprint) {
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
}
