package stemma.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.Trials;
import stemma.model.Passage;
import stemma.model.When;
import stemma.text.Sentences;

/// What holds for the times and amounts of any text.
class TimesLawsTest {
    private static final List<String> WORDS =
            List.of(
                    "3",
                    "31",
                    "March",
                    "May",
                    "2031",
                    "[2031]",
                    "1998",
                    "-",
                    "–",
                    "to",
                    "and",
                    "between",
                    "from",
                    "the",
                    "end",
                    "of",
                    "early",
                    "late",
                    "last",
                    "next",
                    "this",
                    "Friday",
                    "Mon.",
                    "night",
                    "two",
                    "twenty",
                    "hundred",
                    "million",
                    "a",
                    "few",
                    "days",
                    "week",
                    "years",
                    "ago",
                    "later",
                    "every",
                    "since",
                    "until",
                    "'s",
                    "quarter",
                    "third",
                    "first",
                    "half",
                    "10:30",
                    "p.m.",
                    "GMT",
                    "noon",
                    "Ramadan",
                    "1445",
                    "1 Farvardin 1403",
                    "9/11",
                    ",",
                    ".",
                    "!",
                    "\n\n",
                    "Guard",
                    "left",
                    "will",
                    "$",
                    "%",
                    "more than",
                    "dozens",
                    "9999-99-99",
                    "0",
                    "00",
                    "30 February 2031",
                    "031400Z MAR 31",
                    "years'",
                    "XX",
                    "12.13.14",
                    "½");
    private static final String MEANT =
            "(?:\\d{2,4}|X{4}|\\d{4}-\\d{2}-\\d{2}|P).*|(?:PAST|PRESENT|FUTURE)_REF";

    private record Case(String text, Anchors anchors) {}

    private static Case any(RandomGenerator random, int size) {
        String text =
                IntStream.rangeClosed(0, size)
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(joining(" "));
        var day =
                LocalDate.of(
                        1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Case(
                text,
                switch (random.nextInt(4)) {
                    case 0 -> Anchors.unknown();
                    case 1 -> Anchors.published(When.parse(day.toString().substring(0, 4)));
                    default -> Anchors.published(When.on(day));
                });
    }

    private static List<Passage> sentences(String text) {
        return Sentences.of(text, new Passage(0, text.length()));
    }

    @Test
    void times_stand_in_order_each_whole_words_of_one_sentence() {
        Trials.forAll(
                TimesLawsTest::any,
                any -> {
                    int end = 0;
                    for (var time : Times.of(any.text(), any.anchors()).each()) {
                        String words = time.at().in(any.text());
                        assertThat(words).isNotBlank().isEqualTo(words.strip());
                        assertThat(time.at().begin()).isGreaterThanOrEqualTo(end);
                        assertThat(sentences(any.text())).anyMatch(one -> one.covers(time.at()));
                        assertThat(time.value()).matches(MEANT);
                        assertThat(When.parse(time.when().edtf())).isEqualTo(time.when());
                        end = time.at().end();
                    }
                });
    }

    @Test
    void amounts_stand_in_order_and_no_time_is_one() {
        Trials.forAll(
                TimesLawsTest::any,
                any -> {
                    var times = Times.of(any.text(), any.anchors()).each();
                    for (var sentence : sentences(any.text())) {
                        int end = sentence.begin();
                        for (var amount : Amounts.of(any.text(), sentence, times)) {
                            assertThat(amount.at().begin()).isGreaterThanOrEqualTo(end);
                            assertThat(sentence.covers(amount.at())).isTrue();
                            end = amount.at().end();
                        }
                    }
                });
    }

    @Test
    void a_sentence_says_the_same_alone_and_after_one_without_times() {
        String before = "The ferry stayed in port. ";
        Trials.forAll(
                TimesLawsTest::any,
                any -> {
                    String sentence = "Guards " + any.text().replaceAll("[.!\n]", ",");
                    var alone = Times.of(sentence, any.anchors()).each();

                    var inText = Times.of(before + sentence, any.anchors()).each();

                    assertThat(inText.stream().map(time -> moved(time, -before.length())).toList())
                            .isEqualTo(alone);
                });
    }

    private static Time moved(Time time, int by) {
        var at = new Passage(time.at().begin() + by, time.at().end() + by);
        return new Time(at, time.kind(), time.value(), time.mod(), time.when(), time.isOfText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "of ",
                "1,",
                "the end of ",
                "one hundred and ",
                "2031-03-",
                "3 March 2031 to ",
                "between 3 and "
            })
    void a_million_characters_of_nonsense_take_no_more_than_their_share(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        var all = List.of(new Passage(0, text.length()));

        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    var times = Times.of(text, all, Anchors.unknown()).each();
                    Amounts.of(text, all.getFirst(), times);
                });
    }
}
