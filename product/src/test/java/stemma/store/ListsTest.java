package stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.store.Samples.NOW;
import static stemma.store.Samples.READER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Decision.Given;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Filter;
import stemma.model.Listing;
import stemma.model.When;
import stemma.store.Samples.Case;

class ListsTest {
    private static final Filter ALL = Filter.all(100);

    @TempDir Path folder;
    private Casebook casebook;

    @BeforeEach
    void open() {
        casebook = Casebook.open(folder.resolve("casebook.stemma"));
    }

    @AfterEach
    void close() {
        casebook.close();
    }

    private Case add(String file, String outlet, String day, String text) {
        Case made = Samples.report(file, outlet, day, text);
        casebook.add(made.read(), made.claims(), List.of(), READER, NOW);
        return made;
    }

    private void give(Case made, Field field, String value) {
        casebook.enter(new Entry(new Given(made.id(), field, value), "r.oss", NOW, ""));
    }

    private List<String> files(Filter filter) {
        assertThat(casebook.count(filter)).isEqualTo(casebook.reports(filter).size());
        return casebook.reports(filter).stream().map(Listing::file).toList();
    }

    private List<String> found(String words) {
        return files(words(words));
    }

    private static Filter words(String words) {
        return new Filter(
                Optional.of(words),
                ALL.outlet(),
                ALL.language(),
                ALL.from(),
                ALL.to(),
                ALL.after(),
                ALL.limit());
    }

    private static Filter days(String from, String to) {
        return new Filter(
                ALL.words(),
                ALL.outlet(),
                ALL.language(),
                When.parse(from),
                When.parse(to),
                ALL.after(),
                ALL.limit());
    }

    private static Filter of(Optional<String> outlet, Optional<String> language) {
        return new Filter(
                ALL.words(), outlet, language, ALL.from(), ALL.to(), ALL.after(), ALL.limit());
    }

    private static Filter page(Optional<String> after, int limit) {
        return new Filter(
                ALL.words(), ALL.outlet(), ALL.language(), ALL.from(), ALL.to(), after, limit);
    }

    @Test
    void as_known_on_a_day_are_those_whose_last_day_had_passed() {
        add("undated.txt", "Karst Radio", "", "x");
        add("day.txt", "Karst Radio", "2031-03-06", "x");
        add("month.txt", "Karst Radio", "2031-03", "x");
        add("later.txt", "Karst Radio", "2031-03-31", "x");

        assertThat(files(ALL.knownOn(Optional.of(LocalDate.of(2031, 3, 30)))))
                .containsExactly("day.txt");
        assertThat(files(ALL.knownOn(Optional.of(LocalDate.of(2031, 3, 31)))))
                .containsExactlyInAnyOrder("day.txt", "month.txt", "later.txt");
    }

    @Test
    void newest_come_first_those_of_a_day_by_name_and_those_without_a_date_last() {
        add("undated.txt", "Karst Radio", "", "x");
        add("b.txt", "Karst Radio", "2031-03-06", "x");
        add("new.txt", "Karst Radio", "2031-03-07", "x");
        add("a.txt", "Karst Radio", "2031-03-06", "x");
        add("ancient.txt", "Karst Radio", "1912-01-01", "x");

        assertThat(files(ALL))
                .containsExactly("new.txt", "a.txt", "b.txt", "ancient.txt", "undated.txt");
        assertThat(casebook.ids())
                .isEqualTo(casebook.reports(ALL).stream().map(Listing::id).toList());
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        IntStream.range(0, 23)
                .forEach(
                        i -> add(i + ".txt", "", i % 3 == 0 ? "" : "2031-03-0" + (1 + i % 4), "x"));
        var ids = new ArrayList<String>();

        List<Listing> page = casebook.reports(page(Optional.empty(), 5));
        while (!page.isEmpty()) {
            page.forEach(listing -> ids.add(listing.id()));
            page = casebook.reports(page(Optional.of(ids.getLast()), 5));
        }

        assertThat(ids).hasSize(23).isEqualTo(casebook.ids());
        assertThat(casebook.count(page(Optional.of(ids.getLast()), 5))).isEqualTo(23);
    }

    @Test
    void dates_let_through_whatever_may_lie_between_them() {
        add("day.txt", "", "2031-03-06", "x");
        add("month.txt", "", "2031-03", "x");
        add("year.txt", "", "2031", "x");
        add("undated.txt", "", "", "x");

        assertThat(files(days("2031-03-06", "2031-03-06")))
                .containsExactly("day.txt", "month.txt", "year.txt");
        assertThat(files(days("2031-03-07", ""))).containsExactly("month.txt", "year.txt");
        assertThat(files(days("", "2031-03-05"))).containsExactly("month.txt", "year.txt");
        assertThat(files(days("2031-04", "2031-05"))).containsExactly("year.txt");
        assertThat(files(days("2031-03", "2031-03"))).hasSize(3);
        assertThat(files(days("2032", ""))).isEmpty();
        assertThat(files(days("", "2030"))).isEmpty();
    }

