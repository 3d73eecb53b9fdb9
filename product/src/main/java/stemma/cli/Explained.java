package stemma.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stemma.desk.Explanation;
import stemma.model.Ground;
import stemma.model.Passage;
import stemma.model.Report;

/// How a claim was read, for a terminal: the claim, then each part with what it rests on.
final class Explained {
    private Explained() {}

    static String text(Explanation.Found found) {
        var claim = found.claim();
        var head =
                List.of(
                        "%s  %s  %s"
                                .formatted(
                                        claim.id(),
                                        claim.modality().word(),
                                        MarkedText.content(found.report(), claim)),
                        "%s:%d-%d  %s"
                                .formatted(
                                        found.report().file(),
                                        claim.evidence().begin(),
                                        claim.evidence().end(),
                                        MarkedText.chain(claim)));
        var about = claim.about().map(act -> "about the act of claim " + act).stream();
        return Stream.of(
                        head.stream(),
                        about,
                        found.grounds().stream().map(ground -> part(found.report(), ground)))
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }

    private static String part(Report report, Ground ground) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(label(ground.part()) + ground.read());
        if (!ground.words().isEmpty()) {
            lines.add(line("words", words(report, ground.words())));
        }
        if (!ground.path().isEmpty()) {
            lines.add(line("tree", ground.path()));
        }
        if (!ground.line().isEmpty()) {
            lines.add(line("line", ground.line()));
        }
        if (!ground.rule().isEmpty()) {
            lines.add(line("rule", ground.rule()));
        }
        ground.probability()
                .ifPresent(likely ->
                        lines.add(line("model", String.format(Locale.ROOT, "%.3f", likely))));
        return String.join("\n", lines);
    }

    private static String line(String label, String value) {
        return label("  " + label) + value;
    }

    private static String label(String label) {
        return "%-12s".formatted(label);
    }

    private static String words(Report report, List<Passage> words) {
        return words.stream()
                .map(at ->
                        "“%s” %d-%d"
                                .formatted(
                                        at.in(report.text()).replaceAll("\\s+", " "),
                                        at.begin(),
                                        at.end()))
                .collect(joining(", "));
    }
}
