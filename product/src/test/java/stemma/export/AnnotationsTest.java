package stemma.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.ActorKind;
import stemma.model.Attribution;
import stemma.model.Content;
import stemma.model.Draft;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.model.When;

/// Documents of annotated corpora, in and out.
class AnnotationsTest {
    private static final String LINE =
            "{\"id\":\"d1\",\"split\":\"dev\",\"text\":\"Varda: the pass, he fears, is closed\",\"entities\":[1,2]}";

    @Test
    void what_was_found_takes_the_place_of_what_was_there_and_all_else_stays() {
        var document = Annotations.parse(LINE);

        assertThat(document.id()).isEqualTo("d1");
        assertThat(document.with(List.of(), List.of()))
                .isEqualTo(
                        "{\"id\":\"d1\",\"split\":\"dev\",\"text\":\"Varda: the pass, he fears, is closed\",\"entities\":[],\"attributions\":[]}");
    }

    @Test
    void content_in_two_stretches_keeps_both_and_a_missing_cue_is_null() {
        var varda = new Mention(new Passage(0, 5), "Salim Varda", ActorKind.PERSON);
        var content =
                new Content(
                        "says",
                        List.of(new Passage(7, 15), new Passage(27, 36)),
                        List.of(varda),
                        List.of(),
                        When.unstated(),
                        Optional.empty());
        var link =
                new Link(
                        new Source.Person("Salim Varda"),
                        Optional.of(varda.at()),
                        Optional.empty());
        var draft =
                new Draft(
                        new Passage(0, 36),
                        content,
                        Modality.ASSERTED,
                        new Attribution(new Source.Outlet("Karst Radio"), List.of(link)),
                        0.5);

        assertThat(Annotations.parse(LINE).with(List.of(varda), List.of(draft)))
                .endsWith(
                        "\"entities\":[{\"id\":\"e1\",\"type\":\"person\",\"spans\":[[0,5]],\"text\":\"Varda\",\"name\":\"Salim Varda\"}],"
                                + "\"attributions\":[{\"id\":\"a1\",\"source\":{\"spans\":[[0,5]],\"text\":\"Varda\"},\"cue\":null,"
                                + "\"content\":{\"spans\":[[7,15],[27,36]],\"text\":\"the pass is closed\"}}]}");
    }

    @Test
    void a_line_that_is_no_document_is_refused() {
        for (String line : List.of("", "[]", "{}", "{\"text\":1}", "{\"text\":\"a\"", "null")) {
            assertThatThrownBy(() -> Annotations.parse(line))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("(?s)This is no JSON: .+|A document is a JSON object .+");
        }
    }
}
