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

    private static List<Integer> heads(String tree) {
        var nodes =
                Stream.of(tree.split(" "))
                        .map(word -> word.split("/"))
                        .map(cells ->
                                new Node("X", "l|0+|0+", Integer.parseInt(cells[1]), cells[2]))
                        .toList();
        return Subjects.mended(nodes).stream().map(Node::head).toList();
    }
}
