package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Actor;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.Rename;
import stemma.model.ActorDecision.SetParent;
import stemma.model.Anchor;
import stemma.model.Decision;
import stemma.model.Decision.Given;
import stemma.model.Decision.Undo;
import stemma.model.Field;
import stemma.model.Passage;
import stemma.model.Recorded;

/// What can be asked of the actors of a casebook that was read.
class WhoIsWhoTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        var in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                in.resolve("a-old.txt"),
                "A quay for Dalma\n\n3 May 2029\n\nThe Tarvel Front attacked the Ossian League in Dalma. Nadim Oss denied that the Tarvel Front had fired first.\n");
        Files.writeString(
                in.resolve("b-new.txt"),
                "A ferry for Dalma\n\n6 March 2031\n\nThe Ossian League said that a ferry would run. Mara Tesk watched it.\n");
        desk = Dispatches.desk(folder);
        desk.read(List.of(in), Provided.nothing(), Progress.silent());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Actor actor(String name) {
        return desk.whoIsWho().called(name).getFirst();
    }

    @Test
    void reports_that_tell_of_an_actor_come_newest_first() {
        var league = actor("Ossian League");

        assertThat(desk.whoIsWho().reports(league))
                .extracting("file")
                .containsExactly("b-new.txt", "a-old.txt");
        assertThat(desk.whoIsWho().count(league)).isEqualTo(2);
        assertThat(desk.whoIsWho().latest().get(league.id()).file()).isEqualTo("b-new.txt");
    }

    @Test
    void a_claim_is_part_of_whoever_does_it_has_it_done_or_says_it() {
        var claims = desk.claims(desk.report("a-old.txt").orElseThrow());

        for (String name : List.of("Tarvel Front", "Ossian League", "Nadim Oss")) {
            assertThat(claims.stream().filter(desk.whoIsWho().partOf(actor(name))))
                    .as(name)
                    .isNotEmpty();
        }
        assertThat(claims.stream().filter(desk.whoIsWho().partOf(actor("Mara Tesk")))).isEmpty();
    }

    @Test
    void decisions_on_an_actor_are_its_own_with_what_took_them_back() {
        var who = desk.whoIsWho();
        var front = who.anchor(actor("Tarvel Front"));
        var league = who.anchor(actor("Ossian League"));
        desk.decide(new Rename(league, "The League"), "Mara", "");
        desk.decide(new SetParent(front, league), "Mara", "");
        desk.decide(new Undo(2), "Mara", "");

        assertThat(who.decisions(actor("Tarvel Front")))
                .extracting(Recorded::number)
                .containsExactly(2L, 3L);
        assertThat(who.decisions(actor("Ossian League")))
                .extracting(Recorded::number)
                .containsExactly(1L, 2L, 3L);
        assertThat(who.decisions(actor("Nadim Oss"))).isEmpty();
    }

    @Test
    void what_was_given_for_a_report_is_in_its_line_until_it_is_taken_back() {
        var league = actor("Ossian League");
        String newest = desk.whoIsWho().reports(league).getFirst().id();

        assertThat(outlet(league)).isEmpty();
        long given = decide(new Given(newest, Field.OUTLET, "Quay Courier"));
        assertThat(outlet(league)).contains("Quay Courier");
        long undone = decide(new Undo(given));
        assertThat(outlet(league)).isEmpty();
        decide(new Undo(undone));
        assertThat(outlet(league)).contains("Quay Courier");
    }

    private Optional<String> outlet(Actor actor) {
        return desk.whoIsWho().reports(actor).getFirst().imprint().outlet();
    }

    private long decide(Decision decision) {
        return desk.decide(decision, "r.oss", "").orElseThrow();
    }

    @Test
    void reports_are_not_listed_again_for_a_decision_on_actors_or_its_end() {
        var who = desk.whoIsWho();
        var before = who.census().reports();
        long merge =
                decide(new Merge(who.anchor(actor("Nadim Oss")), who.anchor(actor("Mara Tesk"))));

        assertThat(actor("Nadim Oss")).isEqualTo(actor("Mara Tesk"));
        assertThat(who.census().reports()).isSameAs(before);
        decide(new Undo(merge));
        assertThat(actor("Nadim Oss")).isNotEqualTo(actor("Mara Tesk"));
        assertThat(who.census().reports()).isSameAs(before);
    }

    @Test
    void a_rehearsal_decides_nothing() {
        var before = desk.whoIsWho().census();
        desk.whoIsWho().rehearse();

        assertThat(desk.whoIsWho().census()).isSameAs(before);
        assertThat(desk.journal()).isEmpty();
    }

    @Test
    void parts_are_those_whose_whole_it_is() {
        var who = desk.whoIsWho();
        desk.decide(
                new SetParent(
                        who.anchor(actor("Tarvel Front")), who.anchor(actor("Ossian League"))),
                "Mara",
                "");

        assertThat(who.parts(actor("Ossian League"))).containsExactly(actor("Tarvel Front"));
    }

    @Test
    void words_are_found_within_every_spelling_and_no_words_find_all() {
        var who = desk.whoIsWho();

        assertThat(who.spelled("rvel fr")).extracting(Actor::name).containsExactly("Tarvel Front");
        assertThat(who.spelled(" ")).isEqualTo(who.actors().all());
        assertThat(who.called(" ")).isEmpty();
    }

    @Test
    void a_mention_is_its_actors_and_a_place_without_any_is_nobodys() {
        var who = desk.whoIsWho();
        var report = desk.report("b-new.txt").orElseThrow();

        assertThat(who.at(who.anchor(actor("Mara Tesk")))).contains(actor("Mara Tesk"));
        assertThat(who.at(new Anchor(report.id(), new Passage(0, 1), "A"))).isEmpty();
    }

    @Test
    void a_mention_is_shown_in_its_sentence() {
        var report = desk.report("b-new.txt").orElseThrow();
        int at = report.text().indexOf("Mara Tesk");

        assertThat(WhoIsWho.sentence(report, new Passage(at, at + 9)).in(report.text()))
                .isEqualTo("Mara Tesk watched it.");
    }
}
