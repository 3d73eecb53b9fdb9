package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;

/// Offices by whose they are; the words in brackets are the mention.
class OwnedOfficesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Velm's own foreign ministry] wrote. | Foreign Ministry of Velm",
                "Velm’s [foreign ministry] wrote. | Foreign Ministry of Velm",
                "The [Foreign Ministry of Velm] wrote. | Foreign Ministry of Velm",
                "The [Velm Ministry of Foreign Affairs] wrote. | Foreign Ministry of Velm",
                "1. Republic of Velm, [Ministry of Foreign Affairs], June. | Foreign Ministry of Velm",
                "The [Foreign Ministry] of Velm wrote. | Foreign Ministry of Velm",
                "The [Velm Ministry of Defence] wrote. | Velm Ministry of Defence",
                "1. [Ministry of Finance], Republic of Velm, June. | Velm Ministry of Finance",
                "1. Republic of Velm, [Ministry of Finance], June. | Velm Ministry of Finance",
                "[The League's information office] wrote. | Orm League Information Office",
                "The [Foreign Ministry] in Ankara wrote. | Turkish Foreign Ministry",
                "[Turkey's foreign ministry] wrote. | Turkish Foreign Ministry",
                "The [Foreign Ministry] wrote. | ",
                "In Velm, the [Foreign Ministry] wrote. | ",
                "The [Foreign Ministry] in Ormwick wrote. | ",
                "[Oss's security office] wrote. | ",
                "[Republic of Velm], Ministry of Finance | ",
                "[Velm's army] marched. | ",
                "[Velm's officials] marched. | ",
            })
    void an_office_goes_by_whose_it_is(String marked, String name) {
        String text = marked.replace("[", "").replace("]", "");
        var at = new Passage(marked.indexOf('['), marked.indexOf(']') - 1);
        var mention = new Mention(at, at.in(text), ActorKind.UNIT);
        var others =
                Stream.of(
                        other("Velm", ActorKind.STATE),
                        other("Republic of Velm", ActorKind.STATE),
                        other("Outer Corps of Velm", ActorKind.UNIT),
                        other("Orm League", ActorKind.ORGANISATION),
                        other("Nadim Oss", ActorKind.PERSON));
        var offices = new OwnedOffices(text, Stream.concat(Stream.of(mention), others).toList());

        assertThat(offices.name(mention).stream().toList())
                .isEqualTo(name == null ? List.of() : List.of(name));
    }

    private static Mention other(String name, ActorKind kind) {
        return new Mention(new Passage(900, 900 + name.length()), name, kind);
    }
}
