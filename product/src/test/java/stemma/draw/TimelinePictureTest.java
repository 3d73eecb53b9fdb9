package stemma.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.draw.Lanes.Mark;
import stemma.draw.Lanes.Tail;
import stemma.draw.TimelinePicture.Bar;
import stemma.draw.TimelinePicture.Lane;
import stemma.model.Modality;

class TimelinePictureTest {
    private static final LocalDate FIRST = LocalDate.parse("2031-03-01");
    private static final LocalDate LAST = LocalDate.parse("2031-03-31");

    private static Mark mark(String reported, String first, String last) {
        return new Mark(
                "m",
                Modality.ASSERTED,
                reported.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(reported)),
                first.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Tail(LocalDate.parse(first), LocalDate.parse(last))),
                "The ferry is late",
                "Karst Radio, asserted",
                "/x");
    }

    private static String drawn(Mark... marks) {
        return drawn(List.of(marks), List.of());
    }

    private static String drawn(List<Mark> marks, List<Bar> bars) {
        var lane = new Lane(List.of("Karst", "League"), "Karst League", "/list", marks, bars);
        return new TimelinePicture(FIRST, LAST, List.of(lane)).picture("label").onPage("timeline");
    }

    private static List<String> hits(String picture) {
        return Pattern.compile("cx=\"([\\d.]+)\" cy=\"([\\d.]+)\" r=\"11.5\"")
                .matcher(picture)
                .results()
                .map(it -> it.group(1) + " " + it.group(2))
                .toList();
    }

    @Test
    void marks_that_would_cover_each_other_stand_in_rows() {
        var hits =
                hits(
                        drawn(
                                mark("2031-03-06", "", ""),
                                mark("2031-03-06", "", ""),
                                mark("2031-03-20", "", "")));

        assertThat(hits).hasSize(3).doesNotHaveDuplicates();
        assertThat(hits.get(0).split(" ")[1]).isEqualTo(hits.get(1).split(" ")[1]);
        assertThat(hits.get(0).split(" ")[0]).isEqualTo(hits.get(2).split(" ")[0]);
    }

    @Test
    void a_tail_leads_to_a_day_and_is_thick_over_a_range() {
        assertThat(drawn(mark("2031-03-20", "2031-03-10", "2031-03-10")))
                .contains("stroke-width=\"1.8\"")
                .doesNotContain("stroke-width=\"8\"");
        assertThat(drawn(mark("2031-03-20", "2031-03-10", "2031-03-15")))
                .contains("stroke-width=\"8\"");
    }

    @Test
    void a_tail_that_goes_on_beyond_the_edge_has_a_point() {
        assertThat(drawn(mark("2031-03-20", "1950-01-01", "1950-01-01"))).contains("l -6 5 l 6 5");
    }

    @Test
    void words_stand_where_there_is_room_up_to_the_next_mark() {
        assertThat(drawn(mark("2031-03-02", "", ""))).contains(">The ferry is late</tspan>");
        assertThat(drawn(mark("2031-03-02", "", ""), mark("2031-03-04", "", "")))
                .containsOnlyOnce(">The ferry is late</tspan>");
    }

    @Test
    void what_was_reported_on_no_known_day_stands_beyond_the_last() {
        assertThat(drawn(mark("", "2031-03-10", "2031-03-10"))).contains(">no date</text>");
        assertThat(drawn(mark("2031-03-06", "", ""))).doesNotContain(">no date</text>");
    }

    @Test
    void what_has_no_day_at_all_stands_one_after_the_other() {
        assertThat(hits(drawn(mark("", "", ""), mark("", "", "")))).doesNotHaveDuplicates();
    }

    @Test
    void a_lane_that_would_be_too_high_says_how_many_are_in_its_list_only() {
        var marks = IntStream.range(0, 15).mapToObj(_ -> mark("2031-03-06", "", "")).toList();

        var picture = drawn(marks, List.of());

        assertThat(hits(picture)).hasSize(12);
        assertThat(picture).contains("and 3 more in its list");
    }

    @Test
    void bars_tell_who_affirms_who_denies_and_who_does_neither() {
        var bar = new Bar(FIRST, FIRST.plusDays(7), 12, 3, 5, "20 statements", "/week");

        var picture = drawn(List.of(), List.of(bar));

        assertThat(picture)
                .contains("href=\"/week\"", ">20</text>", "var(--affirm)", "var(--deny)")
                .contains("stroke-dasharray=\"3 2\"");
    }

    @Test
    void the_same_lanes_are_the_same_bytes() {
        var mark = mark("2031-03-20", "2031-03-10", "2031-03-15");

        assertThat(drawn(mark)).isEqualTo(drawn(mark));
    }
}
