package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.tagger.Layout.Column;
import stemma.tagger.Layout.Tensor;

class ArcsTest {
    private static final List<String> RELATIONS = List.of("dep", "obj", "root");
    private static final Layout LAYOUT =
            new Layout(
                    List.of(
                            Column.of("root", 1),
                            Column.of("arc.dependent", 2),
                            Column.of("arc.head", 2),
                            Column.of("relation.dependent", 1),
                            Column.of("relation.head", 1)),
                    List.of(
                            new Tensor("relation.weight", 1, 3, RELATIONS),
                            new Tensor("relation.bias", 1, 3, RELATIONS)));

    private static Arcs arcs(float... numbers) {
        return new Arcs(new Model(new byte[0], LAYOUT, numbers, List.of(), Map.of()));
    }

    private static Rows rows(float... values) {
        return Rows.of(values, LAYOUT.width());
    }

    @Test
    void what_is_below_nothing_in_a_dependent_counts_for_nothing() {
        var rows = rows(9, 0, 0, -5, 0, 0, 0, 0, -5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0);

        assertThat(arcs(1, 2, 3, 0, 0, 0).heads(rows, 0, 3)).containsExactly(-1, 2, 0);
    }

    @Test
    void words_outside_the_sentence_are_no_heads() {
        var rows = rows(0, 0, 0, 9, 9, 0, 0, 0, 9, 9, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0);

        assertThat(arcs(1, 2, 3, 0, 0, 0).heads(rows, 1, 3)).containsExactly(1, -1);
    }

    @Test
    void only_a_word_without_a_head_is_the_root() {
        var rows = rows(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1);

        assertThat(arcs(1, 2, 3, 0, 0, 0).relation(rows, 0, 1)).isEqualTo("obj");
    }

    @Test
    void the_relation_is_of_both_words_together() {
        var rows = rows(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, -2);

        assertThat(arcs(1, 2, 3, 0.5f, 0, 0).relation(rows, 0, 1)).isEqualTo("dep");
        assertThat(arcs(1, 2, 3, 0.5f, 0, 0).relation(rows, 0, 0)).isEqualTo("obj");
    }

    @Test
    void what_is_below_nothing_in_two_words_counts_for_nothing() {
        var rows = rows(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, -2);

        assertThat(arcs(1, 2, 3, 0, 0.5f, 0).relation(rows, 0, 1)).isEqualTo("obj");
    }
}
