package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.desk.WhoIsWho;
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
        var who = bench.desk().whoIsWho();
        var all = query.all(who);
        var rest = query.rest(all);
        var shown = rest.subList(0, Math.min(rest.size(), ActorsPage.LINES));
        Bench.html(
                context,
                bench.templates()
                        .actors(
                                new ActorsPage(
                                        bench.frame(Section.ACTORS, "Actors"),
                                        query,
                                        all.size(),
                                        query.hidden(who),
                                        shown,
                                        who,
                                        who.latest(),
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
        String of(WhoIsWho who, List<Actor> actors);
    }

    private void data(Context context, String mediaType, Form form) {
        bench.checkCase(context);
        var who = bench.desk().whoIsWho();
        var actors = ActorsQuery.of(context.queryParamMap()).after("").all(who);
        context.contentType(mediaType).result(form.of(who, actors));
    }

    private String json(WhoIsWho who, List<Actor> actors) {
        return Data.list("actors", actors.stream().map(bench.desk()::asJson).toList());
    }

    private String csv(WhoIsWho who, List<Actor> actors) {
        var rows = new ArrayList<List<String>>();
        var latest = who.latest();
        rows.add(COLUMNS);
        for (var actor : actors) {
            rows.add(
                    List.of(
                            actor.id(),
                            actor.name(),
                            actor.kind().word(),
                            String.valueOf(who.count(actor)),
                            Optional.ofNullable(latest.get(actor.id()))
                                    .map(last -> last.imprint().published().edtf())
                                    .orElse(""),
                            String.join("; ", actor.names().stream().map(Naming::name).toList())));
        }
        return Data.table(rows);
    }
}
