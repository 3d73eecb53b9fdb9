package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.model.Imprint;
import stemma.model.Listing;
import stemma.model.When;

class DataTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", " =1"})
    void a_cell_that_a_spreadsheet_would_run_is_made_words(String title) {
        var imprint =
                new Imprint(
                        Optional.of(title),
                        Optional.empty(),
                        Optional.empty(),
                        When.unstated(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        String csv = Data.csv(List.of(new Listing("id", "a.txt", imprint, "en", 0, true)));

        assertThat(csv)
                .isEqualTo(
                        "\"id\",\"file\",\"published\",\"outlet\",\"title\",\"language\",\"read\",\"statements\",\"url\"\r\n"
                                + "\"id\",\"a.txt\",\"\",\"\",\"'"
                                + title
                                + "\",\"en\",\"true\",\"0\",\"\"\r\n");
    }
}
