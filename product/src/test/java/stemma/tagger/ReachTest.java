package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReachTest {
    @Test
    void what_is_said_ends_with_the_sentence() {
        var reach = reach("Oss said the pass was closed .", "The road is empty .");

        assertThat(reach.from(1, spans(2, 12))).isEqualTo(spans(2, 7));
    }

    @Test
    void a_heading_is_no_part_of_it() {
        var reach = reach("The pass", "According to Oss , it was closed .");

        assertThat(reach.from(2, List.of(span(0, 1), span(6, 9)))).isEqualTo(spans(6, 9));
    }

    @Test
    void a_quotation_goes_on() {
        var reach = reach("“ It is closed , ” Oss said .", "“ The road is empty .", "Go home . ”");

        assertThat(reach.from(7, List.of(span(0, 6), span(9, 18))))
                .isEqualTo(List.of(span(0, 6), span(9, 19)));
    }

    @Test
    void from_a_quotation_it_goes_on_to_the_end_of_the_paragraph() {
        var reach =
                Reach.of(
                        List.of(
                                cut("“ It is closed , ” Oss said .", true),
                                cut("It was cold .", false),
                                cut("The road is empty .", true)));

        assertThat(reach.from(7, List.of(span(0, 6), span(9, 18))))
                .isEqualTo(List.of(span(0, 6), span(9, 13)));
    }

    @Test
    void a_quotation_that_is_left_open_goes_on_in_the_next_lines() {
        var reach =
                Reach.of(
                        List.of(
                                cut("Oss said : “ It is closed .", true),
                                cut("The road is empty .", true),
                                cut("Go home . ”", true)));

        assertThat(reach.from(1, spans(3, 17))).isEqualTo(spans(3, 17));
    }

    @Test
    void straight_marks_open_and_close() {
        var reach = reach("Oss said it was \" closed .", "Go home . \"", "The road is empty .");

        assertThat(reach.from(1, spans(2, 16))).isEqualTo(spans(2, 11));
    }

    @Test
    void a_quotation_is_said_as_a_whole_but_not_by_who_speaks_within_it() {
        var reach = reach("“ I hope it is closed . It is empty . ” Oss said .");

        assertThat(reach.from(13, spans(7, 11))).isEqualTo(spans(0, 12));
        assertThat(reach.from(13, spans(0, 4))).isEqualTo(spans(0, 12));
        assertThat(reach.from(13, List.of(span(0, 1), span(1, 7)))).isEqualTo(spans(0, 12));
        assertThat(reach.from(13, spans(3, 6))).isEqualTo(spans(3, 6));
        assertThat(reach.from(2, spans(3, 7))).isEqualTo(spans(3, 7));
    }

    @Test
    void a_quotation_whose_marks_each_line_opens_again_is_said_as_a_whole() {
        var reach =
                Reach.of(
                        List.of(
                                cut("Oss said : \" It is closed .", true),
                                cut("\" It is empty .", true),
                                cut("\" Go home . \"", true)));

        assertThat(reach.from(1, spans(3, 8))).isEqualTo(spans(3, 18));
        assertThat(reach.from(1, spans(4, 5))).isEqualTo(spans(3, 18));
    }

    @Test
    void a_mark_at_the_end_of_a_line_closes_and_a_line_without_any_ends_what_was_open() {
        var reach =
                Reach.of(
                        List.of(
                                cut("Oss said : “ It is closed .", true),
                                cut("Go home . “", false),
                                cut("Mira said : “ It is cold .", true),
                                cut("It rained .", true),
                                cut("“ It is wet . ”", true)));

        assertThat(reach.from(1, spans(3, 6))).isEqualTo(spans(3, 12));
        assertThat(reach.from(13, spans(15, 18))).isEqualTo(spans(15, 18));
    }

    @Test
    void the_doubled_marks_of_a_typewriter_quote_like_others() {
        var reach = reach("'' I hope it is closed . It is empty . '' Oss said .");

        assertThat(reach.from(13, spans(7, 11))).isEqualTo(spans(0, 12));
        assertThat(Quotation.plain("''")).isEqualTo("\"");
        assertThat(Quotation.plain("it")).isEqualTo("it");
    }

    @Test
    void what_stands_in_no_part_of_the_sentence_may_stand_elsewhere() {
        var reach = reach("Oss gave his reasons .", "The road is empty .");

        assertThat(reach.from(1, spans(5, 10))).isEqualTo(spans(5, 10));
    }

    private static Reach reach(String... sentences) {
        return Reach.of(Stream.of(sentences).map(words -> cut(words, false)).toList());
    }

    private static Cut cut(String words, boolean opensLine) {
        return new Cut(List.of(words.split(" ")), opensLine);
    }

    private static List<Span> spans(int begin, int end) {
        return List.of(span(begin, end));
    }

    private static Span span(int begin, int end) {
        return new Span(begin, end, "content", 0.9);
    }
}
