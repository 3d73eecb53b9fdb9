package stemma.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import stemma.model.Imprint;
import stemma.model.When;

/// What a page says of its article in JSON-LD, by schema.org's words.
final class LinkedData {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();
    private static final int MOST_NODES = 5_000;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            data.addAll(script.data());
        }
        return data;
    }

    Imprint imprint() {
        return new Imprint(
                text("headline"),
                names("publisher"),
                names("author"),
                text("datePublished").map(PageDates::of).orElse(When.unstated()),
                Optional.empty(),
                Optional.empty(),
                text("url").filter(url -> url.startsWith("http")));
    }

    /// The article's whole text, where the page repeats it there.
    Optional<String> articleBody() {
        return text("articleBody");
    }

    private void addAll(String json) {
        try {
            visit(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            // A page whose data is broken is a page without data: its own words still count.
            return;
        }
    }

    private void visit(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int visited = 0; !open.isEmpty() && visited < MOST_NODES; visited++) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else if (node.isObject()) {
                add(node);
                node.forEach(open::addLast);
            }
        }
    }

    private void add(JsonNode node) {
        if (node.path("@id").isTextual() && node.size() > 1) {
            byId.putIfAbsent(node.path("@id").asText(), node);
        }
        if (types(node).anyMatch(LinkedData::isArticle)) {
            articles.add(node);
        }
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
    }

    private static Stream<String> types(JsonNode node) {
        return each(node.path("@type")).map(JsonNode::asText);
    }

    private Optional<String> text(String field) {
        return articles.stream()
                .map(article -> article.path(field))
                .filter(JsonNode::isTextual)
                .map(value -> plain(value.asText()))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Optional<String> names(String field) {
        return articles.stream()
                .map(article -> names(article.path(field)))
                .filter(names -> !names.isEmpty())
                .map(names -> String.join(", ", names))
                .findFirst();
    }

    private List<String> names(JsonNode value) {
        return each(value)
                .map(this::named)
                .map(one -> one.isTextual() ? one : each(one.path("name")).findFirst().orElse(one))
                .filter(JsonNode::isTextual)
                .map(name -> Words.folded(plain(name.asText())))
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .distinct()
                .toList();
    }

    private JsonNode named(JsonNode node) {
        return node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), node);
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }

    // Many pages escape their JSON twice, as HTML inside JSON.
    private static String plain(String value) {
        return Parser.unescapeEntities(value, false);
    }
}
