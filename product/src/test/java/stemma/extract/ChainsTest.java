package stemma.extract;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static stemma.model.CueKind.DENIES;
import static stemma.model.CueKind.REQUESTS;
import static stemma.model.CueKind.SAYS;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.CueKind;
import stemma.model.Draft;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;

/// What the model read as drafts: chains, evidence, manner.
class ChainsTest {
    private static final Given HERE = new Given.Here();

    @Test
    void a_saying_inside_another_came_through_it_outermost_first() {
        String text = "Karst Radio said two officials claimed the Front had asked for lorries.";
        var tagged =
                new Marked(text)
                        .heads("officials")
                        .medium("Karst Radio")
                        .name("Organisation", "Front")
                        .saying(
                                SAYS,
                                "Karst Radio",
                                "said",
                                "two officials claimed the Front had asked for lorries")
                        .saying(
                                SAYS,
                                "two officials",
                                "claimed",
                                "the Front had asked for lorries",
                                HERE,
                                0)
                        .saying(REQUESTS, "the Front", "had asked", "for lorries", HERE, 1)
                        .tagged();

        assertThat(Said.in(Said.paragraphs(text), tagged))
                .containsExactly(
                        "Karst Radio: two officials claimed the Front had asked for lorries",
                        "Karst Radio <- two officials: the Front had asked for lorries",
                        "Karst Radio <- two officials <- Front: for lorries");
    }

    @Test
    void an_account_goes_on_with_what_the_same_ones_also_said() {
        assertThat(told("The League also asked for tents."))
                .contains("Karst Courier <- League: for tents");
        assertThat(told("The League asked for tents."))
                .contains("League: for tents")
                .doesNotContain("Karst Courier <- League: for tents");
    }

    @Test
    void what_a_source_told_a_medium_it_did_is_no_word_of_that_medium() {
        assertThat(
                        Said.in(
                                "The League's Bureau told the Karst Courier that it had ordered pumps and had received pumps."))
                .isNotEmpty()
                .noneMatch(it -> it.matches(".*Courier.*Courier: .*"));
    }

    private static List<String> told(String next) {
        String text = "According to the Karst Courier, the League asked for lorries. " + next;
        String cue = next.contains("also") ? "also asked" : "asked";
        var tagged =
                new Marked(text)
                        .medium("Karst Courier")
                        .name("Organisation", "League")
                        .name("Organisation", "lorries. The |League")
                        .saying(
                                SAYS,
                                "the Karst Courier",
                                "According to",
                                "the League asked for lorries")
                        .saying(REQUESTS, "the League", "asked", "for lorries", HERE, 0)
                        .saying(REQUESTS, "The League", "lorries. The League |" + cue, "for tents")
                        .tagged();
        return Said.in(Said.paragraphs(text), tagged);
    }

    @Test
    void a_story_of_an_agency_came_through_it() {
        String story = "Nadim Oss said the hill was empty.";
        var marked =
                new Marked(story + "\n\nKARST WIRE")
                        .name("Person", "Nadim Oss")
                        .saying(SAYS, "Nadim Oss", "said", "the hill was empty");

        assertThat(Said.in(signed(story, "KARST WIRE"), marked.tagged()))
                .containsExactly("Karst Wire <- Nadim Oss: the hill was empty");
        assertThat(Said.in(signed(story, "(Karst Wire)"), marked.tagged()))
                .containsExactly("Karst Wire <- Nadim Oss: the hill was empty");
    }

    @Test
    void helpers_staff_and_the_outlet_itself_are_no_agency() {
        String story = "Nadim Oss said the hill was empty.";
        var tagged =
                new Marked(story)
                        .name("Person", "Nadim Oss")
                        .saying(SAYS, "Nadim Oss", "said", "the hill was empty")
                        .tagged();

        for (String line :
                List.of("With files from Karst Wire", "By Karst Wire staff", "Mara Tamm")) {
            assertThat(Said.in(signed(story, line), tagged))
                    .as(line)
                    .containsExactly("Nadim Oss: the hill was empty");
        }
    }

    @Test
    void a_dateline_may_name_the_agency() {
        String text = "DALMA, March 3 (Karst Wire) – Nadim Oss said the hill was empty.";
        var tagged =
                new Marked(text)
                        .name("Person", "Nadim Oss")
                        .saying(SAYS, "Nadim Oss", "said", "the hill was empty")
                        .tagged();

        assertThat(Said.in(Said.paragraphs(text), tagged))
                .containsExactly("Karst Wire <- Nadim Oss: the hill was empty");
    }

