package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.tagger.Tagged.Given;

/// Who is meant by the words for a source, read with the program's own model.
class HeardTest {
    @Test
    void he_is_somebody_without_a_name_who_spoke_last() {
        assertThat(
                        Said.by(
                                "pump was stolen",
                                "Mira Tamm said the well was dry. A clerk of the court said the ferry was late. He said the pump was stolen."))
                .isEqualTo("A clerk of the court");
    }

    @Test
    void he_is_the_person_who_spoke_last_where_nobody_else_was_named_since() {
        assertThat(
                        Said.by(
                                "owes nothing",
                                "Petra Linn said in Velm that the League was rich. Nadim Oss rejected the charge. The League \"owes nothing\", he said."))
                .isEqualTo("Nadim Oss");
    }

    @Test
    void he_is_nobody_who_is_she_elsewhere() {
        assertThat(
                        Said.by(
                                "owes nothing",
                                "Petra Linn said in Velm that the League was rich. She accused it of greed. The League \"owes nothing\", he said."))
                .isNotEqualTo("Petra Linn");
    }

    @Test
    void one_of_them_and_the_third_are_of_those_heard_before() {
        String text =
                "Three officials said the ferry was sold. One of them said that the captain had left. The third said that it had sunk.";

        assertThat(Said.by("captain had left", text)).isEqualTo("One of three officials");
        assertThat(Said.by("it had sunk", text)).isEqualTo("The third official");
    }

    @Test
    void a_role_is_whoever_is_named_beside_it() {
        assertThat(
                        Said.by(
                                "well was dry",
                                "The League's spokesman, Nadim Oss, said the well was dry."))
                .isEqualTo("Nadim Oss");
    }

    @Test
    void a_document_speaks_for_whoever_wrote_it() {
        assertThat(
                        Said.by(
                                "well was dry",
                                "The well was dry, according to a memorandum of the Velm Council."))
                .endsWith("Velm Council");
        assertThat(
                        Said.by(
                                "pump was stolen",
                                "In a statement, the Velm Council said the well was dry. \"The pump was stolen,\" the statement said."))
                .endsWith("Velm Council");
    }

    @Test
    void who_goes_on_in_the_next_sentence_still_tells_it_to_the_same_medium() {
        assertThat(
                        Said.by(
                                "had crossed",
                                "Colonel Reik told Karst Radio that the river was low. He denied that his men had crossed it."))
                .isEqualTo("Karst Radio <- Reik");
    }

    @Test
    void a_report_may_say_in_the_next_sentence_whom_another_has_it_from() {
        String text = "The daily Sennet Mirror wrote that the pump was stolen. ";

        assertThat(Said.by("pump was stolen", text + "The daily had this from two officials."))
                .isEqualTo("Sennet Mirror <- two officials");
        assertThat(Said.by("pump was stolen", text + "The mayor cited two officials."))
                .isEqualTo("Sennet Mirror");
    }

    @Test
    void in_the_next_paragraph_only_a_name_says_whom_another_has_it_from() {
        String text = "The daily Sennet Mirror wrote that the pump was stolen.\n";

        assertThat(Said.by("pump was stolen", text + "The Sennet Mirror cited two officials."))
                .isEqualTo("Sennet Mirror <- two officials");
        assertThat(Said.by("pump was stolen", text + "The daily cited two officials."))
                .isEqualTo("Sennet Mirror");
    }

    @Test
    void who_cites_an_article_has_it_from_its_paper() {
        assertThat(
                        Said.by(
                                "pump was stolen",
                                "The Harbour Courier wrote that the pump was stolen. The Courier cites an article in the daily Sennet Mirror."))
                .isEqualTo("Harbour Courier <- Sennet Mirror");
    }

    @Test
    void what_nobody_says_is_not_said() {
        String text = "Nobody has asked us for lorries.";

        assertThat(Said.in(Said.paragraphs(text))).noneMatch(line -> line.startsWith("Nobody"));
    }

