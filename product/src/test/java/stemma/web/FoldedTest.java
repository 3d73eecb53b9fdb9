package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.draw.SourceTree;
import stemma.draw.SourceTree.Arrow;
import stemma.draw.SourceTree.Box;
import stemma.draw.SourceTree.Family;
import stemma.draw.SourceTree.Moment;

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
