package stemma.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import stemma.draw.Curve.Point;
import stemma.draw.Labels.Side;
import stemma.draw.Line.Weight;
import stemma.model.ActorKind;
import stemma.model.Modality;
import stemma.model.Spot;

class NetworkPictureTest {
    private static final Node ONE = node("a", ActorKind.ORGANISATION, 3, 100);
    private static final Node OTHER = node("b", ActorKind.STATE, 1, 500);

    private static Node node(String id, ActorKind kind, int origins, double x) {
        return new Node("Name " + id, kind, origins, new Spot(id, x, 80), "/" + id, false);
    }

    private static Line line(Modality modality, int origins, Weight weight) {
        return new Line("a", "b", false, modality, origins, false, weight, "says so", "/l", false);
    }

    private static Document drawn(Line... lines) {
        var nodes = List.of(ONE, OTHER);
        var picture =
                NetworkPicture.of(
                        nodes, List.of(lines), nodes.stream().map(Node::at).toList(), "Two");
        return Jsoup.parse(picture.alone(), Parser.xmlParser());
    }

    @Test
    void the_more_origins_the_wider_the_line_up_to_six() {
        var widths =
                List.of(1, 2, 6, 40).stream()
                        .map(origins -> line(Modality.ASSERTED, origins, Weight.FULL).width())
                        .toList();

        assertThat(widths).isSorted().containsSequence(1.6);
        assertThat(widths.get(2)).isGreaterThan(widths.get(1)).isEqualTo(widths.get(3));
    }

    @Test
    void what_is_denied_has_a_crossed_circle_and_another_colour() {
        var asserted = drawn(line(Modality.ASSERTED, 1, Weight.FULL));
        var denied = drawn(line(Modality.DENIED, 1, Weight.FULL));

        assertThat(asserted.select(".line circle")).isEmpty();
        assertThat(denied.select(".line circle")).hasSize(1);
        assertThat(denied.select(".line path[stroke=#B03A10]")).isNotEmpty();
    }

    @Test
    void a_name_stands_below_its_mark_or_where_no_line_runs() {
        var sides =
                Labels.of(
                        List.of(ONE, OTHER),
                        List.of(
                                new Curve(
                                        new Point(500, 90),
                                        new Point(500, 120),
                                        new Point(500, 160))),
                        600,
                        200);

        assertThat(sides).containsEntry("a", Side.BELOW).containsEntry("b", Side.ABOVE);
    }

    @Test
    void no_name_leaves_the_plane_or_covers_another() {
        var corner = node("c", ActorKind.PERSON, 1, 6);
        var beside = node("d", ActorKind.PERSON, 1, 40);
        var nodes = List.of(corner, beside);
        var sides = Labels.of(nodes, List.of(), 600, 200);

        assertThat(nodes)
                .allSatisfy(it ->
                        assertThat(it.box(sides.get(it.at().actor())).isWithin(600, 200)).isTrue());
        assertThat(corner.box(sides.get("c")).overlaps(beside.box(sides.get("d")))).isFalse();
    }

    @Test
    void each_manner_but_conditional_has_a_line_of_its_own() {
        var lines =
                Arrays.stream(Modality.values())
                        .filter(modality -> modality != Modality.CONDITIONAL)
                        .map(modality ->
                                drawn(line(modality, 1, Weight.FULL))
                                        .select(".line")
                                        .outerHtml()
                                        .replaceAll("\\s+", " "))
                        .collect(Collectors.toSet());

        assertThat(lines).hasSize(6);
    }

    @Test
    void each_kind_of_actor_that_has_a_name_has_a_mark_of_its_own() {
        var marks =
                Arrays.stream(ActorKind.values())
                        .map(kind -> Legend.of(kind).alone())
                        .collect(Collectors.toSet());

        assertThat(marks).hasSize(ActorKind.values().length - 2);
    }

    @Test
    void lines_between_the_same_two_do_not_lie_on_each_other() {
        var back =
                new Line(
                        "b", "a", false, Modality.ASSERTED, 1, false, Weight.FULL, "", "/r", false);

        var paths =
                drawn(
                                line(Modality.ASSERTED, 1, Weight.FULL),
                                line(Modality.DENIED, 1, Weight.FULL),
                                back)
                        .select(".line > path[stroke=transparent]")
                        .eachAttr("d");

        assertThat(paths).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void what_lapsed_is_double_and_what_stayed_is_grey() {
        assertThat(drawn(line(Modality.ASSERTED, 1, Weight.LAPSED)).select(".line g path"))
                .hasSize(2);
        assertThat(
                        drawn(line(Modality.ASSERTED, 1, Weight.GREY))
                                .select(".line g path[stroke=#857F71]"))
                .isNotEmpty();
        assertThat(drawn(line(Modality.ASSERTED, 1, Weight.NEW)).select(".line text").text())
                .isEqualTo("new");
    }

    @Test
    void a_line_to_somebody_who_is_not_drawn_is_let_by() {
        var line =
                new Line("a", "c", false, Modality.ASSERTED, 1, false, Weight.FULL, "", "/", false);

        assertThat(drawn(line).select(".line")).isEmpty();
    }
}
