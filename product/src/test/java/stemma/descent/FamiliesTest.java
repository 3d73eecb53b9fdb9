package stemma.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.descent.Families.Member;

class FamiliesTest {
    private static final Families FAMILIES =
            Families.shipped()
                    .with(
                            List.of(
                                    new Member(
                                            "Karst Media",
                                            "Karst Wire",
                                            List.of("KW"),
                                            List.of("karst-wire.example")),
                                    new Member(
                                            "Karst Media",
                                            "Orrin Gazette",
                                            List.of(),
                                            List.of("gazette.example"))));

    @Test
    void an_outlet_is_known_by_its_names_and_addresses() {
        assertThat(FAMILIES.of("the Orrin Gazette")).contains("Karst Media");
        assertThat(FAMILIES.of("ORRIN GAZETTE")).contains("Karst Media");
        assertThat(FAMILIES.of("KW")).contains("Karst Media");
        assertThat(FAMILIES.of("https://www.karst-wire.example/2031/a?b=c"))
                .contains("Karst Media");
        assertThat(FAMILIES.of("arabic.karst-wire.example")).contains("Karst Media");
    }

    @Test
    void outlets_of_one_publisher_are_one_and_strangers_are_not() {
        assertThat(FAMILIES.areOne("Karst Wire", "Orrin Gazette")).isTrue();
        assertThat(FAMILIES.isSame("Karst Wire", "Orrin Gazette")).isFalse();
        assertThat(FAMILIES.areOne("Harbour Courier", "the Harbour Courier")).isTrue();
        assertThat(FAMILIES.areOne("Harbour Courier", "Lowland Post")).isFalse();
        assertThat(FAMILIES.areOne("example.org", "example.net")).isFalse();
    }

    @Test
    void outlets_that_come_with_the_program_are_known() {
        var shipped = Families.shipped();

        assertThat(shipped.areOne("The Wall Street Journal", "New York Post")).isTrue();
        assertThat(shipped.isSame("AP", "The Associated Press")).isTrue();
        assertThat(shipped.isSame("https://asia.nikkei.com/Politics", "Nikkei Asia")).isTrue();
        assertThat(shipped.areOne("Reuters", "Agence France-Presse")).isFalse();
    }

    @Test
    void a_line_that_is_added_goes_before_one_that_was_there() {
        var families =
                FAMILIES.with(
                        List.of(
                                new Member(
                                        "Lowland Press", "Orrin Gazette", List.of(), List.of())));

        assertThat(families.of("Orrin Gazette")).contains("Lowland Press");
        assertThat(families.areOne("Karst Wire", "Orrin Gazette")).isFalse();
    }

    @Test
    void a_blank_name_is_nobodys() {
        assertThat(FAMILIES.of(" ")).isEmpty();
    }
}
