package stemma.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import stemma.model.Draft;
import stemma.model.Mention;
import stemma.model.Passage;

/// Documents of annotated corpora, one JSON object a line: `id`, `title`, `text` in, the same with `entities` and
/// `attributions` out. Spans are `[[begin, end], ...]` in UTF-16 code units, half-open.
public final class Annotations {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode document;

    private Annotations(ObjectNode document) {
        this.document = document;
    }

    /// Reads a line.
    ///
    /// @throws IllegalArgumentException if it is no JSON object with a `text`
    public static Annotations parse(String line) {
        try {
            if (JSON.readTree(line) instanceof ObjectNode document
                    && document.path("text").isTextual()) {
                return new Annotations(document);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("A document is a JSON object with a \"text\"");
    }

    public String id() {
        return document.path("id").asText();
    }

    public String text() {
        return document.path("text").asText();
    }

    /// The document with what was found in it, in place of what it held of this kind before.
    public String with(List<Mention> mentions, List<Draft> drafts) {
        entities(document.putArray("entities"), mentions);
        attributions(document.putArray("attributions"), drafts);
        return document.toString();
    }

    private void entities(ArrayNode entities, List<Mention> mentions) {
        for (var mention : mentions) {
            var entity =
                    entities.addObject()
                            .put("id", "e" + entities.size())
                            .put("type", mention.kind().word());
            spans(entity, List.of(mention.at())).put("name", mention.name());
        }
    }

    private void attributions(ArrayNode attributions, List<Draft> drafts) {
        for (var draft : drafts) {
            var attribution = attributions.addObject().put("id", "a" + attributions.size());
            var link = draft.attribution().relayed().getLast();
            link.at()
                    .ifPresentOrElse(
                            at -> spans(attribution.putObject("source"), List.of(at)),
                            () -> attribution.putNull("source"));
            link.cue()
                    .ifPresentOrElse(
                            cue -> spans(attribution.putObject("cue"), List.of(cue.at())),
                            () -> attribution.putNull("cue"));
            link.cue().ifPresent(cue -> attribution.put("kind", cue.kind().word()));
            spans(attribution.putObject("content"), draft.content().words());
        }
    }

    private ObjectNode spans(ObjectNode node, List<Passage> passages) {
        var spans = node.putArray("spans");
        passages.forEach(passage -> spans.addArray().add(passage.begin()).add(passage.end()));
        return node.put(
                "text",
                String.join(" ", passages.stream().map(passage -> passage.in(text())).toList()));
    }
}
