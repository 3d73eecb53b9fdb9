package stemma.desk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.desk.Item.About;
import stemma.desk.Item.Kind;
import stemma.model.Listing;
import stemma.weigh.Circle;
import stemma.weigh.Disagreement;
import stemma.weigh.Origin;
import stemma.weigh.Origins;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Stance;
import stemma.weigh.Statement;
import stemma.weigh.Succession;
import stemma.weigh.Turn;

/// What is different between a casebook as it was and as it is, each in a sentence.
final class Comparison {
    private static final String LEADS = "leads";
    private static final int LONGEST = 160;

    private final Lineage before;
    private final Lineage after;
    private final List<Statement> fresh;
    private final Former former;

    Comparison(Lineage before, Lineage after) {
        this.before = before;
        this.after = after;
        this.fresh = fresh(before, after);
        this.former = new Former(before, after, fresh);
    }

    private static List<Statement> fresh(Lineage before, Lineage after) {
        var old = before.basis().reports();
        var reports =
                after.basis().reports().listings().stream()
                        .map(Listing::id)
                        .filter(report -> !old.has(report))
                        .collect(toSet());
        return after.dossier().statements().stream()
                .filter(it -> reports.contains(it.report()))
                .toList();
    }

    /// The weightiest first. What several propositions give the same sentence for is told once.
    List<Item> items() {
        var titles = new HashSet<String>();
        var touched = after.listed().stream().filter(former::isTouched).toList();
        return Stream.of(
                        turns(),
                        touched.stream().flatMap(this::origins),
                        relations(touched),
                        touched.stream().flatMap(this::circles),
                        disagreements(),
                        successions(),
                        new Lapses(before, after, fresh).items())
                .flatMap(items -> items)
                .sorted(Item.WEIGHTIEST)
                .filter(item -> titles.add(item.kind() + item.title()))
                .toList();
    }

    /// Those in which one of the two claims is new.
    private Stream<Item> turns() {
        return after.turns(touched()).stream()
                .filter(it -> !former.has(it.from()) || !former.has(it.to()))
                .map(this::turn);
    }

    /// In which somebody says something who had not said it before.
    private List<Disagreement> touched() {
        return after.disagreements().stream()
                .filter(it ->
                        it.positions().stream().anyMatch(at -> former.isTouched(at.proposition())))
                .toList();
    }

    private Item turn(Turn turn) {
        var evidence = List.of(turn.from(), turn.to());
        return new Item(
                Kind.TURN,
                "%s %s: %s".formatted(after.name(turn.actor()), how(turn), quoted(turn.from())),
                "Later: " + quoted(turn.to()),
                evidence,
                about(turn),
                reports(evidence),
                1,
                day(evidence));
    }

    private String how(Turn turn) {
        if (turn.disagreement().isEmpty()) {
            boolean isTakenBack = statement(turn.to()).setting().takenBack().isPresent();
            return isTakenBack ? "takes back" : "corrects";
        }
        var from = stance(turn.from());
        var to = stance(turn.to());
        return to == Stance.AGAINST && from != to
                ? "now denies"
                : from == Stance.AGAINST && from != to
                        ? "no longer denies"
                        : "now says otherwise of";
    }

    private About about(Turn turn) {
        return turn.disagreement()
                .<About>map(About.Disagreed::new)
                .orElseGet(() -> new About.Said(proposition(turn.from()).id()));
    }

    private Proposition proposition(String claim) {
        return after.basis().called().get().holding(claim).findFirst().orElseThrow();
    }

    private Stance stance(String claim) {
        return Stance.of(statement(claim).modality());
    }

    /// An old claim that comes from one more place.
    private Stream<Item> origins(Proposition proposition) {
        var earlier = former.of(proposition);
        if (earlier.isEmpty()) {
            return Stream.empty();
        }
        var origins = after.origins(proposition);
        var was = earlier.stream().map(before::origins).toList();
        return Stream.of(Stance.FOR, Stance.AGAINST)
                .flatMap(stance -> origin(proposition, origins.side(stance), was));
    }

