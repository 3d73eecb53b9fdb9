package stemma.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.Passage;

/// The place that said words are about.
class SceneTest {
    private static Optional<String> where(String text) {
        var words = List.of(new Passage(0, text.length()));
        return Scene.of(text, Known.of(text), words).map(Toponym::place).map(Place::name);
    }

    @Test
    void it_is_where_something_is_put() {
        assertThat(where("a depot in Aleppo was hit")).hasValue("Aleppo");
        assertThat(where("two men were held near the border town of Masnaa")).hasValue("Masnaa");
        assertThat(where("talks went on in northern Syria")).hasValue("Syria");
    }

    @Test
    void it_is_the_finest_of_those_that_lie_in_each_other() {
        assertThat(where("a depot in Aleppo in Syria was hit")).hasValue("Aleppo");
    }

    @Test
    void who_comes_from_a_place_is_not_there() {
        assertThat(where("envoys from Lebanon told Egypt so")).isEmpty();
    }

    @Test
    void whom_something_is_for_or_against_is_not_where_it_is() {
        assertThat(where("a freer hand in operations against Syria")).isEmpty();
        assertThat(where("operations in Lebanon against Syria")).hasValue("Lebanon");
        assertThat(where("the matter is on Syria's agenda")).isEmpty();
        assertThat(where("two groups launched rockets at Syria")).isEmpty();
        assertThat(where("they fired ten mortar rounds at Aleppo")).isEmpty();
        assertThat(where("talks were held at Aleppo")).hasValue("Aleppo");
    }

    @Test
    void two_places_are_no_place() {
        assertThat(where("a depot in Aleppo and another in Mosul were hit")).isEmpty();
    }
}
