package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import stemma.Trials;

class BioTest {
    private static final List<String> LABELS =
            List.of("O", "B-Person", "I-Person", "B-Group", "I-Group");
    private static final Bio BIO = new Bio(LABELS);

    private static List<Span> spans(float[]... words) {
        var rows = rows(words);
        return BIO.spans(rows, 0, 0, rows.size());
    }

    private static Rows rows(float[]... words) {
        var values = new float[words.length * LABELS.size()];
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(words[i], 0, values, i * LABELS.size(), LABELS.size());
        }
        return Rows.of(values, LABELS.size());
    }

    @Test
    void neighbours_of_one_type_are_two_spans_where_the_second_begins_anew() {
        float[] begin = {0, 9, 0, 0, 0};
        float[] inside = {0, 0, 9, 0, 0};

        assertThat(spans(begin, inside, begin))
                .extracting(Span::begin, Span::end, Span::type)
                .containsExactly(tuple(0, 2, "Person"), tuple(2, 3, "Person"));
    }

    @Test
    void what_goes_on_without_a_beginning_is_no_label() {
        float[] onlyInside = {1, 0, 9, 0, 0};

        assertThat(spans(onlyInside)).isEmpty();
    }

    @Test
    void a_span_does_not_change_its_type_on_the_way() {
        float[] person = {0, 9, 0, 0, 0};
        float[] restOfGroup = {0, 0, 7, 0, 8};

        assertThat(spans(person, restOfGroup))
                .extracting(Span::begin, Span::end, Span::type)
                .containsExactly(tuple(0, 2, "Person"));
    }

    @Test
    void a_spans_probability_is_the_mean_of_its_words() {
        float[] sure = {-99, 0, -99, -99, -99};
        float[] half = {-99, -99, 0, -99, 0};

        assertThat(spans(sure, half).getFirst().probability()).isCloseTo(0.75, within(1e-6));
    }

    @Test
    void what_is_likely_to_go_on_goes_on_over_a_word_that_is_hardly_of_it() {
        float[] person = {0, 9, 0, 0, 0};
        float[] hardly = {1, 0, 0, 0, 0};
        var rows = rows(person, hardly, person, hardly);

        assertThat(new Bio(LABELS, Map.of("Person", 1.5)).spans(rows, 0, 0, 4))
                .extracting(Span::begin, Span::end)
                .containsExactly(tuple(0, 2), tuple(2, 4));
        assertThat(new Bio(LABELS, Map.of("Group", 1.5)).spans(rows, 0, 0, 4))
                .isEqualTo(BIO.spans(rows, 0, 0, 4))
                .extracting(Span::begin, Span::end)
                .containsExactly(tuple(0, 1), tuple(2, 3));
    }

    @Test
    void only_the_words_asked_for_are_read() {
        float[] person = {0, 9, 0, 0, 0};
        var rows = rows(person, person, person);

        assertThat(BIO.spans(rows, 0, 1, 2)).extracting(Span::begin).containsExactly(1);
    }

    @Test
    void labels_that_go_on_without_one_to_begin_with_are_refused() {
        assertThatThrownBy(() -> new Bio(List.of("O", "I-Person")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B-Person");
    }

    @Test
    void no_legal_row_of_labels_is_more_probable() {
        Trials.forAll(
                BioTest::random,
                rows -> {
                    var found = BIO.spans(rows, 0, 0, rows.size());

                    assertThat(score(rows, labels(found, rows.size())))
                            .isCloseTo(best(rows), within(1e-5));
                });
    }

    private static Rows random(RandomGenerator random, int size) {
        var values = new float[LABELS.size() * (1 + size / 8)];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat() * 3;
        }
        return Rows.of(values, LABELS.size());
    }

    private static int[] labels(List<Span> spans, int size) {
        var labels = new int[size];
        for (var span : spans) {
            Arrays.fill(labels, span.begin(), span.end(), LABELS.indexOf("I-" + span.type()));
            labels[span.begin()]--;
        }
        return labels;
    }

    private static double best(Rows rows) {
        double best = Double.NEGATIVE_INFINITY;
        for (int choice = 0; choice < Math.pow(LABELS.size(), rows.size()); choice++) {
            var labels = new int[rows.size()];
            int rest = choice;
            for (int i = 0; i < labels.length; i++) {
                labels[i] = rest % LABELS.size();
                rest /= LABELS.size();
            }
            best = isLegal(labels) ? Math.max(best, score(rows, labels)) : best;
        }
        return best;
    }

    private static boolean isLegal(int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            boolean goesOn = labels[i] == 2 || labels[i] == 4;
            if (goesOn
                    && (i == 0 || labels[i - 1] != labels[i] && labels[i - 1] != labels[i] - 1)) {
                return false;
            }
        }
        return true;
    }

    /// Sums of plain scores rank rows as log-probabilities do.
    private static double score(Rows rows, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += rows.at(i, labels[i]);
        }
        return sum;
    }
}
