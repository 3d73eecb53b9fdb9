package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.tagger.Tree.Node;

/// Whose subject a noun is.
class SubjectsTest {
    @Test
    void the_second_subject_of_what_is_said_says_it() {
        assertThat(heads("bridge/1/nsubj shut/3/ccomp clerks/1/nsubj said/-1/root"))
                .containsExactly(1, 3, 3, -1);
    }

    @Test
    void where_somebody_else_says_it_both_stay() {
        assertThat(heads("bridge/1/nsubj shut/4/ccomp clerks/1/nsubj Mira/4/nsubj said/-1/root"))
                .containsExactly(1, 4, 1, 4, -1);
        assertThat(heads("shut/2/ccomp clerks/0/nsubj said/-1/root")).containsExactly(2, 0, -1);
    }

    @Test
    void a_name_before_a_colon_is_no_subject_of_what_stands_behind_it() {
        assertThat(heads("Marsh/4/nsubj :/4/punct a/3/det clerk/0/appos told/-1/root"))
                .containsExactly(4, 4, 3, 4, -1);
        assertThat(heads("Marsh/4/nsubj ,/4/punct a/3/det clerk/0/appos told/-1/root"))
                .containsExactly(4, 4, 3, 0, -1);
    }

    private static List<Integer> heads(String tree) {
        var cells = Stream.of(tree.split(" ")).map(word -> word.split("/")).toList();
        var words = cells.stream().map(cell -> cell[0]).toList();
        var nodes =
                cells.stream()
                        .map(cell -> new Node("X", "l|0+|0+", Integer.parseInt(cell[1]), cell[2]))
                        .toList();
        return Subjects.mended(words, nodes).stream().map(Node::head).toList();
    }
}
