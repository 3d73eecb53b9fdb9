package stemma.extract;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import stemma.desk.Reader;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Draft;
import stemma.model.Imprint;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.When;
import stemma.tagger.Tagged;

/// Reports of a few words, and what is said in them as lines to compare.
final class Said {
    private Said() {}

    /// A report of one block.
    static Report report(BlockKind kind, String text) {
        return report(text, "en", List.of(new Block(kind, new Passage(0, text.length()), "en")));
    }

    /// The same as `paragraphs`, of a day.
    static Report paragraphs(String text, String published) {
        var report = paragraphs(text);
        var dated =
                new Imprint(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        When.parse(published),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Report(
                report.id(),
                report.file(),
                dated.orElse(report.imprint()),
                report.language(),
                text,
                report.blocks());
    }

    /// A report whose paragraphs are the lines of the text.
    static Report paragraphs(String text) {
        var blocks = new java.util.ArrayList<Block>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(
                        new Block(
                                BlockKind.PARAGRAPH,
                                new Passage(begin, begin + line.length()),
                                "en"));
            }
            begin += line.length() + 1;
        }
        return report(text, "en", blocks);
    }

    static Report report(String text, String language, List<Block> blocks) {
        var imprint =
                new Imprint(
                        Optional.empty(),
                        Optional.of("Institute"),
                        Optional.empty(),
                        When.unstated(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Report("0".repeat(64), "a.txt", imprint, language, text, blocks);
    }

    /// `chain: words` of each draft, in the order of the text.
    static List<String> in(Report report, Tagged tagged) {
        return lines(report, Drafts.of(report, Known.in(report.text(), tagged)));
    }

    private static List<String> lines(Report report, List<Draft> drafts) {
        return drafts.stream().map(draft -> chain(draft) + ": " + words(report, draft)).toList();
    }

    /// The same with the program's own model.
    static List<String> in(Report report) {
        return lines(report, drafts(report));
    }

    /// What the program finds.
    static List<Draft> drafts(Report report) {
        return Reader.shipped().drafts(report);
    }

    static List<String> in(String paragraphs) {
        return in(paragraphs(paragraphs));
    }

    /// The narrowest of the drafts that hand these words on.
    static Optional<Draft> holding(String words, String paragraphs) {
        return holding(words, paragraphs(paragraphs));
    }

    /// The same in a report of a day.
    static Optional<Draft> holding(String words, String paragraphs, String published) {
        return holding(words, paragraphs(paragraphs, published));
    }

    private static Optional<Draft> holding(String words, Report report) {
        int begin = report.text().indexOf(words);
        var at = new Passage(begin, begin + words.length());
        return drafts(report).stream()
                .filter(draft -> draft.content().words().stream().anyMatch(it -> it.covers(at)))
                .min(comparingInt(Said::length));
    }

    /// On whose word these words stand, outermost first; empty where nobody says them.
    static String by(String words, String paragraphs) {
        return holding(words, paragraphs).map(Said::chain).orElse("");
    }

    private static int length(Draft draft) {
        return draft.content().words().stream().mapToInt(Passage::length).sum();
    }

    private static String chain(Draft draft) {
        return draft.attribution().relayed().stream().map(Link::label).collect(joining(" <- "));
    }

    private static String words(Report report, Draft draft) {
        return draft.content().words().stream()
                .map(words -> words.in(report.text()))
                .collect(joining(" … "));
    }
}
