package stemma.web;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return lineage.propositions().stream()
                .filter(it -> isOf(lineage, it) && isBy(it) && isSaidSo(it))
                .filter(it -> hasWords(lineage, it))
                .filter(it -> count(lineage, it) >= least())
                .sorted(order(lineage))
                .toList();
    }

    private boolean isOf(Lineage lineage, Proposition proposition) {
        String wanted = folded(actor);
        return wanted.isEmpty()
                || Stream.concat(proposition.agents().stream(), proposition.patients().stream())
                        .anyMatch(id ->
                                id.equals(actor) || folded(lineage.name(id)).contains(wanted));
    }

    private boolean isBy(Proposition proposition) {
        String wanted = folded(by);
        return wanted.isEmpty()
                || proposition.statements().stream()
                        .flatMap(it -> it.chain().stream())
                        .map(Voice::label)
                        .anyMatch(label -> folded(label).contains(wanted));
    }

    private boolean isSaidSo(Proposition proposition) {
        return mod.isEmpty()
                || proposition.statements().stream().map(Statement::modality).anyMatch(this::isMod);
    }

    private boolean hasWords(Lineage lineage, Proposition proposition) {
        var wanted = List.of(folded(q).split(" "));
        return q.isEmpty()
                || Stream.concat(
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
        return lineage.propositions().stream()
                        .filter(it -> it.statements().size() > 1)
                        .limit(MOST_COUNTED + 1)
                        .count()
                > MOST_COUNTED;
    }

    private Comparator<Proposition> order(Lineage lineage) {
        var byReports = comparingInt((Proposition it) -> -Lineage.reports(it));
        var byOrigins =
                comparingInt((Proposition it) -> -count(lineage, it)).thenComparing(byReports);
        return switch (sort.isEmpty() && isMany(lineage) ? "reports" : sort) {
            case "reports" -> byReports.thenComparing(Proposition::id);
            case "last" ->
                    comparingLong((Proposition it) -> -Moments.day(last(it)))
                            .thenComparing(byOrigins)
                            .thenComparing(Proposition::id);
            default ->
                    byOrigins
                            .thenComparingInt(it -> -it.statements().size())
                            .thenComparing(Proposition::id);
        };
    }

    /// When it was reported last; unstated where no report of it has a date.
    static When last(Proposition proposition) {
        return proposition.statements().stream()
                .map(Statement::published)
                .filter(When::isStated)
                .max(comparingLong(Moments::day))
                .orElseGet(When::unstated);
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
