package stemma.web;

import static java.util.Comparator.comparingInt;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.desk.Lineage;
import stemma.desk.Recency;
import stemma.model.Modality;
import stemma.weigh.Origins;
import stemma.weigh.Proposition;
import stemma.weigh.Side;

/// Which propositions a reader asks for, as it stands in the address and in the fields.
///
/// @param q       words of what a report says of it, or of the names of its actors and its relation
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
    List<Proposition> all(Lineage lineage) {
        boolean isMany = isMany(lineage);
        var fitting = named(lineage);
        if (!q.isEmpty()) {
            fitting.and(lineage.postings().worded(q));
        }
        if (least() > 1 && isMany) {
            fitting.clear(MOST_COUNTED, Math.max(MOST_COUNTED, fitting.length()));
        }
        return sorted(
                least() == 1
                        ? fitting
                        : places(fitting.stream().filter(it -> hasOrigins(lineage, it))),
                isMany,
                lineage);
    }

    private boolean hasOrigins(Lineage lineage, int place) {
        return count(lineage, lineage.listed().get(place)) >= least();
    }

    /// By their places in the list.
    private BitSet named(Lineage lineage) {
        var postings = lineage.postings();
        var named = postings.all();
        if (!actor.isEmpty()) {
            String wanted = folded(actor);
            named.and(
                    postings.of(
                            id -> id.equals(actor) || folded(lineage.name(id)).contains(wanted)));
        }
        if (!by.isEmpty()) {
            String wanted = folded(by);
            named.and(postings.by(label -> folded(label).contains(wanted)));
        }
        if (!mod.isEmpty()) {
            var said = new BitSet();
            Stream.of(Modality.values())
                    .filter(this::isMod)
                    .forEach(it -> said.or(postings.in(it)));
            named.and(said);
        }
        return named;
    }

    private static BitSet places(IntStream places) {
        return places.collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /// Whether only some are looked through, since it costs too much to look through all.
    boolean isPart(Lineage lineage) {
        return least() > 1 && isMany(lineage);
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

    /// @param fitting by their places
    private List<Proposition> sorted(BitSet fitting, boolean isMany, Lineage lineage) {
        var all = lineage.listed();
        var byReports = fitting.stream().mapToObj(all::get);
        return switch (sort.isEmpty() && isMany ? "reports" : sort) {
            case "reports" -> byReports.toList();
            case "last" -> last(fitting, isMany, lineage);
            default -> byReports.sorted(byOrigins(lineage)).toList();
        };
    }

    private static Comparator<Proposition> byOrigins(Lineage lineage) {
        return comparingInt((Proposition it) -> -count(lineage, it))
                .thenComparingInt(it -> -Lineage.reports(it))
                .thenComparingInt(it -> -it.statements().size())
                .thenComparing(Proposition::id);
    }

    /// Of few those that were last reported on one day by their origins, of many by their reports.
    private static List<Proposition> last(BitSet fitting, boolean isMany, Lineage lineage) {
        var all = lineage.listed();
        if (isMany && fitting.cardinality() == all.size()) {
            return lineage.recency().propositions();
        }
        var some = fitting.stream().mapToObj(all::get);
        return Recency.sorted(isMany ? some.toList() : some.sorted(byOrigins(lineage)).toList());
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