    private Stream<Item> origin(Proposition proposition, Side side, List<Origins> was) {
        int then =
                was.stream().mapToInt(it -> it.side(side.stance()).independent()).max().orElse(0);
        var fresh = side.origins().stream().filter(this::isNew).toList();
        if (then == 0 || side.independent() <= then || fresh.isEmpty()) {
            return Stream.empty();
        }
        var evidence = fresh.stream().map(it -> it.roots().getFirst()).toList();
        String who = fresh.stream().map(Origin::label).distinct().collect(joining(", "));
        return Stream.of(
                new Item(
                        Kind.ORIGIN,
                        "%s %s: %s"
                                .formatted(
                                        who,
                                        side.stance() == Stance.AGAINST
                                                ? "denies it, too"
                                                : "says so, too",
                                        clause(proposition)),
                        "Before, it could come from %s only."
                                .formatted(then == 1 ? "one place" : then + " places"),
                        evidence,
                        new About.Said(proposition.id()),
                        side.reports(),
                        side.independent(),
                        day(evidence)));
    }

    private boolean isNew(Origin origin) {
        return origin.claims().stream().noneMatch(former::has);
    }

    /// Two of whom nobody said it before. Where nothing was there before everything is new: then only what comes from several places, if anything does.
    private Stream<Item> relations(List<Proposition> touched) {
        var fresh = touched.stream().filter(this::isRelation).map(this::relationItem).toList();
        var several = fresh.stream().filter(it -> it.origins() > 1).toList();
        return before.propositions().isEmpty() && !several.isEmpty()
                ? several.stream()
                : fresh.stream();
    }

    private boolean isRelation(Proposition proposition) {
        return !proposition.relation().equals("says")
                && !proposition.agents().isEmpty()
                && (!proposition.patients().isEmpty() || proposition.agents().size() > 1)
                && former.of(proposition).isEmpty()
                && !former.isBetween(proposition);
    }

    private Item relationItem(Proposition proposition) {
        var side = after.origins(proposition).sides().getFirst();
        var evidence = List.of(proposition.statements().getFirst().claim());
        String how =
                switch (side.stance()) {
                    case FOR -> "";
                    case AGAINST -> "Denied: ";
                    case OPEN ->
                            capital(proposition.statements().getFirst().modality().word()) + ": ";
                };
        return new Item(
                Kind.RELATION,
                how + clause(proposition),
                quoted(evidence.getFirst()),
                evidence,
                new About.Said(proposition.id()),
                side.reports(),
                side.independent(),
                day(evidence));
    }

    private Stream<Item> circles(Proposition proposition) {
        var closed =
                former.of(proposition).stream()
                        .flatMap(it -> before.origins(it).sides().stream())
                        .flatMap(side -> side.circles().stream())
                        .map(Circle::claim)
                        .toList();
        return after.origins(proposition).sides().stream()
                .flatMap(side ->
                        side.circles().stream()
                                .filter(circle -> !closed.contains(circle.claim()))
                                .map(circle -> circle(proposition, side, circle)));
    }

    private Item circle(Proposition proposition, Side side, Circle circle) {
        var way = Arrays.asList(circle.words().split(" <- ", -1));
        var between = way.stream().filter(name -> !name.equals(way.getLast())).distinct().toList();
        var evidence =
                Stream.concat(circle.through().reversed().stream(), Stream.of(circle.claim()))
                        .distinct()
                        .toList();
        return new Item(
                Kind.CIRCLE,
                between.isEmpty()
                        ? "%s quotes itself".formatted(way.getLast())
                        : "%s comes back to itself by way of %s"
                                .formatted(way.getLast(), String.join(", ", between)),
                "%s It is %s: %s."
                        .formatted(
                                capital(way.getFirst())
                                        + " had it from "
                                        + way.stream()
                                                .skip(1)
                                                .collect(joining(", which had it from "))
                                        + ".",
                                side.independent() == 1
                                        ? "one origin"
                                        : side.independent() + " origins in all",
                                clause(proposition)),
                evidence,
                new About.Said(proposition.id()),
                side.reports(),
                side.independent(),
                day(evidence));
    }

