package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.CueKind;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Source;

/// What must hold for whoever reads with the program's own model.
class DraftsTest {
    @Test
    void a_saying_with_that_hands_on_what_follows() {
        assertThat(
                        Said.in(
                                "On Monday the daily Sawt al-Karst reported that the League had closed the bridge."))
                .containsExactly("Sawt al-Karst: the League had closed the bridge");
    }

    @Test
    void a_quotation_before_its_speaker_is_what_was_said() {
        assertThat(Said.in("“Nobody has asked us,” Nadim Oss told Karst Radio in Dalma."))
                .containsExactly("Nadim Oss: “Nobody has asked us,”");
    }

    @Test
    void a_quotation_goes_on_after_its_speaker() {
        assertThat(Said.in("“Nobody has asked us,” said Nadim Oss, “and none will.”"))
                .containsExactly("Nadim Oss: “Nobody has asked us,” … “and none will.”");
    }

    @Test
    void a_quotation_of_several_sentences_is_kept_whole() {
        assertThat(Said.in("“The bridge is shut. It stays shut,” Hanin Varda said."))
                .containsExactly("Hanin Varda: “The bridge is shut. It stays shut,”");
    }

    @Test
    void a_quotation_that_stands_alone_goes_on_with_its_speaker() {
        assertThat(Said.in("Nadim Oss said the hill was empty. “Go and look.”"))
                .containsExactly("Nadim Oss: the hill was empty", "Nadim Oss: “Go and look.”");
    }

    @Test
    void according_to_names_its_source_before_or_behind() {
        assertThat(
                        Said.in(
                                "According to the Halden Ministry of Supply, forty lorries crossed.\nForty lorries crossed, according to Karst Radio."))
                .containsExactly(
                        "Halden Ministry of Supply: forty lorries crossed",
                        "Karst Radio: Forty lorries crossed");
    }

    @Test
    void a_saying_inside_another_came_through_it() {
        assertThat(
                        Said.in(
                                "Karst Radio reported that two officials said the Front had asked the League for lorries."))
                .containsExactly(
                        "Karst Radio: two officials said the Front had asked the League for lorries",
                        "Karst Radio <- two officials: the Front had asked the League for lorries",
                        "Karst Radio <- two officials <- Front: the League for lorries");
    }

    @Test
    void an_apposition_does_not_hide_the_speaker() {
        assertThat(
                        Said.in(
                                "Nadim Oss, a spokesman for the League, denied that any lorry had come."))
                .containsExactly("Nadim Oss: any lorry had come");
    }

    @Test
    void two_cues_share_a_source() {
        assertThat(
                        Said.in(
                                "Nadim Oss said the hill was empty and warned that nobody should climb it."))
                .containsExactly(
                        "Nadim Oss: the hill was empty", "Nadim Oss: nobody should climb it");
    }

    @Test
    void hearsay_has_a_source_that_is_not_said() {
        assertThat(
                        Said.in(
                                "The Front is said to run a camp on Hollin ridge.\nThe deputy reportedly left Dalma on Friday."))
                .containsExactly(
                        "not said: The Front … run a camp on Hollin ridge",
                        "not said: The deputy … left Dalma on Friday");
    }

    @Test
    void a_confirmation_in_the_passive_names_its_source_behind() {
        assertThat(Said.in("The letter was later confirmed by the Halden Ministry of Supply."))
                .containsExactly("Halden Ministry of Supply: The letter");
    }

    @Test
    void a_headline_names_its_source_before_a_colon() {
        assertThat(Said.in(Said.report(BlockKind.TITLE, "Dalma Daily: Groups Want a Freer Hand")))
                .containsExactly("Dalma Daily: Groups Want a Freer Hand");
    }

    @Test
    void a_headline_with_a_colon_after_no_speaker_is_a_headline() {
        assertThat(
                        Said.in(
                                Said.report(
                                        BlockKind.TITLE,
                                        "Guests and Hosts: The Tarvel Front in Dalma")))
                .isEmpty();
    }

    @Test
    void officials_of_an_organisation_and_an_envoy_to_one_are_not_that_organisation() {
        assertThat(
                        Said.in(
                                "A League official said it was late. The envoy to the Observer Mission said so too."))
                .containsExactly(
                        "A League official: it was late",
                        "The envoy to the Observer Mission: so too");
    }

    @Test
    void a_headline_without_words_behind_its_colon_says_nothing() {
        assertThat(Said.in(Said.report(BlockKind.TITLE, "Ministry: ..."))).isEmpty();
        assertThat(Said.in(Said.report(BlockKind.TITLE, "Karst Radio: and"))).isEmpty();
    }

    @Test
    void what_one_source_says_of_a_denial_is_the_whole_denial() {
        assertThat(
                        Said.in(
                                "According to Karst Radio, the Ossian League denied that its men had crossed."))
                .containsExactly(
                        "Karst Radio: the Ossian League denied that its men had crossed",
                        "Karst Radio <- Ossian League: its men had crossed");
    }

    @Test
    void he_is_the_person_who_spoke_last_and_the_daily_the_outlet_named_last() {
        assertThat(
                        Said.in(
                                "Karst Radio reported that the hill was empty. Nadim Oss said so too. He added that it was cold. The radio wrote that it snowed."))
                .containsExactly(
                        "Karst Radio: the hill was empty",
                        "Nadim Oss: so too",
                        "Nadim Oss: it was cold",
                        "Karst Radio: it snowed");
    }

    @Test
    void a_cue_that_is_denied_hands_nothing_on() {
        assertThat(Said.in("The League did not say whether the bridge was open.")).isEmpty();
    }

    @Test
    void a_noun_that_looks_like_a_cue_is_none() {
        assertThat(
                        Said.in(
                                "The two states signed. The report was long. Iranian-backed forces of the League left."))
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
    void the_kind_of_the_cue_tells_the_modality() {
        var drafts =
                Said.drafts(
                        Said.paragraphs(
                                "The League denied the report. The Front asked the League for lorries. Halden threatened to close the river."));

        assertThat(drafts)
                .extracting(draft -> draft.modality())
                .containsExactly(Modality.DENIED, Modality.REQUESTED, Modality.THREATENED);
        assertThat(drafts.getFirst().attribution().relayed().getLast().cue().orElseThrow().kind())
                .isEqualTo(CueKind.DENIES);
    }

    @Test
    void officials_without_a_name_stay_unnamed_though_their_state_is_named() {
        var source =
                Said.drafts(Said.paragraphs("Two Halden officials said the ferry was late."))
                        .getFirst()
                        .attribution()
                        .origin();

        assertThat(source).isEqualTo(new Source.Unnamed("Two Halden officials"));
    }

    @Test
    void the_outlet_is_the_first_link_and_the_actors_are_kept_with_their_places() {
        var report = Said.paragraphs("Nadim Oss said the Tarvel Front had left Dalma.");
        var draft = Said.drafts(report).getFirst();

        assertThat(draft.attribution().outlet()).isEqualTo(new Source.Outlet("Institute"));
        assertThat(draft.content().agents())
                .extracting(mention -> mention.at().in(report.text()))
                .containsExactly("Nadim Oss");
        assertThat(draft.content().patients())
                .extracting(mention -> mention.at().in(report.text()))
                .containsExactly("Tarvel Front", "Dalma");
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
}
