package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.Trials;
import stemma.model.Claim;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Draft;
import stemma.model.Mention;
import stemma.model.Source;

/// Which act a draft is content of, read with the program's own model.
class ActsTest {
    /// An act that says to whom is stated itself; where it is not, the saying is the act.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Tarvel Front asked the Karst League to attack the Kesh Guard.        | Karst League attacks Kesh Guard | Tarvel Front requests Karst League
                    The Tarvel Front asked the Karst League to send trucks.                  | Karst League aids Tarvel Front  | Tarvel Front requests Karst League
                    Norvia accused the Karst League of arming the Kesh Guard.                | Karst League arms Kesh Guard    | Norvia accuses Karst League
                    Norvia allowed the Tarvel Front to attack the Kesh Guard.                | Tarvel Front attacks Kesh Guard | Norvia permits Tarvel Front
                    Norvia agreed with the Karst League to arm the Kesh Guard.               | Norvia arms Kesh Guard          | Norvia agrees Karst League
                    Norvia promised the Karst League to arm the Kesh Guard.                  | Norvia arms Kesh Guard          | Norvia agrees Karst League
                    Norvia threatened to attack the Kesh Guard.                              | Norvia attacks Kesh Guard       | Norvia says
                    The Karst League denied arming the Kesh Guard.                           | Karst League arms Kesh Guard    | Karst League says
                    The Tarvel Front had claimed responsibility for the raid on Velm.        | Tarvel Front attacks Velm       | Tarvel Front says
                    Nadim Oss said that the Tarvel Front had attacked the Kesh Guard.        | Tarvel Front attacks Kesh Guard | Nadim Oss says
                    """)
    void what_an_act_is_about_knows_the_act(String text, String content, String act) {
        assertThat(shown(act(text, content).orElseThrow())).startsWith(act);
    }

    @Test
    void what_is_threatened_came_by_who_threatens() {
        var attack =
                drafts("Norvia threatened to attack the Kesh Guard.").stream()
                        .filter(draft -> draft.content().relation().equals("attacks"))
                        .findFirst()
                        .orElseThrow();

        assertThat(attack.attribution().origin().getFirst().label()).isEqualTo("Norvia");
        assertThat(attack.attribution().relayed().getLast().cue().map(Cue::kind))
                .hasValue(CueKind.THREATENS);
    }

    @Test
    void a_chain_goes_on_to_all_who_act_together() {
        var attack =
                drafts("Norvia and Tarvel threatened to attack the Kesh Guard.").stream()
                        .filter(draft -> draft.content().relation().equals("attacks"))
                        .findFirst()
                        .orElseThrow();

        assertThat(attack.about().map(act -> act.content().agents().size())).hasValue(2);
        assertThat(attack.attribution().origin())
                .extracting(Source::label)
                .containsExactly("Norvia", "Tarvel");
    }

    @Test
    void what_a_report_tells_itself_is_about_nothing() {
        assertThat(
                        act(
                                "The Karst League trained the Kesh Guard.",
                                "Karst League trains Kesh Guard"))
                .isEmpty();
    }

    @Test
    void the_words_for_what_is_asked_are_about_the_asking() {
        var said =
                drafts("The Tarvel Front asked the Karst League to attack the Kesh Guard.").stream()
                        .filter(draft -> draft.content().isSaid())
                        .findFirst();

        assertThat(said.orElseThrow().about().map(ActsTest::shown))
                .hasValue("Tarvel Front requests Karst League");
    }

    @Test
    void an_act_that_somebody_tells_of_is_about_the_telling() {
        String text =
                "Karst Radio reported that the Tarvel Front had asked the Karst League to attack the Kesh Guard.";

        var asking = act(text, "Karst League attacks Kesh Guard").orElseThrow();

        assertThat(shown(asking)).isEqualTo("Tarvel Front requests Karst League");
        assertThat(asking.about().map(act -> act.attribution().origin().getFirst().label()))
                .hasValue("Karst Radio");
    }

    @Test
    void a_claim_knows_its_act_by_the_id_that_the_acts_own_claim_has() {
        var report =
                Said.paragraphs(
                        "The Tarvel Front asked the Karst League to attack the Kesh Guard.");
        var claims = Said.drafts(report).stream().map(draft -> Claim.of(report, draft)).toList();

        var asking =
                claims.stream()
                        .filter(claim -> claim.content().relation().equals("requests"))
                        .findFirst()
                        .orElseThrow();
        assertThat(claims)
                .filteredOn(claim -> claim.content().relation().equals("attacks"))
                .extracting(Claim::about)
                .containsExactly(Optional.of(asking.id()));
    }

    @Test
    void a_draft_holds_the_things_the_amount_and_the_place() {
        String text =
                "The Karst League gave the Kesh Guard forty rifles near Beirut in March 2031.";
        var draft = drafts(text).stream().filter(it -> !it.content().isSaid()).findFirst();
        var content = draft.orElseThrow().content();

        assertThat(content.themes()).extracting(at -> at.in(text)).containsExactly("forty rifles");
        assertThat(content.amounts())
                .singleElement()
                .satisfies(amount -> {
                    assertThat(amount.low().orElseThrow()).isEqualByComparingTo("40");
                    assertThat(amount.isExact()).isTrue();
                    assertThat(amount.noun().orElseThrow().in(text)).isEqualTo("rifles");
                });
        assertThat(content.where().orElseThrow())
                .satisfies(where -> {
                    assertThat(where.at().in(text)).isEqualTo("Beirut");
                    assertThat(where.point().orElseThrow().geoname()).isPresent();
                });
    }

    @Test
    void each_actor_has_a_ground_in_the_words_that_name_it() {
        String text = "Nadim Oss said that the Tarvel Front had attacked the Kesh Guard.";

        for (var draft : drafts(text)) {
            var content = draft.content();
            assertThat(draft.grounds())
                    .filteredOn(ground -> ground.part().equals("agent"))
                    .extracting(ground -> ground.read())
                    .containsExactlyElementsOf(
                            content.agents().stream().map(Mention::name).toList());
            assertThat(draft.grounds())
                    .filteredOn(ground -> ground.part().equals("relation"))
                    .extracting(ground -> ground.read())
                    .containsExactly(content.relation());
        }
    }

    /// Whatever the words: an act is one of the report's own drafts, none is its own act, and grounds stand in the text.
    @Test
    void acts_are_drafts_of_the_same_report_whatever_the_words() {
        var words =
                "Oss asked denied said that the League to attack arm the Guard accused of promised “ ” , . reportedly threatened Front which he"
                        .split(" ");

        Trials.forAll(
                (random, size) -> {
                    var text = new StringBuilder("Oss");
                    for (int i = 0; i < size * 2; i++) {
                        text.append(' ').append(words[random.nextInt(words.length)]);
                    }
                    return text.toString();
                },
                text -> {
                    var report = Said.paragraphs(text);
                    var drafts = Said.drafts(report);
                    var claims = drafts.stream().map(draft -> Claim.of(report, draft)).toList();
                    var ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
                    for (var claim : claims) {
                        assertThat(ids).containsAll(claim.about().stream().toList());
                        assertThat(claim.about()).isNotEqualTo(Optional.of(claim.id()));
                    }
                    assertThat(drafts)
                            .flatExtracting(Draft::grounds)
                            .flatExtracting(ground -> ground.words())
                            .allSatisfy(
                                    at -> assertThat(at.end()).isLessThanOrEqualTo(text.length()));
                });
    }

    private static Optional<Draft> act(String text, String content) {
        return drafts(text).stream()
                .filter(draft -> shown(draft).endsWith(content))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(drafts(text).stream().map(ActsTest::shown).toList()))
                .about();
    }

    private static List<Draft> drafts(String text) {
        return Said.drafts(Said.paragraphs(text));
    }

    private static String shown(Draft draft) {
        var content = draft.content();
        return "%s %s %s"
                .formatted(names(content.agents()), content.relation(), names(content.patients()))
                .strip();
    }

    private static String names(List<Mention> mentions) {
        return String.join(", ", mentions.stream().map(Mention::name).toList());
    }
}
