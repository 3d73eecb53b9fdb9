package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.model.Listing;
import stemma.web.Frame.Section;
import stemma.web.ReportsPage.Looser;

/// The list of reports, as a page and as data.
record ReportsRoutes(Bench bench) {
    private static final int AT_ONCE = 500;

    void addTo(RoutesConfig routes) {
        routes.get("/c/{case}/reports", this::page);
        routes.get(
                "/c/{case}/reports.json", context -> data(context, "application/json", Data::json));
        routes.get(
                "/c/{case}/reports.csv",
                context -> data(context, "text/csv; charset=utf-8", Data::csv));
    }

    private void page(Context context) {
        bench.checkCase(context);
        Bench.html(context, bench.templates().reports(page(Query.of(context.queryParamMap()))));
    }

    private ReportsPage page(Query query) {
        int count = bench.desk().count(query.filter(1));
        var found = bench.desk().reports(query.filter(ReportsPage.LINES + 1));
        var lines = found.subList(0, Math.min(found.size(), ReportsPage.LINES));
        return new ReportsPage(
                bench.frame(Section.REPORTS, "Reports").searching(query.q()),
                bench.survey().now(),
                query,
                count,
                lines,
                next(query, found, lines),
                count == 0 ? looser(query) : List.of(),
                bench.desk().outlets());
    }

    private Optional<String> next(Query query, List<Listing> found, List<Listing> lines) {
        return found.size() == lines.size()
                ? Optional.empty()
                : Optional.of(
                        bench.place().reports() + query.after(lines.getLast().id()).inAddress());
    }

    private List<Looser> looser(Query query) {
        return query.loosened().entrySet().stream()
                .map(way ->
                        new Looser(
                                way.getKey(),
                                bench.place().reports() + way.getValue().inAddress(),
                                bench.desk().count(way.getValue().filter(1))))
                .filter(way -> way.count() > 0)
                .toList();
    }

    /// How lines become text.
    private interface Form {
        String of(List<Listing> lines);
    }

    private void data(Context context, String mediaType, Form form) {
        bench.checkCase(context);
        var query = Query.of(context.queryParamMap());
        if (!query.errors().isEmpty()) {
            throw new BadRequestResponse(query.errors().getFirst());
        }
        context.contentType(mediaType).result(form.of(all(query)));
    }

    private List<Listing> all(Query query) {
        var lines = new ArrayList<Listing>();
        var page = bench.desk().reports(query.filter(AT_ONCE));
        while (!page.isEmpty()) {
            lines.addAll(page);
            page =
                    page.size() < AT_ONCE
                            ? List.of()
                            : bench.desk()
                                    .reports(query.after(page.getLast().id()).filter(AT_ONCE));
        }
        return lines;
    }
}
