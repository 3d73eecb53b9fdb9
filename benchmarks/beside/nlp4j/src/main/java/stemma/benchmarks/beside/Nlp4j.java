package stemma.benchmarks.beside;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/// NLP4J with its English models as it comes: parts of speech, lemmas, names and trees.
@NullMarked
final class Nlp4j implements Candidate {
    private static final String SETUP = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final NLPDecoder decoder;

    private Nlp4j() throws IOException {
        try (var setup = NLPDecoder.class.getResourceAsStream(SETUP)) {
            decoder = new NLPDecoder(setup);
        }
    }

    /// @param arguments the row's name, the folder of texts
    public static void main(String... arguments) throws IOException {
        var documents = Trial.documents(Path.of(arguments[1]));
        var trial = Trial.of(new Nlp4j(), documents);
        System.out.println(trial.row(arguments[0], Optional.empty()));
    }

    @Override
    public int read(List<String> lines) {
        return lines.stream().mapToInt(this::readLine).sum();
    }

    private int readLine(String line) {
        var sentences = tokenizer.segmentize(line);
        sentences.forEach(sentence -> decoder.decode(decoder.toNodeArray(sentence)));
        return sentences.size();
    }
}
