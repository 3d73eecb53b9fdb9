package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Item.Kind;
import stemma.desk.News.Period;

/// What the front page and `stemma changes` tell.
class NewsTest {
    @TempDir Path folder;

    private static News since(Desk desk, String day) {
        return desk.newsroom().news(Period.since(LocalDate.parse(day)));
    }

    private static List<String> titles(News news, Kind kind) {
        return news.items().stream().filter(item -> item.kind() == kind).map(Item::title).toList();
    }

    @Test
    void a_report_that_comes_home_is_told_as_circular_when_it_closes_the_circle()
            throws IOException {
        try (var desk = Bulletins.desk(folder, Bulletins.RIFLES)) {
            assertThat(titles(since(desk, "2031-03-14"), Kind.CIRCLE))
                    .containsExactly("Upland Radio comes back to itself by way of Coast Herald");
            assertThat(titles(since(desk, "2031-03-15"), Kind.CIRCLE)).isEmpty();
            assertThat(since(desk, "2031-03-15").items()).isEmpty();
        }
    }

    @Test
    void a_denial_is_told_as_a_disagreement_once() throws IOException {
        try (var desk = Bulletins.desk(folder, Bulletins.RIFLES)) {
            var then =
                    Period.since(LocalDate.of(2031, 3, 9))
                            .until(Optional.of(LocalDate.of(2031, 3, 10)));

            assertThat(titles(desk.newsroom().news(then), Kind.DISAGREEMENT))
                    .singleElement()
                    .asString()
                    .startsWith("Is it so? ");
            assertThat(titles(since(desk, "2031-03-10"), Kind.DISAGREEMENT)).isEmpty();
        }
    }

    @Test
    void a_second_ministry_of_the_same_state_is_no_new_origin_and_a_stranger_is()
            throws IOException {
        try (var desk = Bulletins.desk(folder, Bulletins.RIFLES.subList(0, 2))) {
            assertThat(titles(since(desk, "2031-03-05"), Kind.ORIGIN)).isEmpty();

            Bulletins.read(
                    desk,
                    folder.resolve("more"),
                    List.of(
                            List.of(
                                    "Delta Times",
                                    "2031-03-20",
                                    "Mara Tesk said that the Karst League sent rifles to the Tarvel Front. She had counted the crates on the pier with a pencil and a wet notebook.")));

            var news = since(desk, "2031-03-15");
            assertThat(titles(news, Kind.ORIGIN))
                    .singleElement()
                    .asString()
                    .startsWith("Mara Tesk says so, too: ");
            assertThat(news.items().getFirst().text())
                    .isEqualTo("Before, it could come from one place only.");
            assertThat(news.items().getFirst().origins()).isEqualTo(2);
        }
    }

    @Test
    void whoever_leads_after_another_is_told_with_whom_he_leads() throws IOException {
        var reports =
                List.of(
                        List.of(
                                "Delta Times",
                                "2031-03-20",
                                "Idris Benn, who led the Tarvel Front until May 2030, left Velm. Mara Tesk has led the Tarvel Front since August 2030."));
        try (var desk = Bulletins.desk(folder, reports)) {
            assertThat(titles(since(desk, "2031-03-15"), Kind.SUCCESSION))
                    .containsExactly("Tarvel Front is led by Mara Tesk, after Idris Benn");
        }
    }

    @Test
    void what_was_read_is_not_new_and_what_is_added_then_is() throws IOException {
        try (var desk = Bulletins.desk(folder, Bulletins.RIFLES.subList(0, 2))) {
            assertThat(desk.newsroom().usual().read()).isEmpty();
            assertThat(desk.newsroom().usual().since()).hasValue(LocalDate.of(2031, 2, 7));

            desk.newsroom().markAsRead();

            var news = desk.newsroom();
            assertThat(news.news(news.usual()).reports()).isEmpty();
            assertThat(news.news(news.usual()).items()).isEmpty();
            Bulletins.read(desk, folder.resolve("more"), Bulletins.RIFLES.subList(2, 3));
            assertThat(news.news(news.usual()).reports()).hasSize(1);
            assertThat(titles(news.news(news.usual()), Kind.DISAGREEMENT)).hasSize(1);
        }
    }

