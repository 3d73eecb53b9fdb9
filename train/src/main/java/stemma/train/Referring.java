package stemma.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stemma.coreference.Choice;
import stemma.coreference.Coreference;
import stemma.coreference.Weights;
import stemma.model.Passage;
import stemma.tagger.Line;
import stemma.tagger.Model;
import stemma.tagger.Tagged;
import stemma.tagger.Tagger;

/// Makes the weights of coreference from the clusters of `gum`, as the reader's model reads its texts.
final class Referring {
    private static final double PENALTY = 3e-4;

    private final Path gold;
    private final Path model;

    /// @param model the reader's
    Referring(Path gold, Path model) {
        this.gold = gold;
        this.model = model;
    }

    /// A text with what the model reads in it and its clusters by place.
    private record Text(String words, Tagged tagged, Map<Passage, String> clusters) {
        List<Choice> choices() {
            return Coreference.choices(words, tagged);
        }
    }

    /// Learns, and writes the table of weights.
    void make(Path out, int rounds, int seed) throws IOException {
        var texts = texts();
        var ranking = new Ranking(PENALTY, seed);
        texts.forEach(text -> text.choices().forEach(ranking::count));
        texts.forEach(text -> add(text, ranking));
        var weights = ranking.learn(rounds);
        Files.writeString(out, table(weights, rounds, seed), UTF_8);
        System.out.println(weights.size() + " weights in " + out);
    }

    private List<Text> texts() throws IOException {
        try (var tagger = new Tagger(Model.of(Files.readAllBytes(model)))) {
            var texts = new java.util.ArrayList<Text>();
            for (var node : Json.lines(gold.resolve("gum/train.jsonl"))) {
                String words = node.path("text").asText();
                texts.add(new Text(words, tagger.of(words, Line.all(words)), clusters(node)));
            }
            return texts;
        }
    }

    private static Map<Passage, String> clusters(JsonNode node) {
        var clusters = new HashMap<Passage, String>();
        for (var entity : node.path("entities")) {
            var spans = entity.path("spans");
            if (spans.size() == 1 && entity.has("cluster")) {
                var at = new Passage(spans.path(0).path(0).asInt(), spans.path(0).path(1).asInt());
                clusters.putIfAbsent(at, entity.path("cluster").asText());
            }
        }
        return clusters;
    }

    private static void add(Text text, Ranking ranking) {
        var choices = text.choices();
        var clusters =
                choices.stream()
                        .map(choice ->
                                Optional.ofNullable(text.clusters().get(choice.markable().at())))
                        .toList();
        for (int i = 0; i < choices.size(); i++) {
            ranking.add(choices.get(i), right(choices.get(i), clusters.get(i), clusters));
        }
    }

    /// Which options have the cluster of the phrase; where none has, that it is new.
    private static boolean[] right(
            Choice choice, Optional<String> cluster, List<Optional<String>> clusters) {
        boolean[] right = new boolean[choice.options().size()];
        right[0] = true;
        for (int i = 1; i < right.length; i++) {
            int antecedent = choice.options().get(i).antecedent();
            right[i] = cluster.isPresent() && cluster.equals(clusters.get(antecedent));
            right[0] &= !right[i];
        }
        return right;
    }

    private static String table(Map<Long, Float> weights, int rounds, int seed) {
        var sorted = new TreeMap<String, Float>();
        weights.forEach((feature, weight) -> sorted.put(Weights.written(feature), weight));
        String rows =
                sorted.entrySet().stream()
                        .map(row ->
                                row.getKey()
                                        + String.format(Locale.ROOT, "\t%.3f\n", row.getValue()))
                        .collect(Collectors.joining());
        return """
        # What features of coreference count; a feature is a hash of its name and values. Learned from the clusters of GUM (news, interviews, courts, academic; CC BY)
        # with: train/train.sh refer --rounds %d --seed %d
        feature\tweight
        """
                        .formatted(rounds, seed)
                + rows;
    }
}
