package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.weigh.Origin;
import stemma.weigh.Proposition;
import stemma.weigh.Stance;

/// Who is meant by "we", which only other reports may tell.
class CollectiveTest {
    private static final List<String> POST =
            List.of(
                    "Brenn Wire",
                    "2031-03-04",
                    "Ilse Marr, the spokeswoman of the Karst League, opened a bridge in Velm. It rained.");

    private static final List<String> DENIAL =
            List.of(
                    "Upland Radio",
                    "2031-03-06",
                    "“Nobody has asked us for trucks,” Ilse Marr said on Thursday. She went home at six.");

    @TempDir Path folder;

    @Test
    void we_of_a_spokeswoman_are_those_for_whom_she_speaks() throws IOException {
        assertThat(askedForTrucks(List.of(POST, DENIAL))).containsExactly("Karst League");
    }

    @Test
    void we_of_whom_nothing_is_told_is_the_speaker() throws IOException {
        assertThat(askedForTrucks(List.of(DENIAL))).containsExactly("Ilse Marr");
    }

    @Test
    void whom_her_own_people_have_asked_is_herself() throws IOException {
        var asked =
                List.of(
                        "Upland Radio",
                        "2031-03-06",
                        "“The Karst League asked us for trucks,” Ilse Marr said on Thursday. She went home at six.");

        assertThat(askedForTrucks(List.of(POST, asked))).containsExactly("Ilse Marr");
    }

    @Test
    void a_report_more_tells_who_was_meant_in_an_earlier_one() throws IOException {
        try (var desk = Bulletins.desk(folder, List.of(DENIAL))) {
            assertThat(askedForTrucks(desk)).containsExactly("Ilse Marr");

            Bulletins.read(desk, folder.resolve("more"), List.of(POST));

            assertThat(askedForTrucks(desk)).containsExactly("Karst League");
        }
    }

    @Test
    void my_government_of_a_letter_is_whose_letter_it_is() throws IOException {
        var letter =
                List.of(
                        "Republic of Norvia",
                        "2031-03-04",
                        "My Government has established that the Kesh Guard attacked the Selm Council in Velm.");
        try (var desk = Bulletins.desk(folder, List.of(letter))) {
            var lineage = desk.weighing().now();
            var attack =
                    lineage.propositions().stream()
                            .filter(it -> it.relation().equals("attacks"))
                            .findFirst()
                            .orElseThrow();

            assertThat(lineage.origins(attack).side(Stance.FOR).origins())
                    .extracting(Origin::label)
                    .containsExactly("Republic of Norvia");
        }
    }

    private List<String> askedForTrucks(List<List<String>> reports) throws IOException {
        try (var desk = Bulletins.desk(folder, reports)) {
            return askedForTrucks(desk);
        }
    }

    private static List<String> askedForTrucks(Desk desk) {
        var lineage = desk.weighing().now();
        return lineage.propositions().stream()
                .filter(it -> it.relation().equals("requests"))
                .flatMap((Proposition it) -> it.patients().stream())
                .map(lineage::name)
                .toList();
    }

    @Test
    void what_is_called_a_front_is_one_wherever_it_stands() {
        assertThat(Collective.isBody("Selm Front")).isTrue();
        assertThat(Collective.isBody("Selm Bridge")).isFalse();
        assertThat(Collective.isBody("Front")).isFalse();
    }
}
