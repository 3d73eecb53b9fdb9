package stemma.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import stemma.model.BlockKind;

/// How much of the article text of a folder of pages is found: precision, recall and F1 of runs of four words, averaged over pages.
public final class HtmlMeasure {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}_]+", Pattern.UNICODE_CHARACTER_CLASS);

    /// One page's precision and recall.
    record Score(String page, double precision, double recall) {
        double f1() {
            return f(precision, recall);
        }
    }

    private static final Set<BlockKind> ABOVE = Set.of(BlockKind.TITLE, BlockKind.TEASER);

    private HtmlMeasure() {}

    /// Usage: `HtmlMeasure FOLDER OUT.json`, where the folder holds `truth.json` and `pages/`.
    public static void main(String[] args) throws IOException {
        Path gold = Path.of(args[0]);
        Map<String, String> found = found(gold);
        new ObjectMapper().writeValue(Path.of(args[1]).toFile(), found);
        List<Score> scores = scores(gold, found);
        scores.stream()
                .sorted((a, b) -> Double.compare(a.f1(), b.f1()))
                .limit(40)
                .forEach(s ->
                        System.out.printf(
                                "%.8s P %.3f R %.3f F1 %.3f%n",
                                s.page(), s.precision(), s.recall(), s.f1()));
        System.out.printf("pages %d  F1 %.4f%n", scores.size(), f1(scores));
    }

    static Map<String, String> found(Path gold) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String id : truth(gold).keySet()) {
            found.put(id, articleText(HtmlLayout.of(page(gold, id))));
        }
        return found;
    }

    /// What is read, without headline and standfirst: the truth of the corpus is the text below them.
    static String articleText(Layout layout) {
        return layout.blocks().stream()
                .filter(block -> block.isRead() && !ABOVE.contains(block.kind()))
                .map(block -> block.at().in(layout.text()))
                .collect(Collectors.joining("\n\n"));
    }

    static List<Score> scores(Path gold, Map<String, String> found) throws IOException {
        List<Score> scores = new ArrayList<>();
        truth(gold)
                .forEach((id, truth) -> {
                    Map<String, Integer> g = shingles(truth);
                    Map<String, Integer> s = shingles(found.get(id));
                    double both =
                            g.entrySet().stream()
                                    .mapToInt(e ->
                                            Math.min(e.getValue(), s.getOrDefault(e.getKey(), 0)))
                                    .sum();
                    scores.add(new Score(id, share(both, s, g), share(both, g, s)));
                });
        return scores;
    }

    static double f1(List<Score> scores) {
        return f(
                scores.stream().mapToDouble(Score::precision).average().orElse(0),
                scores.stream().mapToDouble(Score::recall).average().orElse(0));
    }

    private static double f(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private static double share(double both, Map<String, Integer> of, Map<String, Integer> other) {
        int all = of.values().stream().mapToInt(Integer::intValue).sum();
        return all > 0 ? both / all : other.isEmpty() ? 1 : 0;
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = WORD.matcher(text).results().map(m -> m.group()).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
            counts.merge(
                    String.join(" ", words.subList(i, Math.min(words.size(), i + 4))),
                    1,
                    Integer::sum);
        }
        return counts;
    }

    private static Map<String, String> truth(Path gold) throws IOException {
        Map<String, String> truth = new TreeMap<>();
        JsonNode pages = new ObjectMapper().readTree(gold.resolve("truth.json").toFile());
        pages.fieldNames()
                .forEachRemaining(id -> truth.put(id, pages.get(id).get("articleBody").asText()));
        return truth;
    }

    private static String page(Path gold, String id) {
        Path file = gold.resolve("pages").resolve(id + ".html.gz");
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
