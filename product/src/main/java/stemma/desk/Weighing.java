package stemma.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stemma.model.ClaimDecision;
import stemma.model.Listing;
import stemma.model.Recorded;
import stemma.model.SourceDecision;
import stemma.model.When;
import stemma.store.Casebook;
import stemma.store.Stamp;

/// Puts together what the reports of a casebook say. Worked out when it is asked for, and again only when something was added.
public final class Weighing {
    /// What was worked out for so many days is kept, each day beside the others.
    private static final int MOST_KEPT = 4;

    private final Casebook casebook;
    private final WhoIsWho who;
    private final Roll roll;
    private Held held = new Held(new Stamp("", 0, ""), List.of(), List.of());
    private final Map<Known, Lineage> kept = new LinkedHashMap<>();
    private final KeptPrints prints = new KeptPrints();
    private final Account account = new Account(prints);
    private final Account partly = new Account(prints);
    private Optional<Part> part = Optional.empty();
    private Optional<Census> whoWas = Optional.empty();

    /// What was there on a day: of two days the later one has all that the earlier one has, so that two with as much have the same.
    private record Known(int reports, int entries) {}

    /// What the casebook held at one moment; the stamp tells it apart.
    private record Held(Stamp stamp, List<Listing> listings, List<Recorded> journal) {
        boolean isAt(Stamp other) {
            return stamp.equals(other);
        }
    }

    private record Part(Stamp stamp, Set<String> reports, Lineage lineage) {}

    Weighing(Casebook casebook, WhoIsWho who, Roll roll) {
        this.casebook = casebook;
        this.who = who;
        this.roll = roll;
    }

    /// As all reports and decisions stand.
    public Lineage now() {
        return on(Optional.empty());
    }

    /// As it was known on a day: of the reports that were published and the decisions that were taken by then, who is who among them. It is what a casebook of these would say.
    ///
    /// A report without a date was known on no day that can be told; of a month or a year the last day counts. What a person gave for a report itself, its outlet or date, counts
    /// whenever it was given, as the report does whenever it was read.
    public Lineage knownOn(LocalDate day) {
        return on(Optional.of(day));
    }

    /// Whether anybody decided on claims or sources.
    synchronized boolean isDecided() {
        refresh();
        return held.journal.stream()
                .map(it -> it.entry().decision())
                .anyMatch(it -> it instanceof ClaimDecision || it instanceof SourceDecision);
    }

    private synchronized Lineage on(Optional<LocalDate> day) {
        refresh();
        var known =
                held.listings.stream()
                        .filter(it -> day.isEmpty() || isBy(it.imprint().published(), day.get()))
                        .toList();
        var standing = Standing.of(held.journal, day);
        var key = new Known(known.size(), standing.entered().size());
        var lineage =
                Optional.ofNullable(kept.remove(key)).orElseGet(() -> lineage(known, standing));
        kept.put(key, lineage);
        kept.keySet().stream()
                .limit(Math.max(0, kept.size() - MOST_KEPT))
                .toList()
                .forEach(kept::remove);
        return lineage;
    }

    /// As only these reports have it, with all decisions.
    ///
    /// @param reports their ids
    Lineage over(Set<String> reports) {
        // Not within the lock of the whole: both can be worked out beside each other.
        synchronized (partly) {
            var now = held();
            if (part.filter(it -> now.isAt(it.stamp()) && it.reports().equals(reports)).isEmpty()) {
                var known = now.listings.stream().filter(it -> reports.contains(it.id())).toList();
                var standing = Standing.of(now.journal, Optional.empty());
                part = Optional.of(new Part(now.stamp, Set.copyOf(reports), part(known, standing)));
            }
            return part.orElseThrow().lineage();
        }
    }

    private Held held() {
        return new Held(casebook.stamp(), roll.all(), casebook.journal());
    }

    private void refresh() {
        if (!held.isAt(casebook.stamp())) {
            kept.clear();
            held = held();
        }
    }

    private Lineage lineage(List<Listing> known, Standing standing) {
        boolean isAll =
                known.size() == held.listings.size()
                        && standing.entered().size() == held.journal.size();
        var holdings = new Holdings(casebook, known);
        return new Lineage(
                isAll
                        ? account.now(holdings, who.census(), standing)
                        : account.then(
                                holdings, census(known, standing, Optional.empty()), standing));
    }

    /// Asked for again and again, of nearly the same reports.
    private Lineage part(List<Listing> known, Standing standing) {
        if (partly.isNew()) {
            learn();
        }
        var census = census(known, standing, whoWas);
        whoWas = Optional.of(census);
        return new Lineage(partly.now(new Holdings(casebook, known), census, standing));
    }

    /// The first time, what the whole has found out of single reports is taken over.
    private synchronized void learn() {
        now();
        partly.learn(account);
    }

    private Census census(List<Listing> known, Standing standing, Optional<Census> earlier) {
        var reports = new LinkedHashMap<String, Listing>();
        known.forEach(listing -> reports.put(listing.id(), listing));
        return who.census().asOf(standing, reports, earlier);
    }

    static boolean isBy(When published, LocalDate day) {
        return published.lastDay().filter(last -> !last.isAfter(day)).isPresent();
    }
}
