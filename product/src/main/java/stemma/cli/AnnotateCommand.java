package stemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.desk.Desk;

@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Marks up documents of an annotated corpus, to measure what the reader finds.",
            "One JSON object a line with id and text; written again with entities and attributions, spans in UTF-16 code units."
        },
        footer = {"", "Example:  stemma annotate dev.jsonl out.jsonl"})
final class AnnotateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "IN.jsonl", description = "The documents.")
    private Path in;

    @Parameters(
            index = "1",
            paramLabel = "OUT.jsonl",
            description = "Where to write them with what was found.")
    private Path out;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var talk = new Talk(spec);
        if (Files.exists(out) && Files.isSameFile(in, out)) {
            talk.say(
                    "%s would be written over while it is read; name another file to write to"
                            .formatted(in));
            return Exit.FAILED;
        }
        try (var reader = Files.newBufferedReader(in, UTF_8);
                var writer = Files.newBufferedWriter(out, UTF_8)) {
            return annotate(reader, writer, talk);
        } catch (CharacterCodingException e) {
            talk.say("%s is not in UTF-8; convert it first".formatted(in));
            return Exit.FAILED;
        }
    }

    private int annotate(BufferedReader reader, Writer writer, Talk talk) throws IOException {
        int number = 0;
        int exit = Exit.DONE;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            try {
                writer.write(Desk.annotate(line) + "\n");
            } catch (IllegalArgumentException e) {
                talk.say("skipped line %d of %s: %s".formatted(number, in, e.getMessage()));
                exit = Exit.SKIPPED;
            }
        }
        return exit;
    }
}
