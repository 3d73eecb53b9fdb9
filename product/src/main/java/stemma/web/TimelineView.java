package stemma.web;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stemma.desk.Lineage;
import stemma.desk.Quoting;
import stemma.desk.Timeline;
import stemma.desk.Timeline.Lane;
import stemma.draw.Lanes.Mark;
import stemma.draw.Lanes.Tail;
import stemma.draw.Picture;
import stemma.draw.TimelinePicture;
import stemma.draw.TimelinePicture.Bar;
import stemma.draw.Unit;
import stemma.model.Actor;
import stemma.model.When;
import stemma.weigh.Span;
import stemma.weigh.Stance;
import stemma.weigh.Statement;

/// A part of the timeline as it was asked for: what stands in it, and how it is drawn.
///
/// @param around the only actor, where there is one
/// @param last   the day at the right edge; so is `first` at the left one
record TimelineView(
        Place place,
        TimelineQuery query,
        Lineage lineage,
        Optional<Actor> around,
        Timeline timeline,
        LocalDate first,
        LocalDate last) {
    /// Above so many marks they are put together in bars.
    static final int MOST_MARKS = 400;

    /// The id of the lane of what has no date at all.
    static final String DATELESS = "no date";

    private static final int MOST_BARS = 40;
    private static final int LETTERS = 28;

    /// The shortest time that is drawn, in days.
    private static final long LEAST = 14;

    static TimelineView of(Bench bench, TimelineQuery query) {
        var lineage = query.scope().known(bench.desk());
        var around = around(bench, query.actor(), lineage);
        var timeline = Timeline.of(lineage, query.wanted(around));
        var days = days(timeline);
        return new TimelineView(
                bench.place(), query, lineage, around, timeline, days.getFirst(), days.getLast());
    }

    /// Whoever has this id or is called so, as it was known then: of several the one in most reports.
    private static Optional<Actor> around(Bench bench, String typed, Lineage lineage) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var who = bench.desk().whoIsWho();
        return who.called(typed).stream()
                .max(comparingInt(Actor::reports))
                .or(() -> who.spelled(typed).stream().max(comparingInt(Actor::reports)))
                .map(now ->
                        lineage.actors().stream()
                                .filter(then -> then.ids().stream().anyMatch(now.ids()::contains))
                                .findFirst()
                                .orElse(now));
    }

    /// Whether an actor is asked for that nobody is called.
    boolean isOfNobody() {
        return around.isEmpty() && !query.actor().isEmpty();
    }

    boolean hasBars() {
        return timeline.marks() > MOST_MARKS || query.stretch().isPresent();
    }

    Picture picture() {
        var lanes = new ArrayList<TimelinePicture.Lane>();
        timeline.lanes().forEach(lane -> lanes.add(lane(lane)));
        var dateless = timeline.dateless();
        if (!dateless.isEmpty() && !hasBars()) {
            lanes.add(
                    lane(
                            Lane.of(DATELESS, DATELESS, dateless),
                            dateless.stream().limit(MOST_MARKS).map(this::mark).toList(),
                            List.of()));
        }
        return new TimelinePicture(first, last, lanes)
                .picture(
                        "Timeline: %s in %s. The same as a table: “Table” above the drawing."
                                .formatted(
                                        Wording.count(timeline.marks(), "statement"),
                                        Wording.count(timeline.lanes().size(), "lane")));
    }

    /// The stretch that bars stand for: the one that is asked for, or the next that leaves room for each bar.
    Unit unit() {
        return query.stretch().orElse(Unit.DAY).coarse(first, last, MOST_BARS);
    }

    private TimelinePicture.Lane lane(Lane lane) {
        return hasBars() ? lane(lane, List.of(), bars(lane)) : lane(lane, marks(lane), List.of());
    }

    private TimelinePicture.Lane lane(Lane lane, List<Mark> marks, List<Bar> bars) {
        String name = Wording.level(lane.name());
        return new TimelinePicture.Lane(
                Wording.lines(name, LETTERS), name, list(lane.id(), ""), marks, bars);
    }

    /// What is said in one manner of the same days, and was reported on the same day, is one mark.
    private List<Mark> marks(Lane lane) {
        return lane.statements().stream()
                .filter(it -> it.published().isStated() || it.when().isStated())
                .collect(
                        groupingBy(
                                it -> List.of(it.published(), it.when(), it.modality()),
                                LinkedHashMap::new,
                                toList()))
                .values()
                .stream()
                .map(alike -> alike.size() == 1 ? mark(alike.getFirst()) : mark(lane, alike))
                .toList();
    }

    private Mark mark(Statement it) {
        var told = lineage.told(it.claim());
        return new Mark(
                it.claim(),
                it.modality(),
                Timeline.reportedOn(it),
                tail(it),
                Wording.level(sentence(told)),
                "%s, %s%s"
                        .formatted(
                                Wording.level(chain(told)),
                                it.modality().word(),
                                times(it.published(), it.when())),
                Notes.permalink(place, told.report(), told.claim()));
    }

    /// Who does what to whom; of what is only said, its words.
    private static String sentence(Lineage.Told told) {
        return told.claim().content().isSaid()
                ? Quoting.of(Wording.shortened(told.words(), 90))
                : Stated.of(told.report(), told.claim()).sentence();
    }

    /// `Karst Radio ← Republic of Halden`
    static String chain(Lineage.Told told) {
        return Rung.of(told.report(), told.claim()).stream()
                .map(Rung::name)
                .collect(joining(" ← "));
    }

    private Mark mark(Lane lane, List<Statement> alike) {
        var first = alike.getFirst();
        var reported = Timeline.reportedOn(first);
        return new Mark(
                lane.id() + first.claim(),
                first.modality(),
                reported,
                tail(first),
                Wording.count(alike.size(), "statement"),
                first.modality().word() + times(first.published(), first.when()),
                list(lane.id(), reported.map(LocalDate::toString).orElse("")));
    }

    private static String times(When published, When when) {
        String about = Wording.date(when);
        return (published.isStated()
                        ? ", reported " + Wording.date(published)
                        : ", reported on no known day")
                + (about.isEmpty() ? "" : ", about " + about);
    }

    private static Optional<Tail> tail(Statement it) {
        return Timeline.trueOn(it)
                .map(span ->
                        new Tail(
                                LocalDate.ofEpochDay(span.first()),
                                LocalDate.ofEpochDay(span.last())));
    }

    private List<Bar> bars(Lane lane) {
        var unit = unit();
        var stretches = new TreeMap<LocalDate, Map<Stance, Integer>>();
        for (var it : lane.tally().days()) {
            var stretch = stretches.computeIfAbsent(unit.start(it.day()), _ -> new HashMap<>());
            it.stances().forEach((stance, count) -> stretch.merge(stance, count, Integer::sum));
        }
        return stretches.entrySet().stream().map(it -> bar(lane, unit, it)).toList();
    }

    private Bar bar(Lane lane, Unit unit, Map.Entry<LocalDate, Map<Stance, Integer>> stretch) {
        var first = stretch.getKey();
        var next = unit.next(first);
        int affirmed = stretch.getValue().getOrDefault(Stance.FOR, 0);
        int denied = stretch.getValue().getOrDefault(Stance.AGAINST, 0);
        int open = stretch.getValue().getOrDefault(Stance.OPEN, 0);
        return new Bar(
                first,
                next,
                affirmed,
                denied,
                open,
                "%s, %s from %s: %s; %d asserted, %d denied, %d neither"
                        .formatted(
                                Wording.level(lane.name()),
                                unit.word(),
                                unit.inYear(first),
                                Wording.count(affirmed + denied + open, "statement"),
                                affirmed,
                                denied,
                                open),
                list(lane.id(), stretch(first, next.minusDays(1))));
    }

    private static String stretch(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    /// The list of a lane, of what was reported in a stretch of time.
    private String list(String lane, String reported) {
        return place.timeline()
                + query.with("lane", lane)
                        .with("as", "table")
                        .with("unit", "")
                        .with("reported", reported)
                        .inAddress();
    }

    /// From the first day to the last: all days of reports, and those that they tell of and that are not farther away than the reports are from each other.
    private static List<LocalDate> days(Timeline timeline) {
        var tallies = timeline.lanes().stream().map(Lane::tally).toList();
        var reported = new LongSummaryStatistics();
        tallies.stream().flatMap(it -> it.reported().stream()).forEach(it -> accept(reported, it));
        if (reported.getCount() == 0) {
            tallies.forEach(it -> it.told().forEach(reported::accept));
        }
        boolean isEmpty = reported.getCount() == 0;
        long first = isEmpty ? 0 : reported.getMin();
        long last = isEmpty ? 0 : reported.getMax();
        long far = Math.max(62, last - first);
        var near = new LongSummaryStatistics();
        accept(near, new Span(first, last));
        tallies.stream()
                .flatMap(it -> it.told().stream())
                .filter(day -> day > first - far && day < last + far)
                .forEach(near::accept);
        return withAir(LocalDate.ofEpochDay(near.getMin()), LocalDate.ofEpochDay(near.getMax()));
    }

    private static void accept(LongSummaryStatistics days, Span span) {
        days.accept(span.first());
        days.accept(span.last());
    }

    private static List<LocalDate> withAir(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        long air = Math.max(days / 40, Math.max(1, (LEAST - days) / 2));
        return List.of(first.minusDays(air), last.plusDays(air));
    }

    /// What the table lists, in no order.
    List<Statement> listed() {
        if (query.lane().equals(DATELESS)) {
            return timeline.dateless();
        }
        var all =
                query.lane().isEmpty()
                        ? timeline.statements()
                        : timeline.lanes().stream()
                                .flatMap(lane -> lane.statements().stream())
                                .toList();
        return all.stream().filter(this::isListed).toList();
    }

    private boolean isListed(Statement it) {
        return query.listed().isEmpty()
                || Timeline.day(it)
                        .map(day -> new Span(day.toEpochDay(), day.toEpochDay()))
                        .filter(query.listed().get()::overlaps)
                        .isPresent();
    }

    LeftOut left() {
        return LeftOut.of(lineage, timeline.undated(), "statement");
    }

    /// The name of the lane that is listed; empty where none is.
    String lane() {
        return query.lane().equals(DATELESS)
                ? DATELESS
                : query.lane().isEmpty()
                        ? ""
                        : timeline.lanes().stream().findFirst().map(Lane::name).orElse("not found");
    }
}
