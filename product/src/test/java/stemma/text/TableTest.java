package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phrases",
                "months",
                "bylines",
                "credits",
                "caption-cues",
                "page-parts",
                "page-imprint"
            })
    void no_list_of_read_says_a_thing_twice(String list) {
        List<String> keys =
                Table.rows("/stemma/read/" + list + ".tsv").stream()
                        .map(row ->
                                list.equals("phrases") || list.startsWith("page-imprint")
                                        ? String.join("|", row.cells().values())
                                        : row.cells().values().iterator().next()
                                                + row.cells().getOrDefault("language", ""))
                        .toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void a_list_that_is_not_bundled_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.rows("/stemma/read/nothing.tsv"))
                .withMessageContaining("nothing.tsv");
    }
}
