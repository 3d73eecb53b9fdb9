package stemma.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.resolve.Cast.anchor;
import static stemma.resolve.Cast.beside;
import static stemma.resolve.Cast.join;
import static stemma.resolve.Cast.of;
import static stemma.resolve.Cast.organisation;
import static stemma.resolve.Cast.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.model.Actor;
import stemma.model.ActorDecision.AddName;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.NotSame;
import stemma.model.ActorDecision.Rename;
import stemma.model.ActorDecision.SetKind;
import stemma.model.ActorDecision.SetParent;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorDecision.StrikeName;
import stemma.model.ActorKind;
import stemma.model.Appearance;

class JoiningTest {
    @Test
    void one_name_in_two_reports_is_one_actor() {
        var actors = join(person("a", 0, "Idris Tamar"), person("b", 7, "Idris Tamar"));

        assertThat(actors.all())
                .singleElement()
                .satisfies(actor -> {
                    assertThat(actor.name()).isEqualTo("Idris Tamar");
                    assertThat(actor.names()).containsExactly(new Actor.Naming("Idris Tamar", 2));
                });
    }

    @Test
    void spellings_in_one_company_are_joined_and_say_why() {
        var actors =
                join(
                        beside(person("a", 0, "Idris al-Tamari"), "Ossian League", "Salim Varda"),
                        beside(
                                person("b", 0, "Idriss al-Tammari"),
                                "Ossian League",
                                "Salim Varda"));

        assertThat(actors.all())
                .singleElement()
                .satisfies(actor ->
                        assertThat(actor.joins())
                                .singleElement()
                                .satisfies(join -> {
                                    assertThat(join.why())
                                            .contains(
                                                    "told of beside the same others: ossian league, salim varda");
                                    assertThat(join.byPerson()).isFalse();
                                }));
    }

