package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// At whom sources without a name are.
class SidesTest {
    private static final Map<String, String> KNOWN =
            Map.of("VC", "council", "Velm Council", "council", "Kesh Guard", "guard");

    @Test
    void sources_of_a_council_are_at_it_by_any_of_its_names() {
        assertThat(side("VC sources")).contains("council");
        assertThat(side("two officials of the Velm Council")).contains("council");
    }

    @Test
    void who_names_nobody_or_several_tells_no_side() {
        assertThat(side("two officials")).isEmpty();
        assertThat(side("")).isEmpty();
        assertThat(side("officials of the Velm Council and the Kesh Guard")).isEmpty();
    }

    private static Optional<String> side(String words) {
        return Sides.of(words, name -> Optional.ofNullable(KNOWN.get(name)));
    }
}
