package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(document.get("entities").get(0).get("spans").toString()).isEqualTo("[[0,9]]");
        assertThat(document.get("attributions").toString())
                .isEqualTo(
                        "[{\"id\":\"a1\","
                                + "\"source\":{\"spans\":[[0,9]],\"text\":\"Nadim Oss\"},"
                                + "\"cue\":{\"spans\":[[10,14]],\"text\":\"said\"},\"kind\":\"says\","
                                + "\"content\":{\"spans\":[[20,48]],\"text\":\"the ferry would stay in port\"}}]");
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
