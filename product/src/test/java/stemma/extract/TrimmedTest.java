package stemma.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;

/// Sayings whose parts the model cut too short or too long.
class TrimmedTest {
    private static final Given UNNAMED = new Given.Unnamed();

    private static Saying first(String text, Marked marked) {
        return Trimmed.in(text, marked.tagged()).sayings().getFirst();
    }

    private static String words(String text, List<Passage> parts) {
        return parts.stream().map(it -> it.in(text)).collect(joining(" … "));
    }

    @Test
    void a_source_goes_on_to_its_noun() {
        String text = "It was told by a Tarveli weekly";
        var marked =
                new Marked(text)
                        .adjectives("Tarveli")
                        .relation("Tarveli", "amod")
                        .saying(CueKind.SAYS, "a Tarveli", "was told", "It");

        assertThat(words(text, first(text, marked).source())).isEqualTo("a Tarveli weekly");
    }

    @Test
    void who_is_quoted_by_a_medium_is_the_source_without_it() {
        String text = "It was told by two diplomats quoted by Karst Wire";
        var marked =
                new Marked(text)
                        .saying(
                                CueKind.SAYS,
                                "two diplomats quoted by Karst Wire",
                                "was told",
                                "It");

        assertThat(words(text, first(text, marked).source())).isEqualTo("two diplomats");
    }

    @Test
    void who_is_quoted_said_what_was_told_and_not_that_it_was() {
        String text = "The matter was told by a weekly, quoting clerks.";
        var marked =
                new Marked(text)
                        .saying(
                                CueKind.SAYS,
                                "clerks",
                                "quoting",
                                "The matter was told by",
                                new Given.Here(),
                                -1)
                        .saying(
                                CueKind.SAYS,
                                "a weekly",
                                "was told",
                                "The matter",
                                new Given.Here(),
                                0);

        var sayings = Trimmed.in(text, marked.tagged()).sayings();

        assertThat(words(text, sayings.getFirst().content())).isEqualTo("The matter");
        assertThat(sayings.getLast().parent()).isEmpty();
    }

    @Test
    void what_a_report_says_in_the_words_of_whom_it_quotes_stays_there() {
        String text = "A weekly, quoting clerks, wrote that Selm had vowed to leave.";
        var marked =
                new Marked(text)
                        .saying(CueKind.SAYS, "clerks", "quoting", "Selm had vowed to leave")
                        .saying(CueKind.PLANS, "Selm", "vowed", "to leave", new Given.Here(), 0);

        var sayings = Trimmed.in(text, marked.tagged()).sayings();

        assertThat(sayings.getLast().parent()).contains(0);
    }

    @Test
    void whoever_wins_a_promise_does_not_make_it() {
        String text = "Oss won a promise to leave.";
        var won = new Marked(text).saying(CueKind.PLANS, "Oss", "won a promise", "to leave");

        assertThat(first(text, won).source()).isEmpty();
        assertThat(first(text, won).given()).isEqualTo(UNNAMED);
    }

    @Test
    void a_promise_that_somebody_gets_is_of_whom_it_comes_from() {
        String text = "Oss won a promise from Selm to leave.";
        var marked =
                new Marked(text)
                        .heads("Selm")
                        .saying(CueKind.PLANS, "Oss", "won a promise", "to leave");

        assertThat(words(text, first(text, marked).source())).isEqualTo("Selm");
    }

    @Test
    void who_agrees_with_a_demand_plans_nothing() {
        String text = "She agrees with the demand. She agrees to leave.";
        var marked =
                new Marked(text)
                        .saying(CueKind.PLANS, "She", "agrees", "the demand")
                        .saying(CueKind.PLANS, "demand. |She", "demand. She |agrees", "to leave");

        assertThat(Trimmed.in(text, marked.tagged()).sayings())
                .extracting(Saying::kind)
                .containsExactly(CueKind.BELIEVES, CueKind.PLANS);
    }

