package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.predicate.Role;

/// Which mentions tell of the same event.
class OccurrencesTest {
    private static final Map<String, Set<String>> REPORTS =
            Map.of(
                    "a", Set.of("velm", "oss", "quarry"),
                    "b", Set.of("velm", "oss", "bridge"),
                    "c", Set.of("dorvan", "reik", "harbour"));

    private static Occurrence mention(String report, String kin, String... parts) {
        var told = new HashMap<Role, Set<String>>();
        for (String part : parts) {
            String[] names = part.split(":", 2);
            told.put(
                    Role.valueOf(names[0].toUpperCase(Locale.ROOT)),
                    Set.of(names[1].split(",", -1)));
        }
        return new Occurrence(report, Set.of(kin), kin.equals("say"), told);
    }

    private static List<Integer> events(Occurrence... mentions) {
        return Occurrences.of(List.of(mentions), REPORTS, _ -> 1);
    }

    private static boolean areOne(Occurrence one, Occurrence other) {
        var events = events(one, other);
        return events.get(0).equals(events.get(1));
    }

    @Test
    void what_is_called_alike_in_reports_of_one_affair_is_one_event() {
        assertThat(areOne(mention("a", "arrest"), mention("b", "arrest"))).isTrue();
        assertThat(areOne(mention("a", "arrest"), mention("b", "escape"))).isFalse();
    }

    @Test
    void in_a_report_of_something_else_it_is_another() {
        assertThat(areOne(mention("a", "arrest"), mention("c", "arrest"))).isFalse();
    }

    @Test
    void one_part_may_be_told_otherwise_but_not_two() {
        var oss = mention("a", "arrest", "agent:police", "patient:oss");

        assertThat(areOne(oss, mention("b", "arrest", "agent:guards", "patient:oss,poet")))
                .isTrue();
        assertThat(areOne(oss, mention("b", "arrest", "agent:guards", "patient:reik"))).isFalse();
    }

    @Test
    void another_number_is_another_event() {
        var seven = mention("a", "arrest", "amount:seven");

        assertThat(areOne(seven, mention("b", "arrest", "amount:seven"))).isTrue();
        assertThat(areOne(seven, mention("b", "arrest", "amount:nine"))).isFalse();
    }

    @Test
    void what_is_said_is_the_same_only_where_the_same_says_it() {
        var oss = mention("a", "say", "agent:oss");

        assertThat(areOne(oss, mention("b", "say", "agent:oss"))).isTrue();
        assertThat(areOne(oss, mention("b", "say", "agent:reik"))).isFalse();
        assertThat(areOne(oss, mention("b", "say"))).isFalse();
    }

    @Test
    void a_word_that_tells_nothing_is_an_event_by_itself() {
        var it = new Occurrence("a", Set.of(), false, Map.of());

        assertThat(areOne(it, it)).isFalse();
    }

    @Test
    void the_order_of_the_reports_does_not_matter() {
        Trials.forAll(
                (random, size) -> {
                    var mentions = new ArrayList<Occurrence>();
                    for (int i = 0; i < size; i++) {
                        mentions.add(
                                mention(
                                        one(random, List.of("a", "b", "c")),
                                        one(random, List.of("arrest", "escape", "say")),
                                        "agent:" + one(random, List.of("oss", "reik", "linn")),
                                        "patient:"
                                                + one(random, List.of("oss", "reik"))
                                                + ","
                                                + i));
                    }
                    return mentions;
                },
                mentions -> {
                    var byReport = new ArrayList<>(mentions);
                    byReport.sort(Comparator.comparing(Occurrence::report).reversed());

                    assertThat(groups(byReport)).isEqualTo(groups(mentions));
                });
    }

    private static String one(RandomGenerator random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// No two of the mentions are equal.
    private static Set<Set<Occurrence>> groups(List<Occurrence> mentions) {
        var events = Occurrences.of(mentions, REPORTS, _ -> 1);
        var groups = new HashMap<Integer, Set<Occurrence>>();
        for (int i = 0; i < mentions.size(); i++) {
            groups.computeIfAbsent(events.get(i), _ -> new HashSet<>()).add(mentions.get(i));
        }
        return Set.copyOf(groups.values());
    }
}
