package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.Attribution;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Imprint;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;

/// What is told twice: in words, and with actors and a relation.
class DoubledTest {
    private static final String TEXT =
            "Norvia pays the Kesh Guard forty crowns a month, Marr said. She added that the road, which Norvia paid for, was washed away in the great flood of that spring.";

    private static final Claim ALL =
            claim("says", "Norvia pays the Kesh Guard forty crowns a month", Optional.empty());

    private static final Claim PAYS =
            claim("funds", "Norvia pays the Kesh Guard forty crowns", Optional.of(ALL.id()));

    @Test
    void what_is_told_with_a_relation_in_nearly_the_same_words_is_doubled() {
        assertThat(doubled(ALL, PAYS)).isTrue();
    }

    @Test
    void what_only_words_tell_is_not() {
        assertThat(doubled(ALL)).isFalse();
    }

    @Test
    void what_is_told_with_a_relation_is_itself_never_doubled() {
        assertThat(new Doubled(filed(ALL, PAYS)).isOne(PAYS)).isFalse();
    }

    @Test
    void where_a_relation_tells_but_a_part_the_words_stay() {
        var road =
                claim(
                        "says",
                        "the road, which Norvia paid for, was washed away in the great flood of that spring",
                        Optional.empty());
        var paid = claim("funds", "Norvia paid", Optional.of(road.id()));

        assertThat(doubled(road, paid)).isFalse();
    }

    @Test
    void what_is_said_within_what_is_said_counts() {
        var said = claim("says", "the Kesh Guard forty crowns", Optional.of(ALL.id()));
        var within =
                claim("funds", "Norvia pays the Kesh Guard forty crowns", Optional.of(said.id()));

        assertThat(doubled(ALL, said, within)).isTrue();
    }

    private static boolean doubled(Claim claim, Claim... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(claim);
        return new Doubled(filed(all.toArray(Claim[]::new))).isOne(claim);
    }

    private static Filed filed(Claim... claims) {
        var report = new Report("0".repeat(64), "a.txt", Imprint.unknown(), "en", TEXT, List.of());
        return new Filed(report, List.of(claims));
    }

    private static Claim claim(String relation, String words, Optional<String> about) {
        int begin = TEXT.indexOf(words);
        var at = new Passage(begin, begin + words.length());
        return new Claim(
                relation + words,
                "0".repeat(64),
                at,
                new Content(
                        relation,
                        List.of(at),
                        List.of(),
                        List.of(),
                        When.unstated(),
                        Optional.empty()),
                Modality.ASSERTED,
                new Attribution(new Source.Outlet("Post"), List.of()),
                about,
                1);
    }
}
