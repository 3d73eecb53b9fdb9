package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.cli.Shell.Result;

/// `stemma explain`.
class ExplainCommandTest {
    private static final String ASKED =
            "On 3 March 2031 the Tarvel Front asked the Karst League to attack the Kesh Guard in Beirut.\n";

    @TempDir Path folder;

    private Shell asked() {
        var shell = new Shell(folder).file("in/a.txt", ASKED);
        shell.on("read", "~/in");
        return shell;
    }

    private static String id(Shell shell, String words) {
        return shell.on("claims")
                .out()
                .lines()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElseThrow()
                .substring(0, 8);
    }

    @Test
    void each_part_of_a_claim_has_its_words_way_line_and_rule() {
        var shell = asked();
        String asking = id(shell, "Front requests");

        var result = shell.on("explain", id(shell, "League attacks"));

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("requested  Karst League attacks Kesh Guard")
                .containsPattern("about the act of claim " + asking + "[0-9a-f]{8}\n")
                .containsPattern(
                        "\nrelation    attacks\n  words     “attack” 59-65\n  line      predicates.tsv: \\d+ attack v ")
                .containsPattern(
                        "\nagent       Karst League\n  words     “the Karst League” 39-55\n  tree      \\^\\w+ \\w+\n  line      predicates.tsv: \\d+ a:subj\n")
                .containsPattern(
                        "\nmodality    requested\n  words     “asked” 33-38\n  line      predicates.tsv: \\d+ ask v ")
                .contains("\nsource      Tarvel Front\n")
                .contains("\ncue         requests\n  words     “asked” 33-38\n")
                .containsPattern(
                        "\nwhere       Beirut, city at 33\\.\\d+, 35\\.\\d+, GeoNames \\d+\n")
                .contains("\nabout       requests\n  words     “asked” 33-38\n");
    }

    @Test
    void the_day_is_explained_by_its_words_and_the_way_to_them() {
        var shell = asked();

        assertThat(shell.on("explain", id(shell, "Front requests")).out())
                .containsPattern(
                        "\nwhen        2031-03-03\n  words     “3 March 2031” 3-15\n  tree      \\w+\n  rule      DATE 2031-03-03");
    }

    @Test
    void what_is_said_is_explained_by_the_models_own_probability() {
        var shell = Shell.read(folder);

        assertThat(shell.on("explain", "6d26f04b").out())
                .contains("denied  the pass was closed")
                .containsPattern(
                        "\nrelation    says\n  words     “denied” \\d+-\\d+\n  rule      the model tags source, cue and content\n  model     0\\.\\d{3}\n")
                .containsPattern(
                        "\nmodality    denied\n  words     “denied” \\d+-\\d+\n  rule      what a cue of the kind “denies” makes of what it hands on\n");
    }

    @Test
    void as_json_it_is_one_object() {
        var shell = asked();

        assertThat(shell.on("explain", "--json", id(shell, "League attacks")).out())
                .startsWith("{\"id\":\"")
                .contains("\"relation\":\"attacks\",\"modality\":\"requested\",\"reader\":\"")
                .contains(
                        "{\"part\":\"relation\",\"read\":\"attacks\",\"words\":[{\"words\":\"attack\",")
                .endsWith("]}\n");
    }

    @Test
    void a_claim_that_is_not_there_is_said_with_where_to_look() {
        assertThat(Shell.read(folder).on("explain", "zebra"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: no claim \"zebra\" in ~/c.stemma; \"stemma claims\" lists them with their ids\n"));
    }

    @Test
    void an_id_that_several_claims_begin_with_names_some_of_them() {
        assertThat(Shell.read(folder).on("explain", ""))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: \"\" begins the ids of several claims, such as 5ffc26b90aca02c3, 6d26f04b58468e4f, d9a218adb978bc22; give more of it\n"));
    }

    @Test
    void one_that_the_reader_of_today_does_not_read_there_says_so() throws Exception {
        var shell = Shell.read(folder);
        change(shell, "UPDATE claim SET id = 'abc' WHERE id LIKE '6d26%'");
        change(shell, "UPDATE reading SET reader = '1'");

        var gone = shell.on("explain", "abc");
        var old = shell.on("explain", "d9a2");

        assertThat(gone.exit()).isEqualTo(Exit.FAILED);
        assertThat(gone.out()).isEmpty();
        assertThat(gone.err())
                .containsPattern(
                        "claim abc of pass.html was read by reader 1, and reader \\d+ does not read it there; \"stemma rebuild\" reads all again");
        assertThat(old.exit()).isZero();
        assertThat(old.err())
                .containsPattern("the casebook has it from reader 1, this is reader \\d+;");
    }

    private static void change(Shell shell, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + shell.casebook());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
