package stemma.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.desk.Lineage;
import stemma.model.ClaimAnchor;
import stemma.model.ClaimDecision;
import stemma.model.ClaimDecision.Apart;
import stemma.model.ClaimDecision.AssignOrigin;
import stemma.model.ClaimDecision.DependentOrigins;
import stemma.model.ClaimDecision.JoinOrigins;
import stemma.model.ClaimDecision.MoveOrigin;
import stemma.model.ClaimDecision.Same;
import stemma.model.ClaimDecision.SetCredibility;
import stemma.model.ClaimDecision.SplitOrigin;
import stemma.model.Confidence;
import stemma.model.Credibility;
import stemma.model.Likelihood;
import stemma.weigh.Disagreement;
import stemma.weigh.Proposition;

/// What a person decides on propositions, their origins and disagreements, typed into the forms of their pages.
record RulingRoutes(Bench bench) {
    private static final Pattern ID = Pattern.compile("(?:^|/)([0-9a-f]{8,64})(?:[/?#].*)?$");

    void addTo(RoutesConfig routes) {
        routes.post("/c/{case}/propositions/{id}", this::proposition);
        routes.post("/c/{case}/propositions/{id}/tree", this::tree);
        routes.post("/c/{case}/disagreements/{id}", this::disagreement);
    }

    private Lineage lineage() {
        return bench.desk().weighing().now();
    }

    private void check(Context context) {
        bench.checkCase(context);
        bench.guard().checkToken(context);
    }

    private Proposition asked(Context context) {
        return lineage().called(context.pathParam("id")).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("No such proposition in this casebook."));
    }

    private void proposition(Context context) {
        check(context);
        var proposition = asked(context);
        String here = bench.place().proposition(proposition.id());
        bench.decide(
                context,
                switch (Bench.typed(context, "do")) {
                    case "same" -> new Same(first(proposition), first(other(context, proposition)));
                    case "apart" -> apart(context, proposition);
                    case "set-credibility" -> credibility(context, proposition);
                    default -> throw unknown();
                },
                here);
    }

    private static BadRequestResponse unknown() {
        return new BadRequestResponse("This form is not known here.");
    }

    private ClaimAnchor first(Proposition proposition) {
        return anchor(proposition.statements().getFirst().claim());
    }

    private ClaimAnchor anchor(String claim) {
        return lineage().anchors().claim(claim);
    }

    /// The proposition whose id or address was typed.
    private Proposition other(Context context, Proposition proposition) {
        var typed = ID.matcher(Bench.typed(context, "other"));
        var called =
                typed.find()
                        ? lineage().called(typed.group(1)).stream()
                                .filter(it -> !it.id().equals(proposition.id()))
                                .toList()
                        : List.<Proposition>of();
        if (called.size() != 1) {
            throw new BadRequestResponse(
                    called.isEmpty()
                            ? "No other proposition has this id or address."
                            : "Several propositions begin so; give the whole id.");
        }
        return called.getFirst();
    }

    private ClaimDecision apart(Context context, Proposition proposition) {
        String claim = claim(context, "claim", proposition);
        return new Apart(anchor(claim), second(context, proposition, claim));
    }

    private static String claim(Context context, String field, Proposition proposition) {
        String claim = Bench.typed(context, field);
        return proposition.statements().stream()
                .map(it -> it.claim())
                .filter(claim::equals)
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("Choose a report of this proposition."));
    }

    private ClaimDecision credibility(Context context, Proposition proposition) {
        var grade =
                Credibility.of(Bench.typed(context, "grade"))
                        .orElseThrow(() -> new BadRequestResponse("Choose a grade from 1 to 6."));
        lineage()
                .refusal(proposition, grade)
                .ifPresent(why -> {
                    throw new BadRequestResponse(why + ".");
                });
        return new SetCredibility(first(proposition), grade);
    }

    private void tree(Context context) {
        check(context);
        var proposition = asked(context);
        var one = claim(context, "claim", proposition);
        bench.decide(
                context,
                switch (Bench.typed(context, "do")) {
                    case "move" -> moved(context, proposition, one);
                    case "join" -> new JoinOrigins(anchor(one), second(context, proposition, one));
                    case "dependent" ->
                            new DependentOrigins(anchor(one), second(context, proposition, one));
                    default -> throw unknown();
                },
                bench.place().tree(proposition.id()));
    }

    private ClaimDecision moved(Context context, Proposition proposition, String claim) {
        String to = Bench.typed(context, "to");
        return switch (to) {
            case "own" -> new SplitOrigin(anchor(claim));
            case "actor" -> assigned(context, claim);
            default -> {
                var other = second(context, proposition, claim);
                if (other.report().equals(anchor(claim).report())) {
                    throw new BadRequestResponse(
                            "A report is moved to the origin of another report; this origin has only its own.");
                }
                yield new MoveOrigin(anchor(claim), other);
            }
        };
    }

    private ClaimAnchor second(Context context, Proposition proposition, String claim) {
        var other = claim(context, "to", proposition);
        if (other.equals(claim)) {
            throw new BadRequestResponse("Choose two that are not the same.");
        }
        return anchor(other);
    }

    private ClaimDecision assigned(Context context, String claim) {
        String name = Bench.typed(context, "actor");
        var called = bench.desk().whoIsWho().called(name);
        if (called.size() != 1) {
            throw new BadRequestResponse(
                    called.isEmpty()
                            ? "No actor is called that here."
                            : "Several actors are called that; give the id at the end of the address of the one you mean.");
        }
        return Optional.of(called.getFirst().id())
                .flatMap(lineage().anchors()::actor)
                .map(actor -> new AssignOrigin(anchor(claim), actor))
                .orElseThrow(() -> new BadRequestResponse("No report names that actor."));
    }

    private void disagreement(Context context) {
        check(context);
        var lineage = lineage();
        var disagreement =
                lineage.disagreements().stream()
                        .filter(it -> it.id().equals(context.pathParam("id")))
                        .findFirst()
                        .orElseThrow(() ->
                                new NotFoundResponse("No such disagreement in this casebook."));
        bench.decide(
                context,
                lineage.anchors()
                        .judge(
                                disagreement,
                                position(context, disagreement),
                                Likelihood.of(Bench.typed(context, "likelihood"))
                                        .orElseThrow(() ->
                                                new BadRequestResponse("Choose how likely it is.")),
                                Confidence.of(Bench.typed(context, "confidence"))
                                        .orElseThrow(() ->
                                                new BadRequestResponse(
                                                        "Choose how sure you are."))),
                bench.place().disagreement(disagreement.id()));
    }

    private static int position(Context context, Disagreement disagreement) {
        String typed = Bench.typed(context, "position");
        if (!typed.matches("\\d{1,4}")
                || Integer.parseInt(typed) >= disagreement.positions().size()) {
            throw new BadRequestResponse("Choose a position.");
        }
        return Integer.parseInt(typed);
    }
}
