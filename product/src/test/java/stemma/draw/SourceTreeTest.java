package stemma.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.draw.SourceTree.Arrow;
import stemma.draw.SourceTree.Box;
import stemma.draw.SourceTree.Family;
import stemma.draw.SourceTree.Moment;
import stemma.draw.SourceTree.Return;

class SourceTreeTest {
    private static Box box(String id, long day, boolean root) {
        return new Box(
                id,
                new Moment(day, "day " + day, "2031"),
                "Outlet " + id,
                "note",
                Optional.empty(),
                "/" + id,
                root,
                false);
    }

    private static Arrow arrow(String from, String to, boolean said) {
        return new Arrow(from, to, said, from + " to " + to, "/step");
    }

    private static SourceTree tree(List<Box> boxes, List<Arrow> arrows) {
        return new SourceTree(
                "A tree",
                List.of(new Family("α", false, "two officials", "unnamed", "3 reports", boxes)),
                arrows,
                List.of());
    }

    @Test
    void who_has_it_from_another_stands_to_its_right_even_on_the_same_day() {
        var first = box("a", 4, true);
        var same = box("b", 4, false);
        var places = new TreePlaces(tree(List.of(first, same), List.of(arrow("a", "b", true))));

        assertThat(places.x(same)).isGreaterThan(places.x(first) + TreePlaces.BOX);
    }

    @Test
    void what_shared_words_tell_is_dashed_and_what_is_said_is_not() {
        var boxes = List.of(box("a", 4, true), box("b", 5, false));

        assertThat(tree(boxes, List.of(arrow("a", "b", false))).picture().alone())
                .contains("stroke-dasharray=\"7 5\"");
        assertThat(tree(boxes, List.of(arrow("a", "b", true))).picture().alone())
                .doesNotContain("stroke-dasharray=\"7 5\"");
    }

    @Test
    void a_return_is_vermilion_and_has_a_label() {
        var boxes = List.of(box("a", 4, true), box("b", 5, false));
        var tree =
                new SourceTree(
                        "A tree",
                        List.of(new Family("α", true, "Oss", "named", "2 reports", boxes)),
                        List.of(arrow("a", "b", true)),
                        List.of(new Return("b", Optional.of("a"), "comes back")));

        assertThat(tree.picture().alone())
                .contains("↺ comes back", "stroke=\"" + Tone.DENY.alone() + "\"");
    }

    @Test
    void two_boxes_with_one_id_are_refused() {
        assertThatThrownBy(() -> tree(List.of(box("a", 4, true), box("a", 5, true)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    @Test
    void reports_stand_in_the_order_of_time_and_none_covers_another() {
        Trials.forAll(
                SourceTreeTest::any,
                tree -> {
                    var places = new TreePlaces(tree);
                    var all = tree.families().getFirst().boxes();
                    for (var one : all) {
                        for (var other : all) {
                            if (one.moment().compareTo(other.moment()) < 0) {
                                assertThat(places.x(one)).isLessThan(places.x(other));
                            }
                            if (!one.equals(other) && places.row(one) == places.row(other)) {
                                assertThat(Math.abs(places.x(one) - places.x(other)))
                                        .isGreaterThanOrEqualTo(TreePlaces.BOX);
                            }
                        }
                    }
                    assertThat(tree.picture().alone()).isEqualTo(tree.picture().alone());
                });
    }

    /// Some reports on few days, each but the first with up to two others it has it from, also in rings.
    private static SourceTree any(RandomGenerator random, int size) {
        var boxes = new ArrayList<Box>();
        var arrows = new ArrayList<Arrow>();
        for (int i = 0; i <= size % 40; i++) {
            boolean isRoot = i == 0 || random.nextInt(4) == 0;
            boxes.add(box("b" + i, random.nextInt(6), isRoot));
            for (int from = 0; !isRoot && from < random.nextInt(3); from++) {
                int other = random.nextInt(i + 1);
                if (other != i) {
                    arrows.add(arrow("b" + other, "b" + i, random.nextBoolean()));
                }
            }
        }
        return tree(boxes, arrows);
    }
}
