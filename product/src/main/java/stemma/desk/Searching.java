package stemma.desk;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stemma.desk.Found.InReport;
import stemma.model.Actor;
import stemma.model.Filter;
import stemma.model.Listing;
import stemma.store.Casebook;
import stemma.store.Index;
import stemma.weigh.Proposition;

/// Finds where something is said: sentences, propositions, actors, sources.
public final class Searching {
    private static final int AT_ONCE = 50;

    private final Casebook casebook;
    private final Roll roll;
    private final Index index;
    private final WhoIsWho who;
    private final Weighing weighing;

    Searching(Casebook casebook, WhoIsWho who, Weighing weighing, Roll roll) {
        this.casebook = casebook;
        this.roll = roll;
        this.index = new Index(casebook);
        this.who = who;
        this.weighing = weighing;
    }

    /// Where a page of sentences begins, and how long it is.
    ///
    /// @param after the id of the last report of the page before
    /// @param most  after so many sentences no further report is begun
    /// @param inOne the most sentences of one report
    /// @param propositions so many of them at most
    public record Page(Optional<String> after, int most, int inOne, int propositions) {
        /// With all sentences of a report and all propositions.
        public static Page whole(Optional<String> after, int most) {
            return new Page(after, most, Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
    }

    /// What a part of a search finds by itself.
    ///
    /// @param typed     as it stands in the query
    /// @param isMore    whether there are more sentences than these
    public record Alone(String typed, int sentences, boolean isMore) {}

    /// What is found. Words have to stand in one sentence; filters choose among the statements that it makes.
    public Found find(Sought sought, Page page) {
        var search = search(sought);
        var sentences = sentences(sought, search, page);
        boolean isFirst = page.after().isEmpty() && !sought.isEmpty();
        return new Found(
                sought,
                search.lineage(),
                search.also(),
                sentences.reports(),
                sentences.next(),
                search.hasWords() ? index.count(search.terms(), Filter.all(1)) : 0,
                isFirst ? propositions(search, page) : List.of(),
                isFirst && search.hasWords() ? actors(search) : List.of(),
                isFirst && search.hasWords() ? sources(search) : List.of());
    }

    /// How many sentences of some reports fit.
    ///
    /// @param reports their ids
    public int count(Sought sought, Set<String> reports) {
        var search = search(sought);
        return reports.stream()
                .flatMap(id -> casebook.report(id).stream())
                .flatMap(
                        report -> search.in(report, () -> casebook.claims(report.id()), 1).stream())
                .mapToInt(InReport::all)
                .sum();
    }

    /// Which parts of a search find something by themselves; nothing where it has one part only.
    public List<Alone> alone(Sought sought) {
        if (sought.parts().size() < 2) {
            return List.of();
        }
        return sought.parts().stream()
                .map(Sought.Part::typed)
                .distinct()
                .map(this::alone)
                .filter(part -> part.sentences() > 0)
                .toList();
    }

    private Alone alone(String typed) {
        var sought = Sought.of(typed);
        var page = Page.whole(Optional.empty(), AT_ONCE);
        var sentences = sentences(sought, search(sought), page);
        return new Alone(
                typed,
                sentences.reports().stream().mapToInt(InReport::all).sum(),
                sentences.next().isPresent());
    }

    private Search search(Sought sought) {
        return Search.of(sought, who, weighing);
    }

    private record Sentenced(List<InReport> reports, Optional<String> next) {}

    private Sentenced sentences(Sought sought, Search search, Page page) {
        var found = new ArrayList<InReport>();
        var after = page.after();
        var listings =
                (sought.isEmpty() ? Stream.<Listing>of() : listings(search, after)).iterator();
        int count = 0;
        while (listings.hasNext()) {
            if (count >= page.most()) {
                return new Sentenced(found, after);
            }
            var listing = listings.next();
            after = Optional.of(listing.id());
            var in = in(search, listing, page.inOne());
            in.ifPresent(found::add);
            count += in.map(it -> it.hits().size()).orElse(0);
        }
        return new Sentenced(found, Optional.empty());
    }

    /// The reports that may have something, newest first, from one on.
    private Stream<Listing> listings(Search search, Optional<String> after) {
        return search.isSifting()
                ? sifted(search, after)
                : Stream.iterate(
                                some(search, after),
                                some -> !some.isEmpty(),
                                some -> some(search, Optional.of(some.getLast().id())))
                        .flatMap(List::stream);
    }

    private List<Listing> some(Search search, Optional<String> after) {
        var filter = Filter.all(AT_ONCE).after(after).knownOn(search.sought().known());
        return search.hasWords() ? index.reports(search.terms(), filter) : casebook.reports(filter);
    }

    /// Where most of those that hold the words may be let by, they are not read from the casebook some at a time.
    private Stream<Listing> sifted(Search search, Optional<String> after) {
        Predicate<String> holds =
                search.hasWords() ? index.ids(search.terms())::contains : _ -> true;
        var all = roll.all().stream();
        return after.map(id -> all.dropWhile(it -> !it.id().equals(id)).skip(1))
                .orElse(all)
                .filter(it -> passes(search, it) && holds.test(it.id()));
    }

    private static boolean passes(Search search, Listing listing) {
        return search.mayBeIn(listing.id()) && search.passes(listing.imprint(), listing.language());
    }

    private Optional<InReport> in(Search search, Listing listing, int most) {
        return passes(search, listing)
                ? casebook.report(listing.id())
                        .flatMap(report ->
                                search.in(report, () -> casebook.claims(report.id()), most))
                : Optional.empty();
    }

    private List<Proposition> propositions(Search search, Page page) {
        return search.propositions(reports(search)).limit(page.propositions()).toList();
    }

    /// Those that pass the filters on reports; nothing where there are none.
    private Optional<Set<String>> reports(Search search) {
        if (search.takesAllReports()) {
            return Optional.empty();
        }
        var passing = new HashSet<String>();
        roll.all()
                .forEach(listing -> {
                    if (search.passes(listing.imprint(), listing.language())) {
                        passing.add(listing.id());
                    }
                });
        return Optional.of(passing);
    }

    private List<Actor> actors(Search search) {
        return search.lineage()
                .indexes()
                .spellings()
                .having(search.looked().getFirst())
                .filter(it ->
                        it.names().stream().anyMatch(name -> search.names(name, it.actor().ids())))
                .map(Spellings.Named::actor)
                .sorted(comparingInt((Actor it) -> -it.reports()).thenComparing(Actor::id))
                .toList();
    }

    private static List<SourceRecord> sources(Search search) {
        return search.lineage()
                .records()
                .having(search.looked().getFirst())
                .filter(it -> search.names(Spellings.words(it.label()), List.of(it.source())))
                .toList();
    }
}
