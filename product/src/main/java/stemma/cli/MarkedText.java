package stemma.cli;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Block;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Imprint;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;

/// A report for a terminal: `On Monday the daily said [[3 the League had agreed]].`, then the statements by number.
final class MarkedText {
    private MarkedText() {}

    static String of(Report report, List<Claim> claims) {
        var marks = marks(claims);
        return Stream.of(
                        Stream.of(head(report.imprint(), report.file()), ""),
                        report.blocks().stream().map(block -> marked(report, block, marks) + "\n"),
                        IntStream.range(0, claims.size())
                                .mapToObj(i -> statement(i + 1, report, claims)))
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }

    /// Enough of an id to tell its claim from others of a casebook, mostly.
    static String shortId(String id) {
        return id.substring(0, Math.min(8, id.length()));
    }

    /// How a chain is written in one line, outermost first.
    static String chain(Claim claim) {
        var relayed = claim.attribution().relayed().stream().map(Link::label);
        return Stream.concat(Stream.of(claim.attribution().outlet().label()), relayed)
                .collect(joining(" <- "));
    }

    /// What is said, in the report's words; before them, of what somebody does, who does what to whom.
    static String content(Report report, Claim claim) {
        var content = claim.content();
        String words =
                content.words().stream()
                        .map(part -> part.in(report.text()).replaceAll("\\s+", " "))
                        .collect(joining(" … "));
        return content.isSaid() ? words : stated(content) + ": " + words;
    }

    /// `Karst League arms Tarvel Front`
    private static String stated(Content content) {
        return Stream.of(names(content.agents()), content.relation(), names(content.patients()))
                .filter(not(String::isEmpty))
                .collect(joining(" "));
    }

    private static String names(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).distinct().collect(joining(", "));
    }

    private static String head(Imprint imprint, String file) {
        return Stream.of(
                        Source.outlet(imprint.outlet()).label(),
                        imprint.published().isStated() ? imprint.published().edtf() : "no date",
                        file)
                .collect(joining(" · "));
    }

    private static String marked(Report report, Block block, Map<Integer, String> marks) {
        var text = new StringBuilder();
        int at = block.at().begin();
        for (int place : marks.keySet().stream().filter(mark -> isIn(block.at(), mark)).toList()) {
            text.append(report.text(), at, place).append(marks.get(place));
            at = place;
        }
        text.append(report.text(), at, block.at().end());
        return block.isRead()
                ? text.toString()
                : text.toString().lines().map(line -> "| " + line).collect(joining("\n"));
    }

    private static boolean isIn(Passage block, int mark) {
        return block.begin() <= mark && mark <= block.end();
    }

    /// What is written at which offset: closing marks before opening ones.
    private static Map<Integer, String> marks(List<Claim> claims) {
        var marks = new TreeMap<Integer, String>();
        for (int i = 0; i < claims.size(); i++) {
            for (Passage words : claims.get(i).content().words()) {
                marks.merge(words.begin(), "[[" + (i + 1) + " ", (before, mark) -> before + mark);
                marks.merge(words.end(), "]]", (before, mark) -> mark + before);
            }
        }
        return marks;
    }

    private static String statement(int number, Report report, List<Claim> claims) {
        var claim = claims.get(number - 1);
        return "%3d  %-11s %s: %s%s"
                .formatted(
                        number,
                        claim.modality().word(),
                        chain(claim),
                        content(report, claim),
                        act(claim, claims).map(" (about %d)"::formatted).orElse(""));
    }

    /// The number of the act that a claim is about.
    private static Optional<Integer> act(Claim claim, List<Claim> claims) {
        var ids = claims.stream().map(Claim::id).toList();
        return claim.about().map(ids::indexOf).filter(at -> at >= 0).map(at -> at + 1);
    }
}
