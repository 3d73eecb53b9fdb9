package stemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stemma.desk.Reader;

@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Marks up documents of an annotated corpus, to measure what the reader finds.",
            "One JSON object a line with id and text; written again with times, events, relations, entities, names, places and attributions, spans in UTF-16 code units.",
            "A file whose name ends with .gz is unpacked as it is read."
        },
        footer = {"", "Example:  stemma annotate dev.jsonl out.jsonl"})
final class AnnotateCommand implements Callable<Integer> {
    @Option(
            names = "--conllu",
            description = {
                "Writes the sentences' trees in CoNLL-U instead.",
                "IN may be CoNLL-U itself: its words are kept, and its parts of speech, lemmas and trees made anew."
            })
    private boolean trees;

    @Option(
            names = "--outermost",
            description = {
                "Leaves out who says what inside the words of another.",
                "For corpora without any, such as PolNeAR."
            })
    private boolean outermost;

    @Option(
            names = "--places",
            description =
                    "Writes only the places named, as entities with lat, lon and, where it is known, geonameid.")
    private boolean places;

    @Option(
            names = "--clusters",
            description =
                    "Writes only which words mean the same, as entities with a cluster; those that no other means are left out.")
    private boolean clusters;

    @Option(
            names = "--actors",
            description = {
                "Writes only which words mean the same across all the documents: as the cluster of the entities that a document has,",
                "else of those found. Nothing is written before all are read."
            })
    private boolean actors;

    @Option(
            names = "--phrases",
            description = {
                "The same as --actors, but of a document without entities everything that it mentions is taken:",
                "each noun phrase, what is mentioned once, too. For corpora that annotate so, such as GUM."
            })
    private boolean phrases;

    @Option(
            names = "--events",
            description = {
                "Writes only which words tell of the same event across all the documents: as the cluster of the events that a document has,",
                "else of those found. Nothing is written before all are read."
            })
    private boolean events;

    @Parameters(index = "0", paramLabel = "IN", description = "The documents.")
    private Path in;

    @Parameters(
            index = "1",
            paramLabel = "OUT",
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
        try (var lines = lines();
                var writer = Files.newBufferedWriter(out, UTF_8)) {
            return annotate(lines, writer, talk);
        } catch (CharacterCodingException e) {
            talk.say("%s is not in UTF-8; convert it first".formatted(in));
        } catch (ZipException e) {
            talk.say("%s is no gzip file, though its name ends with .gz".formatted(in));
        }
        return Exit.FAILED;
    }

    private BufferedReader lines() throws IOException {
        var file = new BufferedInputStream(Files.newInputStream(in));
        InputStream bytes = in.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        return new BufferedReader(new InputStreamReader(bytes, UTF_8.newDecoder()));
    }

    private int annotate(BufferedReader lines, Writer writer, Talk talk) throws IOException {
        var reader = Reader.shipped();
        if (places) {
            return each(lines, writer, line -> reader.places(line) + "\n", talk);
        }
        if (clusters) {
            return each(lines, writer, line -> reader.clusters(line) + "\n", talk);
        }
        if (actors) {
            return across(lines, writer, reader::clustersAcross, talk);
        }
        if (phrases) {
            return across(lines, writer, reader::phrasesAcross, talk);
        }
        if (events) {
            return across(lines, writer, reader::eventsAcross, talk);
        }
        if (!trees) {
            UnaryOperator<String> annotate =
                    outermost ? reader::annotateOutermost : reader::annotate;
            return each(lines, writer, line -> annotate.apply(line) + "\n", talk);
        }
        return isJson(lines)
                ? each(lines, writer, reader::trees, talk)
                : treebank(lines, writer, reader, talk);
    }

    /// Documents of which one is left out could not be compared, so nothing is skipped.
    private int across(
            BufferedReader lines, Writer writer, UnaryOperator<List<String>> clustered, Talk talk)
            throws IOException {
        try {
            for (var line : clustered.apply(lines.lines().toList())) {
                writer.write(line + "\n");
            }
            return Exit.DONE;
        } catch (IllegalArgumentException e) {
            talk.say("%s: %s".formatted(in, e.getMessage()));
            return Exit.FAILED;
        }
    }

    /// CoNLL-U has no line that starts with a brace.
    private static boolean isJson(BufferedReader lines) throws IOException {
        lines.mark(1);
        int first = lines.read();
        lines.reset();
        return first == '{';
    }

    private int each(
            BufferedReader lines, Writer writer, UnaryOperator<String> annotated, Talk talk)
            throws IOException {
        int number = 0;
        int exit = Exit.DONE;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                writer.write(annotated.apply(line));
            } catch (IllegalArgumentException e) {
                talk.say("skipped line %d of %s: %s".formatted(number, in, e.getMessage()));
                exit = Exit.SKIPPED;
            }
        }
        return exit;
    }

    /// Text by text. A treebank of which a part is left out could not be compared, so nothing is skipped.
    private int treebank(BufferedReader lines, Writer writer, Reader reader, Talk talk)
            throws IOException {
        var text = new ArrayList<String>();
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# newdoc")) {
                    write(text, writer, reader);
                }
                text.add(line);
            }
            write(text, writer, reader);
            return Exit.DONE;
        } catch (IllegalArgumentException e) {
            talk.say("%s is no CoNLL-U: %s".formatted(in, e.getMessage()));
            return Exit.FAILED;
        }
    }

    private static void write(List<String> text, Writer writer, Reader reader) throws IOException {
        writer.write(reader.trees(text));
        text.clear();
    }
}
