package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Decision.Given;
import stemma.model.Field;
import stemma.model.Reading.Skipped;
import stemma.model.Report;
import stemma.model.When;

/// What comes of reading, and of what people give beside it.
class DeskTest {
    private static final Provided NOTHING = Provided.nothing();

    @TempDir Path folder;
    private Path in;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        desk = Dispatches.desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void reading_twice_adds_nothing() throws IOException {
        Dispatches.many(in, 6);
        Dispatches.write(in.resolve("reports.csv"), "file,outlet\nnorth/000.txt,Karst Radio\n");
        var first = read(given("Harbour Courier", "2031", "en"));
        var before = Dispatches.export(desk);

        var second = read(given("Harbour Courier", "2031", "en"));

        assertThat(first.read()).isEqualTo(6);
        assertThat(second).isEqualTo(new Summary(0, 6, 0, List.of()));
        assertThat(Dispatches.export(desk)).isEqualTo(before);
    }

    @Test
    void the_same_bytes_under_two_names_are_one_report() throws IOException {
        Files.copy(Dispatches.bare(in), in.resolve("copy.txt"));

        assertThat(read(NOTHING)).isEqualTo(new Summary(1, 1, 1, List.of()));
        assertThat(Dispatches.only(desk).file()).isEqualTo("bare.txt");
    }

    @Test
    void what_is_read_on_several_threads_is_told_in_the_order_of_the_files() throws IOException {
        Dispatches.many(in, 40);
        Dispatches.write(in.resolve("north/003.txt"), "");
        var told = new ArrayList<String>();

        desk.read(
                List.of(in),
                NOTHING,
                new Progress() {
                    @Override
                    public void read(Report report, int claims) {
                        told.add(report.file());
                    }

                    @Override
                    public void known(String file) {
                        told.add(file);
                    }

                    @Override
                    public void skipped(Skipped skipped) {
                        told.add(skipped.file());
                    }

                    @Override
                    public void remark(String sentence) {}
                });

        assertThat(told).hasSize(41).isSorted();
    }

    @Test
    void a_rebuild_changes_nothing() throws IOException {
        Dispatches.many(in, 6);
        read(given("Harbour Courier", "", ""));
        var before = Dispatches.export(desk);

        var rebuilt = desk.rebuild(Progress.silent());

        assertThat(rebuilt.read()).isEqualTo(6);
        assertThat(Dispatches.export(desk)).isEqualTo(before);
    }

    @Test
    void the_sidecar_goes_before_what_the_report_says_and_before_the_command() throws IOException {
        Dispatches.write(
                in.resolve("a.html"),
                """
                <html><head><meta property="og:site_name" content="Karst Radio"></head>
                <body><article><p>Nadim Oss said that the ferry would stay in port.</p></article></body></html>
                """);
        sidecar("a.html,Harbour Courier,2031-03,https://courier.example/a");

        read(given("Northern Mail", "2029", ""));

        var imprint = Dispatches.only(desk).imprint();
        assertThat(imprint.outlet()).contains("Harbour Courier");
        assertThat(imprint.published()).isEqualTo(When.parse("2031-03"));
        assertThat(imprint.url()).contains("https://courier.example/a");
    }

    @Test
    void what_the_command_gives_is_for_those_that_do_not_say() throws IOException {
        Dispatches.bare(in);
        sidecar("bare.txt,Harbour Courier,,");

        read(given("Northern Mail", "2029", ""));

        var imprint = Dispatches.only(desk).imprint();
        assertThat(imprint.outlet()).contains("Harbour Courier");
        assertThat(imprint.published()).isEqualTo(When.parse("2029"));
    }

