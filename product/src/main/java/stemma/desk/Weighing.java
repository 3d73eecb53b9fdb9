package stemma.desk;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import stemma.model.ClaimDecision;
import stemma.model.Listing;
import stemma.model.Recorded;
import stemma.model.SourceDecision;
import stemma.model.When;
import stemma.store.Casebook;
import stemma.store.Stamp;
import stemma.weigh.Later;

/// Puts together what the reports of a casebook say. Worked out when it is asked for, and again only when something was added.
public final class Weighing {
    /// What was worked out for so many days is kept as long as there is room, each day beside the others.
    private static final int MOST_KEPT = 4;

    private final Casebook casebook;
    private final WhoIsWho who;
    private final Roll roll;
    private final KeptPrints prints = new KeptPrints();
    private final NameKeys keys = new NameKeys();
    private final Account account = new Account(prints, keys);
    private Held held = new Held(new Stamp("", 0, ""), List.of(), List.of());
    private Optional<Now> now = Optional.empty();
    private final Map<LocalDate, Day> days = new Recent<>(MOST_KEPT);
    private final Map<Known, SoftReference<Later<Lineage>>> past = new Recent<>(MOST_KEPT);
    private final AtomicReference<Optional<SoftReference<Earlier>>> earlier =
            new AtomicReference<>(Optional.empty());
    private final Account partly = new Account(prints, keys);
    private Optional<Part> part = Optional.empty();
    private Optional<Census> whoWas = Optional.empty();

    /// What the casebook holds at one moment; the stamp tells it apart.
    private record Held(Stamp stamp, List<Listing> listings, List<Recorded> journal) {
        /// The reports that were published by a day.
        List<Listing> by(LocalDate day) {
            return listings.stream().filter(it -> isBy(it.imprint().published(), day)).toList();
        }

        Standing standing(LocalDate day) {
            return Standing.of(journal, Optional.of(day));
        }

        boolean isAll(List<Listing> reports, Standing standing) {
            return reports.size() == listings.size() && standing.entered().size() == journal.size();
        }
    }

    private record Now(Stamp stamp, Lineage lineage) {}

    /// What a lineage of some reports hangs on: while that is the same, so is the lineage, whatever else comes.
    ///
    /// @param reports  as they are listed
    /// @param readings what each was read as
    /// @param packs    those there are
    private record Known(
            int hash,
            List<Listing> reports,
            List<String> readings,
            Standing standing,
            String packs) {
        static Known of(
                List<Listing> reports, List<String> readings, Standing standing, String packs) {
            int hash = Objects.hash(reports, readings, standing, packs);
            return new Known(hash, reports, readings, standing, packs);
        }

        /// Asked for with every page.
        @Override
        public int hashCode() {
            return hash;
        }
    }

    /// What was known on a day, as a casebook stands; nothing where all was.
    private record Day(Stamp stamp, Optional<Known> known) {}

    private record Part(Known known, Set<String> reports, Lineage lineage) {}

    /// What was worked out for the day that was asked for last, to go on from to another one; kept as long as there is room.
    private record Earlier(Account account, Census census, Set<String> reports) {}

    /// So many other reports are sooner taken in and out than all are put together.
    private static final int FEW = 100;

    /// Or such a part of all.
    private static final int PART = 16;

    private static boolean areNear(Set<String> reports, Set<String> others) {
        long common = others.stream().filter(reports::contains).count();
        return reports.size() + others.size() - 2 * common <= Math.max(FEW, others.size() / PART);
    }

    Weighing(Casebook casebook, WhoIsWho who, Roll roll) {
        this.casebook = casebook;
        this.who = who;
        this.roll = roll;
    }

    /// As all reports and decisions stand.
    public synchronized Lineage now() {
        var held = held();
        if (now.filter(it -> it.stamp.equals(held.stamp)).isEmpty()) {
            // What was need not be in memory any more while what is is put together.
            now = Optional.empty();
            var holdings = new Holdings(casebook, held.listings);
            var standing = Standing.of(held.journal, Optional.empty());
            var lineage = new Lineage(account.now(holdings, who.census(), standing));
            now = Optional.of(new Now(held.stamp, lineage));
        }
        return now.orElseThrow().lineage;
    }

    /// Not within the lock of the whole, which is kept while that is put together.
    private Held held() {
        synchronized (roll) {
            var stamp = casebook.stamp();
            if (!held.stamp.equals(stamp)) {
                held = new Held(stamp, roll.all(), casebook.journal());
            }
            return held;
        }
    }

    /// As it was known on a day: of the reports that were published and the decisions that were taken by then, who is who among them. It is what a casebook of these would say.
    ///
    /// A report without a date was known on no day that can be told; of a month or a year the last day counts. What a person gave for a report itself, its outlet or date, counts
    /// whenever it was given, as the report does whenever it was read.
    public Lineage knownOn(LocalDate day) {
        return past(day).map(Later::get).orElseGet(this::now);
    }

