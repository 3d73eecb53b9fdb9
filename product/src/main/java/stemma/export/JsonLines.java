package stemma.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.model.Block;
import stemma.model.Claim;
import stemma.model.Decision;
import stemma.model.Entry;
import stemma.model.Imprint;
import stemma.model.Link;
import stemma.model.Listing;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.When;

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
    /// `chain [{source,named,cue}]` outermost first, `when`, `where`, `confidence`; then `id` and the `content` as
    /// `[[begin,end]...]`.
    public static String claim(Report report, Claim claim) {
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
                .put("where", claim.content().where().orElse(null))
                .put("confidence", claim.confidence())
                .put("id", claim.id());
        spans(node.putArray("content"), claim.content().words());
        return node.toString();
    }

    /// `at`, `who`, `report`, `field`, `value`, `why`.
    public static String entry(Entry entry) {
        var node =
                JSON.createObjectNode().put("at", entry.when().toString()).put("who", entry.who());
        switch (entry.decision()) {
            case Decision.Given(var report, var field, var value) ->
                    node.put("report", report).put("field", field.word()).put("value", value);
        }
        return node.put("why", entry.why()).toString();
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
        var outlet = claim.attribution().outlet();
        array.addObject()
                .put("source", outlet.label())
                .put("named", outlet.isNamed())
                .putNull("cue");
        for (Link link : claim.attribution().relayed()) {
            array.addObject()
                    .put("source", link.source().label())
                    .put("named", link.source().isNamed())
                    .put("cue", link.cue().map(cue -> cue.at().in(report.text())).orElse(null));
        }
    }

    private static void spans(ArrayNode array, List<Passage> passages) {
        passages.forEach(passage -> array.addArray().add(passage.begin()).add(passage.end()));
    }

    private static @Nullable String edtf(When when) {
        return when.isStated() ? when.edtf() : null;
    }
}
