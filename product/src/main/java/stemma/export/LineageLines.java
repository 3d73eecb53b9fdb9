package stemma.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import stemma.model.Modality;
import stemma.model.Recorded;
import stemma.weigh.Disagreement;
import stemma.weigh.Origin;
import stemma.weigh.Origins;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Stance;
import stemma.weigh.Stemma;
import stemma.weigh.Succession;
import stemma.weigh.Turn;

/// Propositions with their origins, trees, disagreements and changes as JSON objects, one a line. Dates are EDTF; what is not known is `null`.
///
/// @param name     what an id of an actor or a place is called
/// @param sentence a proposition in words
public record LineageLines(Function<String, String> name, Function<Proposition, String> sentence) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// `id`, `ids`, `sentence`, `relation`, `agents` and `patients [{id,name}]`, `when`, `where`, `reports` (how many), `statements [{claim,report,stance}]`, and `sides`,
    /// one for each stance: `stance`, `reports`, `independent`, `origins [{id,label,named,interested,reports,claims,joins}]`, `pairs [{one,other,independence,words}]`,
    /// `circles [{claim,through,words}]`, `confirmations [{claim,earlier,words}]`. Then `credibility {suggested {number,words,why}, set {number,words,refused,who,at,why,entry}}`, of
    /// which `set` is `null` where no person set one, and `decisions`, as the journal has them. The `reliability` of an origin is `{letter,words,who,at,why,entry}` or `null`.
    public String proposition(Proposition said, Origins origins, Assessed assessed) {
        var node = head(JSON.createObjectNode(), said);
        var statements = node.putArray("statements");
        said.statements()
                .forEach(it ->
                        statements
                                .addObject()
                                .put("claim", it.claim())
                                .put("report", it.report())
                                .put("stance", stance(it.modality())));
        var sides = node.putArray("sides");
        origins.sides().forEach(side -> side(sides.addObject(), side, assessed));
        Grades.credibility(node.putObject("credibility"), assessed);
        var decisions = node.putArray("decisions");
        assessed.decisions().forEach(it -> decisions.add(JsonLines.node(it)));
        return node.toString();
    }

    private static String stance(Modality modality) {
        return Stance.of(modality).word();
    }

    private ObjectNode head(ObjectNode node, Proposition said) {
        node.put("id", said.id());
        strings(node.putArray("ids"), said.ids());
        node.put("sentence", sentence.apply(said)).put("relation", said.relation());
        actors(node.putArray("agents"), said.agents());
        actors(node.putArray("patients"), said.patients());
        return node.put("when", said.when().isStated() ? said.when().edtf() : null)
                .put("where", said.where().map(name).orElse(null))
                .put(
                        "reports",
                        said.statements().stream().map(it -> it.report()).distinct().count());
    }

    private void actors(ArrayNode array, List<String> ids) {
        ids.forEach(id -> array.addObject().put("id", id).put("name", name.apply(id)));
    }

    private static void strings(ArrayNode array, Iterable<String> strings) {
        strings.forEach(array::add);
    }

    private static void side(ObjectNode node, Side side, Assessed assessed) {
        node.put("stance", side.stance().word())
                .put("reports", side.reports())
                .put("independent", side.independent());
        var origins = node.putArray("origins");
        for (var origin : side.origins()) {
            var one = origins.addObject();
            origin(one, origin);
            Grades.reliability(one, assessed.reliability().apply(origin));
        }
        var pairs = node.putArray("pairs");
        side.pairs()
                .forEach(pair ->
                        pairs.addObject()
                                .put("one", pair.one())
                                .put("other", pair.other())
                                .put("independence", pair.independence().word())
                                .put("words", pair.words()));
        returns(node, side);
    }

    private static void returns(ObjectNode node, Side side) {
        var circles = node.putArray("circles");
        for (var circle : side.circles()) {
            var one = circles.addObject().put("claim", circle.claim());
            strings(one.putArray("through"), circle.through());
            one.put("words", circle.words());
        }
        var confirmations = node.putArray("confirmations");
        side.confirmations()
                .forEach(it ->
                        confirmations
                                .addObject()
                                .put("claim", it.claim())
                                .put("earlier", it.earlier())
                                .put("words", it.words()));
    }

    private static void origin(ObjectNode node, Origin origin) {
        node.put("id", origin.id())
                .put("label", origin.label())
                .put("named", origin.named())
                .put("interested", origin.interested());
        strings(node.putArray("reports"), origin.reports());
        strings(node.putArray("claims"), origin.claims());
        var joins = node.putArray("joins");
        origin.joins()
                .forEach(join ->
                        joins.addObject()
                                .put("reason", join.reason().word())
                                .put("claim", join.claim())
                                .put("to", join.to())
                                .put("words", join.words()));
    }

    /// `proposition` (its id), `stance`, and `trunks [{origin,label,branches}]`, of which each branch is `{claim,reason,words,again,branches}`.
    public String stemma(Proposition said, Side side, Stemma tree) {
        var node =
                JSON.createObjectNode()
                        .put("proposition", said.id())
                        .put("stance", side.stance().word());
        var trunks = node.putArray("trunks");
        for (var trunk : tree.trunks()) {
            var one =
                    trunks.addObject()
                            .put("origin", trunk.origin().id())
                            .put("label", trunk.origin().label());
            branches(one.putArray("branches"), trunk.branches());
        }
        return node.toString();
    }

    private static void branches(ArrayNode array, List<Stemma.Branch> branches) {
        for (var branch : branches) {
            var node =
                    array.addObject()
                            .put("claim", branch.claim())
                            .put("reason", branch.by().map(by -> by.reason().word()).orElse(null))
                            .put("words", branch.by().map(by -> by.words()).orElse(null))
                            .put("again", branch.isAgain());
            branches(node.putArray("branches"), branch.branches());
        }
    }

    /// `id`, `kind`, `positions [{proposition,sentence,stance,reports,origins}]`, `why [{cause,words}]`, and `judgements [{position,likelihood,least,most,confidence,who,at,why,entry}]`,
    /// of which the last holds; `position` counts from 0, `least` and `most` are per cent.
    ///
    /// @param judgements what a person judged, by the position it is of
    public String disagreement(
            Disagreement disagreement, List<Map.Entry<Integer, Recorded>> judgements) {
        var node =
                JSON.createObjectNode()
                        .put("id", disagreement.id())
                        .put("kind", disagreement.kind().word());
        var positions = node.putArray("positions");
        for (var position : disagreement.positions()) {
            positions
                    .addObject()
                    .put("proposition", position.proposition().id())
                    .put("sentence", sentence.apply(position.proposition()))
                    .put("stance", position.side().stance().word())
                    .put("reports", position.side().reports())
                    .put("origins", position.side().origins().size());
        }
        var why = node.putArray("why");
        disagreement
                .why()
                .forEach(it ->
                        why.addObject().put("cause", it.cause().word()).put("words", it.words()));
        var judged = node.putArray("judgements");
        judgements.forEach(it ->
                Grades.judgement(judged.addObject().put("position", it.getKey()), it.getValue()));
        return node.toString();
    }

    /// `type` `turn`, `actor {id,name}`, `disagreement`, `from`, `to` (claims).
    public String turn(Turn turn) {
        var node = JSON.createObjectNode().put("type", "turn");
        node.putObject("actor").put("id", turn.actor()).put("name", name.apply(turn.actor()));
        return node.put("disagreement", turn.disagreement())
                .put("from", turn.from())
                .put("to", turn.to())
                .toString();
    }

    /// `type` `succession`, `relation`, `actor {id,name}`, `steps [{value,name,from,to,propositions}]`, `gaps` in days.
    public String succession(Succession succession) {
        var node =
                JSON.createObjectNode()
                        .put("type", "succession")
                        .put("relation", succession.relation());
        node.putObject("actor")
                .put("id", succession.actor())
                .put("name", name.apply(succession.actor()));
        var steps = node.putArray("steps");
        for (var step : succession.steps()) {
            var one =
                    steps.addObject()
                            .put("value", step.value())
                            .put("name", name.apply(step.value()))
                            .put("from", step.from().edtf())
                            .put("to", step.to().edtf());
            strings(one.putArray("propositions"), step.propositions());
        }
        var gaps = node.putArray("gaps");
        succession.gaps().forEach(gaps::add);
        return node.toString();
    }
}
