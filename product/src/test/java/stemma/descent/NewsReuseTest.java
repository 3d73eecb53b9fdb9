package stemma.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import stemma.descent.Reuse.Verdict;
import stemma.export.Annotations;
import stemma.read.SharedFolder;

/// Of 352,380 pairs of 840 news articles of seven outlets a few dozen share words. What they are was read: `docs/reference/descent.md`.
class NewsReuseTest {
    @Test
    void few_of_many_news_articles_share_their_words() throws IOException {
        var shelf = news();

        assertThat(pairs(shelf, Verdict.SAME_WORDS)).hasSizeBetween(20, 30);
        assertThat(pairs(shelf, Verdict.SAME_QUOTATION)).hasSizeBetween(40, 75);
    }

    private static Set<Set<String>> pairs(Shelf shelf, Verdict verdict) {
        var pairs = new HashSet<Set<String>>();
        for (String id : shelf.texts.keySet()) {
            shelf.like(id).stream()
                    .filter(reuse -> reuse.verdict() == verdict)
                    .forEach(reuse -> pairs.add(Set.of(id, reuse.there())));
        }
        return pairs;
    }

    private static Shelf news() throws IOException {
        var shelf = new Shelf();
        var file = SharedFolder.orSkip("gold/polnear/train.jsonl.gz");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                var document = Annotations.parse(line);
                shelf.with(document.id(), document.text());
            }
        }
        return shelf;
    }
}
