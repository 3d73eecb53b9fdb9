package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.desk.WhoIsWho;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.NotSame;
import stemma.model.Actors.Pair;
import stemma.web.Frame.Section;

/// Two actors side by side, and a person's word on whether they are one.
record SameRoutes(Bench bench) {
    private static final String SAME = "/c/{case}/actors/{id}/same";

    void addTo(RoutesConfig routes) {
        routes.get(SAME, this::page);
        routes.post(SAME, this::decide);
    }

    private WhoIsWho who() {
        return bench.desk().whoIsWho();
    }

    private void page(Context context) {
        var actor = ActorRoutes.actor(bench, context);
        if (ActorRoutes.leadsOn(bench, context, actor, "/same")) {
            return;
        }
        String words = Wording.shown(Optional.ofNullable(context.queryParam("as")).orElse(""));
        var meant = who().called(words);
        if (meant.equals(List.of(actor))) {
            context.redirect(bench.place().actor(actor.id()));
            return;
        }
        var others = meant.stream().filter(other -> !other.equals(actor)).toList();
        Bench.html(context, bench.templates().same(page(context, actor, words, others)));
    }

    private SamePage page(Context context, Actor actor, String words, List<Actor> others) {
        bench.guard().giveToken(context);
        var other = others.size() == 1 ? Optional.of(others.getFirst()) : Optional.<Actor>empty();
        return new SamePage(
                bench.frame(Section.ACTORS, "One actor, or two?"),
                Side.of(bench, actor),
                other.map(found -> Side.of(bench, found)),
                other.flatMap(found -> pair(actor, found)),
                words,
                others,
                bench.guard().token());
    }

    private Optional<Pair> pair(Actor one, Actor other) {
        var ids = Set.of(one.id(), other.id());
        return who().actors().open().stream()
                .filter(pair -> ids.equals(Set.of(pair.one(), pair.other())))
                .findFirst();
    }

    private void decide(Context context) {
        var actor = ActorRoutes.actor(bench, context);
        bench.guard().checkToken(context);
        var other =
                who().withId(Bench.typed(context, "as"))
                        .orElseThrow(() -> new NotFoundResponse("No such actor in this casebook."));
        String here = bench.place().actor(actor.id());
        if (other.equals(actor)) {
            context.redirect(here, HttpStatus.SEE_OTHER);
        } else {
            bench.decide(context, decision(Bench.typed(context, "do"), actor, other), here);
        }
    }

    private ActorDecision decision(String act, Actor actor, Actor other) {
        var one = who().anchor(actor);
        var beside = who().anchor(other);
        return switch (act) {
            case "merge" -> new Merge(one, beside);
            case "not-same" -> new NotSame(one, beside);
            default -> throw new BadRequestResponse("This form is not known here.");
        };
    }
}
