package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Source;

/// What must hold for those who read with the program's own model: on whose word plain sentences stand, and how.
class DraftsTest {
    @Test
    void a_saying_with_that_hands_on_what_follows() {
        assertThat(
                        Said.by(
                                "had closed the bridge",
                                "The Ossian League said on Monday that it had closed the bridge."))
                .isEqualTo("Ossian League");
    }

    @Test
    void a_quotation_before_its_speaker_is_what_was_said() {
        assertThat(
                        Said.by(
                                "Nobody has asked us",
                                "“Nobody has asked us,” Nadim Oss told reporters in Dalma."))
                .isEqualTo("Nadim Oss");
    }

    @Test
    void a_quotation_goes_on_after_its_speaker() {
        var draft =
                Said.holding(
                                "Nobody has asked us",
                                "“Nobody has asked us,” said Nadim Oss, “and nobody will ask us again.”")
                        .orElseThrow();

        assertThat(draft.attribution().origin()).containsExactly(new Source.Person("Nadim Oss"));
        assertThat(draft.content().words()).hasSize(2);
    }

    @Test
    void whoever_is_named_in_a_clause_about_the_source_does_not_say_it() {
        assertThat(
                        speakers(
                                "A diplomat based in Velm for the Karst League said the port was shut."))
                .isEmpty();
        assertThat(speakers("An audit seen by Karst Radio said the port was shut.")).isEmpty();
        assertThat(speakers("Two officials of the Karst League said the port was shut."))
                .containsExactly("Karst League");
    }

    private static List<String> speakers(String text) {
        return Said.holding("the port was shut", text).orElseThrow().content().agents().stream()
                .map(Mention::name)
                .toList();
    }

    @Test
    void what_is_only_told_in_words_has_its_amounts() {
        String text = "Nadim Oss said that forty lorries had burned in Velm.";
        var amounts = Said.holding("forty lorries", text).orElseThrow().content().amounts();

        assertThat(amounts).extracting(amount -> amount.at().in(text)).containsExactly("forty");
        assertThat(amounts.getFirst().noun().orElseThrow().in(text)).isEqualTo("lorries");
    }

    @Test
    void a_quotation_that_stands_alone_goes_on_with_its_speaker() {
        String text =
                "Nadim Oss said the hill was empty on Friday. “Go and look at it yourselves,” he said.";

        assertThat(Said.by("the hill was empty", text)).isEqualTo("Nadim Oss");
        assertThat(Said.by("Go and look", text)).isEqualTo("Nadim Oss");
    }

    @Test
    void according_to_names_its_source_before_or_behind() {
        assertThat(
                        Said.by(
                                "forty lorries crossed the border",
                                "According to Nadim Oss, forty lorries crossed the border."))
                .isEqualTo("Nadim Oss");
        assertThat(
                        Said.by(
                                "Forty lorries crossed the border",
                                "Forty lorries crossed the border on Sunday, according to Nadim Oss."))
                .isEqualTo("Nadim Oss");
    }

    @Test
    void a_saying_inside_another_came_through_it() {
        String text =
                "Karst Radio reported that two officials said the League had lost forty lorries.";

        assertThat(Said.by("two officials said", text)).isEqualTo("Karst Radio");
        assertThat(Said.by("had lost forty lorries", text))
                .isEqualTo("Karst Radio <- two officials");
    }

    @Test
    void an_apposition_does_not_hide_the_speaker() {
        assertThat(
                        Said.by(
                                "any lorry had come",
                                "Nadim Oss, a spokesman for the League, denied that any lorry had come."))
                .isEqualTo("Nadim Oss");
    }

    @Test
    void hearsay_has_a_source_that_is_not_said() {
        assertThat(Said.by("left Dalma", "The deputy minister reportedly left Dalma on Friday."))
                .isEqualTo("not said");
    }

    @Test
    void he_is_the_person_who_spoke_last() {
        assertThat(
                        Said.by(
                                "it was cold",
                                "Nadim Oss said that the hill was empty. He said that it was cold."))
                .isEqualTo("Nadim Oss");
    }

