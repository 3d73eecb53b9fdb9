package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.draw.SourceTree;
import stemma.draw.SourceTree.Arrow;
import stemma.draw.SourceTree.Box;
import stemma.draw.SourceTree.Family;
import stemma.draw.SourceTree.Moment;
import stemma.draw.SourceTree.Return;

class FoldedTest {
    private static Box box(String id, long day, boolean root) {
        return new Box(
                id,
                new Moment(day, "day", "2031"),
                "Outlet " + id,
                "",
                Optional.empty(),
                "/" + id,
                root,
                id.equals("wire"));
    }

    private static SourceTree folded(List<Family> families, List<Arrow> arrows) {
        return Folded.of(new SourceTree("", families, arrows, List.of()), "/list");
    }

    private static Family family(String letter, List<Box> boxes) {
        return new Family(letter, true, "", "", "", boxes);
    }

    private static SourceTree copied(int copies, boolean said) {
        var boxes = new ArrayList<>(List.of(box("wire", 1, true)));
        var arrows = new ArrayList<Arrow>();
        for (int i = 0; i < copies; i++) {
            boxes.add(box("copy" + i, 2, false));
            arrows.add(new Arrow("wire", "copy" + i, said, "", "/step"));
        }
        return folded(List.of(family("α", boxes)), arrows);
    }

    @Test
    void copies_of_one_report_are_one_box_that_leads_to_the_list() {
        var tree = copied(37, false);

        assertThat(tree.families().getFirst().boxes())
                .extracting(Box::title)
                .containsExactly("Outlet wire", "+37 copies");
        assertThat(tree.arrows()).singleElement().extracting(Arrow::link).isEqualTo("/list");
    }

    @Test
    void a_few_copies_stay_by_themselves() {
        assertThat(copied(3, false).families().getFirst().boxes()).hasSize(4);
    }

    @Test
    void who_says_where_it_has_it_from_stays_by_itself_until_there_are_too_many() {
        assertThat(copied(37, true).families().getFirst().boxes()).hasSize(38);
        assertThat(copied(61, true).families().getFirst().boxes())
                .extracting(Box::title)
                .containsExactly("Outlet wire", "+61 reports");
    }

    /// A tree in which each report of a level is taken over by so many of the next.
    private static SourceTree grown(List<Return> returns, int... levels) {
        var boxes = new ArrayList<>(List.of(box("wire", 1, true)));
        var arrows = new ArrayList<Arrow>();
        var above = List.of("wire");
        for (int level = 0; level < levels.length; level++) {
            var next = new ArrayList<String>();
            for (var parent : above) {
                for (int i = 0; i < levels[level]; i++) {
                    String id = parent + "." + i;
                    boxes.add(box(id, level + 2, false));
                    arrows.add(new Arrow(parent, id, i % 2 == 0, "", "/step"));
                    next.add(id);
                }
            }
            above = next;
        }
        return Folded.of(new SourceTree("", List.of(family("α", boxes)), arrows, returns), "/list");
    }

    private static int reports(SourceTree tree) {
        return tree.families().stream()
                .flatMap(family -> family.boxes().stream())
                .map(Box::title)
                .mapToInt(title ->
                        title.startsWith("+")
                                ? Integer.parseInt(title.substring(1).split(" ")[0])
                                : 1)
                .sum();
    }

    @ParameterizedTest
    @CsvSource({"14, 13, 0", "6, 5, 6", "2, 97, 0", "98, 1, 0", "1, 1, 200", "3, 3, 22"})
    void a_tree_of_two_hundred_reports_has_at_most_sixty_boxes_that_stand_for_all(
            int first, int second, int third) {
        var tree =
                third == 0
                        ? grown(List.of(), first, second)
                        : grown(List.of(), first, second, third);
        int all = 1 + first + first * second + first * second * third;

        assertThat(tree.families().getFirst().boxes().size()).isBetween(2, Folded.MOST_BOXES);
        assertThat(reports(tree)).isEqualTo(all);
        assertThat(tree.arrows())
                .allSatisfy(arrow -> assertThat(arrow.from()).isNotEqualTo(arrow.to()));
    }

    @Test
    void a_branch_that_does_not_part_is_one_box() {
        var tree = grown(List.of(), 30, 1, 1);

        assertThat(tree.families().getFirst().boxes())
                .extracting(Box::title)
                .contains("Outlet wire")
                .allMatch(
                        title -> !title.startsWith("+") || title.matches("\\+(2|\\d\\d) reports"));
    }

    @Test
    void the_way_to_a_report_that_comes_home_stays_open() {
        var home = new Return("wire.3.2.1", Optional.of("wire"), "back to where it was");

        var tree = grown(List.of(home), 6, 5, 6);

        assertThat(tree.returns()).containsExactly(home);
        assertThat(tree.families().getFirst().boxes())
                .extracting(Box::id)
                .contains("wire.3", "wire.3.2", "wire.3.2.1");
    }

    @Test
    void reports_that_rest_on_one_another_in_a_ring_are_folded_too() {
        var boxes = new ArrayList<>(List.of(box("wire", 1, true)));
        var arrows = new ArrayList<Arrow>();
        for (int i = 0; i < 90; i++) {
            boxes.add(box("r" + i, 2, false));
            arrows.add(new Arrow("r" + i, "r" + (i + 1) % 90, true, "", "/step"));
        }
        var tree = folded(List.of(family("α", boxes)), arrows);

        assertThat(reports(tree)).isEqualTo(91);
        assertThat(tree.picture().onPage("tree")).contains("Outlet wire");
    }

    @Test
    void origins_beyond_the_letters_are_one_band() {
        var families = new ArrayList<Family>();
        for (int i = 0; i < 200; i++) {
            families.add(family(Tree.letter(i), List.of(box("b" + i, i, true))));
        }
        var tree = folded(families, List.of());

        assertThat(tree.families()).hasSize(Folded.MOST_FAMILIES);
        assertThat(tree.families().getLast().name()).isEqualTo("177 more origins");
        assertThat(tree.families().getLast().boxes())
                .extracting(Box::title)
                .containsExactly("+177 reports");
    }

    @Test
    void every_origin_has_a_letter_of_its_own() {
        assertThat(java.util.stream.IntStream.range(0, 200).mapToObj(Tree::letter))
                .doesNotHaveDuplicates();
    }
}
