package stemma.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.Golden;
import stemma.model.Passage;
import stemma.model.When;

/// What is a time, and which.
class TimesTest {
    private static final Path TABLE = Path.of("src/test/golden/time/sentences.txt");
    private static final Anchors PUBLISHED = Anchors.published(When.parse("2031-03-12"));

    /// Each line holds the day that the sentence is from, the sentence, and its times; `==` is a stretch. `-Dgolden=write` writes the last anew.
    @Test
    void sentences_give_the_times_that_stand_beside_them() throws IOException {
        var lines = Files.readAllLines(TABLE);

        String found =
                lines.stream().map(TimesTest::read).map(line -> line + "\n").collect(joining());

        assertThat(lines).hasSizeGreaterThan(200);
        Golden.check("time/sentences", found);
    }

    private static String read(String line) {
        var cells = line.split("\t", -1);
        var times = Times.of(cells[1], Anchors.published(When.parse(cells[0])));
        var each = times.each().stream().map(time -> shown(cells[1], time));
        var stretches =
                times.stretches().stream()
                        .map(one -> one.at().in(cells[1]) + " == " + one.when().edtf());
        return cells[0]
                + "\t"
                + cells[1]
                + "\t"
                + Stream.concat(each, stretches).collect(joining("; "));
    }

    private static String shown(String text, Time time) {
        return Stream.of(
                        time.at().in(text),
                        "=",
                        time.kind().name(),
                        time.value(),
                        time.mod(),
                        time.when().isStated() ? "(" + time.when().edtf() + ")" : "")
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
    }

    @Test
    void a_users_own_event_dates_what_came_after_it() {
        var anchors = PUBLISHED.with("the Karst armistice", When.parse("2030-06-02"));

        assertThat(whens("Since the Karst armistice no shot was fired.", anchors))
                .containsExactly("2030-06-02/..");
        assertThat(whens("The Karst armistice was signed.", anchors)).isEmpty();
    }

    @Test
    void a_datelines_date_stands_for_that_of_a_text_which_is_not_known() {
        String text = "TARVEL, 3 March 2031 (Agency) - The bridge was shut.\n\nIt fell last week.";

        assertThat(whens(text, Anchors.unknown()))
                .containsExactly("2031-03-03", "2031-02-24/2031-03-02");
    }

    @Test
    void a_datelines_day_makes_a_known_year_finer() {
        String text = "TARVEL, March 3 (Agency) - The bridge was shut.\n\nIt fell on Sunday.";

        assertThat(whens(text, Anchors.published(When.parse("2031"))))
                .containsExactly("2031-03-03", "2031-03-02");
    }

    @Test
    void a_date_alone_on_a_line_is_the_texts_own() {
        String text = "Bridge shut\nMarch 3, 2031\nThe bridge was shut on Monday.";

        var times = Times.of(text, Anchors.unknown()).each();

        assertThat(times).extracting(Time::isOfText).containsExactly(true, false);
        assertThat(times.getLast().value()).isEqualTo("2031-03-03");
    }

    @Test
    void nothing_goes_from_one_sentence_into_the_next() {
        String text = "They came on 3 March. 2031 men left in May. 2030 was worse.";

        assertThat(words(text)).containsExactly("3 March", "May", "2030");
    }

    @Test
    void what_is_read_is_said_by_the_sentences() {
        String text = "On 3 March they came. On 5 March they left.";

        var times = Times.of(text, List.of(new Passage(22, text.length())), PUBLISHED).each();

        assertThat(times).extracting(time -> time.at().in(text)).containsExactly("5 March");
    }

    @Test
    void an_empty_text_has_no_times() {
        assertThat(Times.of("", PUBLISHED).each()).isEmpty();
        assertThat(Times.of(" \n ", PUBLISHED).each()).isEmpty();
    }

    private static List<String> words(String text) {
        return Times.of(text, PUBLISHED).each().stream().map(time -> time.at().in(text)).toList();
    }

    private static List<String> whens(String text, Anchors anchors) {
        return Times.of(text, anchors).each().stream().map(time -> time.when().edtf()).toList();
    }
}
