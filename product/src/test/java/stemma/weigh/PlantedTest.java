package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.weigh.Planted.Expected;
import stemma.weigh.Planted.Plot;

/// What was planted in several hundred casebooks is found, and nothing else.
class PlantedTest {
    private record Case(Planted planted, Weighed weighed) {}

    private static final List<Case> CASES = new ArrayList<>();

    @BeforeAll
    static void weigh() {
        Trials.forAll(
                (dice, size) -> Planting.of(dice, size / 2),
                planted -> CASES.add(new Case(planted, Weighed.of(planted.dossier()))));
    }

    @Test
    void each_proposition_holds_what_says_the_same_and_nothing_else() {
        assertThat(CASES)
                .allSatisfy(it ->
                        assertThat(
                                        it.weighed().propositions().stream()
                                                .map(PlantedTest::claims)
                                                .toList())
                                .containsExactlyInAnyOrderElementsOf(
                                        expected(it.planted()).map(Expected::claims).toList()));
    }

    @Test
    void origins_are_counted_exactly_wherever_nothing_was_left_out() {
        int right = 0;
        var wrong = new ArrayList<String>();
        for (var it : CASES) {
            var found = origins(it.weighed());
            for (var plot : it.planted().plots()) {
                for (var proposition : plot.propositions()) {
                    for (var side : proposition.origins().entrySet()) {
                        int count =
                                found.get(proposition.claims()).side(side.getKey()).independent();
                        if (count == side.getValue()) {
                            right++;
                        } else {
                            wrong.add(
                                    "%s: %d, not %d, since %s"
                                            .formatted(
                                                    plot.name(),
                                                    count,
                                                    side.getValue(),
                                                    plot.lost().isEmpty() ? "?" : plot.lost()));
                        }
                    }
                }
            }
        }

        assertThat(wrong).as("%d right, wrong: %s", right, wrong).noneMatch(it -> it.endsWith("?"));
        assertThat(right / (double) (right + wrong.size()))
                .as("%d right, %d wrong: %s", right, wrong.size(), wrong)
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void circles_and_confirmations_by_the_same_party_are_found_and_no_others() {
        assertThat(CASES)
                .allSatisfy(it -> {
                    var found = origins(it.weighed());
                    expected(it.planted())
                            .forEach(expected -> {
                                var sides = found.get(expected.claims()).sides();
                                assertThat(
                                                sides.stream()
                                                        .flatMap(side -> side.circles().stream())
                                                        .map(Circle::claim))
                                        .containsExactlyInAnyOrderElementsOf(expected.circles());
                                assertThat(
                                                sides.stream()
                                                        .flatMap(side ->
                                                                side.confirmations().stream())
                                                        .map(Confirmation::claim))
                                        .containsExactlyInAnyOrderElementsOf(
                                                expected.confirmations());
                            });
                });
    }

    @Test
    void disagreements_are_found_with_their_kind_and_no_others() {
        assertThat(CASES)
                .allSatisfy(it ->
                        assertThat(conflicts(it.weighed()))
                                .containsExactlyInAnyOrderElementsOf(
                                        it.planted().plots().stream()
                                                .flatMap(plot ->
                                                        plot.conflicts().entrySet().stream())
                                                .map(entry ->
                                                        entry.getKey()
                                                                + " "
                                                                + new TreeSet<>(entry.getValue()))
                                                .toList()));
    }

    @Test
    void changes_of_position_are_found_and_no_others() {
        assertThat(CASES)
                .allSatisfy(it ->
                        assertThat(it.weighed().changes().turns().stream().map(Turn::actor))
                                .containsExactlyInAnyOrderElementsOf(
                                        it.planted().plots().stream()
                                                .flatMap(plot -> plot.turns().stream())
                                                .toList()));
    }

    @Test
    void what_followed_what_is_found_and_is_no_disagreement() {
        assertThat(CASES)
                .allSatisfy(it -> {
                    var found = new HashMap<String, List<String>>();
                    it.weighed()
                            .changes()
                            .successions()
                            .forEach(succession ->
                                    found.put(
                                            succession.actor(),
                                            succession.steps().stream()
                                                    .map(Succession.Step::value)
                                                    .toList()));
                    var planted = new HashMap<String, List<String>>();
                    it.planted().plots().forEach(plot -> planted.putAll(plot.successors()));
                    assertThat(found).isEqualTo(planted);
                });
    }

    private static Stream<Expected> expected(Planted planted) {
        return planted.plots().stream().map(Plot::propositions).flatMap(List::stream);
    }

    private static Set<String> claims(Proposition proposition) {
        return proposition.statements().stream().map(Statement::claim).collect(Collectors.toSet());
    }

    private static Map<Set<String>, Origins> origins(Weighed weighed) {
        var origins = new LinkedHashMap<Set<String>, Origins>();
        for (int i = 0; i < weighed.propositions().size(); i++) {
            origins.put(claims(weighed.propositions().get(i)), weighed.origins().get(i));
        }
        return origins;
    }

    private static List<String> conflicts(Weighed weighed) {
        return weighed.disagreements().stream()
                .map(it ->
                        it.kind()
                                + " "
                                + it.positions().stream()
                                        .flatMap(
                                                position -> claims(position.proposition()).stream())
                                        .collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }
}