    @Test
    void the_outlet_given_heads_every_chain() throws IOException {
        Dispatches.bare(in);
        read(NOTHING);
        sidecar("bare.txt,Harbour Courier,,");

        read(NOTHING);

        var report = desk.report("bare.txt").orElseThrow();
        assertThat(desk.claims(report))
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.attribution().outlet().label())
                                .isEqualTo("Harbour Courier"));
    }

    @Test
    void reading_again_overrides_no_later_decision_of_a_person() throws IOException {
        Dispatches.bare(in);
        sidecar("bare.txt,Harbour Courier,2031-03,");
        read(NOTHING);
        String id = Dispatches.only(desk).id();
        desk.decide(new Given(id, Field.OUTLET, "Karst Radio"), "Mara", "the masthead says so");
        desk.decide(new Given(id, Field.PUBLISHED, "2031-03-06"), "Mara", "");

        read(given("Northern Mail", "2029", ""));
        desk.rebuild(Progress.silent());

        var imprint = Dispatches.only(desk).imprint();
        assertThat(imprint.outlet()).contains("Karst Radio");
        assertThat(imprint.published()).isEqualTo(When.parse("2031-03-06"));
    }

    @Test
    void a_sidecar_that_is_changed_and_changed_back_is_heard_each_time() throws IOException {
        Dispatches.bare(in);
        for (String outlet : List.of("Harbour Courier", "Karst Radio", "Harbour Courier")) {
            sidecar("bare.txt," + outlet + ",,");

            read(NOTHING);

            assertThat(Dispatches.only(desk).imprint().outlet()).contains(outlet);
        }
        assertThat(desk.journal()).hasSize(3);
    }

    @Test
    void every_decision_says_where_it_came_from() throws IOException {
        Dispatches.bare(in);
        sidecar("bare.txt,Harbour Courier,,");

        read(given("", "2029", "en"));

        assertThat(desk.journal())
                .extracting(recorded -> recorded.entry().why())
                .containsExactly("reports.csv", "said when it was read", "said when it was read");
        assertThat(desk.journal())
                .allMatch(recorded -> recorded.entry().when().equals(Dispatches.CLOCK.instant()));
    }

    @Test
    void the_language_given_decides_whether_statements_are_read_and_outlives_a_rebuild()
            throws IOException {
        Dispatches.bare(in);

        read(given("", "", "ar"));

        assertThat(Dispatches.only(desk).readable()).isFalse();
        assertThat(Dispatches.only(desk).claims()).isZero();
        desk.rebuild(Progress.silent());
        assertThat(Dispatches.only(desk).language()).isEqualTo("ar");
        assertThat(Dispatches.only(desk).claims()).isZero();
    }

    @Test
    void a_language_given_later_is_read_in_at_once() throws IOException {
        Dispatches.bare(in);
        read(given("", "", "ar"));

        var again = read(given("", "", "en"));

        assertThat(again).isEqualTo(new Summary(1, 0, 1, List.of()));
        assertThat(Dispatches.only(desk).claims()).isEqualTo(1);
        assertThat(read(given("", "", "en"))).isEqualTo(new Summary(0, 1, 0, List.of()));
        assertThat(read(NOTHING)).isEqualTo(new Summary(0, 1, 0, List.of()));
        assertThat(Dispatches.only(desk).language()).isEqualTo("en");
    }

    @Test
    void a_file_that_is_skipped_stops_no_other_and_is_forgotten_once_it_is_read()
            throws IOException {
        Dispatches.bare(in);
        Path empty = Dispatches.write(in.resolve("a.txt"), "");

        var summary = read(NOTHING);

        assertThat(summary.read()).isEqualTo(1);
        assertThat(summary.skipped()).singleElement().matches(it -> it.file().equals("a.txt"));
        assertThat(desk.skipped()).isEqualTo(summary.skipped());
        Files.writeString(
                empty, "The quay was empty again on Friday, and nobody had waited for it.");
        assertThat(read(NOTHING)).isEqualTo(new Summary(1, 1, 0, List.of()));
        assertThat(desk.skipped()).isEmpty();
    }

    @Test
    void a_path_that_is_not_there_is_an_error() {
        assertThatThrownBy(
                        () -> desk.read(List.of(folder.resolve("no")), NOTHING, Progress.silent()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Summary read(Provided provided) throws IOException {
        return desk.read(List.of(in), provided, Progress.silent());
    }

    private void sidecar(String line) throws IOException {
        Dispatches.write(in.resolve("reports.csv"), "file,outlet,date,url\n" + line + "\n");
    }

    private static Provided given(String outlet, String published, String language) {
        return new Provided(
                Optional.of(outlet).filter(it -> !it.isEmpty()),
                When.parse(published),
                Optional.of(language).filter(it -> !it.isEmpty()));
    }
}