    @Test
    void filters_ask_for_the_values_in_force() {
        Case made = add("a.txt", "Karst Radio", "2031-03-06", "x");
        give(made, Field.OUTLET, "Sawt al-Karst");
        give(made, Field.PUBLISHED, "2029-01-01");
        give(made, Field.LANGUAGE, "ar");

        assertThat(files(of(Optional.of("Karst Radio"), Optional.empty()))).isEmpty();
        assertThat(files(of(Optional.of("Sawt al-Karst"), Optional.of("ar"))))
                .containsExactly("a.txt");
        assertThat(files(of(Optional.empty(), Optional.of("en")))).isEmpty();
        assertThat(files(days("2031", ""))).isEmpty();
        assertThat(files(days("2029", "2029"))).containsExactly("a.txt");
        assertThat(casebook.outlets()).containsExactly("Sawt al-Karst");
    }

    @Test
    void a_listing_counts_the_claims_of_its_report() {
        Case made = Samples.withClaim("a.txt", "Karst Radio");
        casebook.add(made.read(), made.claims(), List.of(), READER, NOW);
        give(made, Field.OUTLET, "Sawt al-Karst");

        assertThat(casebook.reports(ALL))
                .singleElement()
                .satisfies(listing -> {
                    assertThat(listing.claims()).isEqualTo(1);
                    assertThat(listing.readable()).isTrue();
                });
    }

    @Test
    void all_words_must_stand_somewhere_in_title_or_text_and_the_last_may_be_cut_short() {
        add("a.txt", "", "", "The Ossian League asked for fuel at Öss.");
        add("b.txt", "", "", "The Tarvel Front asked for nothing.");

        assertThat(found("league fuel")).containsExactly("a.txt");
        assertThat(found("FUEL sennet")).containsExactly("a.txt");
        assertThat(found("asked")).hasSize(2);
        assertThat(found("leag")).containsExactly("a.txt");
        assertThat(found("leag fuel")).isEmpty();
        assertThat(found("oss")).containsExactly("a.txt");
        assertThat(found("fuel nothing")).isEmpty();
        assertThat(found(" ")).hasSize(2);
    }

    @Test
    void words_are_found_in_arabic_and_hebrew_however_they_are_pointed() {
        add("ar.txt", "", "", "قالت الجَبْهَة إنّ الشاحنـات تأخرت");
        add("he.txt", "", "", "דּוֹבֵר החזית אמר");

        assertThat(found("الجبهة")).containsExactly("ar.txt");
        assertThat(found("ان الشاحنات")).containsExactly("ar.txt");
        assertThat(found("דובר")).containsExactly("he.txt");
        assertThat(found("הַחֲזִית\u200f")).containsExactly("he.txt");
        assertThat(found("שלום")).isEmpty();
    }

    @Test
    void nothing_in_the_words_is_a_command() {
        add("a.txt", "", "", "The Front said \"NEAR the dam\" and OR'd it; title: none.");
        add("b.txt", "", "", "Rain.");

        assertThat(found("\"near")).containsExactly("a.txt");
        assertThat(found("NEAR(the dam)")).containsExactly("a.txt");
        assertThat(found("rain OR front")).isEmpty();
        assertThat(found("NOT rain")).isEmpty();
        assertThat(found("title:none")).containsExactly("a.txt");
        assertThat(found("title:rain")).isEmpty();
        assertThat(found("* \" ( ) { } ^ - + : , ''")).hasSize(2);
        assertThat(found("dam\" OR \"rain")).isEmpty();
        assertThat(found("ra*n")).isEmpty();
        assertThat(found("rain'; DROP TABLE report; --")).isEmpty();
        assertThat(found("\u0000rain")).containsExactly("b.txt");
        assertThat(found("rain ".repeat(2000))).containsExactly("b.txt");
    }

    @Test
    void outlets_stand_by_name_without_regard_to_capitals() {
        add("a.txt", "mirdan companies", "", "x");
        add("b.txt", "Sawt al-Karst", "", "x");
        add("c.txt", "Karst Radio", "", "x");
        add("d.txt", "Karst Radio", "", "x");
        add("e.txt", "", "", "x");

        assertThat(casebook.outlets())
                .isSortedAccordingTo(Comparator.comparing(String::toLowerCase))
                .containsExactly("Karst Radio", "mirdan companies", "Sawt al-Karst");
    }
}
