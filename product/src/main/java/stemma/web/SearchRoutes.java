package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.desk.Found;
import stemma.desk.Searching.Page;
import stemma.desk.Sought;
import stemma.model.Claim;
import stemma.model.SavedSearch;
import stemma.web.Frame.Section;

/// Search: its page, its data, and the searches that a person keeps.
record SearchRoutes(Bench bench) {
    private static final String SEARCH = "/c/{case}/search";
    private static final int IN_DATA = 1000;
    private static final int LONGEST_NAME = 120;
    private static final List<String> COLUMNS =
            List.of(
                    "report",
                    "file",
                    "published",
                    "outlet",
                    "begin",
                    "end",
                    "sentence",
                    "statements");

    void addTo(RoutesConfig routes) {
        routes.get(SEARCH, this::page);
        routes.get(SEARCH + ".json", context -> data(context, "application/json", this::json));
        routes.get(SEARCH + ".csv", context -> data(context, "text/csv; charset=utf-8", this::csv));
        routes.post(SEARCH, this::keep);
    }

    /// What is typed, and the two times where the address has them.
    static Sought sought(Context context) {
        var typed = new StringBuilder(Optional.ofNullable(context.queryParam("q")).orElse(""));
        var scope = Scope.of(context.queryParamMap());
        if (!scope.known().isEmpty()) {
            typed.append(" known:").append(scope.known());
        }
        if (!(scope.from() + scope.to()).isEmpty()) {
            typed.append(" true:").append(scope.from()).append("..").append(scope.to());
        }
        return Sought.of(typed.toString());
    }

    private void page(Context context) {
        bench.checkCase(context);
        show(context, sought(context));
    }

    private void show(Context context, Sought sought) {
        bench.guard().giveToken(context);
        var after = Optional.ofNullable(context.queryParam("after"));
        var found =
                bench.desk()
                        .searching()
                        .find(
                                sought,
                                new Page(
                                        after,
                                        SearchPage.SENTENCES,
                                        SearchPage.IN_ONE,
                                        SearchPage.MOST_PROPOSITIONS));
        Bench.html(
                context,
                bench.templates()
                        .search(
                                new SearchPage(
                                        bench.frame(Section.NONE, title(sought))
                                                .searching(sought.text()),
                                        found,
                                        after.isPresent(),
                                        found.isEmpty()
                                                ? bench.desk().searching().alone(sought)
                                                : List.of(),
                                        bench.desk().savedSearches(),
                                        bench.guard().token())));
    }

    private static String title(Sought sought) {
        return sought.isEmpty()
                ? "Search"
                : "Search: " + Wording.shortened(Wording.level(sought.text()), 60);
    }

    /// How what was found becomes text.
    private interface Form {
        String of(Found found);
    }

    private void data(Context context, String mediaType, Form form) {
        bench.checkCase(context);
        var found =
                bench.desk()
                        .searching()
                        .find(sought(context), Page.whole(Optional.empty(), IN_DATA));
        context.contentType(mediaType).result(form.of(found));
    }

    private String json(Found found) {
        var sentences = new ArrayList<String>();
        found.inReports()
                .forEach(in ->
                        in.hits()
                                .forEach(hit ->
                                        sentences.add(bench.desk().asJson(in.report(), hit))));
        return "{%s,%s,%s,%s}"
                .formatted(
                        member("sentences", sentences),
                        member(
                                "propositions",
                                found.propositions().stream()
                                        .map(found.lineage()::asJson)
                                        .toList()),
                        member(
                                "actors",
                                found.actors().stream().map(bench.desk()::asJson).toList()),
                        member(
                                "sources",
                                found.sources().stream()
                                        .map(source -> Data.json(SourceData.line(source)))
                                        .toList()));
    }

    private static String member(String name, List<String> objects) {
        String list = Data.list(name, objects);
        return list.substring(1, list.length() - 1);
    }

    private String csv(Found found) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        for (var in : found.inReports()) {
            for (var hit : in.hits()) {
                var report = in.report();
                rows.add(
                        List.of(
                                report.id(),
                                report.file(),
                                report.imprint().published().edtf(),
                                report.imprint().outlet().orElse(""),
                                String.valueOf(hit.at().begin()),
                                String.valueOf(hit.at().end()),
                                Wording.folded(hit.at().in(report.text())),
                                String.join("; ", hit.claims().stream().map(Claim::id).toList())));
            }
        }
        return Data.table(rows);
    }

    /// Keeps a search under a name, or throws one away.
    private void keep(Context context) {
        bench.checkCase(context);
        bench.guard().checkToken(context);
        String name = Bench.typed(context, "name");
        var sought = Sought.of(Optional.ofNullable(context.formParam("q")).orElse(""));
        if (Bench.typed(context, "do").equals("forget")) {
            bench.desk().forgetSearch(Bench.typed(context, "name"));
        } else if (!name.isEmpty() && !sought.text().isEmpty()) {
            String shortened = name.substring(0, Math.min(LONGEST_NAME, name.length()));
            bench.desk().save(new SavedSearch(shortened, sought.text()));
        }
        context.redirect(bench.place().search(sought.text()), HttpStatus.SEE_OTHER);
    }
}
