package stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.desk.Reader;
import stemma.extract.Drafts;
import stemma.extract.Known;
import stemma.model.BlockKind;
import stemma.model.Draft;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Where;
import stemma.tagger.Line;
import stemma.tagger.Model;
import stemma.tagger.Tagged;
import stemma.tagger.Tagger;

/// What stands beside a report's paragraphs makes no claims and changes none.
class NeighboursTest {
    private static final int FEW = 24;
    private static final int APART = 1000;
    private static final long FIRST_SEED = 20_310_306L;
    private static final double MOST = 0.8;
    private static final Tagger TAGGER = tagger();

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static List<Draft> read(Report report) {
        return Reader.shipped().drafts(report);
    }

    @Test
    void what_the_model_reads_in_two_reports_makes_the_claims_of_each() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + FEW; seed++) {
            var halves = Halves.of(seed);
            var both = Spliced.of(tagged(halves.first()), tagged(halves.second()), halves.shift());

            assertThat(gists(drafts(halves.both(), both), 0))
                    .as(halves.both().text())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(
                                            gists(halves.first(), 0).stream(),
                                            gists(halves.second(), halves.shift()).stream())
                                    .toList());
        }
    }

    /// Not all: the model reads each sentence with those before and behind it, and makes of some names something else.
    @Test
    void most_claims_of_two_reports_in_one_are_those_of_each_alone() {
        double same = 0;
        double all = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + FEW; seed++) {
            var halves = Halves.of(seed);
            var alone =
                    Stream.of(halves.first(), halves.second())
                            .flatMap(NeighboursTest::cores)
                            .toList();
            var together = new ArrayList<>(cores(halves.both()).toList());
            all += alone.size() + together.size();
            same += 2.0 * alone.stream().filter(together::remove).count();
        }

        assertThat(same / all).isGreaterThan(MOST);
    }

    /// What a claim states, how, and by whom it came.
    private static Stream<String> cores(Report report) {
        return read(report).stream()
                .map(draft ->
                        draft.content().relation()
                                + " "
                                + draft.modality()
                                + " "
                                + draft.attribution().relayed().stream()
                                        .map(link -> link.label())
                                        .toList());
    }

    private record Halves(Report first, Report second, Report both) {
        static Halves of(long seed) {
            var first = InventedReports.paragraphs(random(seed), 0, false);
            var second = InventedReports.paragraphs(random(seed + APART), 1, false);
            return new Halves(
                    InventedReports.report(first),
                    InventedReports.report(second),
                    InventedReports.report(
                            Stream.concat(first.stream(), second.stream()).toList()));
        }

        int shift() {
            return first.text().length();
        }
    }

    private static Tagged tagged(Report report) {
        var lines = report.read().stream().map(block -> Line.of(report.text(), block.at()));
        return TAGGER.of(report.text(), lines.toList());
    }

    private static Tagger tagger() {
        try (var in = Tagger.class.getResourceAsStream("/stemma/desk/reader.model")) {
            return new Tagger(Model.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of what the model read alone; which of several places of a name is meant is not asked here.
    private static List<String> gists(Report report, int shift) {
        return gists(drafts(report, tagged(report)), shift);
    }

    private static List<Draft> drafts(Report report, Tagged tagged) {
        return Drafts.of(report, Known.in(report.text(), tagged));
    }

    private static List<String> gists(List<Draft> drafts, int shift) {
        return drafts.stream().map(draft -> gist(draft, shift)).toList();
    }

    /// All of a draft but the model's own probability, its passages moved.
    private static String gist(Draft draft, int shift) {
        var content = draft.content();
        return Stream.of(
                        content.relation(),
                        moved(content.words().stream(), shift),
                        moved(Stream.of(draft.evidence()), shift),
                        content.agents().stream().map(Mention::name).toList(),
                        content.patients().stream().map(Mention::name).toList(),
                        content.when().edtf(),
                        content.where().map(Where::name),
                        moved(content.where().stream().map(Where::at), shift),
                        draft.modality(),
                        draft.attribution().relayed().stream().map(Link::sources).toList())
                .map(String::valueOf)
                .reduce("", (all, part) -> all + " | " + part);
    }

    private static List<Passage> moved(Stream<Passage> passages, int shift) {
        return passages.map(at -> new Passage(at.begin() + shift, at.end() + shift)).toList();
    }

    @Test
    void a_caption_or_menu_adds_no_claim() {
        for (var kind : Stream.of(BlockKind.values()).filter(kind -> !kind.isRead()).toList()) {
            for (long seed = FIRST_SEED; seed < FIRST_SEED + FEW / 4; seed++) {
                var paragraphs = InventedReports.paragraphs(random(seed), 0, false);
                var kinds =
                        new ArrayList<>(paragraphs.stream().map(_ -> BlockKind.PARAGRAPH).toList());
                var more = new ArrayList<>(paragraphs);
                String caption = "Salim Varda said that the Ossian Union had attacked Selm.";
                more.addFirst(caption);
                kinds.addFirst(kind);

                assertThat(gists(InventedReports.report(more, kinds), 0))
                        .as(kind + ": " + more)
                        .isEqualTo(gists(InventedReports.report(paragraphs), caption.length() + 2));
            }
        }
    }
}
