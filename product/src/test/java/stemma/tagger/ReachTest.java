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
        return Reach.of(
                Stream.of(sentences)
                        .map(words -> new Cut(List.of(words.split(" ")), false))
                        .toList());
    }

    private static List<Span> spans(int begin, int end) {
        return List.of(span(begin, end));
    }

    private static Span span(int begin, int end) {
        return new Span(begin, end, "content", 0.9);
    }
}
