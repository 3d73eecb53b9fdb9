package stemma.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import stemma.resolve.Keys;
import stemma.resolve.NameSimilarity;
import stemma.train.LetterPairs.Example;
import stemma.train.NamePairs.Counts;
import stemma.train.NamePairs.Scored;

/// Makes the tables by which names are compared, and measures the comparison.
final class NameModel {
    private static final int ROUNDS = 12;
    private static final LetterTable.Unseen LATIN = new LetterTable.Unseen(4.5, 6);
    private static final LetterTable.Unseen FOREIGN = new LetterTable.Unseen(9, 12);

    private NameModel() {}

    /// Learns the costs of letters from the training parts of the lists of names, and writes a table a script.
    static void letters(Path gold, Path folder) throws IOException {
        var spellings = new ArrayList<Example>();
        for (String script : List.of("arabic", "hebrew")) {
            var book = NameBook.of(gold, script, "train");
            spellings.addAll(NameBook.spellings(book));
            var table = LetterTable.foreign(new LetterPairs(2, 3).learn(book, ROUNDS, 5), FOREIGN);
            table.level(book);
            write(
                    folder.resolve(script + ".tsv"),
                    "What letters of one script cost for Latin ones.",
                    "from\tto\tcost",
                    table.lines());
        }
        var latin = LetterTable.latin(new LetterPairs(2, 2).learn(spellings, ROUNDS, 4), LATIN);
        write(
                folder.resolve("latin.tsv"),
                "What Latin letters cost for one another.",
                "from\tto\tcost",
                latin.lines());
    }

    /// Learns the weights of traits from the judged pairs, and writes their table.
    static void weights(Path gold, Path folder) throws IOException {
        write(
                folder.resolve("weights.tsv"),
                "How much each trait of two names tells: weights of a logistic model.",
                "trait\tperson\torganisation",
                NamePairs.weights(NamePairs.of(gold)));
    }

    private static void write(Path file, String what, String head, List<String> lines)
            throws IOException {
        Files.writeString(
                file,
                "# "
                        + what
                        + "\n# Made by `train names`; train/README.md says of what.\n"
                        + head
                        + "\n"
                        + String.join("\n", lines)
                        + "\n",
                UTF_8);
    }

    /// All figures, as text.
    ///
    /// @param every one in so many words of the lists is looked for among all their Latin forms
    static String report(Path gold, int every) throws IOException {
        var pairs = NamePairs.of(gold);
        var report = new StringBuilder();
        var crossed = NamePairs.crossed(pairs);
        report.append(
                "Pairs of names, by weights that have not seen them (five folds, no name in"
                        + " two)\n");
        pairs(crossed, report);
        report.append("The same, by the shipped weights, which have seen them\n");
        pairs(NamePairs.shipped(pairs), report);
        calibration(crossed, report);
        keys(crossed, report);
        for (String script : List.of("arabic", "hebrew")) {
            var ranks = NameRanks.of(gold, script, every);
            line(
                    report,
                    String.format(
                            Locale.ROOT,
                            "Right Latin form first, %s: %d of %d (%.3f), among %d forms",
                            script,
                            ranks.first(),
                            ranks.words(),
                            (double) ranks.first() / ranks.words(),
                            ranks.forms()));
        }
        speed(gold, report);
        return report.toString();
    }

    private static void pairs(List<Scored> scored, StringBuilder report) {
        group("all", scored, report);
        group(
                "persons",
                scored.stream().filter(one -> one.pair().one().isPersonal()).toList(),
                report);
        group(
                "organisations",
                scored.stream().filter(one -> !one.pair().one().isPersonal()).toList(),
                report);
    }

    private static void group(String name, List<Scored> scored, StringBuilder report) {
        for (double threshold : List.of(NameSimilarity.REVIEW, NameSimilarity.SURE)) {
            var counts = Counts.at(scored, threshold);
            line(
                    report,
                    String.format(
                            Locale.ROOT,
                            "  %-14s from %.2f: precision %.3f recall %.3f F1 %.3f (%d said, %d of"
                                    + " them right, %d matches of %d pairs)",
                            name,
                            threshold,
                            counts.precision(),
                            counts.recall(),
                            counts.f1(),
                            counts.said(),
                            counts.right(),
                            counts.matches(),
                            scored.size()));
        }
        line(
                report,
                String.format(Locale.ROOT, "  %-14s precision 0.98 from %s", name, surest(scored)));
    }

    /// The lowest score from which on 98 in 100 are right.
    private static String surest(List<Scored> scored) {
        for (double threshold = 0.5; threshold < 1; threshold += 0.01) {
            var counts = Counts.at(scored, threshold);
            if (counts.precision() >= 0.98) {
                return String.format(
                        Locale.ROOT,
                        "%.2f: recall %.3f (%d of %d right)",
                        threshold,
                        counts.recall(),
                        counts.right(),
                        counts.said());
            }
        }
        return "no score";
    }

    private static void calibration(List<Scored> scored, StringBuilder report) {
        report.append("How many match, by score (weights that have not seen them)\n");
        for (int tenth = 0; tenth < 10; tenth++) {
            double from = tenth / 10.0;
            var within =
                    scored.stream()
                            .filter(one ->
                                    one.score() >= from
                                            && (one.score() < from + 0.1 || from > 0.85))
                            .toList();
            long matches = within.stream().filter(one -> one.pair().isMatch()).count();
            double mean = within.stream().mapToDouble(Scored::score).average().orElse(0);
            line(
                    report,
                    String.format(
                            Locale.ROOT,
                            "  mean score %.2f: %d of %d match",
                            mean,
                            matches,
                            within.size()));
        }
        double error =
                scored.stream()
                        .mapToDouble(
                                one -> Math.pow(one.score() - (one.pair().isMatch() ? 1 : 0), 2))
                        .average()
                        .orElse(0);
        line(report, String.format(Locale.ROOT, "  mean squared error %.4f", error));
    }

    private static void keys(List<Scored> scored, StringBuilder report) {
        var alike = scored.stream().filter(one -> one.score() >= NameSimilarity.REVIEW).toList();
        var sure = scored.stream().filter(one -> one.score() >= NameSimilarity.SURE).toList();
        line(
                report,
                String.format(
                        Locale.ROOT,
                        "Pairs that share a key: %d of %d from the threshold for review on, %d of"
                                + " %d sure ones, %d of %d that match",
                        sharing(alike),
                        alike.size(),
                        sharing(sure),
                        sure.size(),
                        sharing(matches(scored)),
                        matches(scored).size()));
    }

    private static List<Scored> matches(List<Scored> scored) {
        return scored.stream().filter(one -> one.pair().isMatch()).toList();
    }

    private static long sharing(List<Scored> scored) {
        return scored.stream()
                .filter(one ->
                        !Collections.disjoint(
                                Keys.of(one.pair().one()), Keys.of(one.pair().other())))
                .count();
    }

    private static void speed(Path gold, StringBuilder report) throws IOException {
        var times = NameJoin.of(gold, 20_000);
        line(
                report,
                String.format(
                        Locale.ROOT,
                        "20,000 names joined on one thread: %.1f processor seconds to cut and key,"
                                + " %.1f s for %,d pairs (%,.0f a second), %d crowded keys passed over;"
                                + " %d of %d rewritten names found",
                        times.keyed(),
                        times.scored(),
                        times.pairs(),
                        times.pairs() / times.scored(),
                        times.crowded(),
                        times.found(),
                        times.again()));
    }

    private static void line(StringBuilder report, String line) {
        report.append(line).append('\n');
    }
}
