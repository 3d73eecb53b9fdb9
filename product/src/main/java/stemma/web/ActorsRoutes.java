package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.model.Actor;
import stemma.model.Actor.Naming;
import stemma.web.Frame.Section;

/// The list of actors, as a page and as data.
record ActorsRoutes(Bench bench) {
    private static final List<String> COLUMNS =
            List.of("id", "name", "kind", "reports", "last reported", "names");

    void addTo(RoutesConfig routes) {
        routes.get("/c/{case}/actors", this::page);
        routes.get(
                "/c/{case}/actors.json", context -> data(context, "application/json", this::json));
        routes.get(
                "/c/{case}/actors.csv",
                context -> data(context, "text/csv; charset=utf-8", this::csv));
    }

    private void page(Context context) {
        bench.checkCase(context);
        var query = ActorsQuery.of(context.queryParamMap());
        var found = query.all(bench.desk());
        var rest = query.rest(found.actors());
        var shown = rest.subList(0, Math.min(rest.size(), ActorsPage.LINES));
        Bench.html(
                context,
                bench.templates()
                        .actors(
                                new ActorsPage(
                                        bench.frame(Section.ACTORS, "Actors"),
                                        query,
                                        found,
                                        shown,
                                        bench.desk().packs().packs(),
                                        next(query, rest, shown))));
    }

    private Optional<String> next(ActorsQuery query, List<Actor> rest, List<Actor> shown) {
        return rest.size() == shown.size()
                ? Optional.empty()
                : Optional.of(
                        bench.place().actors() + query.after(shown.getLast().id()).inAddress());
    }

    /// How actors become text.
    private interface Form {
        String of(ActorsQuery.Found found);
    }

    private void data(Context context, String mediaType, Form form) {
        bench.checkCase(context);
        var found = ActorsQuery.of(context.queryParamMap()).all(bench.desk());
        context.contentType(mediaType).result(form.of(found));
    }

    private String json(ActorsQuery.Found found) {
        return Data.list("actors", found.actors().stream().map(bench.desk()::asJson).toList());
    }

    private String csv(ActorsQuery.Found found) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        for (var actor : found.actors()) {
            rows.add(
                    List.of(
                            actor.id(),
                            actor.name(),
                            actor.kind().word(),
                            String.valueOf(actor.reports()),
                            Optional.ofNullable(found.latest().get(actor.id()))
                                    .map(last -> last.imprint().published().edtf())
                                    .orElse(""),
                            String.join("; ", actor.names().stream().map(Naming::name).toList())));
        }
        return Data.table(rows);
    }
}
