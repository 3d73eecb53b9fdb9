package stemma.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.DENIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.When;

class MarksTest {
    private static final List<Modality> HOW = List.of(Modality.values());
    private static final String WORDS = "The envoy said the bridge over the Sennet is open again.";

    @Test
    void a_statement_within_another_gives_the_style_and_both_keep_their_numbers() {
        var it = Invented.report("a.txt").paragraph(WORDS);
        it.says(ASSERTED, "the bridge over the Sennet is open again", List.of())
                .says(DENIED, "the Sennet is open", List.of());

        var runs = runs(it, Optional.empty());

        assertThat(runs)
                .extracting(Run::text, Run::style, Run::ends)
                .containsExactly(
                        row("The envoy said ", "", List.of()),
                        row("the bridge over ", "asserted", List.of()),
                        row("the Sennet is open", "denied", List.of(2)),
                        row(" again", "asserted", List.of(1)),
                        row(".", "", List.of()));
    }

    @Test
    void a_linked_passage_is_marked_across_the_statements_it_meets() {
        var it = Invented.report("a.txt").paragraph(WORDS);
        it.says(ASSERTED, "the bridge", List.of());

        var runs = runs(it, Optional.of(new Passage(10, 19)));

        assertThat(runs)
                .extracting(Run::text, Run::style)
                .containsExactly(
                        row("The envoy ", ""),
                        row("said ", "at"),
                        row("the ", "asserted at"),
                        row("bridge", "asserted"),
                        row(" over the Sennet is open again.", ""));
    }

    @Test
    void what_goes_on_in_the_next_paragraph_is_marked_there_and_begins_only_once() {
        var it =
                Invented.report("a.txt")
                        .paragraph("Oss said: “It rained.")
                        .paragraph("It snowed.”");
        it.says(ASSERTED, List.of("“It rained.", "It snowed.”"), List.of(), When.unstated());
        var blocks = it.report().blocks();
        var marks = new Marks(it.report(), it.claims(), Optional.empty(), Set.of());

        assertThat(blocks.stream().map(marks::in).map(List::getLast))
                .extracting(Run::text, Run::style, Run::begins, Run::ends)
                .containsExactly(
                        row("“It rained.", "asserted", List.of(1), List.of()),
                        row("It snowed.”", "asserted", List.of(), List.of(1)));
        assertThat(blocks.stream().map(marks::beginningIn)).containsExactly(List.of(1), List.of());
    }

    @Test
    void however_statements_overlap_the_runs_are_the_words_and_each_number_stands_once() {
        Trials.forAll(
                MarksTest::any,
                it -> {
                    var runs = runs(it, Optional.empty());

                    assertThat(runs.stream().map(Run::text).collect(joining())).isEqualTo(WORDS);
                    assertThat(
                                    runs.stream()
                                            .flatMap(run -> run.begins().stream())
                                            .sorted()
                                            .toList())
                            .isEqualTo(numbers(it));
                    assertThat(runs.stream().flatMap(run -> run.ends().stream()).sorted().toList())
                            .isEqualTo(numbers(it));
                });
    }

    private static List<Integer> numbers(Invented it) {
        return IntStream.rangeClosed(1, it.claims().size()).boxed().toList();
    }

    private static Invented any(RandomGenerator random, int size) {
        var it = Invented.report("a.txt").paragraph(WORDS);
        for (int i = 0; i < size / 4; i++) {
            int begin = random.nextInt(WORDS.length() - 1);
            int end = random.nextInt(begin + 1, WORDS.length() + 1);
            var how = HOW.get(random.nextInt(HOW.size()));
            it.says(how, WORDS.substring(begin, end), List.of());
        }
        return it;
    }

    private static List<Run> runs(Invented it, Optional<Passage> linked) {
        var report = it.report();
        return new Marks(report, it.claims(), linked, Set.of()).in(report.blocks().getFirst());
    }

    private static Tuple row(Object... values) {
        return new Tuple(values);
    }
}
