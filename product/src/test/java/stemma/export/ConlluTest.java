package stemma.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Passage;
import stemma.tagger.Cut;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.tagger.Tree;
import stemma.tagger.Tree.Node;

/// Trees in CoNLL-U.
class ConlluTest {
    private static final String TEXT =
            """
            # newdoc id = x
            # text = Boats can't wait.
            1	Boats	boat	NOUN	NNS	Number=Plur	4	nsubj	4:nsubj	_
            2-3	can't	_	_	_	_	_	_	_	_
            2	can	can	AUX	MD	_	4	aux	4:aux	_
            3	n't	not	PART	RB	_	4	advmod	4:advmod	_
            3.1	have	have	AUX	_	_	_	_	4:aux	_
            4	wait	wait	VERB	VB	_	0	root	0:root	SpaceAfter=No

            # sent_id = 2
            1	Go	go	VERB	VB	_	0	root	0:root	_
            """;

    @Test
    void the_words_of_a_treebank_are_read_without_what_is_no_word_of_its_own() {
        assertThat(Conllu.parse(TEXT.lines().toList()).cuts())
                .containsExactly(
                        new Cut(List.of("Boats", "can", "n't", "wait"), true),
                        new Cut(List.of("Go"), false));
    }

    @Test
    void a_treebank_is_written_again_with_other_trees() {
        var trees =
                List.of(
                        new Tree(
                                List.of(
                                        new Node("PROPN", "Boats", 1, "obj"),
                                        new Node("VERB", "can", -1, "root"),
                                        new Node("PART", "not", 1, "advmod"),
                                        new Node("NOUN", "wait", 1, "dep"))),
                        new Tree(List.of(new Node("VERB", "go", -1, "root"))));

        assertThat(Conllu.parse(TEXT.lines().toList()).with(trees))
                .isEqualTo(
                        """
                        # newdoc id = x
                        # text = Boats can't wait.
                        1	Boats	Boats	PROPN	_	_	2	obj	_	_
                        2-3	can't	_	_	_	_	_	_	_	_
                        2	can	can	VERB	_	_	0	root	_	_
                        3	n't	not	PART	_	_	2	advmod	_	_
                        4	wait	wait	NOUN	_	_	2	dep	_	SpaceAfter=No

                        # sent_id = 2
                        1	Go	go	VERB	_	_	0	root	_	_

                        """);
    }

    @Test
    void a_text_that_was_read_is_written_with_the_spaces_between_its_words() {
        var sentence =
                new Sentence(
                        new Passage(2, 9),
                        List.of(
                                new Word(new Passage(2, 4), "PRON", "it", 1, "nsubj"),
                                new Word(new Passage(5, 8), "VERB", "ebb", -1, "root"),
                                new Word(new Passage(8, 9), "PUNCT", ".", 1, "punct")));
        var tagged = new Tagged(List.of(sentence), List.of(), List.of(), List.of(), List.of());

        assertThat(Conllu.of("d1", "\n\nIt\nebb.", tagged))
                .isEqualTo(
                        """
                        # newdoc id = d1
                        # sent_id = d1-1
                        # text = It ebb.
                        1	It	it	PRON	_	_	2	nsubj	_	_
                        2	ebb	ebb	VERB	_	_	0	root	_	SpaceAfter=No
                        3	.	.	PUNCT	_	_	2	punct	_	_

                        """);
    }

    @Test
    void what_is_no_treebank_is_refused_with_the_line() {
        assertThatThrownBy(() -> Conllu.parse(List.of("1\tBoats\tboat")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A word has ten cells, parted by tabs, not: 1\tBoats\tboat");
        assertThatThrownBy(() -> Conllu.parse(List.of("# text = Boats")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A sentence has words, not only: # text = Boats");
    }
}
