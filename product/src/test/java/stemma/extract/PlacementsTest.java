package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// Names that the words around them put on the map.
class PlacementsTest {
    @Test
    void names_of_several_words_are_placed_as_a_whole() {
        assertThat(placed("They met in Port Vale and left for Orm.")).containsExactly("port vale");
    }

    @Test
    void a_landscape_a_compass_point_and_a_quarter_place_a_name() {
        assertThat(
                        placed(
                                "It is the Selm valley, north of the Brun and near the village of Oda; Tern Vale's old quarter burned."))
                .containsExactlyInAnyOrder("selm", "brun", "oda", "tern vale");
    }

    @Test
    void who_comes_from_somewhere_and_a_report_from_there_place_it() {
        assertThat(placed("The villager from Orm heard a letter from Vale, and a report from Oda."))
                .containsExactlyInAnyOrder("orm", "oda");
    }

    @Test
    void a_dateline_is_a_place_and_the_names_of_those_who_speak_in_turns_are_none() {
        assertThat(placed("PORT VALE, May 3 (Tern Wire) - The ferry sank.\nIt was old."))
                .contains("port", "port vale");
        assertThat(placed("BRUN – who was it?\nODA – nobody knows.")).isEmpty();
    }

    @Test
    void nobody_is_placed_by_trust_or_shares_in_him() {
        assertThat(placed("They have trust in Corin Vale and a stake in Orm Lines.")).isEmpty();
    }

    private static Set<String> placed(String text) {
        var tagged =
                new Marked(text)
                        .heads("Vale", "Orm", "Oda", "Brun", "Lines", "met", "burned", "valley")
                        .tagged();
        return Placements.in(text, tagged.sentences());
    }
}
