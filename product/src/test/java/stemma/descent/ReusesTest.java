package stemma.descent;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.descent.Newsroom.Article;
import stemma.descent.Reuse.Verdict;

class ReusesTest {
    private static final int EVENTS = 40;
    private static final int SENTENCES = 12;
    private static final String OWN = "own";

    /// Per kind of copy, the share that is found; under `own`, the share of what is found that is no copy.
    private static Map<String, Double> found(
            Map<String, UnaryOperator<Article>> copies, Newsroom newsroom) {
        var shelf = new Shelf();
        for (int event = 0; event < EVENTS; event++) {
            var about = newsroom.event();
            var base = newsroom.article(about, SENTENCES);
            shelf.with(event + "/base", base.text());
            for (int desk = 0; desk < 3; desk++) {
                shelf.with(event + "/" + OWN + desk, newsroom.article(about, SENTENCES).text());
            }
            for (var copy : copies.entrySet()) {
                shelf.with(event + "/" + copy.getKey(), copy.getValue().apply(base).text());
            }
        }
        return shares(shelf, copies.keySet().size());
    }

    private static Map<String, Double> shares(Shelf shelf, int kinds) {
        var counts = new TreeMap<String, Integer>();
        for (String id : shelf.texts.keySet()) {
            if (id.endsWith("/base") || id.contains("/" + OWN)) {
                for (Reuse reuse : shelf.like(id)) {
                    if (reuse.verdict() == Verdict.SAME_WORDS) {
                        counts.merge(kind(reuse), 1, Integer::sum);
                    }
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int wrong = counts.getOrDefault(OWN, 0);
        counts.remove(OWN);
        var shares =
                counts.entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        entry -> (double) entry.getValue() / EVENTS));
        shares.put(OWN, (double) wrong / all);
        assertThat(shares).hasSize(kinds + 1);
        return shares;
    }

    private static String kind(Reuse reuse) {
        String[] here = reuse.here().split("/");
        String[] there = reuse.there().split("/");
        return here[0].equals(there[0]) && here[1].equals("base") && !there[1].startsWith(OWN)
                ? there[1]
                : OWN;
    }

    private static Newsroom newsroom() {
        return new Newsroom(RandomGeneratorFactory.of("L64X128MixRandom").create(20_310_306));
    }

    @Test
    void copies_with_up_to_three_words_in_ten_changed_are_found_and_nothing_else() {
        var newsroom = newsroom();
        var copies = new LinkedHashMap<String, UnaryOperator<Article>>();
        copies.put("verbatim", article -> article);
        copies.put("cut", newsroom::cut);
        copies.put("reordered", newsroom::reordered);
        copies.put("respelled", newsroom::respelled);
        copies.put("paraphrased", newsroom::paraphrased);
        copies.put("tenth changed", article -> newsroom.changed(article, 0.1));
        copies.put("fifth changed", article -> newsroom.changed(article, 0.2));
        copies.put("three tenths changed", article -> newsroom.changed(article, 0.3));

        var found = found(copies, newsroom);

        assertThat(found.remove(OWN)).isLessThanOrEqualTo(0.05);
        assertThat(found.values())
                .allSatisfy(share -> assertThat(share).isGreaterThanOrEqualTo(0.95));
    }

    @Test
    void
            half_a_report_within_another_is_found_and_two_times_in_three_when_three_words_in_ten_are_changed_too() {
        var newsroom = newsroom();
        var copies = new LinkedHashMap<String, UnaryOperator<Article>>();
        copies.put(
                "quarried",
                article ->
                        newsroom.quarried(newsroom.article(newsroom.event(), SENTENCES), article));
        copies.put(
                "quarried and changed",
                article ->
                        newsroom.quarried(
                                newsroom.article(newsroom.event(), SENTENCES),
                                newsroom.changed(article, 0.3)));
        copies.put("cut and changed", article -> newsroom.changed(newsroom.cut(article), 0.3));

        var found = found(copies, newsroom);

        assertThat(found.get(OWN)).isLessThanOrEqualTo(0.05);
        assertThat(found.get("quarried")).isGreaterThanOrEqualTo(0.95);
        assertThat(found.get("quarried and changed")).isGreaterThanOrEqualTo(0.65);
        assertThat(found.get("cut and changed")).isGreaterThanOrEqualTo(0.65);
    }

    private static final String LORRIES =
            "Forty lorries without plates crossed the Sennet bridge before sunrise and unloaded crates at a boarding school, four drivers said.";

    @Test
    void shared_words_have_their_places_in_both_reports() {
        var shelf =
                new Shelf()
                        .with("first", "Dalma was quiet.\n" + LORRIES)
                        .with(
                                "second",
                                LORRIES.replace("Forty", "Thirty-eight")
                                                .replace("boarding", "village")
                                        + " The League was silent.");

        var reuse = shelf.like("second").getFirst();

        assertThat(reuse.verdict()).isEqualTo(Verdict.SAME_WORDS);
        assertThat(reuse.shared()).hasSize(1);
        var shared = reuse.shared().getFirst();
        assertThat(shared.runs())
                .extracting(run -> run.here().in(shelf.texts.get("second")))
                .containsExactly(
                        "lorries without plates crossed the Sennet bridge before sunrise and unloaded crates at a",
                        "school, four drivers said");
        assertThat(shared.there().in(shelf.texts.get("first")))
                .startsWith("lorries without")
                .endsWith("drivers said");
        assertThat(reuse.own().words()).isEqualTo(18);
        assertThat(reuse.own().ofHere()).isEqualTo(72);
        assertThat(reuse.reason())
                .isEqualTo(
                        "18 words in one passage are the same, 72 % of this report and 78 % of the other, and few others have them (score 14)");
    }

    @Test
    void the_same_speech_heard_twice_is_no_copy() {
        String speech =
                "“We shall neither sell the eastern wells nor lend them, and whoever drills there without leave will be fined,” ";
        var shelf =
                new Shelf()
                        .with(
                                "first",
                                speech
                                        + "the mayor of Marsa told farmers gathered outside the grain hall.")
                        .with(
                                "second",
                                "Addressing a hostile crowd, Talia Verren did not yield an inch. "
                                        + speech
                                        + "she shouted.");

        var reuse = shelf.like("second").getFirst();

        assertThat(reuse.verdict()).isEqualTo(Verdict.SAME_QUOTATION);
        assertThat(reuse.quoted().words()).isEqualTo(19);
        assertThat(reuse.own().words()).isZero();
        assertThat(reuse.reason())
                .isEqualTo("19 words of quotation are the same, and of their own words 0");
    }

    @Test
    void stock_phrases_are_no_copy() {
        var shelf =
                new Shelf()
                        .with(
                                "first",
                                "Mortars hit Dalma, said an officer who spoke on condition of anonymity because he was not authorized to speak to the media. The ministry did not immediately respond to a request for comment.")
                        .with(
                                "second",
                                "Wheat rots in Orrin, said a clerk who spoke on condition of anonymity because he was not authorized to speak to the media. The mill did not immediately respond to a request for comment.");

        assertThat(shelf.like("second")).isEmpty();
    }

    @Test
    void a_line_under_many_reports_of_their_own_is_no_copy() {
        var newsroom = newsroom();
        var shelf = new Shelf();
        for (int i = 0; i < 40; i++) {
            shelf.with(
                    "report " + i,
                    newsroom.article(newsroom.event(), SENTENCES).text()
                            + "\nThe Courier thanks its subscribers in the upper valley, whose gifts keep two reporters and a bicycle on the road.");
        }

        assertThat(shelf.like("report 7")).isEmpty();
    }

    @Test
    void a_dispatch_that_many_papers_print_is_a_copy_in_each() {
        var newsroom = newsroom();
        var dispatch = newsroom.article(newsroom.event(), SENTENCES);
        var shelf = new Shelf();
        for (int i = 0; i < 40; i++) {
            shelf.with("paper " + i, newsroom.changed(dispatch, 0.05).text());
        }

        assertThat(shelf.like("paper 7"))
                .hasSize(39)
                .allSatisfy(reuse -> assertThat(reuse.verdict()).isEqualTo(Verdict.SAME_WORDS));
    }

    @Test
    void a_claims_passage_knows_whether_it_was_taken_over() {
        var shelf =
                new Shelf()
                        .with("first", LORRIES)
                        .with("second", "The League denies it.\n" + LORRIES);
        var reuse = shelf.like("second").getFirst();
        var paragraphs = Shelf.paragraphs(shelf.texts.get("second"));

        assertThat(reuse.at(paragraphs.getFirst())).isEmpty();
        assertThat(reuse.at(paragraphs.getLast())).hasSize(1);
    }

    private record Case(List<String> texts, List<Integer> order) {
        static Case of(RandomGenerator random, int size) {
            var newsroom = new Newsroom(random);
            var texts = new ArrayList<String>();
            for (int i = 0; i <= size / 8; i++) {
                var event = newsroom.event();
                var base = newsroom.article(event, 3 + size / 8);
                texts.add(base.text());
                texts.add(newsroom.changed(base, 0.15).text());
                texts.add(newsroom.quarried(newsroom.article(event, 4), base).text());
            }
            var order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
            Collections.shuffle(order, Random.from(random));
            return new Case(texts, order);
        }

        Shelf shelf(List<Integer> inOrder) {
            var shelf = new Shelf();
            inOrder.forEach(i -> shelf.with("report " + i, texts.get(i)));
            return shelf;
        }
    }

    @Test
    void the_order_of_adding_does_not_matter() {
        Trials.forAll(
                Case::of,
                made -> {
                    var one = made.shelf(made.order);
                    var other = made.shelf(made.order.reversed());

                    assertThat(one.texts.keySet())
                            .allSatisfy(id -> assertThat(one.like(id)).isEqualTo(other.like(id)));
                });
    }

    @Test
    void a_report_taken_out_leaves_no_trace() {
        Trials.forAll(
                Case::of,
                made -> {
                    var rest = made.order.subList(1, made.order.size());
                    var one = made.shelf(made.order).without("report " + made.order.getFirst());
                    var other = made.shelf(rest);

                    assertThat(one.texts.keySet())
                            .allSatisfy(id -> assertThat(one.like(id)).isEqualTo(other.like(id)));
                });
    }

    @Test
    void runs_are_the_same_words_in_both_and_none_twice() {
        Trials.forAll(
                Case::of,
                made -> {
                    var shelf = made.shelf(made.order);

                    for (String id : shelf.texts.keySet()) {
                        for (Reuse reuse : shelf.like(id)) {
                            var runs =
                                    reuse.shared().stream()
                                            .flatMap(shared -> shared.runs().stream())
                                            .toList();
                            assertThat(runs)
                                    .allSatisfy(run -> {
                                        assertThat(keys(run.here().in(shelf.texts.get(id))))
                                                .isEqualTo(
                                                        keys(
                                                                run.there()
                                                                        .in(
                                                                                shelf.texts.get(
                                                                                        reuse
                                                                                                .there()))))
                                                .hasSize(run.words());
                                        assertThat(runs)
                                                .filteredOn(
                                                        other -> other.here().overlaps(run.here()))
                                                .hasSize(1);
                                        assertThat(runs)
                                                .filteredOn(other ->
                                                        other.there().overlaps(run.there()))
                                                .hasSize(1);
                                    });
                        }
                    }
                });
    }

    private static List<String> keys(String text) {
        return Shelf.of(text).words().stream().map(Wording.Word::key).toList();
    }
}
