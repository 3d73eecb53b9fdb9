package stemma.extract;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;

/// The agency whose story a report prints: its author, a line by itself ("KARST WIRE"), or the dateline ("DALMA (Karst Wire) – "). A report of which no outlet is
/// known, such as a leaflet, is the word of the body that signed it.
///
/// "Additional reporting by" and "with files from" are no credits for the whole.
final class Credit {
    private static final String NAME = "(\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*){0,3})";
    private static final Pattern LINE =
            Pattern.compile(
                    "[(\\[–—-]?\\s*(?:(?:By|From|Source:) )?(?:the )?"
                            + NAME
                            + "(?: in \\p{Lu}.*)?[)\\]]?");
    private static final Pattern DATELINE =
            Pattern.compile(
                    "\\p{Lu}{2}[\\p{Lu} ’'-]*(?:,[^(]{0,30})? \\(" + NAME + "\\) ?[-–—]{1,2} ");

    private Credit() {}

    /// None where the agency is the outlet itself.
    static Optional<Link> of(Report report) {
        return author(report)
                .or(() -> line(report))
                .or(() -> dateline(report))
                .or(() -> signed(report))
                .filter(link -> !link.label().equalsIgnoreCase(report.outlet().label()));
    }

    private static Optional<Link> author(Report report) {
        return report.imprint()
                .author()
                .filter(Credit::isMedium)
                .map(name -> Link.by(source(name), Optional.empty(), Optional.empty()));
    }

    private static boolean isMedium(String name) {
        return Heads.kind(name.substring(name.lastIndexOf(' ') + 1))
                .equals(Optional.of(ActorKind.MEDIUM));
    }

    private static Optional<Link> line(Report report) {
        return report.blocks().stream()
                .filter(block -> block.kind() == BlockKind.BYLINE)
                .map(block -> in(block, LINE, report.text()))
                .filter(Matcher::matches)
                .map(match -> link(match, report.text()))
                .filter(link -> isMedium(link.label()))
                .findFirst();
    }

    private static Optional<Link> dateline(Report report) {
        return report.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .limit(1)
                .map(block -> in(block, DATELINE, report.text()))
                .filter(Matcher::lookingAt)
                .map(match -> link(match, report.text()))
                .findFirst();
    }

    private static Optional<Link> signed(Report report) {
        return report.outlet().isNamed() ? Signatures.author(report) : Signatures.body(report);
    }

    private static Matcher in(Block block, Pattern pattern, String text) {
        return pattern.matcher(text).region(block.at().begin(), block.at().end());
    }

    private static Link link(Matcher match, String text) {
        var at = new Passage(match.start(1), match.end(1));
        return Link.by(source(Words.of(at, text)), Optional.of(at), Optional.empty());
    }

    /// `Karst Wire` for "KARST WIRE".
    private static Source source(String name) {
        boolean isShouted = name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
        return new Source.Outlet(
                isShouted
                        ? Stream.of(name.split(" "))
                                .map(word ->
                                        word.substring(0, 1)
                                                + word.substring(1).toLowerCase(Locale.ROOT))
                                .collect(joining(" "))
                        : name);
    }
}