    @Test
    void a_tie_that_three_later_reports_are_silent_on_is_no_longer_reported() throws IOException {
        var reports =
                List.of(
                        List.of(
                                "Paper A",
                                "2031-01-04",
                                "The Karst League's spokesman, Nadim Oss, was late. The lorry broke down twice on the way to the landing and had to be pushed."),
                        List.of(
                                "Paper B",
                                "2031-01-09",
                                "Nadim Oss, the spokesman of the Karst League, opened the market. Nobody had swept the square since the fair in the autumn."),
                        List.of(
                                "Paper C",
                                "2031-02-01",
                                "Nadim Oss criticised the Karst League. He did so on the stairs of the town hall, with his hat in his hand and snow on his coat."),
                        List.of(
                                "Paper D",
                                "2031-02-02",
                                "Nadim Oss met the Karst League. A clerk wrote it down in a green book, and the book was put away again."),
                        List.of(
                                "Paper E",
                                "2031-02-03",
                                "Nadim Oss threatened the Karst League. The boats at the landing left without him, and the tide was higher than it had been all week."));
        try (var desk = Bulletins.desk(folder, reports)) {
            var news = since(desk, "2031-02-03");

            assertThat(titles(news, Kind.LAPSE))
                    .containsExactly("No longer said: Nadim Oss belongs to Karst League");
            assertThat(titles(since(desk, "2031-02-04"), Kind.LAPSE)).isEmpty();
        }
    }

    @Test
    void the_weeks_hold_every_statement_of_a_dated_report_and_mark_new_sources()
            throws IOException {
        try (var desk = Bulletins.desk(folder, Bulletins.RIFLES)) {
            var news = since(desk, "2031-03-09");

            assertThat(news.weeks()).hasSize(16);
            assertThat(news.weeks().values().stream().mapToInt(News.Week::added).sum())
                    .isEqualTo(news.claims())
                    .isPositive();
            assertThat(news.weeks().get(LocalDate.of(2031, 3, 10)).outlets())
                    .containsExactly("Coast Herald");
            assertThat(news.weeks().lastEntry().getValue().before()).isZero();
        }
    }

    @Test
    void of_the_first_reports_is_told_what_comes_from_several_places_or_else_all()
            throws IOException {
        try (var desk = Bulletins.desk(folder, Bulletins.RIFLES.subList(0, 1))) {
            assertThat(titles(desk.newsroom().news(Period.always()), Kind.RELATION))
                    .containsExactly("Karst League arms Tarvel Front");
            var other =
                    List.of(
                            "Delta Times",
                            "2031-03-04",
                            "Idris Vale said that the Karst League sent rifles to the Tarvel Front. Orm Bell met Mara Tesk.");
            Bulletins.read(desk, folder.resolve("other"), List.of(other));
            assertThat(desk.newsroom().news(Period.always()).items())
                    .filteredOn(item -> item.kind() == Kind.RELATION)
                    .extracting(Item::title, Item::origins)
                    .containsExactly(tuple("Karst League arms Tarvel Front", 2));
        }
    }

    @Test
    void items_come_by_kind_then_by_origins() throws IOException {
        try (var desk = Bulletins.desk(folder, Bulletins.RIFLES)) {
            assertThat(desk.newsroom().news(Period.always()).items())
                    .isSortedAccordingTo(Item.WEIGHTIEST)
                    .extracting(Item::kind)
                    .contains(Kind.CIRCLE, Kind.DISAGREEMENT);
        }
    }

    @Test
    void what_some_reports_say_is_what_a_casebook_of_them_alone_says() throws IOException {
        try (var desk = Bulletins.desk(folder, Bulletins.RIFLES)) {
            for (int some = 1; some <= Bulletins.RIFLES.size(); some++) {
                var those = Bulletins.RIFLES.subList(0, some);
                var alone = Files.createDirectory(folder.resolve("alone" + some));
                try (var other = Bulletins.desk(alone, those)) {
                    var ids = new HashSet<String>();
                    other.eachReport(it -> ids.add(it.id()));

                    assertThat(lines(desk.weighing().over(ids)))
                            .hasSizeGreaterThan(0)
                            .isEqualTo(lines(other.weighing().now()));
                }
            }
        }
    }

    private static List<String> lines(Lineage lineage) {
        return Stream.concat(
                        lineage.propositions().stream().map(lineage::asJson),
                        lineage.disagreements().stream().map(lineage::asJson))
                .toList();
    }
}
