package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;

/// What the names table adds to what the model read.
class KnownTest {
    @Test
    void coordinates_are_one_place_and_no_quantities() {
        String text = "The well lies at 33°47′N 44°30′E, 40 miles off.";
        var tagged =
                new Marked(text)
                        .entity("Quantity", "33")
                        .entity("Quantity", "44")
                        .entity("Quantity", "40 miles")
                        .tagged();

        assertThat(Known.in(text, tagged).entities())
                .extracting(entity -> entity.at().in(text), Entity::type)
                .containsExactly(
                        tuple("33°47′N 44°30′E", "Location"), tuple("40 miles", "Quantity"));
    }

    @Test
    void a_known_name_that_was_missed_is_an_entity_and_a_name() {
        String text = "They met in Lebanon.";

        var known = Known.in(text, new Marked(text).tagged());

        assertThat(words(text, known.entities())).containsExactly("Location Lebanon");
        assertThat(words(text, known.names())).containsExactly("Location Lebanon");
    }

    @Test
    void a_longer_mention_keeps_its_extent_and_yields_the_known_name_inside() {
        String text = "Forces from the north of Lebanon met the University of Lebanon.";
        var tagged =
                new Marked(text)
                        .entity("Organisation", "Forces from the north of Lebanon")
                        .entity("Organisation", "the University of Lebanon")
                        .name("Organisation", "University of Lebanon")
                        .tagged();

        var known = Known.in(text, tagged);

        assertThat(known.entities()).isEqualTo(tagged.entities());
        assertThat(words(text, known.names()))
                .containsExactly("Location Lebanon", "Organisation University of Lebanon");
    }

    @Test
    void a_known_name_by_itself_is_of_its_own_type() {
        String text = "The Reuters agency and Reuters wrote.";
        var tagged =
                new Marked(text)
                        .entity("Person", "agency and |Reuters")
                        .name("Person", "agency and |Reuters")
                        .tagged();

        var known = Known.in(text, tagged);

        assertThat(words(text, known.entities()))
                .containsExactly("Organisation Reuters", "Organisation Reuters");
        assertThat(known.media()).hasSize(2);
    }

    private static List<String> words(String text, List<Tagged.Entity> entities) {
        return entities.stream().map(it -> it.type() + " " + it.at().in(text)).toList();
    }
}
