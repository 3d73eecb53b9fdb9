package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.REQUESTED;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Desk;
import stemma.desk.Progress;
import stemma.desk.Provided;

/// An act and what it is about are one note.
class NotesTest {
    private static final String ASKED =
            "Karst Radio reported that the Tarvel Front had asked the Karst League to attack the Kesh Guard.";
    @TempDir Path folder;

    @Test
    void a_request_and_what_it_asks_for_are_one_note() throws Exception {
        var note = only("The Tarvel Front asked the Karst League to attack the Kesh Guard.");

        assertThat(note.stated().sentence()).isEqualTo("Tarvel Front asks Karst League");
        assertThat(note.modality()).isEqualTo(ASSERTED);
        assertThat(note.words()).isEqualTo("to attack the Kesh Guard");
        assertThat(note.said()).isEqualTo(REQUESTED);
        assertThat(note.told())
                .extracting(told -> told.stated().sentence(), Told::modality, Told::depth)
                .containsExactly(tuple("Karst League attacks Kesh Guard", REQUESTED, 0));
        assertThat(note.chain()).hasSize(1);
        assertThat(note.ladder()).extracting(Rung::name).endsWith("Tarvel Front");
        assertThat(note.claims()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void what_somebody_tells_of_a_request_is_one_note_too() throws Exception {
        var note = only(ASKED);

        assertThat(note.stated().subject()).isEqualTo("Karst Radio");
        assertThat(note.told())
                .extracting(told -> told.stated().sentence(), Told::said, Told::depth)
                .containsExactly(
                        tuple("Tarvel Front asks Karst League", REQUESTED, 0),
                        tuple("Karst League attacks Kesh Guard", REQUESTED, 1));
        assertThat(note.claims()).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void what_stands_in_another_paragraph_has_a_note_of_its_own() throws Exception {
        var notes =
                notes(
                        "“The lorries are late,” Nadim Oss said. “Nobody has told us why this is so.\n\n"
                                + "“The Tarvel Front attacked the Kesh Guard.”");

        assertThat(notes).hasSizeGreaterThan(1);
        assertThat(notes.stream().flatMap(note -> note.claims().stream())).doesNotHaveDuplicates();
    }

    @Test
    void every_statement_is_in_one_note_and_its_explanation_is_a_page() throws Exception {
        try (var desk = read(ASKED);
                var workbench = Workbench.serve(desk, "Kesh", 0)) {
            var report = desk.report("a.txt").orElseThrow();
            var visitor = new Visitor(workbench, "kesh");
            String path = "/reports/" + Place.shortId(report.id());
            var page = visitor.get(path + "?sel=4").body();

            assertThat(page).contains("id=\"n1\"", "id=\"n2\"", "id=\"n3\"", "id=\"n4\"");
            assertThat(page).contains("/explain/4\">statement 4</a>");
            assertThat(visitor.get(path + "/explain/4").body())
                    .contains("How statement 4 was read", "predicates.tsv: ");
        }
    }

    @Test
    void the_ladder_tells_when_each_step_said_so() throws Exception {
        var ladder =
                notes(
                                "Mira Tamm said on 3 May 2031 that Norvia had left the harbour.\n\nIt rained in Velm.\n")
                        .getFirst()
                        .ladder();

        assertThat(ladder)
                .filteredOn(rung -> rung.name().equals("Mira Tamm"))
                .extracting(Rung::said)
                .containsExactly("3 May 2031");
    }

    private Note only(String text) throws Exception {
        var notes = notes(text);
        assertThat(notes).hasSize(1);
        return notes.getFirst();
    }

    private List<Note> notes(String text) throws Exception {
        try (var desk = read(text)) {
            var report = desk.report("a.txt").orElseThrow();
            return Notes.of(new Place("Kesh", "/"), report, desk.claims(report));
        }
    }

    private Desk read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        var desk = Desk.open(folder.resolve("notes.stemma"), Invented.CLOCK);
        desk.read(List.of(file), Provided.nothing(), Progress.silent());
        return desk;
    }
}
