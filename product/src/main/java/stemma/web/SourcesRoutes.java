package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Assessment;
import stemma.desk.Lineage;
import stemma.desk.SourceRecord;
import stemma.model.Reliability;
import stemma.model.SourceDecision;
import stemma.web.Frame.Section;

/// Outlets and speakers: their list, each of them, and the letter that a person sets.
record SourcesRoutes(Bench bench) {
    private static final String SOURCES = "/c/{case}/sources";
    private static final String SOURCE = SOURCES + "/{id}";

    void addTo(RoutesConfig routes) {
        routes.get(SOURCES, this::list);
        routes.get(SOURCES + ".json", this::listJson);
        routes.get(SOURCES + ".csv", this::listCsv);
        routes.get(SOURCE + ".json", this::json);
        routes.get(SOURCE, context -> show(context, Optional.empty()));
        routes.post(SOURCE, this::grade);
    }

    private void list(Context context) {
        Bench.html(context, bench.templates().sources(page(context)));
    }

    private SourcesPage page(Context context) {
        bench.checkCase(context);
        var scope = Scope.of(context.queryParamMap());
        var lineage = scope.lineage(bench.desk());
        var asked = SourcesPage.Asked.of(context.queryParamMap());
        return new SourcesPage(
                bench.frame(Section.SOURCES, "Sources"),
                asked,
                scope,
                lineage,
                asked.among(lineage),
                after(context));
    }

    private static int after(Context context) {
        return Optional.ofNullable(context.queryParam("after"))
                .filter(number -> number.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private void listJson(Context context) {
        var page = page(context);
        var lines = page.all().stream().map(it -> Data.json(line(page.lineage(), it))).toList();
        context.contentType("application/json").result(Data.list("sources", lines));
    }

    private static Map<String, Object> line(Lineage lineage, SourceRecord source) {
        var line = new LinkedHashMap<>(SourceData.line(source));
        line.put(
                "reliability",
                lineage.reliability(source.source()).map(it -> it.value().letter()).orElse(""));
        return line;
    }

    private void listCsv(Context context) {
        var page = page(context);
        var rows = new ArrayList<List<String>>();
        for (var source : page.all()) {
            var line = line(page.lineage(), source);
            if (rows.isEmpty()) {
                rows.add(List.copyOf(line.keySet()));
            }
            rows.add(line.values().stream().map(String::valueOf).toList());
        }
        context.contentType("text/csv; charset=utf-8").result(Data.table(rows));
    }

    private static SourceRecord source(Lineage lineage, Context context) {
        return lineage.records()
                .withId(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("No such source in this casebook."));
    }

    private void json(Context context) {
        bench.checkCase(context);
        var lineage = Scope.of(context.queryParamMap()).lineage(bench.desk());
        var source = source(lineage, context);
        var data = new LinkedHashMap<>(line(lineage, source));
        data.put(
                "letters",
                lineage.reliabilities(source.source()).stream()
                        .map(SourcesRoutes::letter)
                        .toList());
        data.put("relays", source.relays());
        data.put("relayedBy", source.relayedBy());
        data.put("claims", source.said());
        data.put("confirmedBy", source.confirmed().stream().map(SourcesRoutes::later).toList());
        data.put(
                "contradictedBy",
                source.contradicted().stream().map(SourcesRoutes::later).toList());
        context.contentType("application/json").result(Data.json(data));
    }

    private static Map<String, Object> letter(Assessment<Reliability> letter) {
        var data = new LinkedHashMap<String, Object>();
        data.put("letter", letter.value().letter());
        data.put("who", letter.by().entry().who());
        data.put("when", letter.by().entry().when().toString());
        data.put("why", letter.by().entry().why());
        data.put("entry", letter.by().number());
        return data;
    }

    private static Map<String, Object> later(SourceRecord.Later later) {
        var data = new LinkedHashMap<String, Object>();
        data.put("proposition", later.proposition().id());
        data.put("claim", later.claim());
        data.put("later", later.later());
        data.put("by", later.by());
        return data;
    }

    private void show(Context context, Optional<String> error) {
        bench.checkCase(context);
        var scope = Scope.of(context.queryParamMap());
        var lineage = scope.lineage(bench.desk());
        var source = source(lineage, context);
        var frame =
                bench.deciding(
                        context,
                        bench.frame(Section.SOURCES, source.label()),
                        bench.place().source(source.id()));
        Bench.html(
                context,
                bench.templates()
                        .source(
                                new SourcePage(
                                        error.map(words -> frame.saying("Not saved: " + words))
                                                .orElse(frame),
                                        scope,
                                        lineage,
                                        source,
                                        bench.desk()
                                                .whoIsWho()
                                                .withId(source.source())
                                                .map(actor -> bench.place().actor(actor.id())),
                                        bench.who(),
                                        error,
                                        bench.guard().token())));
    }

    /// A letter wants a reason: it will be asked for when somebody else reads it.
    private void grade(Context context) {
        bench.checkCase(context);
        bench.guard().checkToken(context);
        var lineage = bench.desk().weighing().now();
        var source = source(lineage, context);
        var letter = Reliability.of(Bench.typed(context, "letter"));
        var anchor = lineage.anchors().source(source.source());
        if (letter.isEmpty() || Bench.typed(context, "why").isEmpty() || anchor.isEmpty()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(
                    context,
                    Optional.of(
                            letter.isEmpty()
                                    ? "Choose a letter."
                                    : anchor.isEmpty()
                                            ? "No words of a report name this source."
                                            : "Write why."));
        } else {
            bench.decide(
                    context,
                    new SourceDecision.SetReliability(anchor.get(), letter.get()),
                    bench.place().source(source.id()));
        }
    }
}