    @Test
    void officials_of_an_organisation_are_not_that_organisation() {
        var draft =
                Said.holding("the ferry was late", "Two League officials said the ferry was late.")
                        .orElseThrow();

        assertThat(draft.attribution().origin())
                .containsExactly(new Source.Unnamed("Two League officials"));
    }

    @Test
    void the_kind_of_the_cue_tells_the_modality() {
        assertThat(modality("the pass was closed", "Salim Varda denied that the pass was closed."))
                .isEqualTo(Modality.DENIED);
        assertThat(
                        modality(
                                "send more lorries",
                                "The Front asked the League to send more lorries to the valley."))
                .isEqualTo(Modality.REQUESTED);
        assertThat(modality("open an office", "The League plans to open an office in Dalma."))
                .isEqualTo(Modality.PLANNED);
        assertThat(modality("the pass was closed", "Salim Varda said that the pass was closed."))
                .isEqualTo(Modality.ASSERTED);
    }

    @Test
    void what_nobody_says_is_no_statement() {
        assertThat(
                        Said.in(
                                "The boats lay in the harbour. The report was long and the road was empty."))
                .isEmpty();
    }

    @Test
    void nothing_is_read_in_captions_credits_bylines_and_furniture() {
        String text = "Nadim Oss said the hill was empty.";

        assertThat(
                        List.of(
                                BlockKind.CAPTION,
                                BlockKind.CREDIT,
                                BlockKind.BYLINE,
                                BlockKind.FURNITURE))
                .allSatisfy(kind -> assertThat(Said.in(Said.report(kind, text))).isEmpty());
    }

    @Test
    void nothing_is_read_in_a_language_that_is_not_known() {
        String text = "Nadim Oss said the hill was empty.";
        var blocks = List.of(new Block(BlockKind.PARAGRAPH, new Passage(0, text.length()), "tr"));

        assertThat(Said.drafts(Said.report(text, "tr", blocks))).isEmpty();
    }

    @Test
    void the_outlet_is_the_first_link_and_the_actors_are_kept_with_their_places() {
        var report = Said.paragraphs("Nadim Oss said that Salim Varda had left Lebanon.");
        var draft = Said.drafts(report).getFirst();

        assertThat(draft.attribution().outlet()).isEqualTo(new Source.Outlet("Institute"));
        assertThat(draft.content().agents())
                .extracting(mention -> mention.at().in(report.text()))
                .containsExactly("Nadim Oss");
        assertThat(draft.content().patients())
                .extracting(mention -> mention.at().in(report.text()))
                .containsExactly("Salim Varda", "Lebanon");
    }

    /// Whatever the words, what is found stands in the text, inside its evidence, and in order.
    @Test
    void every_passage_stands_in_the_text_whatever_the_words() {
        var words =
                "said that the “ ” \" , . : according to Oss League reportedly denied ‘ ’ [1] told him and is said to ( ) — Karst’s claim asked السلام who which he it\n"
                        .split(" ");

        Trials.forAll(
                (random, size) -> {
                    var text = new StringBuilder("Oss");
                    for (int i = 0; i < size * 2; i++) {
                        text.append(' ').append(words[random.nextInt(words.length)]);
                    }
                    return text.toString();
                },
                text -> {
                    var drafts = Said.drafts(Said.paragraphs(text));
                    assertThat(drafts)
                            .isSortedAccordingTo((one, other) ->
                                    one.content()
                                            .words()
                                            .getFirst()
                                            .compareTo(other.content().words().getFirst()));
                    for (var draft : drafts) {
                        assertThat(draft.evidence().in(text)).isNotBlank();
                        assertThat(draft.content().words())
                                .allSatisfy(at -> assertThat(draft.evidence().covers(at)).isTrue());
                    }
                });
    }

    private static Modality modality(String words, String text) {
        return Said.holding(words, text).orElseThrow().modality();
    }
}
