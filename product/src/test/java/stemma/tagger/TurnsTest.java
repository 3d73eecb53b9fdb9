package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.tagger.Tree.Node;

/// Who speaks at the start of a line.
class TurnsTest {
    private final List<Cut> lines = new ArrayList<>();
    private final Found found = Found.nothing();

    @Test
    void a_persons_name_and_a_colon_give_the_line_to_that_person() {
        line("Nadim Oss : There is no camp .").line("It rained .");
        mention(0, 2, "Person");

        assertThat(turns()).containsExactly("Nadim Oss | There is no camp .");
    }

    @Test
    void capitals_before_a_colon_speak_where_they_do_so_twice() {
        line("“ TAMM : Where is it ?").line("OSS : It is gone .").line("TAMM : Who is it ?");

        assertThat(turns()).containsExactly("TAMM | Where is it ?", "TAMM | Who is it ?");
    }

    @Test
    void whoever_speaks_by_full_name_speaks_by_the_last_word_of_it_too() {
        line("Nadim Oss : It is late .").line("Oss : It is cold .").line("Note : It is wet .");
        mention(0, 2, "Person");

        assertThat(turns()).containsExactly("Nadim Oss | It is late .", "Oss | It is cold .");
    }

    @Test
    void a_place_is_a_dateline_and_a_line_without_a_verb_says_nothing() {
        line("DALMA : It is raining .").line("DALMA : It is cold .").line("Oss : a life .");
        mention(0, 1, "Location");
        mention(6, 7, "Location");
        mention(12, 13, "Person");

        assertThat(turns()).isEmpty();
    }

    @Test
    void a_line_goes_on_over_its_sentences_and_with_a_verb_before_the_name_it_is_no_turn() {
        line("Oss : It is cold .").goesOn("It is wet .");
        line("It is said by Oss : it is late .");
        mention(0, 1, "Person");
        mention(14, 15, "Person");

        assertThat(turns()).containsExactly("Oss | It is cold . It is wet .");
    }

    @Test
    void capitals_before_a_colon_may_first_stand_with_a_given_name() {
        line("NADIM OSS : It is late .").line("OSS : It is cold .").line("OSS : It is wet .");

        assertThat(turns())
                .containsExactly(
                        "NADIM OSS | It is late .", "OSS | It is cold .", "OSS | It is wet .");
    }

    private TurnsTest line(String words) {
        return add(words, true);
    }

    private void goesOn(String words) {
        add(words, false);
    }

    private TurnsTest add(String words, boolean opensLine) {
        var cut = Arrays.asList(words.split(" "));
        lines.add(new Cut(cut, opensLine));
        cut.forEach(word ->
                found.nodes().add(new Node(word.equals("is") ? "AUX" : "X", "", -1, "root")));
        return this;
    }

    private void mention(int begin, int end, String type) {
        found.entities().add(new Span(begin, end, type, 1));
    }

    private List<String> turns() {
        var words = lines.stream().flatMap(cut -> cut.words().stream()).toList();
        return Turns.of(lines, found).stream()
                .map(turn -> join(words, turn.source()) + " | " + join(words, turn.content()))
                .toList();
    }

    private static String join(List<String> words, List<Span> spans) {
        var span = spans.getFirst();
        return String.join(" ", words.subList(span.begin(), span.end()));
    }
}
