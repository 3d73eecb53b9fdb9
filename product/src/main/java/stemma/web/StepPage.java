package stemma.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.desk.Lineage.Told;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.weigh.Descent;
import stemma.weigh.Join;

/// How it is known that one report has it from another: the words that say so, or those that both have, side by side.
///
/// @param tree  the address of the source tree
/// @param both  the passages that share words, the earlier report's first; none where the words that say so are shown
/// @param saying the words that say so; nothing where shared words tell
/// @param through the report that says so, where it is neither of the two
record StepPage(
        Frame frame,
        String tree,
        Said said,
        Join join,
        Utterance earlier,
        Utterance later,
        List<Both> both,
        Optional<Quoted> saying,
        Optional<Seen> through) {
    private static final int MOST = 20;

    /// Runs of the same words that are no farther apart than this are one passage.
    private static final int APART = 120;

    /// A passage of the earlier report and one of the later with the words they share marked.
    record Both(Quoted earlier, Quoted later) {}

    /// A report by its outlet and date, with the address of the words.
    record Seen(String outlet, String date, String link) {}

    /// Two reports and what joins them.
    ///
    /// @param between the later report of the descent, where the later of the two has it by way of others
    record Found(Join join, Told earlier, Told later, Optional<Report> between) {}

    static StepPage of(Frame frame, String tree, Said said, Found found) {
        var place = frame.desk();
        var citing = found.between().orElse(found.later().report());
        return new StepPage(
                frame,
                tree,
                said,
                found.join(),
                Utterance.of(place, found.earlier()),
                Utterance.of(place, found.later()),
                both(found, citing),
                Tree.isSaid(found.join()) ? saying(found, citing) : Optional.empty(),
                found.between().map(report -> seen(place, report, found)));
    }

    private static List<Descent.At> at(Found found) {
        return found.join().taken().map(Descent::at).orElse(List.of());
    }

    private static Optional<Quoted> saying(Found found, Report citing) {
        var said = at(found).stream().map(Descent.At::later).toList();
        if (!said.isEmpty()) {
            return Optional.of(Quoted.of(citing, around(citing, said.getFirst()), said));
        }
        var claim = found.later().claim();
        var words =
                claim.attribution().relayed().stream()
                        .flatMap(StepPage::words)
                        .filter(claim.evidence()::overlaps)
                        .toList();
        return Optional.of(Quoted.of(citing, claim.evidence(), words));
    }

    private static Stream<Passage> words(Link link) {
        return Stream.concat(link.words().stream(), link.cue().stream().map(cue -> cue.at()));
    }

    /// The block it stands in.
    private static Passage around(Report report, Passage at) {
        return report.blocks().stream()
                .map(block -> block.at())
                .filter(block -> block.overlaps(at))
                .findFirst()
                .map(block -> block.through(at))
                .orElse(at);
    }

    private static List<Both> both(Found found, Report citing) {
        var passages = new ArrayList<List<Descent.At>>();
        for (var run : at(found)) {
            if (run.earlier().isEmpty()) {
                continue;
            }
            if (passages.isEmpty() || !follows(passages.getLast().getLast(), run)) {
                passages.add(new ArrayList<>());
            }
            passages.getLast().add(run);
        }
        return passages.stream()
                .limit(MOST)
                .map(runs ->
                        new Both(
                                quoted(
                                        found.earlier().report(),
                                        runs.stream()
                                                .flatMap(run -> run.earlier().stream())
                                                .toList()),
                                quoted(citing, runs.stream().map(Descent.At::later).toList())))
                .toList();
    }

    private static boolean follows(Descent.At one, Descent.At next) {
        return isNear(one.later(), next.later())
                && one.earlier()
                        .flatMap(at -> next.earlier().filter(to -> isNear(at, to)))
                        .isPresent();
    }

    private static boolean isNear(Passage one, Passage next) {
        return next.begin() >= one.begin() && next.begin() - one.end() <= APART;
    }

    private static Quoted quoted(Report report, List<Passage> runs) {
        var all = runs.stream().reduce(Passage::through).orElseThrow();
        return Quoted.of(report, all, runs);
    }

    private static Seen seen(Place place, Report report, Found found) {
        return new Seen(
                report.outlet().label(),
                ReportsPage.date(report.imprint()),
                at(found).stream()
                        .findFirst()
                        .map(at -> place.passage(report.id(), at.later()))
                        .orElseGet(() -> place.report(report)));
    }

    int share() {
        return join.taken().map(Descent::share).orElse(0);
    }

    /// `Harbour Courier says that it has it from Sawt al-Karst`, `63% of the words of Vashar State Radio stand in Harbour Courier, too`
    String heading() {
        if (!both.isEmpty()) {
            return "%d%% of the words of %s stand in %s, too"
                    .formatted(share(), whose(), earlier.outlet());
        }
        return through.isPresent()
                ? "%s has it from %s by way of others".formatted(later.outlet(), earlier.outlet())
                : "%s says that it has it from %s".formatted(later.outlet(), earlier.outlet());
    }

    private String whose() {
        return through.map(Seen::outlet).orElse(later.outlet());
    }
}
