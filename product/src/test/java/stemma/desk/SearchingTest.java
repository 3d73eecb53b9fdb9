package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Found.InReport;
import stemma.desk.Happenings.Happening;
import stemma.desk.Searching.Page;
import stemma.store.Casebook;

/// Sentences are found in the same reports, whichever way these are gone through.
class SearchingTest {
    private static final int REPORTS = 70;
    private static final int ALL = 100_000;
    private static final String DAY = Happenings.FIRST.plusDays(9).toString();

    private final List<Happening> all =
            Happenings.of(RandomGeneratorFactory.of("L64X128MixRandom").create(5), REPORTS)
                    .reports();

    @TempDir Path folder;
    private Casebook casebook;
    private Searching searching;

    @BeforeEach
    void read() {
        casebook = Casebook.open(folder.resolve("c.stemma"));
        all.forEach(it ->
                casebook.add(
                        it.read(), it.claims(), it.appearances(), "one reader", Instant.EPOCH));
        var who = Dispatches.who(casebook);
        var roll = new Roll(casebook);
        searching = new Searching(casebook, who, new Weighing(casebook, who, roll), roll);
    }

    @AfterEach
    void close() {
        casebook.close();
    }

    /// A word that the newest report has.
    private String word() {
        return all.getLast().report().text().split("\\P{L}+")[0];
    }

    private List<String> reports(String typed, Page page) {
        return searching.find(Sought.of(typed), page).inReports().stream()
                .map(InReport::report)
                .map(it -> it.id())
                .toList();
    }

    private List<String> pieceByPiece(String typed) {
        var found = new ArrayList<String>();
        var after = Optional.<String>empty();
        do {
            var page = Page.whole(after, 1);
            found.addAll(reports(typed, page));
            after = searching.find(Sought.of(typed), page).next();
        } while (after.isPresent());
        return found;
    }

    @Test
    void a_day_leaves_the_reports_that_were_there_then() {
        var whole = reports(word(), Page.whole(Optional.empty(), ALL));
        var known =
                all.stream()
                        .filter(it -> Weighing.isBy(it.published(), Happenings.FIRST.plusDays(9)))
                        .map(it -> it.report().id())
                        .toList();

        assertThat(reports(word() + " known:" + DAY, Page.whole(Optional.empty(), ALL)))
                .isEqualTo(whole.stream().filter(known::contains).toList())
                .isNotEmpty()
                .hasSizeLessThan(whole.size());
    }

    @Test
    void page_by_page_it_is_the_same() {
        var word = word();

        for (var typed :
                List.of(
                        word,
                        word + " known:" + DAY,
                        "known:" + DAY,
                        "modality:denied",
                        word + " modality:asserted known:" + DAY,
                        word + " lang:en")) {
            assertThat(pieceByPiece(typed))
                    .as(typed)
                    .isEqualTo(reports(typed, Page.whole(Optional.empty(), ALL)))
                    .isNotEmpty();
        }
    }
}
