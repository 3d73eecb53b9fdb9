package stemma.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import stemma.model.Passage;

/// Words of a document as `spans` and `text`.
final class Spans {
    private Spans() {}

    static void put(ObjectNode node, String text, List<Passage> passages) {
        var spans = node.putArray("spans");
        passages.forEach(passage -> spans.addArray().add(passage.begin()).add(passage.end()));
        node.put("text", String.join(" ", passages.stream().map(words -> words.in(text)).toList()));
    }
}