    @Test
    void spellings_that_nothing_else_speaks_for_wait_for_a_person() {
        var actors = join(person("a", 0, "Behrouz Kadan"), person("b", 0, "Behruz Kadan"));

        assertThat(actors.all()).hasSize(2);
        assertThat(actors.open())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.score()).isBetween(0.5, 0.9);
                    assertThat(pair.why()).contains("Behrouz/Behruz: vowels", "same family name");
                });
    }

    @Test
    void two_given_names_are_two_however_much_they_are_told_of_together() {
        var actors =
                join(
                        beside(person("a", 0, "Nadim Oss"), "Ossian League", "Salim Varda"),
                        beside(person("b", 0, "Hanin Oss"), "Ossian League", "Salim Varda"));

        assertThat(actors.all()).hasSize(2);
    }

    @Test
    void one_name_read_as_a_person_here_and_an_organisation_there_is_asked_about() {
        var actors = join(person("a", 0, "Tarvel"), organisation("b", 0, "Tarvel"));

        assertThat(actors.all()).hasSize(2);
        assertThat(actors.open())
                .singleElement()
                .satisfies(pair ->
                        assertThat(pair.why())
                                .containsExactly(
                                        "the same name",
                                        "read as organisation in 1 and as person in 1"));
    }

    @Test
    void a_reading_that_is_rare_beside_another_is_a_slip() {
        var actors =
                join(
                        organisation("a", 0, "Tarvel"),
                        organisation("b", 0, "Tarvel"),
                        organisation("c", 0, "Tarvel"),
                        person("d", 0, "Tarvel"));

        assertThat(actors.all())
                .singleElement()
                .satisfies(actor -> assertThat(actor.kind()).isEqualTo(ActorKind.ORGANISATION));
    }

    @Test
    void a_person_who_was_once_taken_for_a_medium_is_a_person() {
        var read = IntStream.range(0, 9).mapToObj(it -> person("a" + it, 0, "Nadim Oss"));
        var slip = of("b", 0, ActorKind.MEDIUM, "Nadim Oss");

        var actors = join(Stream.concat(read, Stream.of(slip)).toArray(Appearance[]::new));

        assertThat(actors.all()).extracting(Actor::kind).containsExactly(ActorKind.PERSON);
    }

    @Test
    void a_kind_that_a_word_of_the_name_tells_goes_before_what_was_read() {
        var actors =
                join(
                        of("a", 0, ActorKind.STATE, "Republic of Halden", "Halden"),
                        person("b", 0, "Halden"),
                        person("c", 0, "Halden"));

        assertThat(actors.all())
                .singleElement()
                .satisfies(actor -> {
                    assertThat(actor.kind()).isEqualTo(ActorKind.STATE);
                    assertThat(actor.name()).isEqualTo("Republic of Halden");
                });
    }

    @Test
    void an_acronym_is_whose_long_form_a_report_gives_with_it() {
        var actors =
                join(
                        organisation("a", 0, "Kesh Workers' Guard", "KWG"),
                        organisation("b", 0, "KWG"));

        assertThat(actors.all())
                .singleElement()
                .satisfies(actor -> assertThat(actor.name()).isEqualTo("Kesh Workers' Guard"));
    }

    @Test
    void an_acronym_of_two_is_asked_about() {
        var actors =
                join(
                        organisation("a", 0, "Kesh Workers' Guard", "KWG"),
                        organisation("c", 0, "Xlo Zzp Bmm", "KWG"),
                        organisation("b", 0, "KWG"));

        assertThat(actors.all()).hasSize(3);
        assertThat(actors.open()).hasSize(2);
    }

    @Test
    void a_surname_alone_is_its_only_bearers_where_they_keep_company() {
        var actors =
                join(
                        beside(person("a", 0, "Nadim Oss"), "Ossian League"),
                        beside(person("b", 0, "Oss"), "Ossian League"));

        assertThat(actors.all())
                .singleElement()
                .satisfies(actor -> assertThat(actor.name()).isEqualTo("Nadim Oss"));
    }

    @Test
    void a_surname_that_two_have_is_nobodys() {
        var actors =
                join(
                        beside(person("a", 0, "Nadim Oss"), "Ossian League"),
                        beside(person("c", 0, "Hagar Oss"), "Ossian League"),
                        beside(person("b", 0, "Oss"), "Ossian League"));

        assertThat(actors.all()).hasSize(3);
        assertThat(actors.open())
                .hasSize(2)
                .allSatisfy(
                        pair -> assertThat(pair.why()).contains("the surname alone", "2 have it"));
    }

    @Test
    void somebody_without_a_name_is_somebody_else_in_each_report() {
        var actors =
                join(
                        of("a", 0, ActorKind.GROUP, "two officials"),
                        of("b", 0, ActorKind.GROUP, "two officials"));

        assertThat(actors.all()).hasSize(2);
        assertThat(actors.open()).isEmpty();
    }

    @Test
    void a_merge_joins_what_nothing_else_would() {
        var actors =
                join(
                        List.of(new Merge(anchor("a", 0), anchor("b", 0))),
                        person("a", 0, "Y."),
                        person("b", 0, "Jakob Sallane"));

        assertThat(actors.all())
                .singleElement()
                .satisfies(actor -> {
                    assertThat(actor.ids()).hasSize(2);
                    assertThat(actor.joins())
                            .singleElement()
                            .satisfies(join -> assertThat(join.byPerson()).isTrue());
                });
    }

    @Test
    void what_was_set_apart_joins_with_nobody() {
        var actors =
                join(
                        List.of(new Split(List.of(anchor("b", 0)))),
                        person("a", 0, "Nadim Oss"),
                        person("b", 0, "Nadim Oss"),
                        person("c", 0, "Nadim Oss"));

        assertThat(actors.all())
                .extracting(actor -> actor.names().getFirst().count())
                .containsExactlyInAnyOrder(1, 2);
        assertThat(actors.open()).isEmpty();
    }

    @Test
    void what_is_set_apart_leaves_a_merge_to_the_rest() {
        var actors =
                join(
                        List.of(
                                new Merge(anchor("b", 0), anchor("d", 0)),
                                new Split(List.of(anchor("b", 0)))),
                        person("a", 0, "Nadim Oss"),
                        person("b", 0, "Nadim Oss"),
                        person("d", 0, "The Clerk"));

        assertThat(actors.all())
                .extracting(actor -> actor.keys().size())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void not_the_same_is_not_asked_again() {
        var actors =
                join(
                        List.of(new NotSame(anchor("a", 0), anchor("b", 0))),
                        person("a", 0, "Idris Tamari"),
                        person("b", 0, "Idriss Tammari"));

        assertThat(actors.all()).hasSize(2);
        assertThat(actors.open()).isEmpty();
    }

    @Test
    void the_newer_decision_holds() {
        var merge = new Merge(anchor("a", 0), anchor("b", 0));
        var notSame = new NotSame(anchor("a", 0), anchor("b", 0));
        var two = new Appearance[] {person("a", 0, "Idris Tamar"), person("b", 0, "Jakob Sallane")};

        assertThat(join(List.of(notSame, merge), two).all()).hasSize(1);
        assertThat(join(List.of(merge, notSame), two).all()).hasSize(2);
    }

    @Test
    void what_a_person_says_of_an_actor_stands() {
        var actor = anchor("a", 0);
        var actors =
                join(
                        List.of(
                                new Rename(actor, "Kesh Guard"),
                                new SetKind(actor, ActorKind.UNIT),
                                new AddName(actor, "The Guard"),
                                new StrikeName(actor, "KWG"),
                                new SetParent(actor, anchor("b", 0))),
                        organisation("a", 0, "Kesh Workers' Guard", "KWG"),
                        organisation("b", 0, "Xlo Zzp"));

        var guard =
                actors.all().stream()
                        .filter(it -> it.name().equals("Kesh Guard"))
                        .findFirst()
                        .orElseThrow();
        assertThat(guard.kind()).isEqualTo(ActorKind.UNIT);
        assertThat(guard.names())
                .extracting(Actor.Naming::name)
                .containsExactly("Kesh Workers' Guard", "The Guard");
        assertThat(guard.parent())
                .isEqualTo(
                        Optional.of(
                                actors.all().stream()
                                        .filter(it -> !it.equals(guard))
                                        .findFirst()
                                        .orElseThrow()
                                        .id()));
    }

    @Test
    void a_decision_on_words_that_are_gone_is_listed() {
        var decision = new Rename(anchor("gone", 3), "Somebody");

        var actors = join(List.of(decision), person("a", 0, "Idris Tamar"));

        assertThat(actors.unplaced()).containsExactly(decision);
    }

    @Test
    void names_spelled_alike_are_one_beside_the_same_other_whatever_it_is_called_there() {
        var actors =
                join(
                        beside(
                                organisation("r1", 0, "Ossian League", "League"),
                                "Tarvel Front",
                                "Vashar"),
                        beside(organisation("r2", 0, "Osian League"), "Tarvel Front", "Vashar"),
                        beside(person("r1", 50, "Salim Varda"), "League"),
                        beside(person("r2", 50, "Selim Warda"), "Osian League"));

        assertThat(actors.all())
                .anySatisfy(actor ->
                        assertThat(actor.names())
                                .extracting("name")
                                .contains("Salim Varda", "Selim Warda"));
    }

    @Test
    void names_spelled_alike_are_not_one_beside_each_other_or_where_a_third_is_alike() {
        var together =
                join(
                        beside(person("r1", 0, "Salim Varda"), "Ossian League", "Selim Warda"),
                        beside(person("r1", 50, "Selim Warda"), "Ossian League"));
        var three =
                join(
                        beside(person("r1", 0, "Salim Varda"), "Ossian League"),
                        beside(person("r2", 0, "Selim Warda"), "Ossian League"),
                        beside(person("r3", 0, "Salim Warda"), "Mirdan Companies"));

        assertThat(together.all()).hasSize(2);
        assertThat(three.all())
                .noneSatisfy(actor ->
                        assertThat(actor.names())
                                .extracting("name")
                                .contains("Salim Varda", "Selim Warda"));
    }

    @Test
    void an_office_that_every_state_has_is_another_in_each_report() {
        var actors =
                join(
                        organisation("a", 0, "Foreign Ministry"),
                        organisation("b", 0, "Foreign Ministry"));

        assertThat(actors.all()).hasSize(2);
        assertThat(actors.open()).isEmpty();
    }

    @Test
    void a_name_in_capitals_is_not_the_usual_one_where_there_is_another() {
        var actors =
                join(
                        person("a", 0, "LEILA BRUN"),
                        person("b", 0, "LEILA BRUN"),
                        person("c", 0, "Leila Brun"));

        assertThat(actors.all()).extracting(Actor::name).containsExactly("Leila Brun");
    }

    @Test
    void an_office_of_a_state_is_not_asked_about_beside_the_state_or_another_office() {
        var actors =
                join(
                        of("a", 0, ActorKind.STATE, "Halden"),
                        of("b", 0, ActorKind.UNIT, "Foreign Ministry of Halden"),
                        of("c", 0, ActorKind.UNIT, "Halden Ministry of Defence"));

        assertThat(actors.all()).hasSize(3);
        assertThat(actors.open()).isEmpty();
    }
}
