package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.Link;

class SignaturesTest {
    private static final String LEAFLET =
            """
            To all neighbours
            The Velm Ferrymen's Union closed the quay, and nobody else did.
            Ask us before you believe the papers.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THE COMMITTEE OF THE V.F.U. | Velm Ferrymen's Union",
                "VFU | Velm Ferrymen's Union",
                "For the Velm Ferrymen's Union | Velm Ferrymen's Union",
                "THE VELM FERRYMEN'S UNION | Velm Ferrymen's Union",
            })
    void the_body_that_signs_is_called_as_the_sentences_call_it(String line, String name) {
        var signed = Signatures.body(Said.paragraphs(LEAFLET + line));

        assertThat(signed).map(Link::label).hasValue(name);
        assertThat(signed.orElseThrow().speakers().getFirst().at()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATEMENT BY THE SPOKESWOMAN | Spokeswoman of the Velm Union | Petra Linn",
                "Press statement of the spokeswoman on the quay | Spokeswoman | Petra Linn",
                "STATEMENT BY THE CHAIRMAN | Spokeswoman of the Velm Union |",
                "TO ALL NEIGHBOURS | Spokeswoman of the Velm Union |",
            })
    void whose_statement_it_is_has_signed_it(String head, String post, String name) {
        var report = Said.paragraphs("%s\n%s\nPetra Linn\n%s".formatted(head, LEAFLET, post));

        assertThat(Signatures.author(report).map(Link::label)).isEqualTo(Optional.ofNullable(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Read and pass on.",
        "THE COMMITTEE",
        "V.F.W.",
        "Petra Linn",
        "Neighbours",
        "The Velm Ferrymen's Union slept.",
    })
    void who_is_no_body_of_the_text_signs_nothing(String line) {
        assertThat(Signatures.body(Said.paragraphs(LEAFLET + line))).isEmpty();
    }
}