    private Stream<Item> disagreements() {
        return touched().stream()
                .filter(it -> former.disagreements(claims(it)).noneMatch(old -> isSame(old, it)))
                .map(this::disagreement);
    }

    /// The same claims stood against each other before.
    private static boolean isSame(Disagreement one, Disagreement other) {
        var claims = claims(one).toList();
        return one.kind() == other.kind() && claims(other).filter(claims::contains).count() > 1;
    }

    private static Stream<String> claims(Disagreement disagreement) {
        return disagreement.positions().stream()
                .map(it -> it.side().origins().getFirst().claims().getFirst());
    }

    private Item disagreement(Disagreement disagreement) {
        var positions = disagreement.positions();
        var evidence = claims(disagreement).toList();
        String who =
                positions.stream()
                        .map(it ->
                                "%s %s"
                                        .formatted(
                                                it.side().origins().getFirst().label(),
                                                stands(it.side().stance())))
                        .distinct()
                        .collect(joining(", "));
        return new Item(
                Kind.DISAGREEMENT,
                disagreement.kind() == Disagreement.Kind.WHETHER
                        ? "Is it so? " + clause(disagreement.subject())
                        : "%s? %s"
                                .formatted(
                                        capital(disagreement.kind().word().replace('-', ' ')),
                                        positions.stream()
                                                .map(it -> clause(it.proposition()))
                                                .distinct()
                                                .collect(joining(" / "))),
                who + ".",
                evidence,
                new About.Disagreed(disagreement.id()),
                positions.stream().mapToInt(it -> it.side().reports()).sum(),
                positions.stream().mapToInt(it -> it.side().independent()).sum(),
                day(evidence));
    }

    private static String stands(Stance stance) {
        return switch (stance) {
            case FOR -> "says so";
            case AGAINST -> "denies it";
            case OPEN -> "leaves it open";
        };
    }

    private Stream<Item> successions() {
        var former = before.successions();
        return after.successions().stream()
                .filter(it -> former.stream().noneMatch(old -> isSame(old, it)))
                .map(this::succession);
    }

    private static boolean isSame(Succession one, Succession other) {
        return one.actor().equals(other.actor())
                && one.relation().equals(other.relation())
                && one.steps().stream()
                        .map(Succession.Step::value)
                        .toList()
                        .equals(other.steps().stream().map(Succession.Step::value).toList());
    }

    private Item succession(Succession succession) {
        var last = succession.steps().getLast();
        var evidence =
                succession.steps().stream()
                        .flatMap(step -> step.propositions().stream().limit(1))
                        .flatMap(id -> after.called(id).stream())
                        .map(it -> it.statements().getFirst().claim())
                        .distinct()
                        .toList();
        return new Item(
                Kind.SUCCESSION,
                "%s %s %s, after %s"
                        .formatted(
                                after.name(succession.actor()),
                                held(succession.relation()),
                                after.name(last.value()),
                                succession.steps().stream()
                                        .limit(succession.steps().size() - 1L)
                                        .map(step -> after.name(step.value()))
                                        .collect(joining(", "))),
                "",
                evidence,
                new About.Of(succession.actor()),
                reports(evidence),
                1,
                day(evidence));
    }

    /// What stands between an actor and what one after the other was to it: of several leaders, whom they led.
    private static String held(String relation) {
        return relation.equals(LEADS) ? "is led by" : Clauses.verb(relation, false);
    }

    private String clause(Proposition proposition) {
        return shortened(Clauses.of(proposition, after));
    }

    private String quoted(String claim) {
        return Quoting.of(shortened(after.told(claim).words()));
    }

    static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : words.offsetByCodePoints(0, LONGEST / 2);
        return words.substring(0, end) + "…" + (words.endsWith("”") ? "”" : "");
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private int reports(List<String> claims) {
        return (int) claims.stream().map(it -> statement(it).report()).distinct().count();
    }

    private Optional<LocalDate> day(List<String> claims) {
        return claims.stream()
                .flatMap(it -> statement(it).published().lastDay().stream())
                .max(LocalDate::compareTo);
    }

    private Statement statement(String claim) {
        return after.dossier().statement(claim).orElseThrow();
    }
}
