package stemma.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.draw.Comb.Stem;

class CombTest {
    @Test
    void a_tooth_is_a_report_and_a_stem_an_origin() {
        var comb = new Comb(4, List.of(new Stem(true, 3), new Stem(false, 1)));
        String drawn = comb.picture().onPage("comb");

        assertThat(comb.words()).isEqualTo("4 reports, 2 origins");
        assertThat(drawn.split("V 15", -1)).hasSize(5);
        assertThat(drawn.split("<circle", -1)).hasSize(3);
    }

    @Test
    void the_head_of_an_origin_without_a_name_is_open() {
        assertThat(new Comb(1, List.of(new Stem(false, 1))).picture().alone())
                .contains("fill=\"" + Tone.PAPER.alone() + "\"");
    }

    @Test
    void above_twelve_teeth_a_stem_has_a_number() {
        String drawn = new Comb(38, List.of(new Stem(true, 38))).picture().onPage("comb");

        assertThat(drawn).contains(">38</text>");
        assertThat(drawn.split("V 15", -1)).hasSize(4);
    }

    @Test
    void above_twelve_origins_the_rest_is_a_number() {
        var stems = java.util.Collections.nCopies(40, new Stem(true, 1));

        assertThat(new Comb(40, stems).picture().onPage("comb")).contains(">+28</text>");
    }
}
