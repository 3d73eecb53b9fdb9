package stemma.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The annotated texts of a gold folder as documents.
///
/// Several sets annotate the same text (`own` adds who says what to texts of `re3d`, `meantime` and `gum`): these become one
/// document with all of it. What is added by hand in `annotations/` is offsets and labels only, and finds its text by id; what stands
/// in `annotations/texts/` was written for learning, marks and all.
final class Corpora {
    /// The set of the texts that were written for learning.
    static final String WRITTEN = "texts";

    private final Path gold;

    Corpora(Path gold) {
        this.gold = gold;
    }

    /// The documents that the shipped weights learn from, but for the trees.
    ///
    /// @param annotations the folder of what was added by hand
    List<Document> shipped(Path annotations) throws IOException {
        var texts = new LinkedHashMap<String, JsonNode>();
        for (String set : List.of("re3d", "meantime", "gum")) {
            texts.putAll(byId(gold.resolve(set).resolve("train.jsonl")));
        }
        var own = byId(gold.resolve("own/train.jsonl"));
        for (var entry : own.entrySet()) {
            var original = texts.get(entry.getKey());
            if (original == null || !original.path("text").equals(entry.getValue().path("text"))) {
                throw new IOException("own and its set differ in the text of " + entry.getKey());
            }
        }
        own.putAll(byId(annotations.resolve("attributions.jsonl")));
        var media = byId(annotations.resolve("media.jsonl"));
        var documents = new ArrayList<Document>();
        texts.forEach((id, text) ->
                documents.add(
                        new AnnotatedText(text)
                                .document(
                                        Optional.ofNullable(own.get(id))
                                                .map(line -> line.path("attributions")),
                                        Optional.ofNullable(media.get(id))
                                                .map(line -> line.path("media")))));
        documents.addAll(written(annotations.resolve("texts")));
        return documents;
    }

    private static List<Document> written(Path folder) throws IOException {
        var documents = new ArrayList<Document>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                documents.add(sayings(MarkedText.read(file)));
            }
        }
        return documents;
    }

    private static Map<String, JsonNode> byId(Path file) throws IOException {
        var lines = new LinkedHashMap<String, JsonNode>();
        for (var line : Json.lines(file)) {
            lines.put(line.path("id").asText(), line);
        }
        return lines;
    }

    /// Documents of a set with nothing but who says what, without kinds.
    List<Document> sayings(String set) throws IOException {
        var documents = new ArrayList<Document>();
        for (var node : Json.lines(gold.resolve(set).resolve("train.jsonl"))) {
            documents.add(sayings(node));
        }
        return documents;
    }

    private static Document sayings(JsonNode node) {
        var attributions = Optional.of(node.path("attributions"));
        return new AnnotatedText(node).document(attributions, Optional.empty());
    }

    /// Whether the gold folder is there.
    static boolean isGold(Path folder) {
        return Files.isDirectory(folder.resolve("own")) && Files.isDirectory(folder.resolve("ud"));
    }
}
