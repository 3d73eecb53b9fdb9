package stemma.place;

import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.Trials;
import stemma.model.Passage;
import stemma.text.Names;

/// What holds of any text.
class ToponymLawsTest {
    private static final List<String> WORDS =
            List.of(
                    "Tripoli",
                    "Lebanon",
                    "Libya",
                    "Paris",
                    "Texas",
                    "Springfield",
                    "Ill",
                    ".",
                    ",",
                    "(",
                    "in",
                    "of",
                    "the",
                    "province",
                    "al",
                    "-",
                    "Bab",
                    "Hawa",
                    "U.S.",
                    "Victoria",
                    "Kharavand",
                    "'s",
                    "Georgia",
                    "Deir",
                    "ez",
                    "Zor",
                    "\n",
                    "London",
                    "said",
                    "Reading",
                    "City",
                    "New",
                    "York");

    private static String text(RandomGenerator random, int size) {
        return IntStream.range(0, size)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(joining(random.nextBoolean() ? " " : ""));
    }

    private static List<Hint> hints(RandomGenerator random, String text) {
        var hints = new ArrayList<Hint>();
        for (int i = 0; i + 1 < text.length(); i += 1 + random.nextInt(12)) {
            int end = i + 1 + random.nextInt(Math.min(9, text.length() - i - 1) + 1);
            var sorts = Hint.Sort.values();
            if (end <= text.length()) {
                hints.add(new Hint(new Passage(i, end), sorts[random.nextInt(sorts.length)]));
            }
        }
        return hints;
    }

    private record Case(String text, List<Hint> hints) {}

    private static List<Toponym> toponyms(Case given) {
        return Toponyms.of(
                Known.PLACES, given.text(), Known.sentences(given.text()), given.hints());
    }

    @Test
    void toponyms_stand_in_order_none_over_another_and_each_is_a_name_of_its_place() {
        Trials.forAll(
                (random, size) -> {
                    String text = text(random, size);
                    return new Case(text, hints(random, text));
                },
                given -> {
                    var toponyms = toponyms(given);
                    for (int i = 1; i < toponyms.size(); i++) {
                        assertThat(toponyms.get(i).at().begin())
                                .isGreaterThanOrEqualTo(toponyms.get(i - 1).at().end());
                    }
                    assertThat(toponyms)
                            .allSatisfy(toponym ->
                                    assertThat(toponym.at().end())
                                            .isLessThanOrEqualTo(given.text().length()));
                });
    }

    @Test
    void the_order_of_the_places_does_not_change_what_they_are() {
        var names =
                List.of(
                        "Tripoli",
                        "Cambridge",
                        "Beirut",
                        "Sidon",
                        "Boston",
                        "Georgia",
                        "Paris",
                        "London");
        Trials.forAll(
                (random, _) -> {
                    var order = new ArrayList<>(names);
                    java.util.Collections.shuffle(order, new Random(random.nextLong()));
                    return order.stream()
                            .map(name -> "They saw {" + name + "}.")
                            .collect(joining(" "));
                },
                marked -> {
                    var text = Known.read(marked).text();
                    var read =
                            Known.of(marked).stream()
                                    .map(it -> it.at().in(text) + it.place())
                                    .collect(toSet());
                    var usual =
                            Known.of("They saw {" + String.join("}. They saw {", names) + "}.")
                                    .stream()
                                    .map(it -> it.place().name() + it.place())
                                    .collect(toSet());
                    assertThat(read).hasSameSizeAs(usual);
                    assertThat(read.stream().map(it -> it.substring(it.indexOf("Place["))))
                            .containsExactlyInAnyOrderElementsOf(
                                    usual.stream()
                                            .map(it -> it.substring(it.indexOf("Place[")))
                                            .toList());
                });
    }

    @Test
    void nothing_is_on_the_map_that_the_gazetteer_has_no_line_for() {
        Trials.forAll(
                (random, size) ->
                        IntStream.range(0, size)
                                .mapToObj(_ -> "Qx" + Long.toString(random.nextLong() >>> 1, 36))
                                .collect(joining(" ")),
                text ->
                        assertThat(
                                        toponyms(
                                                new Case(
                                                        text,
                                                        text.isEmpty()
                                                                ? List.of()
                                                                : List.of(
                                                                        new Hint(
                                                                                new Passage(
                                                                                        0,
                                                                                        text
                                                                                                .length()),
                                                                                Hint.Sort.PLACE)))))
                                .isEmpty());
    }

    @Test
    void every_name_of_the_table_of_regions_is_found_in_the_gazetteer() {
        assertThat(stemma.text.Table.rows("/stemma/place/regions.tsv"))
                .hasSizeGreaterThan(400)
                .allSatisfy(row ->
                        assertThat(Known.PLACES.named(row.get("name")))
                                .extracting(Place::name)
                                .contains(row.get("name")));
    }

    @Test
    void a_name_of_several_spellings_is_one_name() {
        assertThat(Names.key("Bab al-Hawa")).isEqualTo(Names.key("Bab Al Hawa"));
        assertThat(Known.PLACES.named("bab al hawa")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paris, Texas, ",
                "Springfield ",
                "A",
                "al-",
                "U.S.",
                ", Ill.",
                "San Jose, San Jose (",
                "é",
                "\uD800",
                "\u0000 ",
                "Victoria in "
            })
    void a_megabyte_of_the_same_is_read_in_seconds(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        assertTimeout(ofSeconds(30), () -> toponyms(new Case(text, List.of())));
    }

    @Test
    void a_megabyte_of_different_names_is_read_in_seconds() {
        var names =
                IntStream.range(0, 60_000)
                        .mapToObj(i ->
                                "Saint "
                                        + (char) ('A' + i % 26)
                                        + Integer.toString(i, 36)
                                        + " Springfield Lake")
                        .collect(joining(", "));

        assertTimeout(ofSeconds(30), () -> toponyms(new Case(names, List.of())));
    }
}
