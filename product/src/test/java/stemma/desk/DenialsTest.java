package stemma.desk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.weigh.Disagreement;
import stemma.weigh.Disagreement.Position;
import stemma.weigh.Stance;

/// Small casebooks in which somebody denies what another tells, and others deny something else.
class DenialsTest {
    @TempDir Path folder;

    @Test
    void who_says_that_nobody_left_denies_that_his_own_people_did() throws IOException {
        assertThat(
                        disputes(
                                """
                                The Delka Guard left the harbour of Port Orla on 3 February, the mayor, Jana Telk, said. The commander of the Guard, Oran Vesk, said that nobody had left.
                                """))
                .containsExactly("Oran Vesk: nobody had left");
    }

    @Test
    void nobody_gave_them_rifles_is_said_of_those_who_were_said_to_have() throws IOException {
        assertThat(
                        disputes(
                                """
                                The Marsh Union has delivered rifles to the Delka Guard, according to a customs officer in Selmouth who asked not to be named.

                                "Nobody gave the Delka Guard a single rifle," the spokesman of the Marsh Union, Ivo Renk, said on Wednesday.
                                """))
                .containsExactly("Ivo Renk: Nobody gave the Delka Guard a single rifle");
    }

    @Test
    void a_denied_bargain_is_what_was_offered_in_exchange() throws IOException {
        assertThat(
                        disputes(
                                """
                                Norvia has offered Sarn a loan of two million marks in exchange for the base at Kolm, two envoys said on Tuesday.

                                The foreign ministry of Norvia denied that any bargain had been made. Sarn's foreign minister, Lena Oster, denied that Sarn had received any letter.
                                """))
                .containsExactly("The foreign ministry of Norvia: any bargain had been made");
    }

    @Test
    void a_report_sets_two_tellings_against_each_other() throws IOException {
        assertThat(
                        disputes(
                                """
                                The Harbour League closed the ferry to Tamm on 4 October, the mayor, Jana Telk, said. The League's chairman, Piet Hollan, gives another account. He said that no boat was stopped.

                                The islanders have not forgotten. A teacher said that the Harbour League would never leave the island.
                                """))
                .containsExactly("Piet Hollan: no boat was stopped");
    }

    @Test
    void without_such_words_nobody_is_said_to_deny_it() throws IOException {
        assertThat(
                        disputes(
                                """
                                The Harbour League closed the ferry to Tamm on 4 October, the mayor, Jana Telk, said. The League's chairman, Piet Hollan, met reporters in the evening. He said that no boat was lost.

                                The Delka Guard left the harbour, a driver said. The mayor denied that the bakers had seen anyone.
                                """))
                .isEmpty();
    }

    /// Who denies what, of all that is disputed in a report.
    private List<String> disputes(String text) throws IOException {
        Dispatches.write(
                folder.resolve("in").resolve("a.txt"),
                "The matter of the harbour\n\n6 October 2032\n\n" + text);
        try (var desk = Dispatches.desk(folder)) {
            desk.read(List.of(folder.resolve("in")), Provided.nothing(), Progress.silent());
            var lineage = desk.weighing().now();
            return lineage.disagreements().stream()
                    .filter(it -> it.kind() == Disagreement.Kind.WHETHER)
                    .flatMap(it -> it.positions().stream())
                    .filter(it -> it.stance() == Stance.AGAINST)
                    .flatMap(it -> denials(it, lineage))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<String> denials(Position position, Lineage lineage) {
        var speaker =
                position.side().origins().stream().map(it -> it.label()).collect(joining(", "));
        return position.proposition().of(Stance.AGAINST).stream()
                .map(it ->
                        speaker
                                + ": "
                                + lineage.told(it.claim()).words().replaceAll("[“”\",]", ""));
    }
}
