package stemma.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.desk.Lineage;
import stemma.desk.Lineage.Told;
import stemma.draw.Lanes;
import stemma.draw.Lanes.Lane;
import stemma.draw.Lanes.Mark;
import stemma.draw.Lanes.Move;
import stemma.draw.Lanes.Tail;
import stemma.model.When;
import stemma.weigh.Disagreement;
import stemma.weigh.Disagreement.Position;
import stemma.weigh.Origin;
import stemma.weigh.Turn;

/// A disagreement as it is drawn: a lane for each position, in it a mark for each origin; who moves on has one for each report.
final class Standpoints {
    private static final int MOST = 14;
    private static final int LINE = 26;

    private final DisagreementPage page;
    private final List<Turn> turns;
    private final Map<String, String> markOf = new HashMap<>();

    Standpoints(DisagreementPage page) {
        this.page = page;
        this.turns = turns(page.lineage(), page.disagreement());
    }

    /// Who moved from one of its positions to another.
    static List<Turn> turns(Lineage lineage, Disagreement disagreement) {
        return lineage.changes().turns().stream()
                .filter(it -> it.disagreement().filter(disagreement.id()::equals).isPresent())
                .toList();
    }

    Lanes lanes() {
        var lanes = new ArrayList<Lane>();
        for (var position : page.sides()) {
            lanes.add(
                    new Lane(
                            page.weight(position).modality(),
                            Wording.lines(Wording.level(page.answer(position)), LINE),
                            marks(position, lanes.size())));
        }
        var moves =
                turns.stream()
                        .map(turn ->
                                new Move(
                                        markOf.getOrDefault(turn.from(), ""),
                                        markOf.getOrDefault(turn.to(), ""),
                                        "same source, new position"))
                        .toList();
        return new Lanes(page.label(), lanes, moves);
    }

    private List<Mark> marks(Position position, int lane) {
        var moving =
                turns.stream()
                        .flatMap(it -> Stream.of(it.from(), it.to()))
                        .collect(Collectors.toSet());
        var marks = new LinkedHashMap<String, Mark>();
        for (var origin : position.side().origins()) {
            var own = origin.claims().stream().filter(it -> !moving.contains(it)).toList();
            own.stream()
                    .findFirst()
                    .ifPresent(first -> put(marks, lane, mark(first, origin, Set.copyOf(own))));
            origin.claims().stream()
                    .filter(moving::contains)
                    .forEach(claim -> put(marks, lane, mark(claim, origin, Set.of(claim))));
        }
        return marks.values().stream()
                .sorted((one, other) -> Long.compare(day(one.reported()), day(other.reported())))
                .limit(MOST)
                .toList();
    }

    private static long day(Optional<LocalDate> reported) {
        return reported.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    private void put(Map<String, Mark> marks, int lane, Mark mark) {
        String id = lane + ":" + mark.id();
        markOf.put(mark.id(), id);
        marks.putIfAbsent(
                id,
                new Mark(
                        id,
                        mark.modality(),
                        mark.reported(),
                        mark.tail(),
                        mark.who(),
                        mark.rest(),
                        mark.link()));
    }

    private Mark mark(String claim, Origin origin, Set<String> claims) {
        var told = page.lineage().told(claim);
        var reports = new HashSet<String>();
        claims.forEach(it -> reports.add(page.lineage().told(it).report().id()));
        return new Mark(
                claim,
                told.claim().modality(),
                told.report().imprint().published().lastDay(),
                tail(told.claim().content().when()),
                Wording.level(Rung.of(told.report(), told.claim()).getFirst().name()),
                rest(told, origin, reports.size()),
                Notes.permalink(page.frame().desk(), told.report(), told.claim()));
    }

    private static Optional<Tail> tail(When when) {
        return when.firstDay()
                .map(first ->
                        new Tail(
                                first,
                                when.lastDay()
                                        .filter(last -> !last.isBefore(first))
                                        .orElse(first)));
    }

    private static String rest(Told told, Origin origin, int reports) {
        if (reports > 1) {
            return "and %d more, 1 origin".formatted(reports - 1);
        }
        return told.claim().attribution().isOwnWords()
                ? "its own words"
                : "← " + Wording.level(Wording.shortened(origin.label(), 40));
    }
}
