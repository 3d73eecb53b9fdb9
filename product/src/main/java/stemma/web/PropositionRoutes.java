package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.desk.Lineage;
import stemma.web.Frame.Section;
import stemma.web.TreePage.Asking;
import stemma.weigh.Join;
import stemma.weigh.Origin;
import stemma.weigh.Proposition;
import stemma.weigh.Stance;

/// One proposition, its source tree, and each step of that: as pages, as data and as a picture.
record PropositionRoutes(Bench bench) {
    private static final String PROPOSITION = "/c/{case}/propositions/{id}";
    private static final String TREE = PROPOSITION + "/tree";
    private static final List<String> COLUMNS =
            List.of(
                    "claim",
                    "stance",
                    "modality",
                    "report",
                    "outlet",
                    "published",
                    "chain",
                    "words");
    private static final List<String> TREE_COLUMNS =
            List.of(
                    "origin",
                    "named",
                    "report",
                    "outlet",
                    "published",
                    "claim",
                    "rests on",
                    "reason",
                    "words");

    /// What is asked for, with the proposition that the address means.
    private record Found(Scope scope, Lineage lineage, Proposition proposition) {
        /// In the past nothing is decided.
        boolean isToday() {
            return scope.day().isEmpty();
        }
    }

    void addTo(RoutesConfig routes) {
        routes.get(PROPOSITION + ".json", context -> found(context, ".json", this::json));
        routes.get(PROPOSITION + ".csv", context -> found(context, ".csv", this::csv));
        routes.get(PROPOSITION, context -> found(context, "", this::page));
        routes.get(TREE + ".json", context -> found(context, "/tree.json", this::treeJson));
        routes.get(TREE + ".csv", context -> found(context, "/tree.csv", this::treeCsv));
        routes.get(TREE + ".svg", context -> found(context, "/tree.svg", this::treeSvg));
        routes.get(TREE, context -> found(context, "/tree", this::tree));
        routes.get(TREE + "/step", context -> found(context, "/tree/step", this::step));
    }

    /// What is shown of a proposition.
    private interface Showing {
        void show(Context context, Found found);
    }

    /// An id of a part, or of a claim in it, leads on to the proposition.
    private void found(Context context, String rest, Showing showing) {
        bench.checkCase(context);
        var scope = Scope.of(context.queryParamMap());
        var lineage = scope.known(bench.desk());
        String id = context.pathParam("id");
        var called = id.matches("[0-9a-f]{6,64}") ? lineage.called(id) : List.<Proposition>of();
        if (called.isEmpty()) {
            throw new NotFoundResponse(
                    scope.day().isPresent()
                            ? "No report of that day or before says this."
                            : "No such proposition in this casebook.");
        }
        var proposition = called.getFirst();
        if (proposition.id().equals(id)) {
            showing.show(context, new Found(scope, lineage, proposition));
        } else {
            String query =
                    Optional.ofNullable(context.queryString()).map(it -> "?" + it).orElse("");
            context.redirect(
                    bench.place().proposition(proposition.id()) + rest + query,
                    HttpStatus.MOVED_PERMANENTLY);
        }
    }

    private Frame frame(Found found, String before) {
        String sentence = Said.of(found.lineage(), found.proposition()).sentence();
        return bench.frame(Section.PROPOSITIONS, before + Wording.shortened(sentence, 80));
    }

    private void page(Context context, Found found) {
        var frame =
                bench.deciding(
                        context,
                        frame(found, ""),
                        bench.place().proposition(found.proposition().id()));
        var page = PropositionPage.of(frame, found.scope(), found.lineage(), found.proposition());
        Bench.html(
                context,
                bench.templates()
                        .proposition(found.isToday() ? page.with(bench.guard().token()) : page));
    }

    private void tree(Context context, Found found) {
        var page = treePage(context, found);
        Bench.html(
                context,
                bench.templates().tree(found.isToday() ? page.with(bench.guard().token()) : page));
    }

