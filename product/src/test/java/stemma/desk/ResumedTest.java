package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.model.ActorKind;
import stemma.model.Attribution;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Imprint;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;

/// What a saying takes up that was told before.
class ResumedTest {
    private static final String TEXT =
            "Norvia sent rifles to the Kesh Guard. Lorn supplies the Kesh Guard. Selm denied that any of it was for the Kesh Guard, and that any of it was for the Velm Harbour. None of it was meant for the Kesh Guard."
                    + " Norvia stopped the convoy. The Velm Gazette reported the incident, and the raid too."
                    + " The Selm Council has denied it. It was the Kesh Guard, a driver said. By the Kesh Guard alone, says a leaflet. By Monday. There was no raid. Norvia guards the pass. That is no way to treat a guest. It was the Velm Harbour.";

    private static final Set<String> ACTORS = Set.of("Kesh Guard", "Velm Harbour");

    private static final Claim STOPPED =
            claim(
                    "restrains",
                    "Norvia stopped the convoy",
                    Modality.ASSERTED,
                    mentions("Norvia"),
                    mentions("convoy"));

    private static final Claim ARMED =
            claim(
                    "arms",
                    "Norvia sent rifles",
                    mentions("Norvia"),
                    mentions("Kesh Guard"),
                    List.of(at("rifles")));

    private static final Claim SUPPLIED =
            claim(
                    "aids",
                    "Lorn supplies the Kesh Guard",
                    mentions("Lorn"),
                    mentions("Kesh Guard"),
                    List.of());

    @Test
    void whoever_denies_it_denies_what_was_told() {
        assertThat(taken(said("it", Modality.DENIED)))
                .contains("DENIED [Norvia] restrains [convoy]");
    }

    @Test
    void it_was_the_guard_that_did_it() {
        assertThat(taken(said("It was the Kesh Guard", Modality.ASSERTED)))
                .contains("ASSERTED [Kesh Guard] restrains [convoy]");
    }

    @Test
    void whoever_told_what_was_done_may_have_gone_on() {
        var told =
                claim(
                        "restrains",
                        "Norvia guards the pass",
                        Modality.ASSERTED,
                        mentions("Norvia"),
                        mentions("pass"));
        var more = said("That is no way to treat a guest", Modality.ASSERTED);
        var said = said("It was the Velm Harbour", Modality.ASSERTED);

        assertThat(taken(said, told, more)).contains("ASSERTED [Velm Harbour] restrains [pass]");
    }

    @Test
    void by_the_guard_answers_who_did_it() {
        assertThat(taken(said("By the Kesh Guard alone", Modality.ASSERTED)))
                .contains("ASSERTED [Kesh Guard] restrains [convoy]");
        assertThat(taken(said("By Monday", Modality.ASSERTED))).isEmpty();
    }

    @Test
    void what_was_for_nobody_of_them_was_not_given_to_them() {
        assertThat(taken(said("any of it was for the Kesh Guard", Modality.DENIED)))
                .contains("DENIED [Norvia] arms [Kesh Guard]");
        assertThat(taken(said("None of it was meant for the Kesh Guard", Modality.ASSERTED)))
                .contains("DENIED [Norvia] arms [Kesh Guard]");
        assertThat(taken(said("any of it was for the Velm Harbour", Modality.DENIED))).isEmpty();
    }

    @Test
    void a_noun_means_an_act_of_its_own_kind_only() {
        assertThat(taken(said("the raid", Modality.ASSERTED))).isEmpty();
        assertThat(taken(said("There was no raid", Modality.ASSERTED))).isEmpty();
    }

    @Test
    void what_somebody_plans_or_says_in_other_words_takes_up_nothing() {
        assertThat(taken(said("it", Modality.PLANNED))).isEmpty();
        assertThat(taken(said("the incident, and the raid", Modality.ASSERTED))).isEmpty();
    }

    @Test
    void what_stands_within_the_words_of_another_takes_up_nothing_that_was_only_told() {
        var said = said("it", Modality.DENIED);

        assertThat(
                        taken(
                                new Claim(
                                        said.id(),
                                        said.report(),
                                        said.evidence(),
                                        said.content(),
                                        said.modality(),
                                        said.attribution(),
                                        Optional.of("another"),
                                        1)))
                .isEmpty();
    }

    private static Optional<String> taken(Claim said) {
        return taken(said, STOPPED, ARMED, SUPPLIED);
    }

    private static Optional<String> taken(Claim said, Claim... before) {
        var report = new Report("0".repeat(64), "a.txt", Imprint.unknown(), "en", TEXT, List.of());
        return new Resumed(
                        new Filed(
                                report, Stream.concat(Stream.of(before), Stream.of(said)).toList()),
                        name -> Optional.of(name).filter(ACTORS::contains),
                        Mention::name)
                .of(said)
                .map(it ->
                        "%s %s %s %s"
                                .formatted(
                                        it.modality(),
                                        names(it.content().agents()),
                                        it.content().relation(),
                                        names(it.content().patients())));
    }

    private static List<String> names(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).toList();
    }

    private static Claim said(String words, Modality modality) {
        return claim("says", words, modality, List.of(), List.of());
    }

    private static Claim claim(
            String relation,
            String words,
            Modality modality,
            List<Mention> agents,
            List<Mention> patients) {
        return claim(
                words,
                modality,
                new Content(
                        relation,
                        List.of(at(words)),
                        agents,
                        patients,
                        When.unstated(),
                        Optional.empty()));
    }

    private static Claim claim(
            String relation,
            String words,
            List<Mention> agents,
            List<Mention> patients,
            List<Passage> themes) {
        return claim(
                words,
                Modality.ASSERTED,
                new Content(
                        relation,
                        List.of(at(words)),
                        agents,
                        patients,
                        themes,
                        List.of(),
                        List.of(),
                        When.unstated(),
                        Optional.empty()));
    }

    private static Claim claim(String words, Modality modality, Content content) {
        return new Claim(
                words,
                "0".repeat(64),
                at(words),
                content,
                modality,
                new Attribution(new Source.Outlet("Velm Post"), List.of()),
                Optional.empty(),
                1);
    }

    private static List<Mention> mentions(String name) {
        return List.of(new Mention(at(name), name, ActorKind.ORGANISATION));
    }

    /// Where words stand last.
    private static Passage at(String words) {
        int begin = TEXT.lastIndexOf(words);
        return new Passage(begin, begin + words.length());
    }
}
