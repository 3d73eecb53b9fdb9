package stemma.web;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stemma.desk.Lineage;
import stemma.model.Modality;
import stemma.model.When;
import stemma.weigh.Origins;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Statement;
import stemma.weigh.Voice;

/// Which propositions a reader asks for, as it stands in the address and in the fields.
///
/// @param q       words of the sentence or of any report that says it
/// @param actor   a name, or the id of an actor, that has a part in it
/// @param by      a name of an outlet or speaker that says it
/// @param mod     the word for a modality; empty for all
/// @param origins the least number of origins of one stance; empty for any
/// @param sort    `reports` or `last`; empty for those of most origins first
/// @param after   id of the last of the page before
record PropositionsQuery(
        String q,
        String actor,
        String by,
        String mod,
        String origins,
        Scope scope,
        String sort,
        String after) {
    /// So many propositions are put in order by their origins; more of them by their reports.
    private static final int MOST_COUNTED = 2_000;

    /// So many are read to find words in them, where there are more than can be counted.
    private static final int MOST_READ = 500;

    static PropositionsQuery of(Map<String, List<String>> parameters) {
        return new PropositionsQuery(
                Parameters.value(parameters, "q"),
                Parameters.value(parameters, "actor"),
                Parameters.value(parameters, "by"),
                Parameters.value(parameters, "mod"),
                Parameters.value(parameters, "origins"),
                Scope.of(parameters),
                Parameters.value(parameters, "sort"),
                Parameters.value(parameters, "after"));
    }

    PropositionsQuery after(String id) {
        return new PropositionsQuery(q, actor, by, mod, origins, scope, sort, id);
    }

    boolean isNarrowed() {
        return !(q + actor + by + mod + origins).isEmpty() || scope.isNarrowed();
    }

    /// Whether a choice of a menu is made.
    boolean isMod(Modality other) {
        return mod.equals(other.word());
    }

    boolean isSort(String other) {
        return sort.equals(other);
    }

    /// The least number of origins; 1 where none is given or what is given is no number.
    int least() {
        return origins.matches("\\d{1,6}") ? Integer.parseInt(origins) : 1;
    }

    /// All that fit, in the order asked for; a page is cut out of them.
    ///
    /// @param holding the ids of the reports that hold some words, asked only where there are too many to read each
    List<Proposition> all(Lineage lineage, Function<String, Set<String>> holding) {
        var named = counted(lineage).stream().filter(isOf(lineage).and(isBy()).and(this::isSaidSo));
        var fitting =
                read(named, lineage, holding)
                        .filter(it -> hasWords(lineage, it))
                        .filter(it -> least() == 1 || count(lineage, it) >= least());
        return sorted(fitting, lineage);
    }

    /// Those among which to look: where origins are asked for, and there are too many to count them all, the first.
    private List<Proposition> counted(Lineage lineage) {
        var all = lineage.listed();
        return least() > 1 && isMany(lineage) ? all.subList(0, MOST_COUNTED) : all;
    }

    /// Whether only some are looked through, since it costs too much to look through all.
    boolean isPart(Lineage lineage) {
        return (least() > 1 || !q.isEmpty()) && isMany(lineage);
    }

    private Stream<Proposition> read(
            Stream<Proposition> all, Lineage lineage, Function<String, Set<String>> holding) {
        if (q.isEmpty() || !isMany(lineage)) {
            return all;
        }
        var reports = holding.apply(q);
        return all.filter(it ->
                        it.statements().stream().anyMatch(one -> reports.contains(one.report())))
                .limit(MOST_READ);
    }

    private Predicate<Proposition> isOf(Lineage lineage) {
        String wanted = folded(actor);
        var called =
                remembered(id -> id.equals(actor) || folded(lineage.name(id)).contains(wanted));
        return it ->
                wanted.isEmpty()
                        || Stream.concat(it.agents().stream(), it.patients().stream())
                                .anyMatch(called);
    }

    private Predicate<Proposition> isBy() {
        String wanted = folded(by);
        var called = remembered(label -> folded(label).contains(wanted));
        return proposition ->
                wanted.isEmpty()
                        || proposition.statements().stream()
                                .flatMap(it -> it.chain().stream())
                                .map(Voice::label)
                                .anyMatch(called);
    }

    /// The same names are in very many propositions.
    private static Predicate<String> remembered(Predicate<String> test) {
        var known = new HashMap<String, Boolean>();
        return name -> known.computeIfAbsent(name, test::test);
    }

    private boolean isSaidSo(Proposition proposition) {
        return mod.isEmpty()
                || proposition.statements().stream().map(Statement::modality).anyMatch(this::isMod);
    }

    private boolean hasWords(Lineage lineage, Proposition proposition) {
        if (q.isEmpty()) {
            return true;
        }
        var wanted = List.of(folded(q).split(" "));
        return Stream.concat(
                        Stream.of(Said.of(lineage, proposition).sentence()),
                        proposition.statements().stream()
                                .map(it -> lineage.told(it.claim()).words()))
                .map(PropositionsQuery::folded)
                .anyMatch(words -> wanted.stream().allMatch(words::contains));
    }

    private static String folded(String words) {
        return Wording.folded(words).toLowerCase(Locale.ROOT);
    }

    /// Of the stance with most. What one claim alone says has one, which needs no counting.
    static int count(Lineage lineage, Proposition proposition) {
        return proposition.statements().size() == 1 ? 1 : most(lineage.origins(proposition));
    }

    private static int most(Origins origins) {
        return origins.sides().stream().mapToInt(Side::independent).max().orElse(0);
    }

    /// Whether there are too many to count the origins of each for their order.
    static boolean isMany(Lineage lineage) {
        return lineage.listed().stream()
                        .filter(it -> it.statements().size() > 1)
                        .limit(MOST_COUNTED + 1)
                        .count()
                > MOST_COUNTED;
    }

    /// @param all those in most reports first
    private List<Proposition> sorted(Stream<Proposition> all, Lineage lineage) {
        boolean isMany = isMany(lineage);
        var byOrigins =
                comparingInt((Proposition it) -> -count(lineage, it))
                        .thenComparingInt(it -> -Lineage.reports(it));
        return switch (sort.isEmpty() && isMany ? "reports" : sort) {
            case "reports" -> all.toList();
            case "last" ->
                    last(all, isMany ? (_, _) -> 0 : byOrigins.thenComparing(Proposition::id));
            default ->
                    all.sorted(
                                    byOrigins
                                            .thenComparingInt(it -> -it.statements().size())
                                            .thenComparing(Proposition::id))
                            .toList();
        };
    }

    /// @param otherwise the order of those that were last reported on one day
    private static List<Proposition> last(
            Stream<Proposition> all, Comparator<Proposition> otherwise) {
        record Dated(long day, Proposition proposition) {}
        return all.map(it -> new Dated(Moments.day(last(it)), it))
                .sorted(
                        comparingLong(Dated::day)
                                .reversed()
                                .thenComparing(Dated::proposition, otherwise))
                .map(Dated::proposition)
                .toList();
    }

    /// When it was reported last; unstated where no report of it has a date.
    static When last(Proposition proposition) {
        var last = When.unstated();
        // In the order of publication, those without a date last; asked of very many.
        for (var statement : proposition.statements().reversed()) {
            var published = statement.published();
            if (last.isStated() && Moments.day(published) < Moments.day(last)) {
                return last;
            }
            last = published.isStated() ? published : last;
        }
        return last;
    }

    /// Those that come after the last of the page before; none after one that is not there.
    List<Proposition> rest(List<Proposition> all) {
        return Parameters.rest(all, Proposition::id, after);
    }

    /// The end of an address, with its question mark; empty where nothing is asked.
    String inAddress() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("actor", actor);
        parts.put("by", by);
        parts.put("mod", mod);
        parts.put("origins", origins);
        scope.putInto(parts);
        parts.put("sort", sort);
        parts.put("after", after);
        return Place.query(parts);
    }
}