    /// A story with a line about who wrote it below.
    private static Report signed(String story, String line) {
        return Said.report(
                story + "\n\n" + line,
                "en",
                List.of(
                        new Block(BlockKind.PARAGRAPH, new Passage(0, story.length()), "en"),
                        new Block(
                                BlockKind.BYLINE,
                                new Passage(story.length() + 2, story.length() + 2 + line.length()),
                                "en")));
    }

    @Test
    void a_quotation_that_goes_on_has_the_source_of_the_one_before_and_no_words_of_its_own() {
        String text = "Nadim Oss said the hill was empty. “Go and look.”";
        var tagged =
                new Marked(text)
                        .name("Person", "Nadim Oss")
                        .saying(SAYS, "Nadim Oss", "said", "the hill was empty")
                        .saying(SAYS, "", "", "“Go and look.”", new Given.SameAs(0), -1)
                        .tagged();

        var draft = drafts(text, tagged).getLast();

        assertThat(draft.attribution().origin()).containsExactly(new Source.Person("Nadim Oss"));
        assertThat(draft.attribution().relayed().getLast().words()).isEmpty();
        assertThat(draft.evidence().in(text)).isEqualTo("“Go and look.”");
        assertThat(draft.content().agents()).hasSize(1);
    }

    @Test
    void a_source_that_is_not_said_is_unnamed_and_the_author_is_no_link_beside_the_outlet() {
        String text = "The deputy reportedly left. We understand the pass is closed.";
        var tagged =
                new Marked(text)
                        .saying(
                                SAYS,
                                "",
                                "reportedly",
                                "The deputy … left",
                                new Given.Unnamed(),
                                -1)
                        .saying(
                                SAYS,
                                "",
                                "understand",
                                "the pass is closed",
                                new Given.Author(),
                                -1)
                        .tagged();

        assertThat(Said.in(Said.paragraphs(text), tagged))
                .containsExactly("not said: The deputy … left", ": the pass is closed");
        assertThat(drafts(text, tagged).getLast().attribution().isOwnWords()).isTrue();
    }

    @Test
    void sayings_that_name_each_other_as_their_source_end_somewhere() {
        String text = "It rained. It snowed.";
        var tagged =
                new Marked(text)
                        .saying(SAYS, "", "", "It rained", new Given.SameAs(1), 1)
                        .saying(SAYS, "", "", "It snowed", new Given.SameAs(0), 0)
                        .tagged();

        assertThat(drafts(text, tagged)).hasSize(2);
    }

    @Test
    void who_speaks_twice_in_a_chain_or_says_i_is_one_link() {
        String text = "Nadim Oss said Oss agreed that I had seen rain.";
        var tagged =
                new Marked(text)
                        .heads("Oss", "I")
                        .name("Person", "Nadim Oss")
                        .saying(SAYS, "Nadim Oss", "said", "Oss agreed that I had seen rain")
                        .saying(SAYS, "Nadim Oss", "agreed", "I had seen rain", HERE, 0)
                        .saying(SAYS, "I", "had seen", "rain", HERE, 1)
                        .tagged();

        assertThat(Said.in(Said.paragraphs(text), tagged))
                .containsExactly(
                        "Nadim Oss: Oss agreed that I had seen rain",
                        "Nadim Oss: I had seen rain",
                        "Nadim Oss: rain");
    }

    @Test
    void the_outlet_is_no_link_beside_itself() {
        String text = "The Institute said it rained.";
        var tagged =
                new Marked(text)
                        .heads("Institute")
                        .name("Organisation", "Institute")
                        .saying(SAYS, "The Institute", "said", "it rained")
                        .tagged();

        assertThat(Said.in(Said.paragraphs(text), tagged)).containsExactly(": it rained");
    }

    @Test
    void what_nests_too_deep_is_left_out() {
        String text = "It rained.";
        var marked = new Marked(text);
        for (int i = 0; i < 12; i++) {
            marked.saying(SAYS, "", "", "It rained", new Given.Unnamed(), i - 1);
        }

        assertThat(drafts(text, marked.tagged())).hasSize(8);
    }

    @Test
    void the_kind_of_the_cue_tells_the_modality_and_the_model_how_sure_it_is() {
        String text = "Oss denied it.";
        var draft =
                drafts(text, new Marked(text).saying(DENIES, "Oss", "denied", "it").tagged())
                        .getFirst();

        assertThat(draft.modality()).isEqualTo(Modality.DENIED);
        assertThat(draft.confidence()).isEqualTo(Calibration.share(0.75));
        assertThat(draft.attribution().relayed().getLast().cue().orElseThrow().kind())
                .isEqualTo(DENIES);
    }

