package stemma;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.desk.Reader;
import stemma.model.Claim;
import stemma.model.Draft;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.Where;
import stemma.time.Anchors;
import stemma.time.Time;
import stemma.time.Times;

/// What holds of all that the program's own model reads, whatever the text: invented reports, every second with odd characters.
class LawsTest {
    private static final int CASES = 100;
    private static final int FEW = 24;
    private static final long FIRST_SEED = 20_310_306L;
    private static final int DEEPEST = 8;
    private static final Pattern NEGATION =
            Pattern.compile(
                    "\\b(not|never|no|nobody|none|neither|nor|denied|denies|deny|denial|without)\\b|n['’]t\\b");
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A report with what was read in it.
    private record Case(long seed, Report report, List<Draft> drafts) {
        static Case of(long seed) {
            var report =
                    InventedReports.report(
                            InventedReports.paragraphs(random(seed), 0, seed % 2 == 1));
            return new Case(seed, report, read(report));
        }

        String text() {
            return report.text();
        }

        @Override
        public String toString() {
            return "seed " + seed + ": " + text();
        }
    }

    private static final List<Case> ALL =
            IntStream.range(0, CASES).mapToObj(i -> Case.of(FIRST_SEED + i)).toList();

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static List<Draft> read(Report report) {
        return Reader.shipped().drafts(report);
    }

    private static void each(Consumer<Case> law) {
        ALL.forEach(each -> holds(law, each));
    }

    private static void holds(Consumer<Case> law, Case each) {
        try {
            law.accept(each);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Fails on " + each, e);
        }
    }

    @Test
    void the_reports_give_claims_to_try_the_laws_on() {
        assertThat(ALL.stream().mapToInt(each -> each.drafts().size()).sum())
                .isGreaterThan(2 * CASES);
    }

    @Test
    void offsets_of_annotations_give_back_their_words() {
        each(it -> {
            String annotated =
                    Reader.shipped()
                            .annotate(JSON.createObjectNode().put("text", it.text()).toString());
            assertThat(spanned(annotated))
                    .isNotEmpty()
                    .allSatisfy(node ->
                            assertThat(words(node, it.text()))
                                    .isEqualTo(node.path("text").asText()));
        });
    }

