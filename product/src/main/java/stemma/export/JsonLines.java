package stemma.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.Actors.Pair;
import stemma.model.Amount;
import stemma.model.Anchor;
import stemma.model.Block;
import stemma.model.Claim;
import stemma.model.ClaimDecision;
import stemma.model.Content;
import stemma.model.Decision;
import stemma.model.Entry;
import stemma.model.Ground;
import stemma.model.Imprint;
import stemma.model.Link;
import stemma.model.Listing;
import stemma.model.Mention;
import stemma.model.Pack;
import stemma.model.Passage;
import stemma.model.Point;
import stemma.model.Recorded;
import stemma.model.Reliability;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.SourceAnchor;
import stemma.model.SourceDecision.SetReliability;
import stemma.model.When;
import stemma.model.Where;

/// Reports, claims and decisions as JSON objects, one a line. What is not known is `null`; offsets are UTF-16 code units of
/// the report's text, half-open; dates are EDTF.
public final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /// Everything but the text: `id`, `file`, `title`, `outlet`, `author`, `published`, `series`, `number`, `url`, `language`, `claims`.
    public static String report(Listing listing) {
        return head(listing).toString();
    }

    /// The same, then `text`: the report's text up to the end of what is read, `rest`: what is left out after it, such as
    /// menus, and `blocks [{kind,begin,end,language}]`, whose offsets count on from `text` into `rest`.
    public static String report(Listing listing, Report report) {
        int end =
                report.read().isEmpty()
                        ? report.text().length()
                        : report.read().getLast().at().end();
        var node =
                head(listing)
                        .put("text", report.text().substring(0, end))
                        .put("rest", report.text().substring(end));
        var blocks = node.putArray("blocks");
        report.blocks().forEach(block -> block(blocks.addObject(), block));
        return node.toString();
    }

    /// `report` (its file), `evidence`, `begin`, `end`, `relation`, `agents` and `patients [{name,kind,begin,end}]`, `modality`,
    /// `chain [{source,named,cue,with [{source,named}]}]` outermost first, `when`, `where`, `confidence`; then `id`, the `content` as
    /// `[[begin,end]...]`, `themes` and `instruments [{words,begin,end}]`, `amounts [{words,begin,end,low,high,exact,unit,per,noun}]`,
    /// `place {begin,end,latitude,longitude,radius,geoname}`, `about`, the id of the claim of the act whose content it is, `reliability`, the letters that persons set for the links
    /// of the chain, in its order, and `decisions` on the claim, as the journal has them.
    ///
    /// @param reliability for each link of the chain, the outlet first; empty where nobody set one
    /// @param decisions   in force, oldest first
    public static String claim(
            Report report,
            Claim claim,
            List<Optional<Reliability>> reliability,
            List<Recorded> decisions) {
        var node =
                JSON.createObjectNode()
                        .put("report", report.file())
                        .put("evidence", claim.evidence().in(report.text()))
                        .put("begin", claim.evidence().begin())
                        .put("end", claim.evidence().end())
                        .put("relation", claim.content().relation());
        mentions(node.putArray("agents"), claim.content().agents());
        mentions(node.putArray("patients"), claim.content().patients());
        node.put("modality", claim.modality().word());
        chain(node.putArray("chain"), report, claim);
        node.put("when", edtf(claim.content().when()))
                .put("where", claim.content().where().map(Where::name).orElse(null))
                .put("confidence", claim.confidence())
                .put("id", claim.id());
        spans(node.putArray("content"), claim.content().words());
        parts(node, report, claim.content());
        node.put("about", claim.about().orElse(null));
        var letters = node.putArray("reliability");
        reliability.forEach(it -> letters.add(it.map(Reliability::letter).orElse(null)));
        var journal = node.putArray("decisions");
        decisions.forEach(it -> journal.add(node(it)));
        return node.toString();
    }

    /// A sentence that was found: `report` (its id), `file`, `outlet`, `published`, `language`, `begin`, `end`, `text`, `found [[begin,end]...]`, and `claims` as `claim` has them.
    ///
    /// @param at     where it stands
    /// @param found  what was looked for in it
    /// @param claims JSON objects
    public static String sentence(
            Report report, Passage at, List<Passage> found, List<String> claims) {
        var node =
                JSON.createObjectNode()
                        .put("report", report.id())
                        .put("file", report.file())
                        .put("outlet", report.imprint().outlet().orElse(null))
                        .put("published", edtf(report.imprint().published()))
                        .put("language", report.language())
                        .put("begin", at.begin())
                        .put("end", at.end())
                        .put("text", at.in(report.text()));
        spans(node.putArray("found"), found);
        var array = node.putArray("claims");
        claims.forEach(claim -> array.addRawValue(new RawValue(claim)));
        return node.toString();
    }

    private static void parts(ObjectNode node, Report report, Content content) {
        words(node.putArray("themes"), report, content.themes());
        words(node.putArray("instruments"), report, content.instruments());
        var amounts = node.putArray("amounts");
        content.amounts().forEach(amount -> amount(amounts.addObject(), report, amount));
        content.where()
                .ifPresentOrElse(
                        where -> place(node.putObject("place"), where),
                        () -> node.putNull("place"));
    }

    private static void words(ArrayNode array, Report report, List<Passage> passages) {
        passages.forEach(at -> words(array.addObject(), report, at));
    }

    private static ObjectNode words(ObjectNode node, Report report, Passage at) {
        return node.put("words", at.in(report.text()))
                .put("begin", at.begin())
                .put("end", at.end());
    }

    private static void amount(ObjectNode node, Report report, Amount amount) {
        words(node, report, amount.at())
                .put("low", amount.low().orElse(null))
                .put("high", amount.high().orElse(null))
                .put("exact", amount.isExact())
                .put("unit", amount.unit())
                .put("per", amount.per())
                .put("noun", amount.noun().map(noun -> noun.in(report.text())).orElse(null));
    }

    private static void place(ObjectNode node, Where where) {
        node.put("begin", where.at().begin())
                .put("end", where.at().end())
                .put("latitude", where.point().map(Point::latitude).orElse(null))
                .put("longitude", where.point().map(Point::longitude).orElse(null))
                .put("radius", where.point().map(Point::radius).orElse(null))
                .put("geoname", where.point().flatMap(Point::geoname).orElse(null));
    }

    /// How a claim was read: `id`, `report` (its file), `about`, `relation`, `modality`, `reader`, and `grounds
    /// [{part,read,words,path,line,rule,probability}]`, of which `words` is `[{words,begin,end}]`.
    ///
    /// @param reader the version of the reader that read it
    public static String explained(
            Report report, Claim claim, List<Ground> grounds, String reader) {
        var node =
                JSON.createObjectNode()
                        .put("id", claim.id())
                        .put("report", report.file())
                        .put("about", claim.about().orElse(null))
                        .put("relation", claim.content().relation())
                        .put("modality", claim.modality().word())
                        .put("reader", reader);
        var array = node.putArray("grounds");
        grounds.forEach(ground -> ground(array.addObject(), report, ground));
        return node.toString();
    }

    private static void ground(ObjectNode node, Report report, Ground ground) {
        node.put("part", ground.part()).put("read", ground.read());
        words(node.putArray("words"), report, ground.words());
        node.put("path", filled(ground.path()))
                .put("line", filled(ground.line()))
                .put("rule", filled(ground.rule()))
                .put("probability", ground.probability().orElse(null));
    }

    private static @Nullable String filled(String words) {
        return words.isEmpty() ? null : words;
    }

    /// `number`, `at`, `who`, `decision`, what was decided, `why`, `inForce`.
    public static String entry(Recorded recorded) {
        return node(recorded).toString();
    }

    static ObjectNode node(Recorded recorded) {
        Entry entry = recorded.entry();
        var node =
                JSON.createObjectNode()
                        .put("number", recorded.number())
                        .put("at", entry.when().toString())
                        .put("who", entry.who())
                        .put("decision", entry.decision().word());
        switch (entry.decision()) {
            case Decision.Given(var report, var field, var value) ->
                    node.put("report", report).put("field", field.word()).put("value", value);
            case Decision.Undo(var number) -> node.put("undoes", number);
            case ActorDecision decision -> {
                var mentions = node.putArray("mentions");
                decision.anchors().forEach(anchor -> mentions.add(anchor(anchor)));
                node.put("value", filled(decision.value()));
            }
            case ClaimDecision decision -> claims(node, decision);
            case SetReliability(var source, var reliability) -> {
                switch (source) {
                    case SourceAnchor.Outlet(var name) -> node.put("outlet", name);
                    case SourceAnchor.Speaker(var words) -> node.set("speaker", anchor(words));
                }
                node.put("value", reliability.letter());
            }
        }
        return node.put("why", entry.why()).put("inForce", recorded.isInForce());
    }

    private static void claims(ObjectNode node, ClaimDecision decision) {
        var claims = node.putArray("claims");
        decision.claims()
                .forEach(claim ->
                        claims.add(
                                anchor(claim.evidence())
                                        .put("claim", claim.claim())
                                        .put("relation", claim.relation())));
        switch (decision) {
            case ClaimDecision.AssignOrigin(_, var actor) -> node.set("actor", anchor(actor));
            case ClaimDecision.Judge judge -> node.put("confidence", judge.confidence().word());
            case ClaimDecision.Same _,
                    ClaimDecision.Apart _,
                    ClaimDecision.MoveOrigin _,
                    ClaimDecision.SplitOrigin _,
                    ClaimDecision.JoinOrigins _,
                    ClaimDecision.DependentOrigins _,
                    ClaimDecision.SetCredibility _ -> {}
        }
        node.put("value", filled(decision.value()));
    }

    private static ObjectNode anchor(Anchor anchor) {
        return JSON.createObjectNode()
                .put("report", anchor.report())
                .put("begin", anchor.at().begin())
                .put("end", anchor.at().end())
                .put("words", anchor.words());
    }

    /// A knowledge pack: its name, and how much it tells.
    public static String pack(Pack pack) {
        return JSON.createObjectNode()
                .put("name", pack.name())
                .put("about", pack.about())
                .put("added", pack.added().map(Object::toString).orElse(null))
                .put("profiles", pack.profiles())
                .put("names", pack.names())
                .put("affiliations", pack.affiliations())
                .toString();
    }

    /// An actor: who is meant, under which names, and why they are one's.
    public static String actor(Actor actor) {
        var node =
                JSON.createObjectNode()
                        .put("id", actor.id())
                        .put("name", actor.name())
                        .put("kind", actor.kind().word())
                        .put("reports", actor.reports())
                        .put("parent", actor.parent().orElse(null));
        var names = node.putArray("names");
        actor.names()
                .forEach(name ->
                        names.addObject().put("name", name.name()).put("reports", name.count()));
        var joins = node.putArray("joins");
        for (var join : actor.joins()) {
            var why =
                    joins.addObject()
                            .put("one", join.one())
                            .put("other", join.other())
                            .put("score", join.score())
                            .put("byPerson", join.byPerson())
                            .putArray("why");
            join.why().forEach(why::add);
        }
        var known = node.putArray("known");
        for (var lead : actor.known()) {
            known.addObject()
                    .put("pack", lead.pack())
                    .put("profile", lead.profile())
                    .put("name", lead.name());
        }
        var ids = node.putArray("ids");
        actor.ids().forEach(ids::add);
        return node.toString();
    }

    /// Two actors that may be one: `one`, `other` (ids), `score`, `why`.
    public static String pair(Pair pair) {
        var node =
                JSON.createObjectNode()
                        .put("one", pair.one())
                        .put("other", pair.other())
                        .put("score", pair.score());
        var why = node.putArray("why");
        pair.why().forEach(why::add);
        return node.toString();
    }

    /// The same object with a `type` in front.
    public static String typed(String type, String object) {
        return "{\"type\":\"" + type + "\"," + object.substring(1);
    }

    private static ObjectNode head(Listing listing) {
        Imprint imprint = listing.imprint();
        return JSON.createObjectNode()
                .put("id", listing.id())
                .put("file", listing.file())
                .put("title", imprint.title().orElse(null))
                .put("outlet", imprint.outlet().orElse(null))
                .put("author", imprint.author().orElse(null))
                .put("published", edtf(imprint.published()))
                .put("series", imprint.series().orElse(null))
                .put("number", imprint.number().orElse(null))
                .put("url", imprint.url().orElse(null))
                .put("language", listing.language())
                .put("claims", listing.claims());
    }

    private static void block(ObjectNode node, Block block) {
        node.put("kind", block.kind().word())
                .put("begin", block.at().begin())
                .put("end", block.at().end())
                .put("language", block.language());
    }

    private static void mentions(ArrayNode array, List<Mention> mentions) {
        for (Mention mention : mentions) {
            array.addObject()
                    .put("name", mention.name())
                    .put("kind", mention.kind().word())
                    .put("begin", mention.at().begin())
                    .put("end", mention.at().end());
        }
    }

    private static void chain(ArrayNode array, Report report, Claim claim) {
        claim.attribution().links().forEach(link -> link(array.addObject(), report, link));
    }

    private static void link(ObjectNode node, Report report, Link link) {
        named(node, link.sources().getFirst())
                .put("cue", link.cue().map(cue -> cue.at().in(report.text())).orElse(null));
        var others = node.putArray("with");
        link.sources().stream().skip(1).forEach(other -> named(others.addObject(), other));
        node.putNull("said");
        link.said().ifPresent(said -> said(node.putObject("said"), report, said));
    }

    private static void said(ObjectNode node, Report report, Link.Said said) {
        node.put("words", said.at().in(report.text()))
                .put("begin", said.at().begin())
                .put("end", said.at().end())
                .put("when", said.when().edtf());
    }

    private static ObjectNode named(ObjectNode node, Source source) {
        return node.put("source", source.label()).put("named", source.isNamed());
    }

    private static void spans(ArrayNode array, List<Passage> passages) {
        passages.forEach(passage -> array.addArray().add(passage.begin()).add(passage.end()));
    }

    private static @Nullable String edtf(When when) {
        return when.isStated() ? when.edtf() : null;
    }
}
