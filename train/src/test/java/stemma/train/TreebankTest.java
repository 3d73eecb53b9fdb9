package stemma.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.tagger.Lemmas;

class TreebankTest {
    private static final String TWO_SENTENCES =
            """
            # newdoc id = invented-1
            # text = Oss didn't go.
            1	Oss	Oss	PROPN	NNP	_	4	nsubj	_	_
            2-3	didn't	_	_	_	_	_	_	_	_
            2	did	do	AUX	VBD	_	4	aux	_	_
            3	n't	not	PART	RB	_	4	advmod	_	_
            4	go	go	VERB	VB	_	0	root	_	_
            5	.	.	PUNCT	.	_	4	punct	_	_

            # newpar
            1	Envoys	envoy	NOUN	NNS	_	2	nsubj	_	_
            2	left	leave	VERB	VBD	_	0	root	_	_

            """;

    @TempDir private Path folder;

    private Treebank bank() throws IOException {
        return Treebank.read(
                "invented", Files.writeString(folder.resolve("bank.conllu"), TWO_SENTENCES));
    }

    @Test
    void heads_count_through_the_text() throws IOException {
        var document = bank().documents(List.of("nsubj", "aux"), List.of()).getFirst();

        assertThat(document.words())
                .containsExactly("Oss", "did", "n't", "go", ".", "Envoys", "left");
        assertThat(document.head()).containsExactly(3, 3, 3, -1, 3, 6, -1);
        assertThat(document.opensLine()).containsExactly(true, true);
    }

    @Test
    void what_the_model_does_not_tell_apart_is_not_learned() throws IOException {
        var script = Lemmas.script("Envoys", "envoy");

        var document = bank().documents(List.of("nsubj", "aux"), List.of(script)).getFirst();

        assertThat(document.relation()).startsWith(0, 1, Document.UNKNOWN);
        assertThat(document.lemma()).endsWith(0, Document.UNKNOWN);
    }
}