    /// The same, if it was worked out already; whoever asks does not wait for it.
    ///
    /// @return nothing where it was not, or where that day is as all reports and decisions stand
    Optional<Lineage> standing(LocalDate day) {
        return past(day).flatMap(Later::peek);
    }

    /// Whether all reports and decisions were known on a day.
    boolean isNow(LocalDate day) {
        return past(day).isEmpty();
    }

    /// Nothing where all was known then.
    private Optional<Later<Lineage>> past(LocalDate day) {
        return known(day, held()).map(this::past);
    }

    private Optional<Known> known(LocalDate day, Held held) {
        synchronized (days) {
            return days.compute(
                            day,
                            (_, it) ->
                                    it != null && it.stamp.equals(held.stamp)
                                            ? it
                                            : new Day(held.stamp, known(held, day)))
                    .known;
        }
    }

    private Optional<Known> known(Held held, LocalDate day) {
        var reports = held.by(day);
        var standing = held.standing(day);
        return held.isAll(reports, standing)
                ? Optional.empty()
                : Optional.of(known(reports, standing));
    }

    /// Each day beside the others: whoever asks for one need not wait for another.
    private Later<Lineage> past(Known known) {
        synchronized (past) {
            return Optional.ofNullable(past.get(known))
                    .flatMap(it -> Optional.ofNullable(it.get()))
                    .orElseGet(() -> {
                        var fresh = new Later<>(() -> then(known));
                        past.put(known, new SoftReference<>(fresh));
                        return fresh;
                    });
        }
    }

    private Known known(List<Listing> reports, Standing standing) {
        var census = who.census();
        var readings = reports.stream().map(it -> census.told().reading(it.id())).toList();
        return Known.of(reports, readings, standing, census.stamp().packs());
    }

    /// Whoever asks for another day meanwhile finds nothing to go on from, and need not wait.
    private Lineage then(Known known) {
        var reports = known.reports.stream().map(Listing::id).collect(toUnmodifiableSet());
        var near =
                earlier.getAndSet(Optional.empty())
                        .flatMap(it -> Optional.ofNullable(it.get()))
                        .filter(it -> areNear(it.reports, reports));
        var own = near.map(Earlier::account).orElseGet(this::informed);
        var census = census(known, near.map(Earlier::census));
        var holdings = new Holdings(casebook, known.reports);
        var lineage = new Lineage(own.then(holdings, census, known.standing));
        earlier.set(Optional.of(new SoftReference<>(new Earlier(own, census, reports))));
        return lineage;
    }

    /// A new one that knows what is found out of single reports.
    private synchronized Account informed() {
        var fresh = new Account(prints, keys);
        fresh.learn(account);
        return fresh;
    }

    /// Whether anybody decided on claims or sources.
    boolean isDecided() {
        return held().journal.stream()
                .map(it -> it.entry().decision())
                .anyMatch(it -> it instanceof ClaimDecision || it instanceof SourceDecision);
    }

    /// As only these reports have it, with all decisions.
    ///
    /// @param reports their ids
    Lineage over(Set<String> reports) {
        var held = held();
        var some = held.listings.stream().filter(it -> reports.contains(it.id())).toList();
        var known = known(some, Standing.of(held.journal, Optional.empty()));
        return nearly(known, reports).orElseGet(() -> past(known).get());
    }

    /// Nothing where they are not nearly those that were asked for before: these will be asked for again.
    private Optional<Lineage> nearly(Known known, Set<String> reports) {
        // Not within the lock of the whole: both can be worked out beside each other.
        synchronized (partly) {
            if (part.filter(it -> !areNear(it.reports, reports)).isPresent()) {
                return Optional.empty();
            }
            if (part.filter(it -> it.known.equals(known)).isEmpty()) {
                part = Optional.of(new Part(known, Set.copyOf(reports), part(known)));
            }
            return part.map(Part::lineage);
        }
    }

    /// Asked for again and again, of nearly the same reports.
    private Lineage part(Known known) {
        if (partly.isNew()) {
            learn();
        }
        var census = census(known, whoWas);
        whoWas = Optional.of(census);
        var holdings = new Holdings(casebook, known.reports);
        return new Lineage(partly.now(holdings, census, known.standing));
    }

    /// The first time, what the whole has found out of single reports is taken over.
    private synchronized void learn() {
        now();
        partly.learn(account);
    }

    private Census census(Known known, Optional<Census> earlier) {
        var reports = new LinkedHashMap<String, Listing>();
        known.reports.forEach(listing -> reports.put(listing.id(), listing));
        return who.census().asOf(known.standing, reports, earlier);
    }

    static boolean isBy(When published, LocalDate day) {
        return published.lastDay().filter(last -> !last.isAfter(day)).isPresent();
    }
}
