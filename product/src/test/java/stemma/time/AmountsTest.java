package stemma.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.Amount;
import stemma.model.Passage;

/// How many, and of what.
class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The League sent 40 trucks to Kesh. | 40 = 40 trucks",
                "It pays 2 million a month. | 2 million a month = 2000000 /P1M",
                "It pays $3.5m a month to the Front. | $3.5m a month = 3500000 USD /P1M",
                "It pays US$ 40 million per year. | US$ 40 million per year = 40000000 USD /P1Y",
                "It pays 300 dollars to 12 men. | 300 dollars = 300 USD; 12 = 12 men",
                "EUR 5 million was paid. | EUR 5 million = 5000000 EUR",
                "2 to 3 million dollars were paid. | 2 to 3 million dollars = 2000000..3000000 ~ USD",
                "Dozens of recruits came. | Dozens = 24.. ~ recruits",
                "Hundreds of the men fled. | Hundreds = 200.. ~ men",
                "Thousands fled. | Thousands = 2000.. ~",
                "Between 30 and 40 fighters were killed. | Between 30 and 40 = 30..40 ~ fighters",
                "From 30 to 40 fighters were killed. | From 30 to 40 = 30..40 ~ fighters",
                "Some 30-40 fighters were killed. | Some 30-40 = 30..40 ~ fighters",
                "Three to five thousand men came. | Three to five thousand = 3000..5000 ~ men",
                "At least six were killed. | At least six = 6.. ~",
                "At least six armed men were killed. | At least six = 6.. ~ men",
                "More than 200 people fled. | More than 200 = 200.. ~ people",
                "Up to 1,200 rifles were found. | Up to 1,200 = ..1200 ~ rifles",
                "As many as 50 were hurt. | As many as 50 = ..50 ~",
                "40 or more boats came. | 40 or more = 40.. ~ boats",
                "An estimated 600 houses burned. | An estimated 600 = 600..600 ~ houses",
                "About 40 percent of the fighters left. | About 40 percent = 40..40 ~ % fighters",
                "About 40% left. | About 40% = 40..40 ~ %",
                "Nearly two hundred and six families left. | Nearly two hundred and six = ..206 ~ families",
                "Twenty-five rifles, 3 mortars and a dozen rockets were found. | Twenty-five = 25 rifles; 3 = 3 mortars; a dozen = 12 rockets",
                "Two trucks and one car burned. | Two = 2 trucks; one = 1 car",
                "Six Tarvel Front fighters and 12 policemen died. | Six = 6 fighters; 12 = 12 policemen",
                "Half a dozen boats came. | Half a dozen = 6 boats",
                "The men fired 12 rockets a day. | 12 = 12 /P1D rockets",
                "Of the 300 detained, 12 were freed. | 300 = 300 detained; 12 = 12",
                "1,200,000 people and 3½ tonnes of wheat | 1,200,000 = 1200000 people; 3½ tonnes = 3.5 t wheat",
                "It was 1.5 million barrels. | 1.5 million barrels = 1500000 bbl",
                "The road is 12 km long. | 12 km = 12 km",
                "One of the men left. | One = 1 men",
                "No one came. |",
                "Resolution 1701 was read on 3 March 2031. |",
                "It breaks Article 7 of the Kesh Treaty. |",
                "A 19-year-old was held for two days. |",
                "The 3rd Brigade has T-72 tanks and three guns. | three = 3 guns",
                "The leader, 52 years old, came in 2030. |"
            })
    void a_sentence_gives_its_amounts(String sentence, String amounts) {
        assertThat(shown(sentence)).isEqualTo(amounts == null ? "" : amounts);
    }

    /// `words = low..high ~ unit /per noun`, where `~` says that it is not just that.
    private static String shown(String sentence) {
        var all = new Passage(0, sentence.length());
        var times = Times.of(sentence, Anchors.unknown()).each();
        return Amounts.of(sentence, all, times).stream()
                .map(amount -> shown(sentence, amount))
                .collect(joining("; "));
    }

    private static String shown(String sentence, Amount amount) {
        String bounds = plain(amount.low()) + ".." + plain(amount.high());
        return amount.at().in(sentence)
                + " = "
                + (amount.isExact() ? plain(amount.low()) : bounds + " ~")
                + (amount.unit().isEmpty() ? "" : " " + amount.unit())
                + (amount.per().isEmpty() ? "" : " /" + amount.per())
                + amount.noun().map(noun -> " " + noun.in(sentence)).orElse("");
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    @Test
    void an_amount_is_not_less_than_its_least() {
        var five = Optional.of(BigDecimal.valueOf(5));
        var four = Optional.of(BigDecimal.valueOf(4));

        assertThatThrownBy(() ->
                        new Amount(new Passage(0, 1), five, four, false, "", "", Optional.empty()))
                .hasMessage("The least is not more than the most: 5 and 4");
    }
}
