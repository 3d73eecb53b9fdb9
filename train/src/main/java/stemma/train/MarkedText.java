package stemma.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A text of `texts/`, in which who says what is marked: `<s1>The daily</s1> <c1>wrote</c1> that <t1>the road is shut</t1>.`
///
/// `s` is a source, `c` a cue, `t` a content; the number ties them, and a role may stand in several pieces. Below a line `--` each
/// number has a line with the cue's kind and, where there is no source, `unnamed`, `author`, or `source=` with the number of the
/// attribution whose source goes on.
final class MarkedText {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String END = "\n--\n";
    private static final Pattern TAG = Pattern.compile("<(/?)([sct])(\\d+)>");
    private static final Map<String, String> ROLES =
            Map.of("s", "source", "c", "cue", "t", "content");

    private final Path file;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, ObjectNode> attributions = new TreeMap<>();

    private MarkedText(Path file) {
        this.file = file;
    }

    /// The text without its marks, laid out as the sets of a gold folder are.
    ///
    /// @throws IOException also if marks cross, are not closed, or have no line of their own
    static JsonNode read(Path file) throws IOException {
        return new MarkedText(file).read();
    }

    private JsonNode read() throws IOException {
        String all = Files.readString(file);
        int end = all.indexOf(END);
        if (end < 0) {
            throw fault("has no line --");
        }
        lines(all.substring(end + END.length()));
        marks(all.substring(0, end));
        var node = JSON.objectNode();
        node.put("id", file.getFileName().toString());
        node.put("set", Corpora.WRITTEN);
        node.put("text", text.toString());
        node.putArray("attributions").addAll(attributions.values());
        return node;
    }

    private void lines(String lines) throws IOException {
        for (String line : lines.strip().split("\n")) {
            var cells = line.strip().split(" ");
            if (cells.length < 2 || Labels.cue(cells[1]) < 0) {
                throw fault("has the line “" + line + "”, which names no kind");
            }
            var attribution = JSON.objectNode();
            attribution.put("kind", cells[1]);
            ROLES.values().forEach(attribution::putArray);
            if (cells.length > 2) {
                attribution.put("source_ref", cells[2].replace("source=", ""));
            }
            attributions.put(cells[0], attribution);
        }
    }

    private void marks(String marked) throws IOException {
        var open = new ArrayDeque<String>();
        var begins = new HashMap<String, Integer>();
        var tag = TAG.matcher(marked);
        int from = 0;
        while (tag.find()) {
            text.append(marked, from, tag.start());
            from = tag.end();
            String name = tag.group(2) + tag.group(3);
            if (tag.group(1).isEmpty()) {
                open.push(name);
                begins.put(name, text.length());
            } else if (name.equals(open.poll())) {
                role(tag.group(3), tag.group(2))
                        .addArray()
                        .add(begins.get(name))
                        .add(text.length());
            } else {
                throw fault("closes " + name + " where it is not the last one opened");
            }
        }
        text.append(marked, from, marked.length());
        if (!open.isEmpty()) {
            throw fault("does not close " + open);
        }
    }

    private ArrayNode role(String number, String role) throws IOException {
        var attribution = attributions.get(number);
        if (attribution == null) {
            throw fault("has no line for " + number);
        }
        return (ArrayNode) attribution.get(ROLES.get(role));
    }

    private IOException fault(String what) {
        return new IOException(file + " " + what);
    }
}
