package stemma.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Imprint;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.When;
import stemma.text.Table;

class MarksTest {
    static final List<Table.Row> FORMS = Table.rows("/stemma/descent/marks.tsv");

    private static final Marks MARKS =
            new Marks(Families.shipped(), List.of("Karst Wire", "Orrin Gazette"));

    @ParameterizedTest
    @FieldSource("FORMS")
    void every_form_is_found_in_its_example(Table.Row form) {
        String example = form.get("example");

        var marks = MARKS.in(example, new Passage(0, example.length()));

        assertThat(marks).hasSize(1);
        assertThat(marks.getFirst().kind()).isEqualTo(Mark.Kind.of(form.get("kind")));
        assertThat(marks.getFirst().outlet()).matches("(?i)Karst Wire|(the )?Orrin Gazette");
        assertThat(marks.getFirst().named().in(example)).isEqualTo(marks.getFirst().outlet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lorries (Tarvel Front) - three of them - burned.",
                "They came via Marsa and Dalma.",
                "TALIA VERREN - born in Dalma - leads the council.",
                "By noon the bridge had fallen.",
                "From Marsa the road leads to Dalma.",
                "Nadim Oss contributed to this report on the harvest.",
                "He appeared in Dalma first.",
            })
    void what_only_looks_like_a_mark_is_none(String text) {
        assertThat(MARKS.in(text, new Passage(0, text.length()))).isEmpty();
    }

    @Test
    void an_agency_is_known_by_its_letters() {
        String text = "MARSA, March 3 (AFP) — Three lorries burned.";

        assertThat(MARKS.in(text, new Passage(0, text.length())))
                .extracting(Mark::outlet)
                .containsExactly("AFP");
    }

    @Test
    void a_report_does_not_name_itself_and_credits_of_pictures_are_no_marks() {
        String text =
                "© Orrin Gazette\nFire at the mill. (Karst Wire)\nSmoke over Dalma (Karst Wire)";
        var lines = Shelf.paragraphs(text);
        var report =
                new Report(
                        "0".repeat(64),
                        "mill.txt",
                        new Imprint(
                                Optional.empty(),
                                Optional.of("The Orrin Gazette"),
                                Optional.empty(),
                                When.unstated(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        "en",
                        text,
                        List.of(
                                new Block(BlockKind.BYLINE, lines.get(0), "en"),
                                new Block(BlockKind.PARAGRAPH, lines.get(1), "en"),
                                new Block(BlockKind.CAPTION, lines.get(2), "en")));

        var marks = MARKS.in(report, _ -> {});

        assertThat(marks).extracting(mark -> mark.at().in(text)).containsExactly("(Karst Wire)");
        assertThat(lines.get(1).covers(marks.getFirst().at())).isTrue();
    }
}
