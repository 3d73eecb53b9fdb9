package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import stemma.desk.Timeline;
import stemma.web.Frame.Section;
import stemma.weigh.Statement;

/// What happened when, and when it was reported: as a page, a picture and as data.
record TimelineRoutes(Bench bench) {
    private static final String TIMELINE = "/c/{case}/timeline";

    void addTo(RoutesConfig routes) {
        routes.get(TIMELINE, this::page);
        routes.get(TIMELINE + ".json", context -> data(context, "application/json"));
        routes.get(TIMELINE + ".csv", context -> data(context, "text/csv; charset=utf-8"));
        routes.get(TIMELINE + ".svg", context -> data(context, "image/svg+xml"));
    }

    private TimelineView view(Context context) {
        bench.checkCase(context);
        return TimelineView.of(bench, TimelineQuery.of(context.queryParamMap()));
    }

    private void page(Context context) {
        var view = view(context);
        var query = view.query();
        var listed = query.isTable() ? view.listed() : List.<Statement>of();
        var rest = Timeline.inTime(listed, query.after(), TimelinePage.LINES + 1);
        var claims = rest.stream().limit(TimelinePage.LINES).map(Statement::claim).toList();
        Bench.html(
                context,
                bench.templates()
                        .timeline(
                                new TimelinePage(
                                        bench.frame(Section.TIMELINE, "Timeline"),
                                        view,
                                        query.isTable() ? "" : view.picture().onPage("timeline"),
                                        Evidence.of(bench.place(), view.lineage(), claims),
                                        listed.size(),
                                        next(view, rest, claims))));
    }

    private Optional<String> next(TimelineView view, List<Statement> rest, List<String> claims) {
        return rest.size() == claims.size()
                ? Optional.empty()
                : Optional.of(
                        bench.place().timeline()
                                + view.query().with("after", claims.getLast()).inAddress());
    }

    private void data(Context context, String mediaType) {
        var view = view(context);
        context.contentType(mediaType)
                .result(
                        switch (mediaType) {
                            case "image/svg+xml" -> view.picture().alone();
                            case "application/json" -> TimelineData.json(view);
                            default -> TimelineData.csv(view);
                        });
    }
}
