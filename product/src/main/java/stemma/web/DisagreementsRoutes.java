package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.desk.Lineage;
import stemma.desk.Recency;
import stemma.web.DisagreementsPage.Line;
import stemma.web.DisagreementsPage.Query;
import stemma.web.Frame.Section;
import stemma.weigh.Disagreement;

/// On what sources stand against each other: the list, and one of them.
record DisagreementsRoutes(Bench bench) {
    private static final String LIST = "/c/{case}/disagreements";
    private static final String ONE = LIST + "/{id}";
    private static final List<String> COLUMNS =
            List.of(
                    "disagreement",
                    "kind",
                    "question",
                    "position",
                    "stance",
                    "proposition",
                    "reports",
                    "origins",
                    "last reported");
    private static final List<String> REPORTS =
            List.of("position", "claim", "modality", "report", "outlet", "published", "words");

    void addTo(RoutesConfig routes) {
        routes.get(LIST, this::page);
        routes.get(LIST + ".json", this::json);
        routes.get(LIST + ".csv", this::csv);
        routes.get(ONE + ".json", this::oneJson);
        routes.get(ONE + ".csv", this::oneCsv);
        routes.get(ONE + ".svg", this::picture);
        routes.get(ONE, this::one);
    }

    private void page(Context context) {
        bench.checkCase(context);
        var query = Query.of(context.queryParamMap());
        var lineage = query.scope().lineage(bench.desk());
        var all = query.all(lineage);
        var rest = query.rest(all);
        var shown = rest.subList(0, Math.min(rest.size(), DisagreementsPage.LINES));
        Bench.html(
                context,
                bench.templates()
                        .disagreements(
                                new DisagreementsPage(
                                        bench.frame(Section.DISAGREEMENTS, "Disagreements"),
                                        query,
                                        all.isEmpty() ? single(lineage) : 0,
                                        all.size(),
                                        shown.stream().map(it -> Line.of(lineage, it)).toList(),
                                        LeftOut.of(
                                                lineage,
                                                lineage.undatedDisagreements(),
                                                "disagreement"),
                                        next(query, rest, shown))));
    }

    private static int single(Lineage lineage) {
        return (int)
                lineage.propositions().stream()
                        .filter(it -> PropositionsQuery.count(lineage, it) == 1)
                        .count();
    }

    private Optional<String> next(Query query, List<Disagreement> rest, List<Disagreement> shown) {
        return rest.size() == shown.size()
                ? Optional.empty()
                : Optional.of(
                        bench.place().disagreements()
                                + query.after(shown.getLast().id()).inAddress());
    }

    private void json(Context context) {
        bench.checkCase(context);
        var query = Query.of(context.queryParamMap());
        var lineage = query.scope().lineage(bench.desk());
        context.contentType("application/json")
                .result(
                        Data.list(
                                "disagreements",
                                query.all(lineage).stream().map(lineage::asJson).toList()));
    }

    private void csv(Context context) {
        bench.checkCase(context);
        var query = Query.of(context.queryParamMap());
        var lineage = query.scope().lineage(bench.desk());
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        for (var disagreement : query.all(lineage)) {
            for (var position : disagreement.positions()) {
                rows.add(
                        List.of(
                                disagreement.id(),
                                disagreement.kind().word(),
                                Asked.of(lineage, disagreement),
                                Asked.answer(lineage, disagreement, position),
                                position.side().stance().word(),
                                position.proposition().id(),
                                String.valueOf(position.side().reports()),
                                String.valueOf(position.side().origins().size()),
                                Recency.last(position.proposition()).edtf()));
            }
        }
        table(context, rows);
    }

    private static void table(Context context, List<List<String>> rows) {
        context.contentType("text/csv; charset=utf-8").result(Data.table(rows));
    }

    private DisagreementPage found(Context context) {
        bench.checkCase(context);
        var scope = Scope.of(context.queryParamMap());
        var lineage = scope.known(bench.desk());
        var disagreement =
                lineage.disagreements().stream()
                        .filter(it -> it.id().equals(context.pathParam("id")))
                        .findFirst()
                        .orElseThrow(() ->
                                new NotFoundResponse(
                                        scope.day().isPresent()
                                                ? "On that day nobody disagreed on this yet."
                                                : "No such disagreement in this casebook."));
        var frame =
                bench.frame(
                        Section.DISAGREEMENTS,
                        Wording.shortened(Asked.of(lineage, disagreement), 80));
        var page =
                DisagreementPage.of(
                        bench.deciding(
                                context, frame, bench.place().disagreement(disagreement.id())),
                        scope,
                        lineage,
                        disagreement);
        return scope.day().isEmpty() ? page.with(bench.guard().token()) : page;
    }

    private void one(Context context) {
        var page = found(context);
        Bench.html(
                context,
                bench.templates()
                        .disagreement(
                                "table".equals(context.queryParam("as")) ? page.asTable() : page));
    }

    private void oneJson(Context context) {
        var page = found(context);
        context.contentType("application/json").result(page.lineage().asJson(page.disagreement()));
    }

    private void picture(Context context) {
        context.contentType("image/svg+xml").result(found(context).lanes().picture().alone());
    }

    private void oneCsv(Context context) {
        var page = found(context);
        var rows = new ArrayList<List<String>>();
        rows.add(REPORTS);
        for (var position : page.sides()) {
            for (var claim : DisagreementPage.claims(position)) {
                var told = page.lineage().told(claim);
                rows.add(
                        List.of(
                                page.answer(position),
                                claim,
                                told.claim().modality().word(),
                                told.report().file(),
                                told.report().outlet().label(),
                                told.report().imprint().published().edtf(),
                                told.words()));
            }
        }
        table(context, rows);
    }
}