    @Test
    void a_complaint_is_about_something_and_not_about_whom_it_is_put_to() {
        String text = "Selm's complaint to the Harbour Council on the camp came late.";
        var marked =
                new Marked(text)
                        .saying(
                                CueKind.ACCUSES,
                                "Selm's",
                                "complaint",
                                "the Harbour Council on the camp");

        assertThat(words(text, first(text, marked).content())).isEqualTo("the camp");
    }

    @Test
    void what_somebody_adds_to_what_he_denies_is_not_denied() {
        String text = "Selm denied that it had left, making it clear that it would stay.";
        var marked =
                new Marked(text)
                        .saying(
                                CueKind.DENIES,
                                "Selm",
                                "denied",
                                "it had left, making it clear that it would stay")
                        .saying(
                                CueKind.KNOWS,
                                "",
                                "making it clear",
                                "it would stay",
                                new Given.SameAs(0),
                                0);

        var sayings = Trimmed.in(text, marked.tagged()).sayings();

        assertThat(words(text, sayings.getFirst().content())).isEqualTo("it had left");
        assertThat(sayings.getLast().parent()).isEmpty();
    }

    @Test
    void what_has_the_helping_verb_of_the_cue_is_told_and_not_vowed() {
        var words =
                Sketch.mended(
                        (_, sentence) -> sentence,
                        "Selm/PROPN/2/nsubj",
                        "has/AUX/2/aux",
                        "vowed/VERB/-1/root",
                        "it/PRON/5/nsubj",
                        "will/AUX/5/aux",
                        "stay/VERB/2/ccomp",
                        "and/CCONJ/8/cc",
                        "has/AUX/8/aux",
                        "shelled/VERB/2/conj",
                        "Velm/PROPN/8/obj");
        String text = "Selm has vowed it will stay and has shelled Velm ";
        var tagged =
                new Marked(text)
                        .saying(
                                CueKind.PLANS,
                                "Selm",
                                "has vowed",
                                "it will stay and has shelled Velm")
                        .tagged()
                        .withSentences(List.of(new Sentence(new Passage(0, text.length()), words)));

        Tagged trimmed = Trimmed.in(text, tagged);

        assertThat(words(text, trimmed.sayings().getFirst().content())).isEqualTo("it will stay");
    }

    @Test
    void who_agrees_with_somebody_not_to_do_something_plans_that() {
        String text = "Selm agreed with the Ossian League not to leave.";
        var marked =
                new Marked(text)
                        .saying(
                                CueKind.PERMITS,
                                "Selm",
                                "agreed with",
                                "the Ossian League not to leave");

        var saying = first(text, marked);

        assertThat(saying.kind()).isEqualTo(CueKind.PLANS);
        assertThat(words(text, saying.content())).isEqualTo("not to leave");
    }

    @Test
    void officials_who_said_it_are_officials() {
        String text = "It was told by three officials who slept.";
        var marked = new Marked(text).saying(CueKind.SAYS, "three officials who", "was told", "It");

        assertThat(words(text, first(text, marked).source())).isEqualTo("three officials");
    }

    /// What goes on behind "The League called it a threat."
    private static Given it(String called) {
        String text = "The League called " + called + ". It asked for tents.";
        var marked =
                new Marked(text)
                        .entity("Organisation", "The League")
                        .name("Organisation", "League")
                        .saying(CueKind.SAYS, "The League", "called", called)
                        .saying(CueKind.REQUESTS, "It", "asked for", "tents");
        if (called.startsWith("Norvia")) {
            marked.name("Organisation", "Norvia");
        }
        return Trimmed.in(text, marked.tagged()).sayings().getLast().given();
    }

    @Test
    void it_is_the_body_that_spoke_before_where_no_other_was_named() {
        assertThat(it("this a threat")).isEqualTo(new Given.SameAs(0));
        assertThat(it("Norvia a threat")).isEqualTo(new Given.Here());
    }
}
