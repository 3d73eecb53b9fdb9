package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.tagger.Finding.Given;
import stemma.tagger.Tagged.Saying;

/// What is a saying at all, and in which other one it stands.
class RolesTest extends Findings {
    @Test
    void twice_as_many_sayings_take_about_twice_as_long() {
        many(4_000);
        sayings();

        assertThat(time(20_000)).isLessThan(8 * Math.max(time(5_000), 20_000_000L));
    }

    @Test
    void articles_alone_are_nothing_said() {
        text = "Mira said my";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 3");

        assertThat(sayings()).isEmpty();
    }

    @Test
    void who_seems_to_confirm_does_not_confirm() {
        text = "Mira seems confirming rain fell";
        findings.add(
                new Finding(
                        2,
                        CueKind.CONFIRMS,
                        0.9,
                        Given.UNNAMED,
                        spans("source", "source 0 1"),
                        spans("cue", "cue 2 3"),
                        spans("content", "content 3 5")));

        assertThat(sayings().getFirst().kind()).isEqualTo(CueKind.SAYS);
    }

    @Test
    void a_word_within_a_name_is_no_cue() {
        text = "Port Tell sleeps";
        parts.put("Tell", "PROPN");
        names = List.of(new Span(0, 2, "Location", 0.9));
        finding(1, 0.9, Given.UNNAMED, "cue 1 2", "content 2 3");

        assertThat(sayings()).isEmpty();
    }

    @Test
    void what_nothing_is_said_by_is_no_saying() {
        text = "Mira said .";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 3");

        assertThat(sayings()).isEmpty();
    }

    @Test
    void the_parent_is_the_smallest_saying_around() {
        text = "A said B said C said rain fell";
        finding(5, 0.9, Given.UNNAMED, "source 4 5", "cue 5 6", "content 6 8");
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 8");
        finding(3, 0.9, Given.UNNAMED, "source 2 3", "cue 3 4", "content 4 8");

        assertThat(sayings())
                .extracting(Saying::parent)
                .containsExactly(Optional.empty(), Optional.of(0), Optional.of(1));
    }

    @Test
    void two_sayings_of_the_same_content_are_not_in_each_other() {
        text = "A said and B repeated rain fell";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 5 7");
        finding(4, 0.9, Given.UNNAMED, "source 3 4", "cue 4 5", "content 5 7");

        assertThat(sayings()).extracting(Saying::parent).containsOnly(Optional.empty());
    }

    @Test
    void a_saying_whose_cue_stands_outside_is_in_no_other() {
        text = "Rain fell , A said , as B claimed";
        finding(4, 0.9, Given.UNNAMED, "source 3 4", "cue 4 5", "content 0 2");
        finding(8, 0.9, Given.UNNAMED, "source 7 8", "cue 8 9", "content 1 2");

        assertThat(sayings()).extracting(Saying::parent).containsOnly(Optional.empty());
    }

    @Test
    void a_saying_is_as_probable_as_its_word_and_its_spans_are() {
        text = "A said rain fell";
        finding(1, 0.5, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 4");

        assertThat(sayings().getFirst().probability()).isCloseTo(0.5 * 0.8, within(1e-9));
    }

    @Test
    void a_place_with_a_preposition_says_nothing() {
        text = "In Dalma , clerks said it rained .";
        parts.putAll(Map.of("In", "ADP"));
        entities = List.of(new Span(1, 2, "Location", 1));
        finding(0, 0.9, Given.UNNAMED, "source 1 2", "cue 0 1", "content 3 7");

        assertThat(sayings()).isEmpty();
    }

    private long time(int count) {
        findings.clear();
        many(count);
        long start = System.nanoTime();
        assertThat(sayings()).hasSize(count);
        return System.nanoTime() - start;
    }

    private void many(int count) {
        text = "“ Mira said rain ".repeat(count).strip();
        for (int i = 0; i < count; i++) {
            int at = 4 * i;
            String source = "source %d %d".formatted(at + 1, at + 2);
            String cue = "cue %d %d".formatted(at + 2, at + 3);
            String content = "content %d %d".formatted(at + 3, Math.min(4 * count, at + 40));
            finding(at + 2, 0.9, Given.UNNAMED, source, cue, content);
        }
    }
}
