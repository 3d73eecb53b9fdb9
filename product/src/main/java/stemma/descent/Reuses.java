package stemma.descent;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import stemma.descent.Reuse.Extent;
import stemma.descent.Reuse.Verdict;

/// Which reports of a casebook share their wording with one beyond chance.
///
/// A passage counts where its score reaches `PASSAGE`, two reports are held to share words where those of their passages add up to `REPORT`. Both were set on generated
/// reports and on news; `docs/reference/descent.md` has the figures.
public final class Reuses {
    /// The least score of a passage: eight words that no third report has are six sequences.
    static final double PASSAGE = 5;

    /// The least score of two reports: a sentence or two.
    static final double REPORT = 10;

    /// The least words of a quotation that both have, in one run.
    static final int QUOTATION = 8;

    private static final Comparator<Reuse> MOST_FIRST =
            comparingDouble(Reuse::score).reversed().thenComparing(Reuse::there);

    /// Hears by what it was weighed which reports share wording with one.
    public interface Heard {
        /// Nobody who keeps it.
        Heard NOTHING =
                new Heard() {
                    @Override
                    public void weighed(int shingle) {}

                    @Override
                    public void toSpare(double evidence) {}
                };

        /// A shingle counted.
        void weighed(int shingle);

        /// So much more evidence than is needed there is for each that was compared.
        void toSpare(double evidence);
    }

    private final String report;
    private final Wording here;
    private final Tiling tiling;
    private final long[] shingles;
    private final LongToDoubleFunction rarity;

    private Reuses(String report, Wording here, Rarity rarity, Heard heard) {
        this.report = report;
        this.here = here;
        this.tiling = new Tiling(here);
        this.shingles = Shingles.of(here);
        this.rarity =
                shingle -> {
                    double rare = rarity.of(shingle);
                    if (rare > 0) {
                        heard.weighed(Shingles.brief(shingle));
                    }
                    return rare;
                };
    }

    /// The reports that share wording with this one, those that share most first.
    ///
    /// @param report the id of a report; it need not have been added
    /// @param texts  the words of this one and all that were added
    public static List<Reuse> of(String report, Prints prints, Texts texts) {
        return of(report, prints, texts, _ -> true);
    }

    /// The same, of those reports only that are wanted.
    ///
    /// @param wanted whether a report is wanted, by its id
    public static List<Reuse> of(
            String report, Prints prints, Texts texts, Predicate<String> wanted) {
        return of(report, prints, texts, wanted, Heard.NOTHING);
    }

    /// The same, and by what it was weighed.
    ///
    /// @param heard while no report came that may share wording with this one or holds a shingle that counted, and keys lost less than was to spare, the answer is the same
    public static List<Reuse> of(
            String report, Prints prints, Texts texts, Predicate<String> wanted, Heard heard) {
        var print = texts.print(report);
        var alike = new TreeMap<String, Print>();
        prints.spare(report, print)
                .forEach((id, evidence) -> {
                    var other = texts.print(id);
                    if (print.common(other) >= PASSAGE) {
                        alike.put(id, other);
                        heard.toSpare(evidence);
                    }
                });
        var compared = alike.keySet().stream().filter(wanted).toList();
        if (compared.isEmpty()) {
            return List.of();
        }
        alike.put(report, print);
        var reuses =
                new Reuses(
                        report,
                        texts.wording(report),
                        new Rarity(prints, List.copyOf(alike.values())),
                        heard);
        return compared.stream()
                .flatMap(other -> reuses.with(other, texts.wording(other)).stream())
                .sorted(MOST_FIRST)
                .toList();
    }

    private Optional<Reuse> with(String id, Wording there) {
        var shared = new ArrayList<Shared>();
        for (Region region : Region.of(tiling.with(there))) {
            var passage = region.shared(here, there, shingles, rarity);
            if (passage.score() >= PASSAGE || passage.longestQuoted() >= QUOTATION) {
                shared.add(passage);
            }
        }
        double score =
                shared.stream().mapToDouble(Shared::score).filter(each -> each >= PASSAGE).sum();
        return verdict(shared, score)
                .map(verdict ->
                        new Reuse(
                                report,
                                id,
                                shared,
                                extent(shared, Shared::ownWords, there),
                                extent(shared, Shared::quotedWords, there),
                                score,
                                verdict));
    }

    private static Optional<Verdict> verdict(List<Shared> shared, double score) {
        if (score >= REPORT) {
            return Optional.of(Verdict.SAME_WORDS);
        }
        return shared.stream().anyMatch(passage -> passage.longestQuoted() >= QUOTATION)
                ? Optional.of(Verdict.SAME_QUOTATION)
                : Optional.empty();
    }

    private Extent extent(List<Shared> shared, ToIntFunction<Shared> words, Wording there) {
        int sum = shared.stream().mapToInt(words).sum();
        return new Extent(sum, 100 * sum / here.size(), 100 * sum / there.size());
    }
}
