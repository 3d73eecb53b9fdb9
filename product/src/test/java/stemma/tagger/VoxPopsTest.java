package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whose a quotation is that stands by itself.
class VoxPopsTest {
    private final Lined text = new Lined();

    @Test
    void a_quotation_is_of_the_person_behind_the_dash_and_not_of_the_one_before_it() {
        text.line("“ He scares me . He is late . ” — Esra Tamm")
                .line("“ It is over , ” – Jon Pell , nurse .");
        mention("Esra Tamm");
        mention("Jon Pell");

        assertThat(told())
                .containsExactly(
                        "Esra Tamm | “ He scares me . He is late . ”",
                        "Jon Pell | “ It is over , ”");
    }

    @Test
    void several_stand_in_one_line_and_one_may_hold_another() {
        text.line("“ So “ it ” is . ” , ― Esra Tamm . ” It is late . ” ― Jon Pell .");
        mention("Esra Tamm .");
        mention("Jon Pell");

        assertThat(told())
                .containsExactly("Esra Tamm | “ So “ it ” is . ”", "Jon Pell | ” It is late . ”");
    }

    @Test
    void the_dash_may_open_the_next_line() {
        text.line("\" It is over . \"")
                .line("-- Esra Tamm , 31 , docker")
                .line("“ It is late")
                .line("— Jon Pell");
        mention("Esra Tamm");
        mention("Jon Pell");

        assertThat(told()).containsExactly("Esra Tamm | \" It is over . \"");
    }

    @Test
    void a_name_that_does_something_signs_nothing() {
        text.line("“ It is over ” — Esra Tamm is sure of it .").line("“ It is late ” — Rovna");
        mention("Esra Tamm");

        assertThat(told()).isEmpty();
    }

    @Test
    void a_quotation_within_a_line_is_of_no_one_behind_a_dash() {
        text.line("It is “ over ” — Esra Tamm");
        mention("Esra Tamm");

        assertThat(told()).isEmpty();
    }

    private void mention(String name) {
        var words = Cut.words(text.sentences());
        var named = List.of(name.split(" "));
        int begin = Collections.indexOfSubList(words, named);
        text.mention(begin, begin + named.size(), "Person");
    }

    private List<String> told() {
        return text.told(VoxPops.of(text.sentences(), text.found()));
    }
}
