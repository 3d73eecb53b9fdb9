package stemma.web;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.desk.News;
import stemma.draw.Bars;
import stemma.draw.Picture;
import stemma.model.When;

/// The front page: what changed, and what waits.
///
/// @param waiting what a person has to decide
/// @param saved   searches, with what is new in them
/// @param token   what a form must bring back to be believed
record NewsPage(
        Frame frame,
        Survey survey,
        NewsQuery query,
        News news,
        List<Waiting> waiting,
        List<Kept> saved,
        String token) {
    static final int ITEMS = 9;

    /// Something to decide.
    ///
    /// @param words in which it is told; may be empty
    record Waiting(String what, String link, String count, String words) {}

    /// A saved search.
    record Kept(String name, String link, int added) {
        String words() {
            return added == 0 ? "none" : added + " new";
        }
    }

    boolean isEmpty() {
        return survey.reports() == 0;
    }

    private List<ItemLine> shown() {
        return news.items().stream()
                .limit(ITEMS)
                .map(item -> ItemLine.of(frame.desk(), news.lineage(), item))
                .toList();
    }

    Optional<ItemLine> lead() {
        return shown().stream().findFirst();
    }

    /// The items below the lead, by twos: about half of the rest, so that neither column stands empty.
    List<ItemLine> below() {
        return shown().stream().skip(1).limit(underLead()).toList();
    }

    /// The items beside it.
    List<ItemLine> beside() {
        return shown().stream().skip(1L + underLead()).toList();
    }

    private int underLead() {
        return Math.min(ITEMS, news.items().size()) / 4 * 2;
    }

    String heading() {
        return query.isUsual() && news.period().read().isPresent()
                ? "What changed since you last looked"
                : "What changed";
    }

    /// `in reports since 6 March 2031`
    String period() {
        var parts = new ArrayList<String>();
        news.period().read().ifPresent(at -> parts.add("since " + Wording.day(at)));
        news.period()
                .since()
                .ifPresent(day -> parts.add("in reports since " + Wording.date(When.on(day))));
        news.period()
                .known()
                .ifPresent(day -> parts.add("as known on " + Wording.date(When.on(day))));
        return parts.isEmpty() ? "in all reports" : String.join(", ", parts);
    }

    /// `31 new reports, 170 new statements`
    String counts() {
        return "%s, %s"
                .formatted(
                        Wording.count(news.reports().size(), "new report"),
                        Wording.count(news.claims(), "new statement"));
    }

    String address() {
        return frame.desk().base();
    }

    /// All changes of the period.
    String all() {
        return frame.desk().changes() + query.inAddress();
    }

    boolean hasWeeks() {
        return news.weeks().values().stream().anyMatch(week -> week.all() > 0);
    }

    String weeks() {
        return picture(news).onPage("bars");
    }

    String weeksFile() {
        return frame.desk().base() + "/weeks.svg" + query.inAddress();
    }

    /// Outlets whose first reports came in the period.
    List<String> added() {
        return news.weeks().values().stream()
                .flatMap(week -> week.outlets().stream())
                .distinct()
                .toList();
    }

    static Picture picture(News news) {
        var bars = new ArrayList<Bars.Bar>();
        int month = -1;
        int labelled = -2;
        for (var week : news.weeks().entrySet()) {
            var monday = week.getKey();
            var it = week.getValue();
            boolean isNewMonth = monday.getMonthValue() != month;
            month = monday.getMonthValue();
            boolean isLabelled = isNewMonth && bars.size() - labelled > 2 && !bars.isEmpty();
            labelled = isLabelled ? bars.size() : labelled;
            bars.add(
                    new Bars.Bar(
                            "Week of %s: %s, %s of them in this period"
                                    .formatted(
                                            Wording.date(When.on(monday)),
                                            Wording.count(it.all(), "statement"),
                                            Wording.number(it.added())),
                            isLabelled ? Wording.month(monday) : "",
                            it.before(),
                            it.added(),
                            it.outlets().isEmpty()
                                    ? ""
                                    : "source added: " + String.join(", ", it.outlets())));
        }
        return Bars.of(bars, label(news));
    }

    private static String label(News news) {
        var all = news.weeks().entrySet();
        if (all.isEmpty()) {
            return "No report has a date";
        }
        var highest = all.stream().max(comparingInt(it -> it.getValue().all())).orElseThrow();
        return "New statements a week, %s to %s; most in the week of %s: %s. The same as data: changes.json"
                .formatted(
                        Wording.date(When.on(news.weeks().firstEntry().getKey())),
                        Wording.date(When.on(news.weeks().lastEntry().getKey().plusDays(6))),
                        Wording.date(When.on(highest.getKey())),
                        Wording.number(highest.getValue().all()));
    }

    /// How many items are not on the page.
    int more() {
        return Math.max(0, news.items().size() - ITEMS);
    }
}
