package stemma.benchmarks.beside;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.NullMarked;

/// Stanford CoreNLP with its English models as they are set up by default.
@NullMarked
final class CoreNlp implements Candidate {
    private final StanfordCoreNLP pipeline;

    private CoreNlp(String annotators) {
        var properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        pipeline = new StanfordCoreNLP(properties);
    }

    /// @param arguments the row's name, the folder of texts, the annotators
    public static void main(String... arguments) throws IOException {
        var documents = Trial.documents(Path.of(arguments[1]));
        var trial = Trial.of(new CoreNlp(arguments[2]), documents);
        System.out.println(trial.row(arguments[0], Optional.empty()));
    }

    @Override
    public int read(List<String> lines) {
        var document = new CoreDocument(String.join("\n", lines));
        pipeline.annotate(document);
        return document.sentences().size();
    }
}
