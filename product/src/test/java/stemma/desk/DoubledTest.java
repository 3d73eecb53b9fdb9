package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Claim;

/// What is told twice: in words, and with actors and a relation.
class DoubledTest {
    private static final String TEXT =
            "Norvia pays the Kesh Guard forty crowns a month, Marr said. She added that the road, which Norvia paid for, was washed away in the great flood of that spring.";

    private static final Claim ALL =
            of("says", "Norvia pays the Kesh Guard forty crowns a month").is();

    private static final Claim PAYS =
            of("funds", "Norvia pays the Kesh Guard forty crowns").about(ALL).is();

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
                of(
                                "says",
                                "the road, which Norvia paid for, was washed away in the great flood of that spring")
                        .is();
        var paid = of("funds", "Norvia paid").about(road).is();

        assertThat(doubled(road, paid)).isFalse();
    }

    @Test
    void what_is_said_within_what_is_said_counts() {
        var said = of("says", "the Kesh Guard forty crowns").about(ALL).is();
        var within = of("funds", "Norvia pays the Kesh Guard forty crowns").about(said).is();

        assertThat(doubled(ALL, said, within)).isTrue();
    }

    private static boolean doubled(Claim claim, Claim... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(claim);
        return new Doubled(filed(all.toArray(Claim[]::new))).isOne(claim);
    }

    private static Filed filed(Claim... claims) {
        return Excerpt.filed(TEXT, claims);
    }

    private static Excerpt of(String relation, String words) {
        return Excerpt.of(TEXT, relation, words);
    }
}
