package stemma.train;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import stemma.tagger.Pieces;

/// Documents cut into examples, and examples of one kind and like length put together.
final class Batches {
    private static final int LIKE = 200;

    private final Pieces pieces;
    private final Random random;

    Batches(Pieces pieces, Random random) {
        this.pieces = pieces;
        this.random = random;
    }

    /// Examples of consecutive sentences with at most so many pieces; where they are cut differs each time.
    List<Example> cut(Document document, int most) {
        var examples = new ArrayList<Example>();
        var sizes = new int[document.sentences()];
        for (int i = 0; i < document.words().length; i++) {
            sizes[document.sentence()[i]] += pieces.of(document.words()[i]).length;
        }
        int limit = random.nextInt(most / 3, most + 1);
        int from = 0;
        while (from < sizes.length) {
            int to = from + 1;
            int size = sizes[from];
            while (to < sizes.length && size + sizes[to] + 1 <= limit) {
                size += sizes[to++] + 1;
            }
            if (size <= 400) {
                examples.add(Example.of(document, from, to, pieces));
            }
            from = to;
            limit = most;
        }
        return examples;
    }

    /// @param most pieces in a batch, padding included
    List<List<Example>> of(Collection<Example> examples, int most) {
        var shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        var batches = new ArrayList<List<Example>>();
        for (int i = 0; i < shuffled.size(); i += LIKE) {
            var part = new ArrayList<>(shuffled.subList(i, Math.min(shuffled.size(), i + LIKE)));
            part.sort(comparingInt(Example::size));
            var batch = new ArrayList<Example>();
            for (var example : part) {
                if (!batch.isEmpty() && (batch.size() + 1) * example.size() > most) {
                    batches.add(List.copyOf(batch));
                    batch.clear();
                }
                batch.add(example);
            }
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
