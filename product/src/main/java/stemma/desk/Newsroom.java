package stemma.desk;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import stemma.desk.News.Period;
import stemma.desk.News.Week;
import stemma.model.Listing;
import stemma.store.Bookmarks;
import stemma.store.Casebook;
import stemma.store.Index;
import stemma.store.Stamp;
import stemma.weigh.Later;

/// Tells what changed in a casebook.
public final class Newsroom {
    private static final int WEEKS = 16;

    /// So many of the periods that were asked for last are kept, each beside the others.
    private static final int MOST_KEPT = 3;

    private final Casebook casebook;
    private final Roll roll;
    private final Weighing weighing;
    private final Bookmarks bookmarks;
    private final Clock clock;
    private final Map<Period, Later<News>> kept = new Recent<>(MOST_KEPT);
    private Stamp stamp = new Stamp("", 0, "");

    Newsroom(Casebook casebook, Weighing weighing, Roll roll, Clock clock) {
        this.casebook = casebook;
        this.roll = roll;
        this.weighing = weighing;
        this.bookmarks = new Bookmarks(casebook);
        this.clock = clock;
    }

    /// What was read is not new the next time.
    public void markAsRead() {
        bookmarks.markAsRead(clock.instant());
    }

    /// Since what was new had last been read; where it never was, the last month of reports.
    public Period usual() {
        var read = bookmarks.lastRead();
        return read.isPresent()
                ? new Period(read, Optional.empty(), Optional.empty())
                : lastDay(roll.all())
                        .map(day -> Period.since(day.minusMonths(1).plusDays(1)))
                        .orElseGet(Period::always);
    }

    /// What is different at the end of the period from its start. Worked out when it is asked for, and again only when something was added.
    public News news(Period period) {
        return later(period).get();
    }

    /// Whether that was worked out already; whoever asks does not wait for it.
    boolean stands(Period period) {
        return later(period).peek().isPresent();
    }

    private synchronized Later<News> later(Period period) {
        var now = casebook.stamp();
        if (!stamp.equals(now)) {
            // What was need not be in memory any more while what is is put together.
            kept.clear();
            stamp = now;
        }
        return kept.computeIfAbsent(period, it -> new Later<>(() -> fresh(it)));
    }

    private News fresh(Period period) {
        var listings = roll.all();
        var there =
                listings.stream()
                        .filter(it ->
                                period.known()
                                        .map(day -> Weighing.isBy(it.imprint().published(), day))
                                        .orElse(true))
                        .toList();
        var old = old(period, there);
        var fresh = there.stream().filter(it -> !old.contains(it.id())).toList();
        // Beside what all of them say now, which somebody else may be working out.
        var before = Optional.of(old).filter(_ -> !fresh.isEmpty()).map(weighing::over);
        var after = period.known().map(weighing::knownOn).orElseGet(weighing::now);
        return new News(
                period,
                after,
                before.map(it -> new Comparison(it, after).items()).orElse(List.of()),
                0,
                fresh.stream().map(Listing::id).collect(toSet()),
                fresh.stream().mapToInt(Listing::claims).sum(),
                weeks(there, old));
    }

    /// The ids of the reports that are not new.
    private Set<String> old(Period period, List<Listing> there) {
        Map<String, Instant> added =
                period.read().isPresent() ? new Index(casebook).added() : Map.of();
        return there.stream()
                .filter(it ->
                        period.read()
                                        .map(at ->
                                                Optional.ofNullable(added.get(it.id()))
                                                        .filter(at::isBefore)
                                                        .isEmpty())
                                        .orElse(false)
                                || period.since().map(day -> isBefore(it, day)).orElse(false))
                .map(Listing::id)
                .collect(toSet());
    }

    /// What has no date is of no day, so it is never new by its date.
    private static boolean isBefore(Listing listing, LocalDate day) {
        return listing.imprint().published().lastDay().map(it -> it.isBefore(day)).orElse(true);
    }

    private static Optional<LocalDate> lastDay(List<Listing> listings) {
        return listings.stream()
                .flatMap(it -> it.imprint().published().lastDay().stream())
                .max(LocalDate::compareTo);
    }

    /// The last weeks of reports; weeks without any among them.
    private static SequencedMap<LocalDate, Week> weeks(List<Listing> there, Set<String> old) {
        var weeks = new LinkedHashMap<LocalDate, Week>();
        lastDay(there)
                .map(Newsroom::monday)
                .ifPresent(last -> {
                    var byWeek = byWeek(there, last.minusWeeks(WEEKS - 1L));
                    var firsts = firsts(there, old);
                    for (int i = WEEKS - 1; i >= 0; i--) {
                        var monday = last.minusWeeks(i);
                        weeks.put(
                                monday, week(byWeek.getOrDefault(monday, List.of()), old, firsts));
                    }
                });
        return weeks;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Map<LocalDate, List<Listing>> byWeek(List<Listing> there, LocalDate first) {
        var byWeek = new HashMap<LocalDate, List<Listing>>();
        there.forEach(it ->
                it.imprint()
                        .published()
                        .lastDay()
                        .map(Newsroom::monday)
                        .filter(monday -> !monday.isBefore(first))
                        .ifPresent(monday ->
                                byWeek.computeIfAbsent(monday, _ -> new ArrayList<>()).add(it)));
        return byWeek;
    }

    /// The first report of each outlet of which none was there before; of none where nothing was.
    private static Set<String> firsts(List<Listing> there, Set<String> old) {
        var known = new HashSet<String>();
        there.stream()
                .filter(it -> old.contains(it.id()))
                .forEach(it -> it.imprint().outlet().ifPresent(known::add));
        var firsts = new TreeMap<String, String>();
        // Newest first, so that the oldest is put last.
        there.stream()
                .filter(it -> !old.isEmpty() && it.imprint().published().lastDay().isPresent())
                .forEach(it ->
                        it.imprint()
                                .outlet()
                                .filter(outlet -> !known.contains(outlet))
                                .ifPresent(outlet -> firsts.put(outlet, it.id())));
        return Set.copyOf(firsts.values());
    }

    private static Week week(List<Listing> reports, Set<String> old, Set<String> firsts) {
        return new Week(
                reports.stream()
                        .filter(it -> old.contains(it.id()))
                        .mapToInt(Listing::claims)
                        .sum(),
                reports.stream()
                        .filter(it -> !old.contains(it.id()))
                        .mapToInt(Listing::claims)
                        .sum(),
                reports.stream()
                        .filter(it -> firsts.contains(it.id()))
                        .flatMap(it -> it.imprint().outlet().stream())
                        .distinct()
                        .toList());
    }
}
