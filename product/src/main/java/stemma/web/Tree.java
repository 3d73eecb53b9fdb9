package stemma.web;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.desk.Lineage;
import stemma.desk.Lineage.Told;
import stemma.desk.SourceId;
import stemma.draw.SourceTree;
import stemma.draw.SourceTree.Arrow;
import stemma.draw.SourceTree.Box;
import stemma.draw.SourceTree.Family;
import stemma.draw.SourceTree.Return;
import stemma.weigh.Circle;
import stemma.weigh.Descent;
import stemma.weigh.Join;
import stemma.weigh.Origin;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Statement;

/// The source tree of one side of a proposition, as it is drawn: a box for each report under each origin.
final class Tree {
    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";

    private final Lineage lineage;
    private final Side side;
    private final List<Statement> statements;
    private final Links links;
    private final Map<String, String> boxOf = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();

    /// Where the parts of a picture lead.
    interface Links {
        /// The words of a claim.
        String words(Told told);

        /// What leads from one claim to another.
        String step(Join join);

        /// The whole as a list.
        String list();
    }

    private Tree(Lineage lineage, Proposition proposition, Side side, Links links) {
        this.lineage = lineage;
        this.statements = proposition.of(side.stance());
        this.side = side;
        this.links = links;
    }

    static SourceTree of(Lineage lineage, Proposition proposition, Side side, Links links) {
        return new Tree(lineage, proposition, side, links).drawn();
    }

    /// `α` for the first origin; after the last letter `α′`.
    static String letter(int origin) {
        return GREEK.charAt(origin % GREEK.length()) + "′".repeat(origin / GREEK.length());
    }

    private SourceTree drawn() {
        var families = new ArrayList<Family>();
        for (var origin : side.origins()) {
            families.add(family(origin, letter(families.size())));
        }
        var returns = side.circles().stream().flatMap(it -> back(it).stream()).toList();
        return Folded.of(new SourceTree(label(), families, arrows, returns), links.list());
    }

    private String label() {
        return "Source tree: %s in %s. The same tree stands as a list under “As a list”."
                .formatted(
                        Wording.count(side.reports(), "report"),
                        side.origins().size() == 1
                                ? "1 family"
                                : side.origins().size() + " families");
    }

    private Family family(Origin origin, String letter) {
        var byReport = new LinkedHashMap<String, List<Told>>();
        origin.claims().stream()
                .map(lineage::told)
                .forEach(told ->
                        byReport.computeIfAbsent(told.report().id(), _ -> new ArrayList<>())
                                .add(told));
        byReport.forEach((report, all) ->
                all.forEach(told -> boxOf.put(letter + told.claim().id(), id(letter, report))));
        var roots = Set.copyOf(origin.roots());
        var resting =
                origin.joins().stream()
                        .filter(join -> !roots.contains(join.claim()))
                        .filter(join -> isBetween(join, letter))
                        .toList();
        var direct = resting.stream().filter(join -> !isRoundabout(join, resting)).toList();
        connect(direct, letter);
        var boxes =
                byReport.values().stream().map(all -> box(all, origin, letter, direct)).toList();
        return new Family(
                letter,
                origin.named(),
                Wording.level(origin.label()),
                note(origin),
                Wording.count(origin.reports().size(), "report") + ", 1 origin",
                boxes);
    }

    private static String id(String letter, String report) {
        return letter + Place.shortId(report);
    }

    private String box(String letter, String claim) {
        return boxOf.getOrDefault(letter + claim, "");
    }

    private boolean isBetween(Join join, String letter) {
        String from = box(letter, join.to());
        return !from.isEmpty() && !from.equals(box(letter, join.claim()));
    }

    /// What came by way of others is shown by way of them.
    private boolean isRoundabout(Join join, List<Join> all) {
        String report = lineage.told(join.claim()).report().id();
        return join.taken().filter(descent -> !descent.later().equals(report)).isPresent()
                && all.stream()
                        .filter(other -> other.claim().equals(join.claim()) && !other.equals(join))
                        .anyMatch(other ->
                                isBelow(other.to(), join.to(), all, new LinkedHashSet<>()));
    }

    private static boolean isBelow(String claim, String other, List<Join> all, Set<String> seen) {
        return seen.add(claim)
                && all.stream()
                        .filter(join -> join.claim().equals(claim))
                        .anyMatch(join ->
                                join.to().equals(other) || isBelow(join.to(), other, all, seen));
    }

