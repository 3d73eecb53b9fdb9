package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.desk.Lineage;
import stemma.desk.Recency;
import stemma.web.Frame.Section;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Stance;

/// The list of propositions, as a page and as data.
record PropositionsRoutes(Bench bench) {
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "sentence",
                    "relation",
                    "when",
                    "where",
                    "reports",
                    "last reported",
                    "origins for",
                    "origins against",
                    "origins open");

    void addTo(RoutesConfig routes) {
        routes.get("/c/{case}/propositions", this::page);
        routes.get(
                "/c/{case}/propositions.json",
                context -> data(context, "application/json", this::json));
        routes.get(
                "/c/{case}/propositions.csv",
                context -> data(context, "text/csv; charset=utf-8", this::csv));
    }

    private void page(Context context) {
        bench.checkCase(context);
        var query = PropositionsQuery.of(context.queryParamMap());
        var lineage = query.scope().lineage(bench.desk());
        var all = query.all(lineage);
        var rest = query.rest(all);
        var shown = rest.subList(0, Math.min(rest.size(), PropositionsPage.LINES));
        Bench.html(
                context,
                bench.templates()
                        .propositions(
                                new PropositionsPage(
                                        bench.frame(Section.PROPOSITIONS, "Propositions"),
                                        query,
                                        lineage.listed().size(),
                                        all.size(),
                                        PropositionsQuery.isMany(lineage),
                                        query.isPart(lineage),
                                        shown.stream()
                                                .map(it -> PropositionsPage.Line.of(lineage, it))
                                                .toList(),
                                        LeftOut.of(lineage, lineage.undated(), "proposition"),
                                        next(query, rest, shown))));
    }

    private Optional<String> next(
            PropositionsQuery query, List<Proposition> rest, List<Proposition> shown) {
        return rest.size() == shown.size()
                ? Optional.empty()
                : Optional.of(
                        bench.place().propositions()
                                + query.after(shown.getLast().id()).inAddress());
    }

    /// How propositions become text.
    private interface Form {
        String of(Lineage lineage, List<Proposition> propositions);
    }

    private void data(Context context, String mediaType, Form form) {
        bench.checkCase(context);
        var query = PropositionsQuery.of(context.queryParamMap()).after("");
        var lineage = query.scope().lineage(bench.desk());
        context.contentType(mediaType).result(form.of(lineage, query.all(lineage)));
    }

    private String json(Lineage lineage, List<Proposition> propositions) {
        return Data.list("propositions", propositions.stream().map(lineage::asJson).toList());
    }

    private String csv(Lineage lineage, List<Proposition> propositions) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        propositions.forEach(it -> rows.add(row(lineage, it)));
        return Data.table(rows);
    }

    private static List<String> row(Lineage lineage, Proposition proposition) {
        var origins = lineage.origins(proposition);
        return List.of(
                proposition.id(),
                lineage.sentence(proposition),
                proposition.relation(),
                proposition.when().edtf(),
                proposition.where().map(lineage::name).orElse(""),
                String.valueOf(Lineage.reports(proposition)),
                Recency.last(proposition).edtf(),
                count(origins.side(Stance.FOR)),
                count(origins.side(Stance.AGAINST)),
                count(origins.side(Stance.OPEN)));
    }

    private static String count(Side side) {
        return String.valueOf(side.origins().size());
    }
}