    private static List<JsonNode> spanned(String document) {
        try {
            return JSON.readTree(document).findParents("spans");
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String words(JsonNode node, String text) {
        var words = new ArrayList<String>();
        for (var span : node.path("spans")) {
            words.add(text.substring(span.get(0).asInt(), span.get(1).asInt()));
        }
        return String.join(" ", words);
    }

    @Test
    void no_claim_is_without_evidence() {
        each(it ->
                assertThat(it.drafts())
                        .allSatisfy(
                                draft -> assertThat(draft.evidence().in(it.text())).isNotBlank()));
    }

    @Test
    void all_passages_of_a_claim_lie_in_the_text_and_its_evidence_covers_its_words() {
        each(it -> it.drafts().forEach(draft -> liesIn(it.text(), draft)));
    }

    private static void liesIn(String text, Draft draft) {
        var content = draft.content();
        var links = draft.attribution().relayed();
        assertThat(links.stream().flatMap(LawsTest::passages))
                .allMatch(at -> at.end() <= text.length());
        assertThat(mentions(draft)).allMatch(mention -> mention.at().end() <= text.length());
        assertThat(content.words()).allMatch(draft.evidence()::covers);
    }

    @Test
    void the_evidence_of_a_claim_or_of_an_earlier_one_of_the_same_saying_covers_source_and_cue() {
        each(it -> it.drafts().forEach(draft -> assertIsTold(draft, it.drafts())));
    }

    private static void assertIsTold(Draft draft, List<Draft> all) {
        var told = draft.attribution().relayed();
        var sentences =
                all.stream()
                        .filter(it -> it.attribution().relayed().equals(told))
                        .map(Draft::evidence)
                        .filter(at -> at.begin() <= draft.evidence().begin())
                        .toList();
        assertThat(told.stream().skip(Math.max(0, told.size() - 1)).flatMap(LawsTest::passages))
                .as(draft.toString())
                .allMatch(at -> sentences.stream().anyMatch(evidence -> evidence.covers(at)));
    }

    private static Stream<Passage> passages(Link link) {
        return Stream.concat(link.words().stream(), link.cue().map(cue -> cue.at()).stream());
    }

    private static Stream<Mention> mentions(Draft draft) {
        return Stream.concat(
                draft.content().agents().stream(), draft.content().patients().stream());
    }

    @Test
    void every_actor_is_mentioned() {
        each(it ->
                assertThat(it.drafts())
                        .flatExtracting(draft -> mentions(draft).toList())
                        .allSatisfy(mention -> {
                            assertThat(mention.at().in(it.text())).isNotBlank();
                            assertThat(it.text().replaceAll("\\s+", " "))
                                    .containsIgnoringCase(lastWord(mention.name()));
                        }));
    }

    @Test
    void every_source_with_a_name_is_named_in_the_text() {
        each(it ->
                assertThat(it.drafts())
                        .flatExtracting(draft -> draft.attribution().relayed())
                        .flatExtracting(Link::sources)
                        .filteredOn(Source::isNamed)
                        .allSatisfy(source ->
                                assertThat(it.text())
                                        .containsIgnoringCase(lastWord(source.label()))));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    @Test
    void what_stands_in_a_quotation_came_by_its_speaker() {
        var quotations =
                List.of(
                        "“The Tarvel Front attacked the Kesh Guard in Velm,” Nadim Oss said.",
                        "“The Kesh Guard never armed the Karst League,” said Nadim Oss on Friday.",
                        "Nadim Oss said: “The Karst League bombed Velm, and the Tarvel Front trained the Kesh Guard.”",
                        "“We met the Kesh Guard,” Nadim Oss told the Velm Courier. “The Tarvel Front killed two fighters of the Karst League.”");
        for (String quotation : quotations) {
            for (var before :
                    List.of("", "The harbour was closed. ", "Ilse Marr slept in Dalma. ")) {
                var report = InventedReports.report(List.of(before + quotation));

                assertThat(read(report))
                        .as(report.text())
                        .filteredOn(draft -> isQuoted(draft, report.text()))
                        .isNotEmpty()
                        .allMatch(draft -> isBy("Nadim Oss", draft));
            }
        }
    }

    private static boolean isQuoted(Draft draft, String text) {
        return Pattern.compile("“[^”]*”")
                .matcher(text)
                .results()
                .map(found -> new Passage(found.start(), found.end()))
                .anyMatch(
                        quotation -> draft.content().words().stream().allMatch(quotation::covers));
    }

    private static boolean isBy(String speaker, Draft draft) {
        return draft.attribution().relayed().stream()
                .anyMatch(
                        link -> link.sources().stream().anyMatch(it -> it.label().equals(speaker)));
    }

    @Test
    void reading_again_gives_the_same_claims_with_the_same_ids() {
        ALL.stream()
                .limit(FEW)
                .forEach(it -> {
                    var again = read(it.report());

                    assertThat(again).isEqualTo(it.drafts());
                    assertThat(ids(it.report(), again)).isEqualTo(ids(it.report(), it.drafts()));
                });
    }

    @Test
    void no_two_claims_have_one_id() {
        each(it -> assertThat(ids(it.report(), it.drafts())).doesNotHaveDuplicates());
    }

    private static List<String> ids(Report report, List<Draft> drafts) {
        return drafts.stream().map(draft -> Claim.of(report, draft).id()).toList();
    }

    @Test
    void chains_are_no_deeper_than_reporting_goes_and_no_link_stands_twice_in_a_row() {
        each(it ->
                assertThat(it.drafts())
                        .extracting(draft -> draft.attribution().relayed())
                        .allSatisfy(links -> {
                            assertThat(links).hasSizeLessThanOrEqualTo(DEEPEST);
                            assertThat(IntStream.range(1, links.size()))
                                    .noneMatch(i -> isSame(links.get(i - 1), links.get(i)));
                        }));
    }

    private static boolean isSame(Link one, Link other) {
        return one.isNamed() && one.sources().equals(other.sources());
    }

    @Test
    void what_is_denied_has_a_word_for_no_or_a_denial_in_its_evidence() {
        each(it ->
                assertThat(it.drafts())
                        .filteredOn(draft -> draft.modality() == Modality.DENIED)
                        .allSatisfy(draft ->
                                assertThat(draft.evidence().in(it.text()).toLowerCase(Locale.ROOT))
                                        .containsPattern(NEGATION)));
    }

    @Test
    void when_and_where_stand_in_the_text() {
        each(it -> {
            var days = times(it.report()).stream().map(Time::when).toList();
            assertThat(it.drafts())
                    .allSatisfy(draft -> {
                        var content = draft.content();
                        assertThat(content.where().stream().map(Where::at))
                                .allMatch(at -> !at.in(it.text()).isBlank());
                        assertThat(Stream.of(content.when()).filter(when -> when.isStated()))
                                .allMatch(days::contains);
                    });
        });
    }

    private static List<Time> times(Report report) {
        return Times.of(report.text(), Anchors.published(report.imprint().published())).each();
    }
}