    private void connect(List<Join> joins, String letter) {
        var pairs = new LinkedHashSet<String>();
        for (var join : joins.stream().sorted(comparing(join -> !isSaid(join))).toList()) {
            String from = box(letter, join.to());
            String to = box(letter, join.claim());
            if (pairs.add(from + " " + to)) {
                arrows.add(new Arrow(from, to, isSaid(join), words(join), links.step(join)));
            }
        }
    }

    /// Whether the report says so itself; otherwise shared words tell.
    static boolean isSaid(Join join) {
        return join.taken().map(descent -> descent.reason() == Descent.Reason.SAYS_SO).orElse(true);
    }

    private String words(Join join) {
        return "%s has it from %s: %s"
                .formatted(
                        outlet(join.claim()),
                        outlet(join.to()),
                        isSaid(join) ? "the words that say so" : "the words they share");
    }

    private String outlet(String claim) {
        return outlet(lineage.told(claim));
    }

    private static String outlet(Told told) {
        return Wording.level(Rung.of(told.report(), told.claim()).getFirst().name());
    }

    private static String note(Origin origin) {
        return (origin.named() ? "named" : "unnamed") + (origin.interested() ? ", interested" : "");
    }

    private Box box(List<Told> all, Origin origin, String letter, List<Join> joins) {
        var told = all.getFirst();
        var claims = all.stream().map(it -> it.claim().id()).toList();
        boolean isRoot =
                origin.roots().stream().anyMatch(claims::contains)
                        || joins.stream().noneMatch(join -> claims.contains(join.claim()));
        return new Box(
                id(letter, told.report().id()),
                Moments.of(told.report().imprint().published()),
                outlet(told),
                joins.stream()
                        .filter(join -> claims.contains(join.claim()))
                        .findFirst()
                        .filter(_ -> !isRoot)
                        .map(this::note)
                        .orElseGet(() -> note(told)),
                grade(told),
                links.words(told),
                isRoot,
                claims.contains(first()));
    }

    /// The letter of the outlet, where a person set one.
    private Optional<String> grade(Told told) {
        return statements.stream()
                .filter(it -> it.claim().equals(told.claim().id()))
                .findFirst()
                .flatMap(it -> Graded.letter(lineage, SourceId.of(it, it.chain().getFirst())));
    }

    /// The claim that was published first of all.
    private String first() {
        return side.origins().stream()
                .map(origin -> origin.claims().getFirst())
                .min(
                        comparing((String claim) ->
                                        Moments.of(
                                                lineage.told(claim).report().imprint().published()))
                                .thenComparing(claim -> claim))
                .orElse("");
    }

    private String note(Join join) {
        int share = join.taken().map(Descent::share).orElse(0);
        return isSaid(join)
                ? "has it from " + outlet(join.to())
                : share + "% the words of " + outlet(join.to());
    }

    private static String note(Told told) {
        var chain = Rung.of(told.report(), told.claim());
        return chain.size() == 1
                ? "in its own words"
                : "from " + Wording.level(chain.get(1).name());
    }

    private Optional<Return> back(Circle circle) {
        var from = boxOf.entrySet().stream().filter(it -> it.getKey().endsWith(circle.claim()));
        return from.findFirst()
                .map(entry -> {
                    String letter = entry.getKey().replace(circle.claim(), "");
                    var to = circle.through().isEmpty() ? "" : home(circle, letter);
                    return new Return(
                            entry.getValue(),
                            Optional.of(to).filter(it -> !it.isEmpty()),
                            "comes back to where it began");
                });
    }

    /// The box of the first report of the same outlet that it rests on, or of one that has it from that outlet; where only its chain tells of that, the last
    /// that it rests on.
    private String home(Circle circle, String letter) {
        String outlet = outlet(circle.claim());
        var before =
                side.origins().stream()
                        .filter(origin -> origin.claims().contains(circle.claim()))
                        .flatMap(origin -> origin.claims().stream())
                        .takeWhile(claim -> !claim.equals(circle.claim()))
                        .filter(claim -> !box(letter, claim).equals(box(letter, circle.claim())))
                        .toList();
        return Stream.concat(
                        before.stream().filter(claim -> outlet(claim).equals(outlet)),
                        before.stream().filter(claim -> isFrom(outlet, claim)))
                .findFirst()
                .map(claim -> box(letter, claim))
                .orElseGet(() -> box(letter, circle.through().getLast()));
    }

    private boolean isFrom(String outlet, String claim) {
        var told = lineage.told(claim);
        return Rung.of(told.report(), told.claim()).stream()
                .skip(1)
                .anyMatch(rung -> Wording.level(rung.name()).equals(outlet));
    }
}
