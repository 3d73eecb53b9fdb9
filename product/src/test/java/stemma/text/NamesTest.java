package stemma.text;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.ActorKind;
import stemma.model.Passage;

class NamesTest {
    private static final List<Table.Row> ROWS = Table.rows("/stemma/text/names.tsv");

    private static Optional<String> first(String text) {
        return Names.at(Tokens.of(text, new Passage(0, text.length())), 0)
                .map(found -> found.known().name());
    }

    @Test
    void spellings_in_several_scripts_are_one_actor() {
        assertThat(List.of("Hezbollah", "Hizbullah", "Hizballah", "حزب الله"))
                .allSatisfy(name -> assertThat(first(name)).contains("Hezbollah"));
    }

    @Test
    void marks_apostrophes_and_hyphens_make_no_difference() {
        assertThat(first("Rai Al-Youm wrote")).isEqualTo(first("Raʾi al Yōum wrote")).isPresent();
    }

    @Test
    void the_longest_name_wins() {
        assertThat(first("South Sudan")).contains("South Sudan");
        assertThat(first("United Nations Security Council")).isNotEqualTo(first("United Nations"));
    }

    @Test
    void a_name_starts_with_a_capital_letter_where_its_script_has_them() {
        assertThat(first("turkey for dinner")).isEmpty();
    }

    @Test
    void the_table_holds_many_actors_of_several_conflicts() {
        assertThat(ROWS).hasSizeGreaterThan(400);
        assertThat(ROWS.stream().map(row -> row.get("region")).collect(toSet()))
                .hasSizeGreaterThan(15);
    }

    @Test
    void every_row_names_a_kind_and_its_parent_has_a_row() {
        var names = ROWS.stream().map(row -> row.get("name")).collect(toSet());

        assertThat(names).hasSameSizeAs(ROWS);
        assertThat(ROWS)
                .allSatisfy(row -> {
                    assertThat(ActorKind.of(row.get("kind"))).isNotNull();
                    assertThat(row.get("part-of"))
                            .isIn(row.get("part-of").isEmpty() ? List.of("") : names);
                });
    }

    @Test
    void a_word_for_what_belongs_to_a_state_names_it() {
        assertThat(Names.ofDemonym("Iranian").map(Names.Known::name)).contains("Iran");
        assertThat(Names.ofDemonym("Korean")).isEmpty();
    }

    @Test
    void a_seat_of_government_names_its_state() {
        assertThat(Names.ofSeat("Ankara").map(Names.Known::name)).contains("Turkey");
        assertThat(Names.ofSeat("Istanbul")).isEmpty();
    }

    @Test
    void every_demonym_and_seat_is_of_a_state_of_the_table() {
        var states =
                ROWS.stream()
                        .filter(row -> row.get("kind").equals("state"))
                        .map(row -> row.get("name"))
                        .collect(toSet());

        assertThat(Table.rows("/stemma/text/demonyms.tsv"))
                .allSatisfy(row -> assertThat(row.get("state")).isIn(states));
        assertThat(Table.rows("/stemma/text/seats.tsv"))
                .allSatisfy(row -> assertThat(row.get("state")).isIn(states));
    }

    @Test
    void no_spelling_belongs_to_two_actors() {
        var owners = new java.util.HashMap<String, String>();

        for (var row : ROWS) {
            for (String cell : List.of(row.get("name"), row.get("spellings"), row.get("scripts"))) {
                Arrays.stream(cell.split("\\|"))
                        .filter(spelling -> !spelling.isBlank())
                        .forEach(spelling ->
                                assertThat(
                                                owners.merge(
                                                        Names.key(spelling),
                                                        row.get("name"),
                                                        (one, other) ->
                                                                one.equals(other)
                                                                        ? one
                                                                        : one + " and " + other))
                                        .as(spelling)
                                        .doesNotContain(" and " + row.get("name")));
            }
        }
    }
}
