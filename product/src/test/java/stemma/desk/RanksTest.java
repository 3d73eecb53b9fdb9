package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose people some words mean.
class RanksTest {
    @TempDir Path folder;

    @Test
    void people_of_somebody_are_his() {
        assertThat(Ranks.owners("about 200 recruits of the Northern Front"))
                .containsExactly("Northern Front");
        assertThat(Ranks.owners("Velmish Front guards")).containsExactly("Velmish Front", "Front");
        assertThat(Ranks.owners("the Front's fighters")).containsExactly("Front");
        assertThat(Ranks.owners("German soldiers")).containsExactly("German", "Germany");
    }

    @Test
    void the_unit_of_somebody_is_told_on_either_side_of_him() {
        assertThat(Ranks.unit("Northern Front’s Harbour Bureau")).contains("Harbour Bureau");
        assertThat(Ranks.unit("Harbour Bureau of the Northern Front")).contains("Harbour Bureau");
        assertThat(Ranks.unit("Northern Front")).isEmpty();
    }

    @Test
    void names_offices_and_people_of_nobody_are_not() {
        assertThat(Ranks.owners("Revolutionary Guards")).isEmpty();
        assertThat(Ranks.owners("the Front's spokesman")).isEmpty();
        assertThat(Ranks.owners("two hundred fighters")).isEmpty();
        assertThat(Ranks.owners("German fighters")).doesNotContain("Germany");
    }

    @Test
    void what_is_told_of_its_people_and_of_itself_is_one() throws IOException {
        var lineage =
                lineage(
                        "The Northern Front attacked the Kesh Guard in Velm on 3 May 2031. The Northern Front said nothing.",
                        "Fighters of the Northern Front attacked the Kesh Guard in Velm on 3 May 2031. The Northern Front said nothing.");

        assertThat(lineage.propositions())
                .filteredOn(it -> it.relation().equals("attacks"))
                .singleElement()
                .satisfies(it -> assertThat(Lineage.reports(it)).isEqualTo(2));
    }

    private Lineage lineage(String... texts) throws IOException {
        var in = Files.createDirectory(folder.resolve("in"));
        var table = new StringBuilder("file,outlet,date\n");
        for (int i = 0; i < texts.length; i++) {
            table.append("%d.txt,Outlet %c,2031-05-0%d\n".formatted(i, 'A' + i, i + 4));
            Files.writeString(in.resolve(i + ".txt"), texts[i] + "\n");
        }
        Files.writeString(in.resolve("reports.csv"), table);
        try (var desk = Desk.open(folder.resolve("c.stemma"), Clock.systemUTC())) {
            desk.read(List.of(in), Provided.nothing(), Progress.silent());
            return desk.weighing().now();
        }
    }
}
