package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.model.Credibility;

/// What holds of every casebook, whatever is in it.
class LawsTest {
    @Test
    void the_order_of_reports_does_not_matter() {
        Trials.forAll(
                LawsTest::planted,
                planted -> {
                    var dossier = planted.dossier();
                    var statements = new ArrayList<>(dossier.statements());
                    Collections.shuffle(statements, new Random(statements.size()));

                    var shuffled = with(dossier, statements);

                    assertThat(Weighed.of(shuffled)).isEqualTo(Weighed.of(dossier));
                });
    }

    @Test
    void reports_added_one_by_one_give_what_all_at_once_give() {
        Trials.forAll(
                LawsTest::planted,
                planted -> {
                    var dossier = planted.dossier();
                    var propositions = Propositions.none(dossier.background(), dossier.rulings());

                    dossier.statements().forEach(it -> propositions.add(List.of(it)));

                    assertThat(propositions.all()).isEqualTo(Propositions.of(dossier).all());
                });
    }

    @Test
    void what_came_and_went_leaves_what_is_there() {
        Trials.forAll(
                LawsTest::planted,
                planted -> {
                    var dossier = Rulings.on(planted.dossier());
                    var statements = new ArrayList<>(dossier.statements());
                    Collections.shuffle(statements, new Random(statements.size()));
                    var propositions = Propositions.none(dossier.background(), dossier.rulings());
                    var there = new ArrayList<Statement>();
                    var known = new ArrayList<Proposition>();

                    for (int from = 0; from < statements.size(); from += 5) {
                        var gone = List.copyOf(there.subList(0, there.size() / 3));
                        var come = statements.subList(from, Math.min(from + 5, statements.size()));
                        there.removeAll(gone);
                        there.addAll(come);
                        var change = propositions.update(gone, come);
                        known.removeAll(change.gone());
                        known.addAll(change.come());
                    }

                    assertThat(propositions.all())
                            .isEqualTo(Propositions.of(with(dossier, there)).all());
                    assertThat(known).containsExactlyInAnyOrderElementsOf(propositions.all());
                });
    }

    @Test
    void words_that_tell_more_than_before_give_what_they_would_have_given() {
        Trials.forAll(
                LawsTest::planted,
                planted -> {
                    var dossier = planted.dossier();
                    var after = weighing(dossier, word -> 1 + word.hashCode() % 3);
                    var propositions = Propositions.of(weighing(dossier, _ -> 1.0));
                    var words =
                            dossier.statements().stream()
                                    .flatMap(it -> it.theme().stream())
                                    .collect(Collectors.toSet());

                    propositions.update(List.of(), List.of(), after.background(), words);

                    assertThat(propositions.all()).isEqualTo(Propositions.of(after).all());
                });
    }

    private static Dossier weighing(Dossier dossier, ToDoubleFunction<String> weight) {
        var background = dossier.background();
        return new Dossier(
                dossier.statements(),
                dossier.descents(),
                dossier.rulings(),
                new Background(
                        background.name(),
                        background.parent(),
                        background.family(),
                        background.within(),
                        background.wording(),
                        word -> Math.abs(weight.applyAsDouble(word)) + 0.5));
    }

    @Test
    void reading_twice_adds_nothing() {
        Trials.forAll(
                LawsTest::planted,
                planted -> {
                    var propositions = Propositions.of(planted.dossier());
                    var before = propositions.all();

                    var changed = propositions.add(planted.dossier().statements());

                    assertThat(changed).isEmpty();
                    assertThat(propositions.all()).isEqualTo(before);
                });
    }

    /// The casebook is built again from what was there, by other means than `knownOn`.
    @Test
    void what_was_known_on_a_day_is_what_a_casebook_of_that_day_holds() {
        Trials.forAll(
                LawsTest::planted,
                planted -> {
                    var dossier = Rulings.on(planted.dossier());
                    var day = LocalDate.of(2031, 1, 1).plusDays(dossier.statements().size());
                    var there =
                            dossier.statements().stream()
                                    .filter(it ->
                                            it.published().edtf().compareTo(day.toString()) <= 0)
                                    .toList();
                    var reports = there.stream().map(Statement::report).collect(Collectors.toSet());
                    var then =
                            new Dossier(
                                    there,
                                    dossier.descents().stream()
                                            .filter(it -> reports.contains(it.later()))
                                            .toList(),
                                    dossier.rulings().stream()
                                            .filter(it -> it.recorded().compareTo(day) <= 0)
                                            .toList(),
                                    dossier.background());

                    assertThat(Weighed.of(dossier.knownOn(day))).isEqualTo(Weighed.of(then));
                });
    }

    @Test
    void an_id_leads_to_the_same_content_after_more_reports_have_come() {
        Trials.forAll(
                LawsTest::planted,
                planted -> {
                    var dossier = planted.dossier();
                    var half = dossier.statements().subList(0, dossier.statements().size() / 2);
                    var before = Propositions.of(with(dossier, half));
                    var after = Propositions.of(dossier);

                    assertThat(before.all())
                            .allSatisfy(it ->
                                    assertThat(after.find(it.id()))
                                            .hasValueSatisfying(found ->
                                                    assertThat(found.statements())
                                                            .containsAnyElementsOf(
                                                                    it.statements())));
                });
    }

    @Test
    void every_claim_is_in_a_proposition_and_every_statement_of_a_side_has_an_origin() {
        Trials.forAll(
                LawsTest::planted,
                planted -> {
                    var weighed = Weighed.of(planted.dossier());

                    assertThat(
                                    weighed.propositions().stream()
                                            .flatMap(it -> it.statements().stream()))
                            .containsAll(planted.dossier().statements());
                    for (int i = 0; i < weighed.propositions().size(); i++) {
                        var proposition = weighed.propositions().get(i);
                        assertThat(weighed.origins().get(i).sides())
                                .allSatisfy(side ->
                                        assertThat(
                                                        side.origins().stream()
                                                                .flatMap(
                                                                        it -> it.claims().stream()))
                                                .containsAll(
                                                        proposition.of(side.stance()).stream()
                                                                .map(Statement::claim)
                                                                .toList()));
                    }
                });
    }

    @Test
    void a_one_is_never_suggested_on_fewer_than_two_independent_origins() {
        Trials.forAll(
                LawsTest::planted,
                planted -> {
                    var weighed = Weighed.of(planted.dossier());

                    for (int i = 0; i < weighed.grades().size(); i++) {
                        if (weighed.grades().get(i).grade() == Credibility.CONFIRMED) {
                            assertThat(weighed.origins().get(i).side(Stance.FOR).independent())
                                    .isGreaterThanOrEqualTo(2);
                        }
                    }
                });
    }

    private static Planted planted(RandomGenerator dice, int size) {
        return Planting.of(dice, size / 4);
    }

    private static Dossier with(Dossier dossier, List<Statement> statements) {
        return new Dossier(statements, dossier.descents(), dossier.rulings(), dossier.background());
    }
}
