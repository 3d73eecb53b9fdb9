package stemma.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stemma.model.Block;
import stemma.model.Claim;
import stemma.model.Report;
import stemma.web.Note.Group;
import stemma.web.Note.Numbered;

/// The notes of a report. An act and what it is about are one note where both begin in the same block; what somebody says inside
/// the words of another has a note of its own.
final class Notes {
    private final Report report;
    private final List<Claim> claims;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<Integer, Integer> wordsOf = new HashMap<>();
    private final Map<Integer, List<Integer>> told = new HashMap<>();

    private Notes(Report report, List<Claim> claims) {
        this.report = report;
        this.claims = claims;
        for (int i = 0; i < claims.size(); i++) {
            byId.putIfAbsent(claims.get(i).id(), i);
        }
        IntStream.range(0, claims.size()).forEach(this::join);
    }

    /// In the order of what they begin with.
    ///
    /// @param claims in the order of the text; the first is number 1
    static List<Note> of(Place place, Report report, List<Claim> claims) {
        var notes = new Notes(report, claims);
        String version = ReaderPage.version(report);
        String explain = place.report(report) + "/explain/";
        return notes.groups().stream()
                .map(group ->
                        Note.of(
                                report,
                                group,
                                permalink(place, report, group.shown(), version),
                                explain))
                .toList();
    }

    /// The path to the words of a claim in its report.
    static String permalink(Place place, Report report, Claim claim) {
        return permalink(place, report, claim, ReaderPage.version(report));
    }

    private static String permalink(Place place, Report report, Claim claim, String version) {
        var words = claim.content().words();
        var at = words.getFirst().through(words.getLast());
        return "%s/at/%d-%d?v=%s#at".formatted(place.report(report), at.begin(), at.end(), version);
    }

    /// Puts a claim under its act, if it goes into the act's note.
    private void join(int claim) {
        act(claim)
                .ifPresent(act -> {
                    if (!isSaid(claim)) {
                        told.computeIfAbsent(act, _ -> new ArrayList<>()).add(claim);
                    } else if (!isSaid(act)) {
                        wordsOf.putIfAbsent(act, claim);
                    }
                });
    }

    private Optional<Integer> act(int claim) {
        return claims.get(claim)
                .about()
                .map(byId::get)
                .filter(act -> act != claim && block(act).equals(block(claim)));
    }

    private boolean isSaid(int claim) {
        return claims.get(claim).content().isSaid();
    }

    private Optional<Block> block(int claim) {
        var words = claims.get(claim).content().words().getFirst();
        return report.blocks().stream().filter(block -> block.at().overlaps(words)).findFirst();
    }

    private List<Group> groups() {
        var placed = new HashSet<Integer>();
        told.values().forEach(placed::addAll);
        placed.addAll(wordsOf.values());
        return IntStream.range(0, claims.size())
                .filter(claim -> !placed.contains(claim))
                .mapToObj(this::group)
                .toList();
    }

    private Group group(int act) {
        var rest = new ArrayList<Told>();
        var all = new ArrayList<>(List.of(numbered(act)));
        tell(act, 0, rest, all);
        return new Group(numbered(act), words(act), rest, all);
    }

    private Optional<Numbered> words(int act) {
        return Optional.ofNullable(wordsOf.get(act)).map(this::numbered);
    }

    private Numbered numbered(int claim) {
        return new Numbered(claim + 1, claims.get(claim));
    }

    /// Adds what an act is about; also what the words for that are about.
    private void tell(int act, int depth, List<Told> rest, List<Numbered> all) {
        words(act)
                .ifPresent(words -> {
                    all.add(words);
                    tell(words.number() - 1, depth, rest, all);
                });
        for (int claim : told.getOrDefault(act, List.of())) {
            rest.add(Told.of(report, numbered(claim), words(claim), depth));
            all.add(numbered(claim));
            tell(claim, depth + 1, rest, all);
        }
    }
}
