package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.cli.Shell.Result;

/// `stemma annotate`.
class AnnotateCommandTest {
    @TempDir Path folder;

    private static final String GOOD =
            """
            {"id":"d1","title":null,"lang":"en","text":"Nadim Oss said that the ferry would stay in port.","clusters":[7]}
            """;

    @Test
    void documents_come_back_with_what_was_found() throws IOException {
        var shell = new Shell(folder).file("in.jsonl", GOOD);

        assertThat(shell.run("annotate", "~/in.jsonl", "~/out.jsonl"))
                .isEqualTo(new Result(0, "", ""));
        var document = new ObjectMapper().readTree(folder.resolve("out.jsonl").toFile());
        assertThat(document.get("id").asText()).isEqualTo("d1");
        assertThat(document.get("clusters").toString()).isEqualTo("[7]");
        assertThat(document.get("entities").get(0).toString())
                .isEqualTo(
                        "{\"id\":\"e1\",\"type\":\"Person\",\"spans\":[[0,9]],\"text\":\"Nadim Oss\",\"kind\":\"person\",\"name\":\"Nadim Oss\"}");
        assertThat(document.get("names").get(0).get("spans").toString()).isEqualTo("[[0,9]]");
        assertThat(document.get("attributions").toString())
                .startsWith(
                        "[{\"id\":\"a1\",\"kind\":\"says\","
                                + "\"source\":{\"spans\":[[0,9]],\"text\":\"Nadim Oss\"},"
                                + "\"cue\":{\"spans\":[[10,14]],\"text\":\"said\"},"
                                + "\"content\":{\"spans\":[[20,48]],\"text\":\"the ferry would stay in port\"},\"probability\":");
    }

    @Test
    void the_outermost_attributions_are_written_alone_when_asked_for() throws IOException {
        var shell =
                new Shell(folder)
                        .file(
                                "in.jsonl",
                                "{\"text\":\"Karst Radio said that Nadim Oss claimed that the ferry had sunk.\"}\n");

        shell.run("annotate", "~/in.jsonl", "~/all.jsonl");
        shell.run("annotate", "--outermost", "~/in.jsonl", "~/outermost.jsonl");

        assertThat(cues("all.jsonl")).containsExactly("said", "claimed");
        assertThat(cues("outermost.jsonl")).containsExactly("said");
    }

    private List<String> cues(String file) throws IOException {
        return new ObjectMapper()
                        .readTree(folder.resolve(file).toFile())
                        .path("attributions")
                        .findValues("cue")
                        .stream()
                        .map(cue -> cue.path("text").asText())
                        .toList();
    }

    private static final String ARRESTS =
            """
            {"id":"d1","text":"Nadim Oss was arrested in Velm on Monday. The ferry of Velm left late."}
            {"id":"d2","text":"Guards in Velm detained Mr Nadim Oss. The detention was announced by Petra Linn."}
            """;

    @Test
    void which_words_tell_of_one_event_is_found_across_documents() throws IOException {
        var shell = new Shell(folder).file("in.jsonl", ARRESTS);

        assertThat(shell.run("annotate", "--events", "~/in.jsonl", "~/out.jsonl"))
                .isEqualTo(new Result(0, "", ""));

        var events = clusters("events");
        assertThat(events.get("arrested"))
                .isEqualTo(events.get("detained"))
                .isEqualTo(events.get("detention"))
                .isNotEqualTo(events.get("left"))
                .isNotEqualTo(events.get("announced"));
    }

    @Test
    void the_events_that_a_document_has_are_the_only_ones_asked_about() throws IOException {
        var shell =
                new Shell(folder)
                        .file(
                                "in.jsonl",
                                "{\"id\":\"d1\",\"text\":\"Nadim Oss was arrested. He left.\",\"events\":[{\"id\":\"x\",\"spans\":[[14,22]],\"text\":\"arrested\"}]}\n");

        shell.run("annotate", "--events", "~/in.jsonl", "~/out.jsonl");

        assertThat(clusters("events").keySet()).containsExactly("arrested");
    }

    @Test
    void who_is_meant_is_found_across_documents() throws IOException {
        var shell = new Shell(folder).file("in.jsonl", ARRESTS);

        assertThat(shell.run("annotate", "--actors", "~/in.jsonl", "~/out.jsonl"))
                .isEqualTo(new Result(0, "", ""));

        var meant =
                Files.readAllLines(folder.resolve("out.jsonl")).stream()
                        .flatMap(line -> mentions(line, "entities"))
                        .filter(mention -> mention.path("text").asText().equals("Nadim Oss"))
                        .map(mention -> mention.path("cluster").asText())
                        .toList();
        assertThat(meant).hasSize(2);
        assertThat(meant.getFirst()).isNotEmpty().isEqualTo(meant.getLast());
    }

    @Test
    void every_noun_phrase_is_marked_where_they_are_asked_for() throws IOException {
        var shell =
                new Shell(folder)
                        .file(
                                "in.jsonl",
                                "{\"id\":\"d1\",\"text\":\"The clerk lost a red boat.\"}\n");

        shell.run("annotate", "--phrases", "~/in.jsonl", "~/out.jsonl");

        assertThat(clusters("entities")).containsOnlyKeys("The clerk", "a red boat");
        assertThat(clusters("entities").values()).doesNotHaveDuplicates();
    }

