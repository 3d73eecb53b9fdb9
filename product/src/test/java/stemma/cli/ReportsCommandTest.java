package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.cli.Shell.Result;

/// `stemma reports`.
class ReportsCommandTest {
    @TempDir Path folder;

    @Test
    void reports_are_listed_newest_first() {
        assertThat(Shell.read(folder).on("reports"))
                .isEqualTo(
                        new Result(
                                0,
                                """
                                635969da5253  2031-03-08  Karst Radio                      2  The pass
                                8e6b6e24bb00  2031-03-06  outlet not known                 1  Ferry stays in port
                                """,
                                ""));
    }

    @Test
    void an_empty_casebook_has_none() {
        var shell = new Shell(folder);
        shell.on("init");

        assertThat(shell.on("reports")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void each_is_a_json_object_on_a_line() {
        assertThat(Shell.read(folder).on("reports", "--json"))
                .isEqualTo(
                        new Result(
                                0,
                                """
                                {"id":"635969da5253114b4b9d626027a9a92f7cac6f544bfa0540f8ad9e87fbc21a1d","file":"pass.html","title":"The pass","outlet":"Karst Radio","author":null,"published":"2031-03-08","series":null,"number":null,"url":null,"language":"en","claims":2}
                                {"id":"8e6b6e24bb002930e19da628deb3d31124e8f9a19dd488f9d91294bd0f041cfd","file":"ferry.txt","title":"Ferry stays in port","outlet":null,"author":null,"published":"2031-03-06","series":null,"number":null,"url":null,"language":"en","claims":1}
                                """,
                                ""));
    }

    @Test
    void with_text_each_has_its_blocks_too() throws IOException {
        var line =
                Shell.read(folder).on("reports", "--json", "--text").out().lines().toList().get(1);

        var report = new ObjectMapper().readTree(line);

        String text = report.get("text").asText();
        assertThat(text).isEqualTo(Shell.FERRY.strip());
        var blocks = new ArrayList<String>();
        report.get("blocks")
                .forEach(block ->
                        blocks.add(
                                block.get("kind").asText()
                                        + ": "
                                        + text.substring(
                                                block.get("begin").asInt(),
                                                Math.min(
                                                        block.get("begin").asInt() + 19,
                                                        block.get("end").asInt()))));
        assertThat(blocks)
                .containsExactly(
                        "title: Ferry stays in port",
                        "byline: 6 March 2031",
                        "paragraph: Nadim Oss said that");
    }

    @Test
    void text_without_json_is_refused() {
        assertThat(Shell.read(folder).on("reports", "--text"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: --text needs --json; for the text of one report use \"stemma report ID\"\n"));
    }
}
