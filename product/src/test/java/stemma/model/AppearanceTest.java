package stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppearanceTest {
    @Test
    void a_mention_within_another_is_counted_once() {
        var oss =
                new Appearance(
                        "a",
                        List.of("Oss"),
                        ActorKind.PERSON,
                        List.of(new Passage(4, 20), new Passage(17, 20), new Passage(30, 33)),
                        Set.of());

        assertThat(oss.mentions()).containsExactly(new Passage(17, 20), new Passage(30, 33));
    }
}
