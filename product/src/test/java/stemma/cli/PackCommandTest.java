package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `stemma pack`.
class PackCommandTest {
    private static final String KNOWN =
            """
            {"id":"vs-1","schema":"Person","properties":{"name":["Nadim Oss"],"alias":["Salim Varda"],"wikidataId":["Q7700001"]}}
            {"id":"vs-2","schema":"Position","properties":{"name":["Harbour Master of Vashar"]}}
            {"id":"vs-3","schema":"Occupancy","properties":{"holder":["vs-1"],"post":["vs-2"],"startDate":["2029"]}}
            """;

    @TempDir Path folder;

    private Shell read(String pack) throws IOException {
        Files.writeString(folder.resolve("harbour.ftm.json"), pack);
        return Shell.read(folder);
    }

    @Test
    void names_that_a_pack_gives_to_one_are_one_until_it_is_removed() throws IOException {
        var shell = read(KNOWN);
        var before = shell.on("actors", "--json").out();

        var added = shell.on("pack", "add", "~/harbour.ftm.json");

        assertThat(added.exit()).isEqualTo(Exit.DONE);
        assertThat(added.err())
                .isEqualTo(
                        "stemma: added \"harbour\": 2 profiles, 3 names, 1 affiliation; \"stemma pack remove harbour\" takes it away again\n");
        assertThat(shell.on("actor", "Salim Varda").out())
                .contains(
                        "Nadim Oss = Salim Varda: both are names of Nadim Oss in the pack harbour",
                        "known in the pack harbour as Nadim Oss, person, Q7700001",
                        "holds the post Harbour Master of Vashar 2029 -");

        shell.on("rebuild");
        assertThat(shell.on("actor", "Salim Varda").out()).contains("in the pack harbour");

        assertThat(shell.on("pack", "remove", "harbour").exit()).isEqualTo(Exit.DONE);
        assertThat(shell.on("actors", "--json").out()).isEqualTo(before);
    }

    @Test
    void what_a_person_decided_stands_against_every_pack() throws IOException {
        var shell = read(KNOWN);
        shell.on("actor", "Nadim Oss", "--kind", "medium", "--strike-name", "Salim Varda");

        shell.on("pack", "add", "~/harbour.ftm.json");

        assertThat(shell.on("actor", "Nadim Oss").out())
                .startsWith("Nadim Oss, medium")
                .doesNotContain("joined:");
    }

    @Test
    void packs_are_listed_the_one_of_the_program_first() throws IOException {
        var shell = read(KNOWN);
        shell.on("pack", "add", "~/harbour.ftm.json", "--name", "quay");

        assertThat(shell.on("pack", "list").out().lines())
                .satisfiesExactly(
                        names ->
                                assertThat(names)
                                        .startsWith("names  ")
                                        .contains("compiled by hand"),
                        quay -> assertThat(quay).startsWith("quay  2 profiles, 3 names"));
        assertThat(shell.on("pack", "list", "--json").out())
                .contains("{\"name\":\"quay\",\"about\":\"harbour.ftm.json\",\"added\":\"");
    }

    @Test
    void a_bad_pack_adds_nothing_and_a_half_bad_one_what_can_be_used() throws IOException {
        var shell = read("[{\"id\": 1}]");

        var bad = shell.on("pack", "add", "~/harbour.ftm.json");

        assertThat(bad.exit()).isEqualTo(Exit.FAILED);
        assertThat(bad.err()).contains("one JSON object on each line");
        assertThat(shell.on("pack", "list").out().lines()).hasSize(1);

        Files.writeString(folder.resolve("harbour.ftm.json"), KNOWN + "{\"id\":\n");
        var half = shell.on("pack", "add", "~/harbour.ftm.json");

        assertThat(half.exit()).isEqualTo(Exit.SKIPPED);
        assertThat(half.err()).contains("stemma: line 4: this is not one JSON object");
    }

    @Test
    void a_pack_is_not_added_twice_and_that_of_the_program_not_removed() throws IOException {
        var shell = read(KNOWN);
        shell.on("pack", "add", "~/harbour.ftm.json");

        assertThat(shell.on("pack", "add", "~/harbour.ftm.json").err())
                .contains("There is a pack called \"harbour\" already; say another with --name");
        assertThat(shell.on("pack", "remove", "names").exit()).isEqualTo(Exit.FAILED);
        assertThat(shell.on("pack", "remove", "none").err()).contains("no pack is called \"none\"");
        assertThat(shell.on("pack", "add", "~/missing.csv").err())
                .contains("no such file or folder");
        assertThat(shell.on("pack").exit()).isEqualTo(Exit.FAILED);
    }

    @Test
    void a_hundred_thousand_entities_are_added_as_they_come() throws IOException {
        var shell = Shell.read(folder);
        try (var out = Files.newBufferedWriter(folder.resolve("many.json"))) {
            for (int i = 0; i < 100_000; i++) {
                out.write(
                        "{\"id\":\"m-%d\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Person %d of the Quay\"],\"alias\":[\"No %d\"]}}\n"
                                .formatted(i, i, i));
            }
        }

        var added = shell.on("pack", "add", "~/many.json");

        assertThat(added.err()).contains("100,000 profiles, 200,000 names");
        assertThat(shell.on("actor", "Nadim Oss").exit()).isEqualTo(Exit.DONE);
        assertThat(shell.on("pack", "remove", "many").exit()).isEqualTo(Exit.DONE);
    }
}