    private Map<String, String> clusters(String layer) throws IOException {
        var clusters = new HashMap<String, String>();
        Files.readAllLines(folder.resolve("out.jsonl")).stream()
                .flatMap(line -> mentions(line, layer))
                .forEach(mention ->
                        clusters.put(
                                mention.path("text").asText(), mention.path("cluster").asText()));
        return clusters;
    }

    private static Stream<JsonNode> mentions(String line, String layer) {
        try {
            return StreamSupport.stream(
                    new ObjectMapper().readTree(line).path(layer).spliterator(), false);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void times_are_told_from_the_date_of_a_document() throws IOException {
        var shell =
                new Shell(folder)
                        .file(
                                "in.jsonl",
                                "{\"date\":\"2031-03-12\",\"text\":\"Nadim Oss left on Friday.\"}\n");

        assertThat(shell.run("annotate", "~/in.jsonl", "~/out.jsonl"))
                .isEqualTo(new Result(0, "", ""));

        var document = new ObjectMapper().readTree(folder.resolve("out.jsonl").toFile());
        assertThat(document.get("timex").toString())
                .isEqualTo(
                        "[{\"id\":\"t1\",\"type\":\"DATE\",\"value\":\"2031-03-07\",\"spans\":[[18,24]],\"text\":\"Friday\",\"edtf\":\"2031-03-07\"}]");
    }

    @Test
    void trees_are_written_of_documents_and_of_treebanks_packed_or_not() throws IOException {
        var shell = new Shell(folder).file("in.jsonl", GOOD);
        assertThat(shell.run("annotate", "--conllu", "~/in.jsonl", "~/out.conllu"))
                .isEqualTo(new Result(0, "", ""));
        Path trees = folder.resolve("out.conllu");
        try (var packed =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("in.conllu.gz")))) {
            Files.copy(trees, packed);
        }

        assertThat(shell.run("annotate", "--conllu", "~/in.conllu.gz", "~/again.conllu"))
                .isEqualTo(new Result(0, "", ""));

        assertThat(Files.readAllLines(trees))
                .startsWith("# newdoc id = d1", "# sent_id = d1-1")
                .anyMatch(line -> line.matches("3\tsaid\tsay\tVERB\t_\t_\t0\troot\t_\t_"));
        assertThat(folder.resolve("again.conllu")).hasSameTextualContentAs(trees);
    }

    @Test
    void a_treebank_with_a_fault_is_not_written_in_part_without_a_word() {
        var shell = new Shell(folder).file("in.conllu", "# newdoc\n1\tOss\n\n");

        assertThat(shell.run("annotate", "--conllu", "~/in.conllu", "~/out.conllu"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: ~/in.conllu is no CoNLL-U: A word has ten cells, parted by tabs, not: 1\tOss\n"));
    }

    @Test
    void a_file_that_only_looks_packed_is_said() {
        var shell = new Shell(folder).file("in.jsonl.gz", GOOD);

        assertThat(shell.run("annotate", "~/in.jsonl.gz", "~/out.jsonl"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: ~/in.jsonl.gz is no gzip file, though its name ends with .gz\n"));
    }

    @Test
    void a_bad_line_stops_no_other() throws IOException {
        var shell =
                new Shell(folder).file("in.jsonl", GOOD + "no json\n{\"id\":\"d2\"}\n\n" + GOOD);

        var result = shell.run("annotate", "~/in.jsonl", "~/out.jsonl");

        assertThat(result.exit()).isEqualTo(Exit.SKIPPED);
        assertThat(result.err().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "stemma: skipped line 2 of ~/in.jsonl: This is no JSON: "),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                "stemma: skipped line 3 of ~/in.jsonl: A document is a JSON object with a \"text\""),
                        line -> assertThat(line).startsWith("stemma: skipped line 4 of"));
        assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(2);
    }

    @Test
    void a_file_is_not_written_over_while_it_is_read() {
        var shell = new Shell(folder).file("in.jsonl", GOOD);

        assertThat(shell.run("annotate", "~/in.jsonl", "~/in.jsonl"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: ~/in.jsonl would be written over while it is read; name another file to write to\n"));
        assertThat(folder.resolve("in.jsonl")).hasContent(GOOD);
    }

    @Test
    void other_characters_than_utf_8_are_said() throws IOException {
        Files.write(
                folder.resolve("in.jsonl"),
                "{\"id\":\"d1\",\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new Shell(folder).run("annotate", "~/in.jsonl", "~/out.jsonl"))
                .isEqualTo(
                        new Result(
                                2, "", "stemma: ~/in.jsonl is not in UTF-8; convert it first\n"));
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThat(new Shell(folder).run("annotate", "~/in.jsonl", "~/out.jsonl"))
                .isEqualTo(new Result(2, "", "stemma: no such file or folder: ~/in.jsonl\n"));
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }
}