    private TreePage treePage(Context context, Found found) {
        return TreePage.of(
                bench.deciding(
                        context,
                        frame(found, "Source tree: "),
                        bench.place().tree(found.proposition().id())),
                found.scope(),
                found.lineage(),
                new Asking(
                        found.proposition(),
                        Optional.ofNullable(context.queryParam("sel")).orElse(""),
                        "list".equals(context.queryParam("as"))));
    }

    private void step(Context context, Found found) {
        String earlier = Optional.ofNullable(context.queryParam("earlier")).orElse("");
        String later = Optional.ofNullable(context.queryParam("later")).orElse("");
        var join =
                found.lineage().origins(found.proposition()).sides().stream()
                        .flatMap(side -> side.origins().stream())
                        .flatMap(origin -> origin.joins().stream())
                        .filter(it -> it.claim().equals(later) && it.to().equals(earlier))
                        .findFirst()
                        .orElseThrow(() ->
                                new NotFoundResponse(
                                        "Nothing says that the one report has it from the other."));
        var page =
                StepPage.of(
                        frame(found, "Where it is from: "),
                        bench.place().tree(found.proposition().id()) + found.scope().inAddress(),
                        Said.of(found.lineage(), found.proposition()),
                        step(found.lineage(), join));
        Bench.html(context, bench.templates().step(page));
    }

    private StepPage.Found step(Lineage lineage, Join join) {
        var later = lineage.told(join.claim());
        return new StepPage.Found(
                join,
                lineage.told(join.to()),
                later,
                join.taken()
                        .filter(descent -> !descent.later().equals(later.report().id()))
                        .flatMap(descent -> bench.desk().report(descent.later())));
    }

    private void json(Context context, Found found) {
        context.contentType("application/json").result(found.lineage().asJson(found.proposition()));
    }

    private void csv(Context context, Found found) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        for (var statement : found.proposition().statements()) {
            var told = found.lineage().told(statement.claim());
            rows.add(
                    List.of(
                            statement.claim(),
                            Stance.of(statement.modality()).word(),
                            statement.modality().word(),
                            told.report().file(),
                            told.report().outlet().label(),
                            statement.published().edtf(),
                            String.join(
                                    " <- ",
                                    statement.chain().stream().map(it -> it.label()).toList()),
                            told.words()));
        }
        table(context, rows);
    }

    private static void table(Context context, List<List<String>> rows) {
        context.contentType("text/csv; charset=utf-8").result(Data.table(rows));
    }

    private void treeJson(Context context, Found found) {
        context.contentType("application/json")
                .result(
                        found.lineage()
                                .asJson(
                                        found.proposition(),
                                        treePage(context, found).chosen().side().stance()));
    }

    private void treeSvg(Context context, Found found) {
        context.contentType("image/svg+xml")
                .result(treePage(context, found).tree().picture().alone());
    }

    private void treeCsv(Context context, Found found) {
        var rows = new ArrayList<List<String>>();
        rows.add(TREE_COLUMNS);
        for (var origin : treePage(context, found).chosen().side().origins()) {
            for (var claim : origin.claims()) {
                var joins = origin.joins().stream().filter(it -> it.claim().equals(claim)).toList();
                var start = start(found.lineage(), origin, claim);
                joins.forEach(join ->
                        rows.add(row(start, join.to(), join.reason().words(), join.words())));
                if (joins.isEmpty()) {
                    rows.add(row(start, "", "", ""));
                }
            }
        }
        table(context, rows);
    }

    private static List<String> start(Lineage lineage, Origin origin, String claim) {
        var told = lineage.told(claim);
        return List.of(
                origin.label(),
                origin.named() ? "yes" : "no",
                told.report().file(),
                told.report().outlet().label(),
                told.report().imprint().published().edtf(),
                claim);
    }

    private static List<String> row(List<String> start, String... rest) {
        return Stream.concat(start.stream(), Stream.of(rest)).toList();
    }
}
