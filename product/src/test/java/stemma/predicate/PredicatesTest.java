package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stemma.text.Table;
import stemma.text.Table.Row;

/// Each line of the tables is tried on its own sentence, read by the model of the program.
class PredicatesTest {
    @Test
    void every_line_reads_its_sentence_and_nothing_else_in_it() {
        var wrong = Lexicon.all().stream().filter(frame -> !reads(frame)).map(this::told).toList();

        assertThat(wrong).isEmpty();
    }

    private boolean reads(Frame frame) {
        var example = Example.of(frame.example());
        var own = new ArrayList<Event>();
        var others = new ArrayList<String>();
        for (var event : Readers.events(example.text())) {
            if (event.rule().equals(frame.shown())) {
                own.add(event);
            } else {
                others.add(example.shown(event));
            }
        }
        boolean readsOwn =
                frame.relation().isEmpty()
                        ? own.isEmpty()
                        : own.size() == 1
                                && example.fits(own.getFirst())
                                && own.getFirst().modality() == frame.modality();
        return readsOwn && sorted(others).equals(sorted(Example.listed(frame.also())));
    }

    private static List<String> sorted(List<String> events) {
        return events.stream().sorted().toList();
    }

    private String told(Frame frame) {
        var example = Example.of(frame.example());
        return Readers.events(example.text()).stream()
                .map(event -> "  " + example.shown(event) + "   by " + event.rule())
                .collect(
                        Collectors.joining(
                                "\n", frame.shown() + ": " + frame.example() + "\n", ""));
    }

    @Test
    void every_cue_presents_the_event_of_its_sentence_as_it_says() {
        var rows = Table.rows("/stemma/predicate/modality.tsv");

        assertThat(rows.stream().filter(row -> !presents(row)).map(row -> row.get("example")))
                .isEmpty();
    }

    private static boolean presents(Row row) {
        var example = Example.of(row.get("example"));
        String relation = row.get("relation").isEmpty() ? "attacks" : row.get("relation");
        var found =
                Readers.events(example.text()).stream()
                        .filter(event -> event.relation().id().equals(relation))
                        .filter(example::fits)
                        .map(event -> event.modality().word())
                        .toList();
        return found.equals(List.of(row.get("modality")));
    }

    @Test
    void no_line_stands_twice() {
        assertThat(Lexicon.all().stream().map(frame -> frame.shown().replaceFirst("\\d+ ", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_sentence_stands_twice() {
        assertThat(Lexicon.all().stream().map(Frame::example)).doesNotHaveDuplicates();
    }

    @Test
    void every_relation_has_its_words() {
        var used =
                Lexicon.all().stream()
                        .flatMap(frame -> frame.relation().stream())
                        .map(Relation::id)
                        .collect(Collectors.toSet());

        assertThat(Relations.all())
                .extracting(Relation::id)
                .filteredOn(id -> !id.equals(Relations.OTHER))
                .allSatisfy(id -> assertThat(used).contains(id));
    }

    @Test
    void an_act_with_a_content_says_how_it_presents_it() {
        assertThat(Lexicon.all())
                .filteredOn(frame -> frame.slots().stream().anyMatch(Slot::isContent))
                .allSatisfy(frame -> assertThat(frame.content()).as(frame.shown()).isPresent());
    }
}
