package stemma.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which words mean the same, read with the program's own model.
class CoreferenceTest {
    @Test
    void he_is_the_man_named_before() {
        var text =
                Referring.in(
                        "Colonel Idris Varda arrived in Halden on Monday. He asked the Karst League for trucks.");

        assertThat(text.sameAs("He")).containsExactly("Colonel Idris Varda");
    }

    @Test
    void she_is_the_one_whose_given_name_is_a_womans() {
        var text =
                Referring.in(
                        "Agnes Lorrimer met Colonel Varda in Halden. She said the talks had failed.");

        assertThat(text.sameAs("She")).containsExactly("Agnes Lorrimer");
    }

    @Test
    void its_forces_are_those_of_who_is_named() {
        var text = Referring.in("The Tarvel Front said that its forces had taken the bridge.");

        assertThat(text.sameAs("its")).containsExactly("The Tarvel Front");
    }

    @Test
    void it_that_somebody_asked_is_another() {
        var text = Referring.in("The ministry said that the Kesh Guard had asked it for trucks.");

        assertThat(text.sameAs("it")).containsExactly("The ministry");
    }

    @Test
    void a_name_is_found_again_by_its_last_word_and_by_its_first_letters() {
        var person =
                Referring.in("Nadim Oss led the League. Oss was born in Halden. He studied law.");
        var group =
                Referring.in(
                        "The Kesh Workers' Guard (KWG) was founded in 2029. The KWG has a hundred members.");

        assertThat(person.sameAs("He")).containsExactlyInAnyOrder("Nadim Oss", "Oss");
        assertThat(group.sameAs("The KWG"))
                .containsExactlyInAnyOrder("The Kesh Workers' Guard", "KWG");
    }

    @Test
    void what_is_set_beside_a_name_means_the_same() {
        var text = Referring.in("The Tarvel Front, an armed group, left the town.");

        assertThat(text.sameAs("an armed group")).containsExactly("The Tarvel Front");
        assertThat(text.coreference().links())
                .extracting(Coreference.Link::reason)
                .containsExactly("set beside it");
    }

    @Test
    void a_role_is_found_again_by_its_noun() {
        var text =
                Referring.in(
                        "The spokesman of the Karst League denied the report. The spokesman said that the League had no weapons.");

        assertThat(text.sameAs("report. |The spokesman"))
                .containsExactly("The spokesman of the Karst League");
    }

    @Test
    void i_is_whoever_says_it_also_behind_what_is_said() {
        var behind = Referring.in("“I did not ask for money,” said Nadim Oss.");
        var before = Referring.in("Nadim Oss said: “I did not ask for money.”");

        assertThat(behind.sameAs("I")).containsExactly("Nadim Oss");
        assertThat(before.sameAs("I")).containsExactly("Nadim Oss");
    }

    @Test
    void who_speaks_in_words_of_his_own_does_not_mean_himself_by_he() {
        var text = Referring.in("Nadim Oss spoke in Halden. Oss said: “He has left the country.”");

        assertThat(text.sameAs("He")).isEmpty();
    }

    @Test
    void two_groups_are_those_of_the_list_before() {
        var text =
                Referring.in(
                        "The Karst League and the Tarvel Front signed the agreement. Both parties promised to free their prisoners.");

        assertThat(text.members("Both parties"))
                .containsExactly("The Karst League", "the Tarvel Front");
    }

    @Test
    void two_groups_are_those_of_whom_one_did_something_to_the_other() {
        var charge =
                Referring.in(
                        "The Karst League criticised the Tarvel Front. The two groups had been allies.");
        var talks =
                Referring.in(
                        "The Karst League held talks with the Tarvel Front. Both sides rejected the plan.");

        assertThat(charge.members("The two groups"))
                .containsExactly("The Karst League", "the Tarvel Front");
        assertThat(talks.members("Both sides"))
                .containsExactly("The Karst League", "the Tarvel Front");
    }

    @Test
    void two_that_stand_within_the_words_for_one_did_nothing_together() {
        var text =
                Referring.in(
                        "The men of the Karst Party wing Saray Brigades left the valley. The two groups had been allies.");

        assertThat(text.members("The two groups")).isEmpty();
    }

    @Test
    void two_groups_are_nobody_of_a_list_that_they_stand_in() {
        var text =
                Referring.in(
                        "The two groups and the Karst League met in Halden. The council was not there.");

        assertThat(text.members("The two groups")).isEmpty();
    }

    @Test
    void the_two_groups_are_farther_on_who_they_were_before() {
        var text =
                Referring.in(
                        "The Karst League and the Tarvel Front met in Halden. The two groups agreed on a truce. The harbour was empty. Rain fell all week. Nobody came to the market. The two groups left.");

        assertThat(text.members("market. |The two groups"))
                .containsExactly("The Karst League", "the Tarvel Front");
    }

    @Test
    void three_factions_are_three_and_two_of_three_are_left_open() {
        String list =
                "The Karst League, the Tarvel Front and the Kesh Guard held talks in Halden. ";
        var three = Referring.in(list + "The three factions agreed on a truce.");
        var two = Referring.in(list + "The two groups agreed on a truce.");

        assertThat(three.members("The three factions"))
                .containsExactly("The Karst League", "the Tarvel Front", "the Kesh Guard");
        assertThat(two.members("The two groups")).isEmpty();
    }

    @Test
    void officials_of_both_and_two_that_are_several_themselves_are_no_two() {
        var officials =
                Referring.in(
                        "The Karst League and the Tarvel Front met in Halden. Officials of both movements left.");
        var several =
                Referring.in(
                        "According to the Karst Party, the two groups had left. Both organisations denied it.");

        assertThat(officials.members("Officials of both movements")).isEmpty();
        assertThat(several.members("Both organisations")).isEmpty();
    }

    @Test
    void they_are_the_list_that_they_stand_for() {
        var text =
                Referring.in(
                        "Nadim Oss and Idris Varda met in Merrow. They agreed to stop the fighting.");

        assertThat(text.members("They")).containsExactly("Nadim Oss", "Idris Varda");
    }

    @Test
    void who_is_told_nowhere_stays_open() {
        assertThat(Referring.in("He left the town.").coreference().clusters()).isEmpty();
        assertThat(Referring.in("").coreference().clusters()).isEmpty();
    }

    @Test
    void a_person_is_no_organisation_though_the_tree_sets_them_beside_each_other() {
        var text =
                Referring.in(
                        "The leader of the Karst League, Nadim Oss, said that the trucks would stay.");

        assertThat(text.sameAs("Nadim Oss")).doesNotContain("the Karst League");
    }

    @Test
    void they_behind_the_two_groups_are_those_whom_these_words_stand_for() {
        var text =
                Referring.in(
                        "The Karst League and the Tarvel Front met in Halden. The two groups agreed on a truce. They also asked for trucks.");

        assertThat(text.members("They")).containsExactly("The Karst League", "the Tarvel Front");
    }

    @Test
    void them_whom_two_want_something_given_are_both() {
        var text =
                Referring.in(
                        "The Karst League and the Tarvel Front asked Norvia to give them trucks.");

        assertThat(text.members("them")).containsExactly("The Karst League", "the Tarvel Front");
    }
}
