package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.weigh.Circle;
import stemma.weigh.Confirmation;
import stemma.weigh.Disagreement;
import stemma.weigh.Origin;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Stance;

/// Five reports on one thing, read and weighed.
class LineageTest {
    private static final List<List<String>> REPORTS = Bulletins.RIFLES;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void read() throws IOException {
        desk = desk("all", REPORTS.size());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Desk desk(String name, int reports) throws IOException {
        var in = Files.createDirectory(folder.resolve(name));
        var table = new StringBuilder("file,outlet,date\n");
        for (int i = 0; i < reports; i++) {
            var report = REPORTS.get(i);
            table.append("%d.txt,%s,%s\n".formatted(i, report.get(0), report.get(1)));
            Files.writeString(
                    in.resolve(i + ".txt"), "Number " + i + "\n\n" + report.get(2) + "\n");
        }
        Files.writeString(in.resolve("reports.csv"), table);
        var opened = Desk.open(folder.resolve(name + ".stemma"), Clock.systemUTC());
        opened.read(List.of(in), Provided.nothing(), Progress.silent());
        return opened;
    }

    private static Side side(Lineage lineage, Stance stance) {
        return lineage.origins(lineage.propositions().getFirst()).side(stance);
    }

    @Test
    void an_ambassador_speaks_for_his_state_where_one_report_calls_him_so() throws IOException {
        assertThat(
                        originsOfTheAttack(
                                """
                                Norvia said on Monday that the Kesh Guard had attacked the Selm Council in Velm.

                                “The Kesh Guard attacked the Selm Council,” Ilse Marr, Norvia’s ambassador, said in a statement.
                                """))
                .hasSize(1);
    }

    @Test
    void a_ministry_in_a_capital_speaks_for_the_state_that_has_its_seat_there() throws IOException {
        assertThat(
                        originsOfTheAttack(
                                """
                                Turkey said on Monday that the Kesh Guard had attacked the Selm Council in Velm.

                                “The Kesh Guard attacked the Selm Council,” the Foreign Ministry in Ankara said in a statement.
                                """))
                .hasSize(1);
    }

    @Test
    void an_embassy_in_a_capital_does_not() throws IOException {
        assertThat(
                        originsOfTheAttack(
                                """
                                Turkey said on Monday that the Kesh Guard had attacked the Selm Council in Velm.

                                “The Kesh Guard attacked the Selm Council,” the Norvian embassy in Ankara said in a statement.
                                """))
                .hasSize(2);
    }

    @Test
    void who_leads_a_body_speaks_for_it_where_a_report_has_that_from_another_outlet()
            throws IOException {
        assertThat(
                        originsOfTheAttack(
                                """
                                The Selm Council said on Monday that the Kesh Guard had attacked the Orm Front in Velm.

                                The head of the Selm Council, Ilse Marr, told parliament that the Kesh Guard had attacked the Orm Front.[1]

                                [1] Selm Gazette, June 2, 2028.
                                """))
                .hasSize(1);
    }

    @Test
    void the_sources_of_a_daily_are_those_that_it_quoted_before() throws IOException {
        assertThat(
                        originsOfTheAttack(
                                """
                                Sources close to the Kesh Guard told the daily Selm Gazette that the Kesh Guard had attacked the Selm Council in Velm.

                                The Kesh Guard attacked the Selm Council in Velm, according to the daily's sources.
                                """))
                .hasSize(1);
    }

    private List<Origin> originsOfTheAttack(String text) throws IOException {
        var file = Files.writeString(folder.resolve("velm.txt"), text);
        try (var other = Desk.open(folder.resolve("velm.stemma"), Clock.systemUTC())) {
            other.read(List.of(file), Provided.nothing(), Progress.silent());
            var lineage = other.weighing().now();
            var attack =
                    lineage.propositions().stream()
                            .filter(it -> it.relation().equals("attacks"))
                            .findFirst()
                            .orElseThrow();

            assertThat(attack.statements()).hasSize(2);
            return lineage.origins(attack).side(Stance.FOR).origins();
        }
    }

    @Test
    void what_is_told_in_words_with_another_number_is_something_else() throws IOException {
        String master = "The harbour master said that %s crates of onions had fallen off the quay.";
        String union =
                "The fishermen's union said that %s crates of onions had fallen off the quay.";

        assertThat(ofOnions(master.formatted("14"), union.formatted("fourteen"))).hasSize(1);
        assertThat(ofOnions(master.formatted("14"), union.formatted("40"))).hasSize(2);
    }

    private List<Proposition> ofOnions(String one, String other) throws IOException {
        var file = Files.createTempDirectory(folder, "quay").resolve("quay.txt");
        Files.writeString(file, "Rain on the quay\n\n%s\n\n%s\n".formatted(one, other));
        try (var own = Desk.open(file.resolveSibling("quay.stemma"), Clock.systemUTC())) {
            own.read(List.of(file), Provided.nothing(), Progress.silent());
            return own.weighing().now().propositions().stream()
                    .filter(it -> it.theme().contains("onion"))
                    .toList();
        }
    }

    @Test
    void two_ministries_of_a_state_and_who_cites_them_are_one_origin() {
        var side = side(desk.weighing().now(), Stance.FOR);

        assertThat(side.reports()).isEqualTo(4);
        assertThat(side.origins())
                .extracting(Origin::label)
                .containsExactly("Foreign Ministry of Vashar");
        assertThat(side.confirmations())
                .extracting(Confirmation::words)
                .contains(
                        "Vashar's defence ministry says again what Foreign Ministry of Vashar said");
    }

    @Test
    void a_report_that_rests_by_way_of_another_on_its_own_outlet_is_circular() {
        assertThat(side(desk.weighing().now(), Stance.FOR).circles())
                .extracting(Circle::words)
                .containsExactly("Upland Radio <- Coast Herald <- Upland Radio");
    }

    @Test
    void who_says_that_nobody_did_it_denies_it() {
        assertThat(desk.weighing().now().disagreements())
                .extracting(Disagreement::kind)
                .contains(Disagreement.Kind.WHETHER);
    }

    @Test
    void what_was_known_on_a_day_is_what_a_casebook_of_the_reports_of_that_day_says()
            throws IOException {
        var known = desk.weighing().knownOn(LocalDate.of(2031, 3, 10));

        try (var then = desk("then", 3)) {
            assertThat(lines(known)).isEqualTo(lines(then.weighing().now()));
        }
    }

    private static List<String> lines(Lineage lineage) {
        return lineage.propositions().stream().map(lineage::asJson).toList();
    }

    @Test
    void it_is_worked_out_again_only_when_something_was_added() throws IOException {
        var before = desk.weighing().now();

        assertThat(desk.weighing().now()).isSameAs(before);
        desk.read(
                List.of(Files.writeString(folder.resolve("more.txt"), REPORTS.getFirst().get(2))),
                Provided.nothing(),
                Progress.silent());
        assertThat(desk.weighing().now()).isNotSameAs(before);
    }
}
