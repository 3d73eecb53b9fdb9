package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import stemma.desk.Item;
import stemma.desk.Lineage;
import stemma.desk.News;
import stemma.desk.Sought;
import stemma.model.Reading.Skipped;
import stemma.web.Frame.Section;
import stemma.web.NewsPage.Kept;
import stemma.web.NewsPage.Waiting;
import stemma.weigh.Voice;

/// The front page of a case, all changes as a list, and both as data.
record NewsRoutes(Bench bench) {
    private static final String CASE = "/c/{case}";
    private static final String CHANGES = CASE + "/changes";
    private static final int NAMED = 3;
    private static final List<String> COLUMNS =
            List.of("kind", "what", "more", "reports", "origins", "day", "statements");

    void addTo(RoutesConfig routes) {
        routes.get(CASE, this::page);
        routes.post(CASE, this::read);
        routes.get(CASE + "/weeks.svg", this::weeks);
        routes.get(CHANGES, this::list);
        routes.get(CHANGES + ".json", this::json);
        routes.get(CHANGES + ".csv", this::csv);
    }

    private News news(NewsQuery query) {
        var newsroom = bench.desk().newsroom();
        var news = newsroom.news(query.period(newsroom));
        return news.within(query.scope().start(), query.scope().end());
    }

    private void page(Context context) {
        bench.checkCase(context);
        bench.guard().giveToken(context);
        Bench.html(context, bench.templates().news(page(NewsQuery.of(context.queryParamMap()))));
    }

    private NewsPage page(NewsQuery query) {
        var news = news(query);
        var survey = bench.survey().now();
        return new NewsPage(
                bench.frame(Section.OVERVIEW, "Overview"),
                survey,
                query,
                news,
                waiting(survey, news.lineage()),
                saved(news),
                bench.guard().token());
    }

    private List<Waiting> waiting(Survey survey, Lineage lineage) {
        var all = new ArrayList<Waiting>();
        var place = bench.place();
        add(all, "Reports without outlet or date", place.review(), survey.asking().size(), "");
        add(all, "Same actor?", place.review(), bench.desk().whoIsWho().actors().open().size(), "");
        add(
                all,
                "Outlets without a grade",
                place.sources() + "?grade=none",
                (int)
                        lineage.records().all().stream()
                                .filter(it -> it.kind() == Voice.Kind.OUTLET)
                                .filter(it -> !it.reports().isEmpty())
                                .filter(it -> lineage.reliability(it.source()).isEmpty())
                                .count(),
                "");
        add(
                all,
                "Disagreements not judged",
                place.disagreements(),
                (int)
                        lineage.disagreements().stream()
                                .filter(it -> lineage.assessments().judgements(it).isEmpty())
                                .count(),
                "");
        add(
                all,
                "Files that could not be read",
                place.review(),
                survey.skipped().size(),
                unread(survey.skipped()));
        return all;
    }

    private static void add(List<Waiting> all, String what, String link, int count, String words) {
        if (count > 0) {
            all.add(new Waiting(what, link, Wording.number(count), words));
        }
    }

    /// The first of them, with why.
    private static String unread(List<Skipped> files) {
        return String.join(
                "; ",
                files.stream()
                        .limit(NAMED)
                        .map(it -> Wording.level(it.file()) + ": " + it.sentence())
                        .toList());
    }

    private List<Kept> saved(News news) {
        return bench.desk().savedSearches().stream()
                .map(it ->
                        new Kept(
                                it.name(),
                                bench.place().search(it.query()),
                                bench.desk()
                                        .searching()
                                        .count(Sought.of(it.query()), news.reports())))
                .toList();
    }

    private void read(Context context) {
        bench.checkCase(context);
        bench.guard().checkToken(context);
        bench.desk().newsroom().markAsRead();
        context.redirect(bench.place().base(), HttpStatus.SEE_OTHER);
    }

    private void weeks(Context context) {
        bench.checkCase(context);
        context.contentType("image/svg+xml")
                .result(NewsPage.picture(news(NewsQuery.of(context.queryParamMap()))).alone());
    }

    private void list(Context context) {
        bench.checkCase(context);
        var query = NewsQuery.of(context.queryParamMap());
        Bench.html(
                context,
                bench.templates()
                        .changes(
                                new ChangesPage(
                                        bench.frame(Section.OVERVIEW, "Changes"),
                                        query,
                                        news(query),
                                        page(query).period())));
    }

    private void json(Context context) {
        bench.checkCase(context);
        var query = NewsQuery.of(context.queryParamMap());
        var news = news(query);
        var items =
                news.items().stream()
                        .filter(it -> query.isOf(it.kind()))
                        .map(it -> bench.desk().asJson(it))
                        .toList();
        var weeks = new ArrayList<String>();
        news.weeks().forEach((monday, week) -> weeks.add(week(monday, week)));
        String changes = Data.list("changes", items);
        context.contentType("application/json")
                .result(
                        changes.substring(0, changes.length() - 1)
                                + ","
                                + Data.list("weeks", weeks).substring(1));
    }

    private static String week(LocalDate monday, News.Week week) {
        var line = new LinkedHashMap<String, Object>();
        line.put("monday", monday.toString());
        line.put("before", week.before());
        line.put("added", week.added());
        line.put("sourcesAdded", week.outlets());
        return Data.json(line);
    }

    private void csv(Context context) {
        bench.checkCase(context);
        var query = NewsQuery.of(context.queryParamMap());
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        news(query).items().stream()
                .filter(it -> query.isOf(it.kind()))
                .map(NewsRoutes::row)
                .forEach(rows::add);
        context.contentType("text/csv; charset=utf-8").result(Data.table(rows));
    }

    private static List<String> row(Item item) {
        return List.of(
                item.kind().word(),
                item.title(),
                item.text(),
                String.valueOf(item.reports()),
                String.valueOf(item.origins()),
                item.day().map(LocalDate::toString).orElse(""),
                String.join("; ", item.evidence()));
    }
}