    @Test
    void an_interviewer_is_the_outlet_and_no_source_of_what_is_put_to_the_guest() {
        String text =
                """
                MIRA TAMM: Petra Linn told parliament that the ferry was sold.
                JORN REIK: It was not sold. It is at the quay.
                TAMM: Who owns it?
                REIK: The town owns it.
                TAMM: And who steers it?
                REIK: My cousin steers it.
                """;

        assertThat(Said.by("ferry was sold", text)).isEqualTo("Petra Linn");
        assertThat(Said.by("town owns it", text)).isEqualTo("JORN REIK");
    }

    @Test
    void of_two_who_both_ask_neither_is_the_outlet() {
        String text =
                """
                MIRA TAMM: Petra Linn told parliament that the ferry was sold. Was it?
                JORN REIK: Why do you ask?
                TAMM: Who owns it?
                REIK: The town owns it.
                """;

        assertThat(Said.by("ferry was sold", text)).isEqualTo("MIRA TAMM <- Petra Linn");
    }

    @Test
    void a_footnote_names_the_medium_that_had_the_words() {
        String text =
                "\"The ferry was sold,\" Mira Tamm said.[1] Jorn Reik said the quay was dry.\n[1] Karst Radio, March 5, 2031.";
        int end = text.indexOf('\n');
        var blocks =
                List.of(
                        new Block(BlockKind.PARAGRAPH, new Passage(0, end), "en"),
                        new Block(BlockKind.FOOTNOTE, new Passage(end + 1, text.length()), "en"));

        assertThat(Said.in(Said.report(text, "en", blocks)))
                .anyMatch(line -> line.startsWith("Karst Radio <- Mira Tamm: \"The ferry"))
                .anyMatch(line -> line.startsWith("Jorn Reik: the quay"));
    }

    @Test
    void the_clause_before_whoever_says_it_is_what_is_said() {
        assertThat(
                        Said.by(
                                "ferry sank",
                                "The ferry sank in May, a clerk in Velm said on Friday, in a speech that took an hour."))
                .isEqualTo("a clerk in Velm");
    }

    @Test
    void neighbours_keep_their_own_quotations() {
        String text =
                "“The river is low,” Mira Tamm said in Velm. “Nobody should swim in it.”\n“The ferry was sold,” Petra Linn said.";

        assertThat(Said.in(Said.paragraphs(text)))
                .noneMatch(line -> line.startsWith("Mira Tamm") && line.contains("ferry"))
                .noneMatch(line -> line.startsWith("Petra Linn") && line.contains("river"));
    }

    @Test
    void a_dateline_neither_says_anything_nor_is_said() {
        assertThat(
                        Said.in(
                                Said.paragraphs(
                                        "MARSA TELL, March 3, 2031 (Kestrel Wire) - The ferry was sold in May, three officials said.")))
                .containsExactly("Kestrel Wire <- three officials: The ferry was sold in May");
    }

    @Test
    void who_goes_on_in_his_own_words_is_no_further_link() {
        String text = "“I wrote to the council and warned of a flood,” Oss said.";
        var tagged =
                new Marked(text)
                        .name("Person", "Oss")
                        .saying(
                                CueKind.SAYS,
                                "Oss",
                                "said",
                                "“I wrote to the council and warned of a flood,”")
                        .saying(CueKind.SAYS, "I", "wrote", "to the council", new Given.Here(), 0)
                        .saying(CueKind.WARNS, "", "warned of", "a flood", new Given.SameAs(1), 0)
                        .tagged();

        assertThat(Drafts.of(Said.paragraphs(text), Known.in(text, tagged)))
                .allSatisfy(draft ->
                        assertThat(draft.attribution().origin())
                                .containsExactly(new Source.Person("Oss")));
    }

    @Test
    void our_hope_is_the_speakers() {
        String text = "“It strengthens our hope that the ferry is back by May,” Oss said.";
        var tagged =
                new Marked(text)
                        .name("Person", "Oss")
                        .saying(
                                CueKind.SAYS,
                                "Oss",
                                "said",
                                "“It strengthens our hope that the ferry is back by May,”")
                        .saying(
                                CueKind.BELIEVES,
                                "our",
                                "hope",
                                "the ferry is back by May",
                                new Given.Here(),
                                0)
                        .tagged();

        assertThat(Said.in(Said.paragraphs(text), tagged))
                .contains("Oss: the ferry is back by May");
    }
}
