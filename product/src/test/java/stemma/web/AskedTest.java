package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.model.ActorKind.ORGANISATION;
import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.DENIED;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.When;

class AskedTest {
    @TempDir Path folder;

    private static Invented report(String outlet, String day) {
        String words = "The Lowland Trust asked the Reed Faction in May 2031";
        return Invented.report(outlet + ".txt")
                .by(outlet, day)
                .titled(outlet)
                .paragraph(words + ".")
                .states(
                        ASSERTED,
                        "Lowland Trust|requests|Reed Faction",
                        words,
                        List.of(),
                        "2031-05")
                .tells(ORGANISATION, "Lowland Trust")
                .tells(ORGANISATION, "Reed Faction");
    }

    private static Invented denying(String outlet, String day) {
        String words = "nobody has asked the Reed Faction for anything of the kind";
        return report(outlet, day)
                .paragraph("But, its spokesman said, " + words + ".")
                .says(
                        DENIED,
                        new Invented.Doing("requests", List.of(), List.of("Reed Faction")),
                        words,
                        List.of(),
                        When.unstated());
    }

    @Test
    void what_somebody_denies_of_nobody_in_particular_is_asked_of_whom_the_others_name() {
        try (var desk =
                RelatedCases.desk(
                        folder.resolve("paid.stemma"),
                        denying("Orrin Gazette", "2031-06-02"),
                        report("Karst Radio", "2031-06-03"))) {
            var lineage = desk.weighing().now();
            var all = lineage.disagreements();

            assertThat(all).hasSize(1);
            var disagreement = all.getFirst();
            assertThat(Asked.of(lineage, disagreement))
                    .isEqualTo("Whether Lowland Trust asks Reed Faction");
            assertThat(disagreement.positions())
                    .extracting(it -> Asked.answer(lineage, disagreement, it))
                    .containsExactly(
                            "It is so",
                            "It is not so: “nobody has asked the Reed Faction for anything of the kind”");
        }
    }
}
