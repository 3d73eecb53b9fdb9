package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.desk.WhoIsWho;
import stemma.model.Actor;
import stemma.model.Listing;
import stemma.web.Frame.Section;

/// One actor: its page, its statements as a table, its data, and what a person says of it.
record ActorRoutes(Bench bench) {
    private static final String ACTOR = "/c/{case}/actors/{id}";
    private static final int LONGEST_NAME = 300;

    /// In a casebook of more statements the page of an actor does not wait until they are put together.
    private static final long QUICK = 50_000;

    void addTo(RoutesConfig routes) {
        routes.get(ACTOR + ".json", this::data);
        routes.get(ACTOR, this::page);
        routes.get(ACTOR + "/statements", this::statements);
        routes.get(ACTOR + "/around", this::around);
        routes.post(ACTOR, this::decide);
    }

    private WhoIsWho who() {
        return bench.desk().whoIsWho();
    }

    /// The actor that the address names, by whatever id it answers to.
    static Actor actor(Bench bench, Context context) {
        bench.checkCase(context);
        return bench.desk()
                .whoIsWho()
                .withId(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("No such actor in this casebook."));
    }

    /// Whether the address has an id that the actor had before it was merged: then it leads on.
    static boolean leadsOn(Bench bench, Context context, Actor actor, String ending) {
        if (context.pathParam("id").equals(actor.id())) {
            return false;
        }
        String query = Optional.ofNullable(context.queryString()).map(it -> "?" + it).orElse("");
        context.redirect(
                bench.place().actor(actor.id()) + ending + query, HttpStatus.MOVED_PERMANENTLY);
        return true;
    }

    private void page(Context context) {
        var actor = actor(bench, context);
        if (!leadsOn(bench, context, actor, "")) {
            show(context, actor, Optional.empty());
        }
    }

    private void show(Context context, Actor actor, Optional<String> error) {
        var claims = claims(actor).limit(ActorPage.CLAIMS + 1).toList();
        var frame =
                bench.deciding(
                        context,
                        bench.frame(Section.ACTORS, actor.name()),
                        bench.place().actor(actor.id()));
        Bench.html(
                context,
                bench.templates()
                        .actor(
                                new ActorPage(
                                        error.map(words -> frame.saying("Not saved: " + words))
                                                .orElse(frame),
                                        actor,
                                        Spelling.of(bench, actor),
                                        who().reports(actor),
                                        actor.parent().flatMap(who()::withId),
                                        who().parts(actor),
                                        KnownPart.of(bench, actor),
                                        claims.subList(
                                                0, Math.min(ActorPage.CLAIMS, claims.size())),
                                        claims.size() > ActorPage.CLAIMS,
                                        showsAround(bench)
                                                ? Optional.of(surroundings(context, actor))
                                                : Optional.empty(),
                                        history(actor),
                                        error,
                                        bench.guard().token())));
    }

    /// Whether the page of an actor itself shows with whom it has to do.
    static boolean showsAround(Bench bench) {
        return bench.survey().now().claims() <= QUICK;
    }

    private Surroundings surroundings(Context context, Actor actor) {
        return Surroundings.of(bench, actor, Scope.of(context.queryParamMap()));
    }

    private void around(Context context) {
        var actor = actor(bench, context);
        if (!leadsOn(bench, context, actor, "/around")) {
            Bench.html(
                    context,
                    bench.templates()
                            .around(
                                    new AroundPage(
                                            bench.frame(
                                                    Section.ACTORS, "With whom: " + actor.name()),
                                            actor,
                                            surroundings(context, actor))));
        }
    }

    private List<Change> history(Actor actor) {
        var journal = bench.desk().journal();
        return who().decisions(actor).reversed().stream()
                .map(entry -> Change.of(bench, journal, entry))
                .toList();
    }

    /// What it has a part in, of the newest report first; each report is looked into only when its statements are asked for.
    private Stream<ClaimLine> claims(Actor actor) {
        var isPart = who().partOf(actor);
        return who().reports(actor).stream()
                .map(Listing::id)
                .map(bench.desk()::report)
                .flatMap(Optional::stream)
                .flatMap(report ->
                        bench.desk().claims(report).stream()
                                .filter(isPart)
                                .map(claim -> ClaimLine.of(bench.place(), report, claim)));
    }

    private void statements(Context context) {
        var actor = actor(bench, context);
        if (leadsOn(bench, context, actor, "/statements")) {
            return;
        }
        var after = Optional.ofNullable(context.queryParam("after")).orElse("");
        var found = rest(actor, after).limit(StatementsPage.LINES + 1).toList();
        var shown = found.subList(0, Math.min(StatementsPage.LINES, found.size()));
        var next =
                Optional.of(found)
                        .filter(lines -> lines.size() > shown.size())
                        .map(_ ->
                                "%s/statements?after=%s"
                                        .formatted(
                                                bench.place().actor(actor.id()),
                                                shown.getLast().claim().id()));
        var frame = bench.frame(Section.ACTORS, "Statements: " + actor.name());
        Bench.html(
                context,
                bench.templates()
                        .statements(
                                new StatementsPage(frame, actor, shown, !after.isEmpty(), next)));
    }

    private Stream<ClaimLine> rest(Actor actor, String after) {
        return after.isEmpty()
                ? claims(actor)
                : claims(actor).dropWhile(line -> !line.claim().id().equals(after)).skip(1);
    }

    private void data(Context context) {
        var actor = actor(bench, context);
        if (!leadsOn(bench, context, actor, ".json")) {
            context.contentType("application/json")
                    .result(
                            Data.json(
                                    bench.desk().asJson(actor),
                                    who().reports(actor),
                                    claims(actor).toList()));
        }
    }

    private void decide(Context context) {
        var actor = actor(bench, context);
        bench.guard().checkToken(context);
        switch (new Answer(who(), actor).of(typed(context))) {
            case Answer.Taken(var decision) ->
                    bench.decide(context, decision, bench.place().actor(actor.id()));
            case Answer.Refused(var why) -> {
                context.status(HttpStatus.UNPROCESSABLE_CONTENT);
                show(context, actor, Optional.of(why));
            }
        }
    }

    private static Answer.Typed typed(Context context) {
        String value = Bench.typed(context, "value");
        return new Answer.Typed(
                Bench.typed(context, "do"),
                value.substring(0, Math.min(LONGEST_NAME, value.length())),
                context.formParams("spelling"),
                context.formParams("report"));
    }
}
