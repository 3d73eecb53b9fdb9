package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.cli.Shell.Result;

/// `stemma claims`.
class ClaimsCommandTest {
    @TempDir Path folder;

    @Test
    void each_claim_has_its_place_modality_chain_and_words() {
        assertThat(Shell.read(folder).on("claims"))
                .isEqualTo(
                        new Result(
                                0,
                                """
                                d9a218ad  pass.html:10-58  asserted  Karst Radio <- Agnes Lorrimer: the pass was closed
                                6d26f04b  pass.html:123-166  denied  Karst Radio <- Salim Varda: the pass was closed
                                5ffc26b9  ferry.txt:35-83  planned  outlet not known <- Nadim Oss: the ferry would stay in port
                                """,
                                ""));
    }

    /// Others read this shape: what is in it stays, in this order.
    @Test
    void each_claim_is_a_json_object_on_a_line() {
        var result = Shell.read(folder).on("claims", "--json");

        assertThat(result.out().replaceAll("\"confidence\":0\\.\\d+", "\"confidence\":0.5"))
                .isEqualTo(
                        """
                        {"report":"pass.html","evidence":"According to Agnes Lorrimer, the pass was closed","begin":10,"end":58,"relation":"says","agents":[{"name":"Agnes Lorrimer","kind":"person","begin":23,"end":37}],"patients":[],"modality":"asserted","chain":[{"source":"Karst Radio","named":true,"cue":null,"with":[],"said":null},{"source":"Agnes Lorrimer","named":true,"cue":"According to","with":[],"said":null}],"when":null,"where":null,"confidence":0.5,"id":"d9a218adb978bc22","content":[[39,58]],"themes":[],"instruments":[],"amounts":[],"place":null,"about":null,"reliability":[null,null],"decisions":[]}
                        {"report":"pass.html","evidence":"Salim Varda denied that the pass was closed","begin":123,"end":166,"relation":"says","agents":[{"name":"Salim Varda","kind":"person","begin":123,"end":134}],"patients":[],"modality":"denied","chain":[{"source":"Karst Radio","named":true,"cue":null,"with":[],"said":null},{"source":"Salim Varda","named":true,"cue":"denied","with":[],"said":null}],"when":null,"where":null,"confidence":0.5,"id":"6d26f04b58468e4f","content":[[147,166]],"themes":[],"instruments":[],"amounts":[],"place":null,"about":null,"reliability":[null,null],"decisions":[]}
                        {"report":"ferry.txt","evidence":"Nadim Oss said that the ferry would stay in port","begin":35,"end":83,"relation":"says","agents":[{"name":"Nadim Oss","kind":"person","begin":35,"end":44}],"patients":[],"modality":"planned","chain":[{"source":"outlet not known","named":false,"cue":null,"with":[],"said":null},{"source":"Nadim Oss","named":true,"cue":"said","with":[],"said":null}],"when":null,"where":null,"confidence":0.5,"id":"5ffc26b90aca02c3","content":[[55,83]],"themes":[],"instruments":[],"amounts":[],"place":null,"about":null,"reliability":[null,null],"decisions":[]}
                        """);
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void what_is_asked_for_names_the_asking() {
        var shell =
                new Shell(folder)
                        .file(
                                "in/a.txt",
                                "The Tarvel Front asked the Karst League to attack the Kesh Guard.\n");
        shell.on("read", "~/in");

        var lines = shell.on("claims").out().lines().toList();

        var asking = lines.stream().filter(line -> line.contains("Front requests")).findFirst();
        String id = asking.orElseThrow().substring(0, 8);
        assertThat(asking.orElseThrow()).doesNotContain("(about");
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line)
                                .contains("Karst League attacks Kesh Guard")
                                .endsWith(" (about " + id + ")"));
        assertThat(shell.on("report", "a.txt").out())
                .containsPattern("requested .*Karst League attacks Kesh Guard: .* \\(about 1\\)\n");
    }

    @Test
    void without_claims_nothing_is_printed() {
        var shell = new Shell(folder);
        shell.on("init");

        assertThat(shell.on("claims")).isEqualTo(new Result(0, "", ""));
        assertThat(shell.on("claims", "--json")).isEqualTo(new Result(0, "", ""));
    }
}
