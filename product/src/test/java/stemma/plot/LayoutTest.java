package stemma.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.model.Spot;
import stemma.plot.Layout.Link;
import stemma.plot.Layout.Node;

class LayoutTest {
    private record Plan(List<Node> nodes, List<Link> links) {}

    private static Plan plan(RandomGenerator random, int size) {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < 1 + size; i++) {
            nodes.add(new Node("n%02d".formatted(i), 44 + random.nextInt(180), 58));
        }
        var links = new ArrayList<Link>();
        for (int i = 0; i < size * 2; i++) {
            links.add(
                    new Link(
                            nodes.get(random.nextInt(nodes.size())).id(),
                            "n%02d".formatted(random.nextInt(nodes.size() + 2))));
        }
        return new Plan(nodes, links);
    }

    @Test
    void the_same_is_laid_out_the_same_in_whatever_order() {
        Trials.forAll(
                60,
                LayoutTest::plan,
                plan ->
                        assertThat(
                                        Layout.of(
                                                plan.nodes.reversed(),
                                                plan.links.reversed(),
                                                Map.of()))
                                .isEqualTo(Layout.of(plan.nodes, plan.links, Map.of())));
    }

    @Test
    void no_label_lies_on_another() {
        Trials.forAll(
                60,
                (random, size) -> plan(random, Math.min(size, 25)),
                plan ->
                        assertThat(covered(plan.nodes, Layout.of(plan.nodes, plan.links, Map.of())))
                                .isEmpty());
    }

    private static List<String> covered(List<Node> nodes, Map<String, Spot> spots) {
        var covered = new ArrayList<String>();
        for (var one : nodes) {
            for (var other : nodes) {
                if (one.id().compareTo(other.id()) < 0
                        && isOn(one, spots.get(one.id()), other, spots.get(other.id()))) {
                    covered.add(one.id() + " " + other.id());
                }
            }
        }
        return covered;
    }

    /// Spots are whole pixels.
    private static boolean isOn(Node one, Spot at, Node other, Spot there) {
        return Math.abs(at.x() - there.x()) < (one.width() + other.width()) / 2 - 1
                && Math.abs(at.y() - there.y()) < (one.height() + other.height()) / 2 - 1;
    }

    @Test
    void who_joins_moves_nobody_and_covers_nobody() {
        Trials.forAll(
                60,
                LayoutTest::plan,
                plan -> {
                    var first = plan.nodes.subList(0, 1 + plan.nodes.size() / 2);
                    var before = Layout.of(first, plan.links, Map.of());

                    var after = Layout.of(plan.nodes, plan.links, before);

                    assertThat(after).containsAllEntriesOf(before).hasSize(plan.nodes.size());
                    assertThat(covered(plan.nodes, after)).isEqualTo(covered(first, before));
                });
    }

    @Test
    void who_is_linked_stands_nearer_than_who_is_not() {
        var nodes = new ArrayList<Node>();
        var links = new ArrayList<Link>();
        for (int i = 0; i < 20; i++) {
            nodes.add(new Node("n%02d".formatted(i), 80, 58));
            if (i % 10 > 0) {
                links.add(new Link("n%02d".formatted(i - i % 10), "n%02d".formatted(i)));
            }
        }

        var spots = Layout.of(nodes, links, Map.of());

        assertThat(mean(spots, "n00", "n0")).isLessThan(mean(spots, "n00", "n1"));
        assertThat(mean(spots, "n10", "n1")).isLessThan(mean(spots, "n10", "n0"));
    }

    private static double mean(Map<String, Spot> spots, String from, String group) {
        var at = spots.get(from);
        return new HashMap<>(spots)
                .values().stream()
                        .filter(spot -> spot.actor().startsWith(group))
                        .filter(spot -> !spot.actor().equals(from))
                        .mapToDouble(spot -> Math.hypot(spot.x() - at.x(), spot.y() - at.y()))
                        .average()
                        .orElseThrow();
    }

    @Test
    void nobody_is_laid_out_nowhere_and_one_alone_somewhere() {
        assertThat(Layout.of(List.of(), List.of(), Map.of())).isEmpty();
        assertThat(Layout.of(List.of(new Node("one", 90, 58)), List.of(), Map.of())).hasSize(1);
    }
}
