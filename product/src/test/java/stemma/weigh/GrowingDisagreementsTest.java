package stemma.weigh;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import stemma.Trials;

/// Disagreements that were found along the way are those that would be found from the start.
class GrowingDisagreementsTest {
    private static final Set<String> NOTHING = Set.of();

    @Test
    void what_came_and_went_leaves_what_is_disputed_among_the_rest() {
        Trials.forAll(
                GrowingDisagreementsTest::planted,
                dossier -> {
                    var statements = new ArrayList<>(dossier.statements());
                    Collections.shuffle(statements, new Random(statements.size()));
                    var background = dossier.background();
                    var propositions = Propositions.none(background, dossier.rulings());
                    var disagreements = Disagreements.none();
                    var there = new ArrayList<Statement>();

                    for (int from = 0; from < statements.size(); from += 5) {
                        var gone = List.copyOf(there.subList(0, there.size() / 3));
                        var come = statements.subList(from, Math.min(from + 5, statements.size()));
                        there.removeAll(gone);
                        there.addAll(come);
                        var change = propositions.update(gone, come);
                        var all = propositions.all();

                        assertThat(after(disagreements, change, all, background, NOTHING, NOTHING))
                                .isEqualTo(fromTheStart(all, background));
                    }
                });
    }

    @Test
    void words_that_tell_more_than_before_are_weighed_again() {
        Trials.forAll(
                GrowingDisagreementsTest::planted,
                dossier -> {
                    var all = Propositions.of(dossier).all();
                    var words = all.stream().flatMap(it -> it.theme().stream()).collect(toSet());
                    var now =
                            weighing(
                                    dossier.background(),
                                    word -> 0.5 + Math.abs(word.hashCode() % 9));

                    assertThat(
                                    grown(
                                            all,
                                            weighing(dossier.background(), _ -> 1),
                                            now,
                                            words,
                                            NOTHING))
                            .isEqualTo(fromTheStart(all, now));
                });
    }

    @Test
    void what_is_denied_is_what_is_said_once_the_word_that_both_have_tells_more() {
        var barrels = Told.that("requests", "Front", "Council").theme("room barrels").by("Post");
        var crates = Told.that("requests", "Front", "Council").theme("room crates").denied();
        var statements = List.of(barrels.is(), crates.by("Radio").is());
        var before = weighing(Background.none(), word -> word.equals("room") ? 0.1 : 1);
        var propositions = Propositions.of(new Dossier(statements, List.of(), List.of(), before));

        var disputed =
                grown(propositions.all(), before, Background.none(), Set.of("room"), NOTHING);

        assertThat(propositions.all()).hasSize(2);
        assertThat(fromTheStart(propositions.all(), before)).isEmpty();
        assertThat(disputed).hasSize(1);
    }

    @Test
    void whoever_speaks_for_others_than_before_is_compared_again() {
        Trials.forAll(
                GrowingDisagreementsTest::planted,
                dossier -> {
                    var all = Propositions.of(dossier).all();
                    var actors = all.stream().flatMap(Proposition::actors).sorted().toList();
                    var now =
                            speaking(
                                    dossier.background(),
                                    actors.isEmpty() ? "" : actors.getFirst());

                    assertThat(grown(all, dossier.background(), now, NOTHING, Set.copyOf(actors)))
                            .isEqualTo(fromTheStart(all, now));
                });
    }

    @Test
    void a_place_that_lies_elsewhere_than_before_is_compared_again() {
        Trials.forAll(
                GrowingDisagreementsTest::planted,
                dossier -> {
                    var all = Propositions.of(dossier).all();
                    var places = all.stream().flatMap(it -> it.where().stream()).collect(toSet());
                    var now = nested(dossier.background());

                    assertThat(grown(all, dossier.background(), now, NOTHING, places))
                            .isEqualTo(fromTheStart(all, now));
                });
    }

    @Test
    void whoever_is_said_to_have_left_later_is_not_in_two_places() {
        var there = Told.that("based-at", "Front", "").at("Dalma").when("2029/..").by("Post").is();
        var also =
                Told.that("based-at", "Front", "")
                        .at("Kesh")
                        .when("2031-02")
                        .on("2031-03-01")
                        .by("Wire")
                        .is();
        var last =
                Told.that("based-at", "Front", "")
                        .at("Dalma")
                        .when("2029/..")
                        .on("2031-05-01")
                        .by("Radio")
                        .is();
        var left =
                Told.that("withdraws", "Front", "").at("Dalma").when("2030-06-01").by("Wire").is();
        var background = Background.none();
        var propositions = Propositions.none(background, List.of());
        var disagreements = Disagreements.none();

        var before = propositions.update(List.of(), List.of(there, also, last));
        var disputed =
                after(disagreements, before, propositions.all(), background, NOTHING, NOTHING);
        var after = propositions.update(List.of(), List.of(left));
        var settled = after(disagreements, after, propositions.all(), background, NOTHING, NOTHING);

        assertThat(disputed).extracting(Dispute::kind).containsExactly(Disagreement.Kind.WHERE);
        assertThat(settled).isEmpty();
        assertThat(fromTheStart(propositions.all(), background)).isEmpty();
    }

    private static List<Dispute> grown(
            List<Proposition> all,
            Background before,
            Background now,
            Set<String> words,
            Set<String> others) {
        var disagreements = Disagreements.none();
        after(disagreements, new Change(List.of(), all), all, before, NOTHING, NOTHING);
        return after(disagreements, new Change(List.of(), List.of()), all, now, words, others);
    }

    private static List<Dispute> fromTheStart(List<Proposition> all, Background background) {
        var come = new Change(List.of(), all);
        return after(Disagreements.none(), come, all, background, NOTHING, NOTHING);
    }

    private static List<Dispute> after(
            Disagreements disagreements,
            Change change,
            List<Proposition> all,
            Background background,
            Set<String> words,
            Set<String> others) {
        return disagreements.after(change, all, new Disagreements.News(background, words, others));
    }

    private static Background weighing(Background known, ToDoubleFunction<String> weight) {
        return new Background(
                known.name(),
                known.parent(),
                known.family(),
                known.within(),
                known.wording(),
                weight);
    }

    /// Everybody speaks for one.
    private static Background speaking(Background known, String one) {
        return new Background(
                known.name(),
                actor -> Optional.of(one).filter(it -> !it.equals(actor)),
                known.family(),
                known.within(),
                known.wording(),
                known.weight());
    }

    /// All places lie in each other.
    private static Background nested(Background known) {
        return new Background(
                known.name(),
                known.parent(),
                known.family(),
                (_, _) -> true,
                known.wording(),
                known.weight());
    }

    private static Dossier planted(RandomGenerator dice, int size) {
        return Planting.of(dice, size / 4).dossier();
    }
}