    @Test
    void content_goes_on_behind_a_caption_and_not_in_it() {
        String text = "Oss said it rained.\nA wet quay.\nIt was cold.";
        var blocks =
                List.of(
                        new Block(BlockKind.PARAGRAPH, new Passage(0, 19), "en"),
                        new Block(BlockKind.CAPTION, new Passage(20, 31), "en"),
                        new Block(BlockKind.PARAGRAPH, new Passage(32, 44), "en"));
        var tagged =
                new Marked(text)
                        .saying(SAYS, "Oss", "said", "it rained.\nA wet quay.\nIt was cold")
                        .tagged();

        assertThat(Said.in(Said.report(text, "en", blocks), tagged))
                .containsExactly("Oss: it rained. … It was cold");
    }

    @Test
    void a_sign_alone_is_nothing_said() {
        String text = "“ Oss said. It rained.";
        var tagged = new Marked(text).saying(SAYS, "Oss", "said", "“ … It rained").tagged();

        assertThat(Said.in(Said.paragraphs(text), tagged)).containsExactly("Oss: It rained");
        assertThat(drafts(text, new Marked(text).saying(SAYS, "Oss", "said", "“").tagged()))
                .isEmpty();
    }

    @Test
    void a_source_in_two_passages_is_named_by_both_where_they_stand_together() {
        String text = "Oss, they wrote, of the League said it rained.";
        var link =
                drafts(
                                text,
                                new Marked(text)
                                        .saying(SAYS, "Oss … of the League", "said", "it rained")
                                        .tagged())
                        .getFirst()
                        .attribution()
                        .relayed()
                        .getFirst();

        assertThat(link.words().getFirst().in(text)).isEqualTo("Oss, they wrote, of the League");
        assertThat(link.label()).isEqualTo("Oss of the League");
    }

    @Test
    void drafts_stand_in_the_order_of_what_they_say_whatever_the_reading_has() {
        String text = "“It rained,” said Oss. He said it snowed.";
        var tagged =
                new Marked(text)
                        .saying(SAYS, "He", "said|said", "it snowed")
                        .saying(SAYS, "Oss", "said", "“It rained,”")
                        .tagged();

        assertThat(drafts(text, tagged))
                .extracting(draft -> draft.content().words().getFirst().in(text))
                .containsExactly("“It rained,”", "it snowed");
    }

    @Test
    void nothing_is_drafted_in_a_language_that_is_not_read() {
        String text = "Oss said it rained.";
        var blocks = List.of(new Block(BlockKind.PARAGRAPH, new Passage(0, text.length()), "tr"));
        var tagged = new Marked(text).saying(SAYS, "Oss", "said", "it rained").tagged();

        assertThat(Drafts.of(Said.report(text, "tr", blocks), tagged)).isEmpty();
    }

    /// However odd the reading, what is drafted stands in the text, inside its evidence, and in order.
    @Test
    void every_passage_stands_in_its_evidence_whatever_was_read() {
        String text = "Oss said it rained.\nA wet quay.\nIt was cold, the Front wrote to Dalma.";

        Trials.forAll(
                (random, size) -> anything(text, random, size),
                tagged -> {
                    var drafts = drafts(text, tagged);
                    assertThat(drafts)
                            .isSortedAccordingTo(
                                    comparing(draft -> draft.content().words().getFirst()));
                    assertThat(drafts)
                            .allSatisfy(draft ->
                                    assertThat(draft.content().words())
                                            .allMatch(draft.evidence()::covers));
                });
    }

    private static Tagged anything(String text, RandomGenerator random, int size) {
        var sayings =
                IntStream.range(0, size)
                        .mapToObj(_ ->
                                new Saying(
                                        CueKind.values()[random.nextInt(CueKind.values().length)],
                                        passages(text, random),
                                        passages(text, random),
                                        List.of(passage(text, random)),
                                        random.nextBoolean()
                                                ? new Given.SameAs(random.nextInt(size))
                                                : HERE,
                                        Optional.of(random.nextInt(2 * size))
                                                .filter(parent -> parent < size),
                                        random.nextDouble()))
                        .toList();
        var found = new Marked(text).name("Person", "Oss").tagged();
        return new Tagged(found.sentences(), found.entities(), found.names(), List.of(), sayings);
    }

    private static List<Passage> passages(String text, RandomGenerator random) {
        return random.nextBoolean() ? List.of() : List.of(passage(text, random));
    }

    private static Passage passage(String text, RandomGenerator random) {
        int begin = random.nextInt(text.length() - 1);
        return new Passage(begin, random.nextInt(begin + 1, text.length()));
    }

    private static List<Draft> drafts(String text, Tagged tagged) {
        return Drafts.of(Said.paragraphs(text), Known.in(text, tagged));
    }
}
