package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import stemma.model.Decision.Undo;
import stemma.model.Recorded;
import stemma.web.Frame.Section;

/// The journal of decisions, and the way to take one back.
record HistoryRoutes(Bench bench) {
    void addTo(RoutesConfig routes) {
        routes.get("/c/{case}/history", this::page);
        routes.get("/c/{case}/history.json", this::data);
        routes.post("/c/{case}/history", this::undo);
    }

    private void page(Context context) {
        bench.checkCase(context);
        var journal = bench.desk().journal();
        var rest = before(context.queryParam("after"), journal.reversed());
        var shown = rest.subList(0, Math.min(rest.size(), HistoryPage.LINES));
        var frame =
                bench.deciding(
                        context, bench.frame(Section.NONE, "History"), bench.place().history());
        Bench.html(
                context,
                bench.templates()
                        .history(
                                new HistoryPage(
                                        frame,
                                        journal.size(),
                                        shown.stream()
                                                .map(entry -> Change.of(bench, journal, entry))
                                                .toList(),
                                        next(rest, shown),
                                        bench.guard().token())));
    }

    /// The entries older than the one with this number; all where none is given.
    private static List<Recorded> before(
            @org.jspecify.annotations.Nullable String number, List<Recorded> newestFirst) {
        return Optional.ofNullable(number)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .map(last -> newestFirst.stream().filter(entry -> entry.number() < last).toList())
                .orElse(newestFirst);
    }

    private Optional<String> next(List<Recorded> rest, List<Recorded> shown) {
        return rest.size() == shown.size()
                ? Optional.empty()
                : Optional.of(bench.place().history() + "?after=" + shown.getLast().number());
    }

    private void data(Context context) {
        bench.checkCase(context);
        context.contentType("application/json")
                .result(
                        Data.list(
                                "entries",
                                bench.desk().journal().stream()
                                        .map(bench.desk()::asJson)
                                        .toList()));
    }

    private void undo(Context context) {
        bench.checkCase(context);
        bench.guard().checkToken(context);
        var entry =
                Optional.of(Bench.typed(context, "undo"))
                        .filter(digits -> digits.matches("\\d{1,18}"))
                        .map(Long::parseLong)
                        .flatMap(number ->
                                bench.desk().journal().stream()
                                        .filter(it -> it.number() == number)
                                        .findFirst())
                        .orElseThrow(() -> new NotFoundResponse("The journal has no such entry."));
        if (entry.isInForce()) {
            bench.decide(context, new Undo(entry.number()), bench.place().history());
        } else {
            context.redirect(bench.place().history(), HttpStatus.SEE_OTHER);
        }
    }
}
