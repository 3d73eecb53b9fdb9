package stemma.descent;

import static java.util.Arrays.stream;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import stemma.model.Passage;
import stemma.text.Table;

/// Phrases that everyone writes, from `stock.tsv`: a casebook of ten reports cannot tell by counting that they are common.
final class Stock {
    private static final Set<Long> SHINGLES =
            Table.rows("/stemma/descent/stock.tsv").stream()
                    .map(row -> row.get("phrase"))
                    .flatMap(phrase -> stream(shingles(phrase)).boxed())
                    .collect(toUnmodifiableSet());

    private Stock() {}

    static boolean holds(long shingle) {
        return SHINGLES.contains(shingle);
    }

    private static long[] shingles(String phrase) {
        return Shingles.of(Wording.of(phrase, List.of(new Passage(0, phrase.length()))));
    }
}
