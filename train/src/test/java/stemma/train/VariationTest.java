package stemma.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariationTest {
    /// "Oss said the Tarvel Army left . \n Oss denied that ."
    private static final Document TEXT =
            new Document(
                    "d",
                    "own",
                    "Oss said the Tarvel Army left . Oss denied that .".split(" "),
                    new int[] {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1},
                    new boolean[] {true, true},
                    labels(3, 0, 0, 1, 2, 0, 0, 3, 0, 0, 0),
                    labels(1, 0, 0, 3, 4, 0, 0, 1, 0, 0, 0),
                    labels(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                    unknown(),
                    unknown(),
                    unknown(),
                    unknown(),
                    true,
                    List.of(
                            new Document.Saying(
                                    1, 0, 1, new int[] {0}, new int[] {1}, new int[] {2, 3, 4, 5}),
                            new Document.Saying(
                                    4, 0, 8, new int[] {7}, new int[] {8}, new int[] {9})));

    private static int[] labels(int... labels) {
        return labels;
    }

    private static int[] unknown() {
        var labels = new int[11];
        Arrays.fill(labels, Document.UNKNOWN);
        return labels;
    }

    private static List<Document> variations() throws IOException {
        var variation = new Variation(new NameBank(Path.of("no", "such", "folder")), new Random(7));
        return IntStream.range(0, 400).mapToObj(i -> variation.of(TEXT)).toList();
    }

    @Test
    void what_is_said_stays_what_is_said() throws IOException {
        for (var varied : variations()) {
            assertThat(varied.sayings()).hasSize(2);
            var first = varied.sayings().getFirst();
            assertThat(varied.words()[first.anchor()]).isEqualToIgnoringCase("said");
            assertThat(varied.words()[first.content()[0]]).isEqualToIgnoringCase("the");
            assertThat(varied.words()[first.content()[first.content().length - 1]])
                    .isEqualToIgnoringCase("left");
        }
    }

    @Test
    void a_name_is_replaced_everywhere_by_the_same_one() throws IOException {
        int replaced = 0;
        for (var varied : variations()) {
            var sources =
                    varied.sayings().stream()
                            .map(saying -> words(varied, saying.source()))
                            .toList();
            assertThat(sources.getFirst()).isEqualTo(sources.getLast());
            replaced += sources.getFirst().equalsIgnoreCase("Oss") ? 0 : 1;
        }
        assertThat(replaced).isBetween(60, 200);
    }

    @Test
    void a_longer_name_begins_once() throws IOException {
        for (var varied : variations()) {
            long begun = Arrays.stream(varied.entity()).filter(label -> label == 1).count();
            assertThat(begun).isEqualTo(1);
        }
    }

    @Test
    void some_have_no_capitals_and_some_only_these() throws IOException {
        var texts = variations().stream().map(varied -> String.join(" ", varied.words())).toList();

        assertThat(texts).anyMatch(text -> text.contains("ARMY") || text.contains("SAID"));
        assertThat(texts).anyMatch(text -> text.equals(text.toLowerCase(java.util.Locale.ROOT)));
        assertThat(texts).anyMatch(text -> text.startsWith("Oss said the Tarvel Army left ."));
    }

    @Test
    void furniture_stands_between_lines_and_says_nothing() throws IOException {
        var longer = variations().stream().filter(varied -> varied.sentences() == 3).toList();

        assertThat(longer).isNotEmpty();
        for (var varied : longer) {
            assertThat(varied.opensLine()).containsExactly(true, true, true);
            int begin =
                    IntStream.range(0, varied.words().length)
                            .filter(i -> varied.sentence()[i] == 1)
                            .findFirst()
                            .orElseThrow();
            assertThat(varied.entity()[begin]).isZero();
        }
    }

    private static String words(Document document, int[] words) {
        return String.join(" ", Arrays.stream(words).mapToObj(i -> document.words()[i]).toList());
    }
}
