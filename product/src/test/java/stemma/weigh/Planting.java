package stemma.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Modality;
import stemma.weigh.Disagreement.Kind;
import stemma.weigh.Planted.Expected;
import stemma.weigh.Planted.Plot;

/// Makes up casebooks of which it is known what is in them.
final class Planting {
    private final World world;

    private Planting(RandomGenerator dice) {
        this.world = new World(dice);
    }

    /// @param size how many plots, at least one
    static Planted of(RandomGenerator dice, int size) {
        var planting = new Planting(dice);
        var plots = IntStream.rangeClosed(0, size).mapToObj(_ -> planting.plot()).toList();
        return new Planted(planting.world.dossier(List.of()), plots);
    }

    private Plot plot() {
        return switch (world.roll(13)) {
            case 0, 1, 2, 3 -> agreement();
            case 4 -> denial();
            case 5 -> changeOfMind();
            case 6 -> correction();
            case 7 -> rivals("how many", Kind.HOW_MANY, this::numbers);
            case 8 -> rivals("when", Kind.WHEN, this::days);
            case 9 -> rivals("where", Kind.WHERE, this::places);
            case 10 -> rivals("who", Kind.WHO, this::culprits);
            case 11 -> succession();
            default -> world.roll(2) == 0 ? ownConfirmation() : twice();
        };
    }

    /// Something that happened, told each time with a little more or less of it.
    private Supplier<Told> event() {
        String relation =
                List.of("attacks", "arms", "aids", "visits", "requests").get(world.roll(5));
        String agent = world.actor();
        String patient = world.actor();
        String day = "2030-%02d-%02d".formatted(1 + world.roll(12), 1 + world.roll(28));
        String town = world.town();
        var theme = List.of(world.word(), world.word(), world.word(), world.word());
        return () -> {
            int left = world.roll(4);
            var words = IntStream.range(0, 4).filter(i -> i != left).mapToObj(theme::get);
            var told =
                    Told.that(relation, agent, patient)
                            .theme(words.collect(Collectors.joining(" ")));
            when(told, day);
            where(told, town);
            return told;
        };
    }

    private void when(Told told, String day) {
        switch (world.roll(3)) {
            case 0 -> told.when(day);
            case 1 -> told.when(day.substring(0, 7));
            default -> {}
        }
    }

    private void where(Told told, String town) {
        switch (world.roll(3)) {
            case 0 -> told.at(town);
            case 1 -> told.at("Region of " + town);
            default -> {}
        }
    }

    private List<Branch> branches(Supplier<Told> base) {
        var branches = new ArrayList<Branch>();
        for (int i = world.roll(3); i >= 0; i--) {
            branches.add(new Branch(world, base).spread(world.roll(6)));
        }
        return branches;
    }

    private static Expected expected(Map<Stance, List<Branch>> sides, Statement... more) {
        var all = sides.values().stream().flatMap(List::stream).toList();
        var origins = new EnumMap<Stance, Integer>(Stance.class);
        sides.forEach((stance, branches) -> origins.put(stance, branches.size()));
        return new Expected(
                Stream.concat(
                                all.stream().flatMap(it -> it.statements().stream()),
                                Arrays.stream(more))
                        .map(Statement::claim)
                        .collect(Collectors.toSet()),
                origins,
                union(all.stream().map(Branch::circles)),
                union(all.stream().map(Branch::confirmations)));
    }

    private static Set<String> union(Stream<Set<String>> sets) {
        return sets.flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lost(List<Branch> branches) {
        return branches.stream().flatMap(it -> it.lost().stream()).toList();
    }

    private Plot plot(
            String name,
            List<Expected> propositions,
            Map<Kind, Set<String>> conflicts,
            List<Branch> branches) {
        return new Plot(name, propositions, conflicts, Set.of(), Map.of(), lost(branches));
    }

    private Plot agreement() {
        var branches = branches(event());
        return plot(
                "agreement", List.of(expected(Map.of(Stance.FOR, branches))), Map.of(), branches);
    }

    private Plot denial() {
        var base = event();
        var pro = branches(base);
        var contra = branches(() -> base.get().as(Modality.DENIED));
        var expected = expected(Map.of(Stance.FOR, pro, Stance.AGAINST, contra));
        return plot(
                "denial",
                List.of(expected),
                Map.of(Kind.WHETHER, expected.claims()),
                Stream.concat(pro.stream(), contra.stream()).toList());
    }

    private Plot changeOfMind() {
        var base = event();
        String speaker = world.actor();
        var before = base.get().by(world.outlet(), speaker).on(world.nextDay()).is();
        var after =
                base.get().as(Modality.DENIED).by(world.outlet(), speaker).on(world.nextDay()).is();
        world.keep(before);
        world.keep(after);
        var claims = Set.of(before.claim(), after.claim());
        return new Plot(
                "change of mind",
                List.of(
                        new Expected(
                                claims,
                                Map.of(Stance.FOR, 1, Stance.AGAINST, 1),
                                Set.of(),
                                Set.of())),
                Map.of(Kind.WHETHER, claims),
                Set.of(speaker),
                Map.of(),
                List.of());
    }

    private Plot correction() {
        String speaker = world.actor();
        String agent = world.actor();
        String patient = world.actor();
        Supplier<Told> base = () -> Told.that("aids", agent, patient).when("2030-07-19");
        var wrong =
                world.keep(
                        base.get()
                                .many(400, "truck")
                                .by(world.outlet(), speaker)
                                .on(world.nextDay())
                                .is());
        var right =
                world.keep(
                        base.get()
                                .many(40, "truck")
                                .by(world.outlet(), speaker)
                                .on(world.nextDay())
                                .is());
        return new Plot(
                "correction",
                List.of(alone(wrong), alone(right)),
                Map.of(Kind.HOW_MANY, Set.of(wrong.claim(), right.claim())),
                Set.of(speaker),
                Map.of(),
                List.of());
    }

    private static Expected alone(Statement statement) {
        return new Expected(
                Set.of(statement.claim()), Map.of(statement.stance(), 1), Set.of(), Set.of());
    }

    /// Two accounts that cannot both be so.
    private Plot rivals(String name, Kind kind, Supplier<List<Supplier<Told>>> accounts) {
        var sides = accounts.get().stream().map(this::branches).toList();
        var expected =
                sides.stream().map(branches -> expected(Map.of(Stance.FOR, branches))).toList();
        return plot(
                name,
                expected,
                Map.of(kind, union(expected.stream().map(Expected::claims))),
                sides.stream().flatMap(List::stream).toList());
    }

    private List<Supplier<Told>> numbers() {
        String agent = world.actor();
        String patient = world.actor();
        return List.of(
                () -> Told.that("aids", agent, patient).when("2030-07-19").many(14, "truck"),
                () -> Told.that("aids", agent, patient).when("2030-07").many(40, "truck"));
    }

    private List<Supplier<Told>> days() {
        String agent = world.actor();
        String patient = world.actor();
        String theme = world.word() + " " + world.word();
        return List.of(
                () -> Told.that("agrees", agent, patient).theme(theme).when("2030-11-09"),
                () -> Told.that("agrees", patient, agent).theme(theme).when("2030-11-10"));
    }

    private List<Supplier<Told>> places() {
        String agent = world.actor();
        String patient = world.actor();
        String here = world.town();
        String there = world.town();
        return List.of(
                () -> Told.that("meets", agent + ", " + patient, "").when("2030-02-27").at(here),
                () -> Told.that("meets", agent, patient).when("2030-02-27").at(there));
    }

    private List<Supplier<Told>> culprits() {
        String one = world.actor();
        String other = world.actor();
        String patient = world.actor();
        return List.of(
                () -> Told.that("restrains", one, patient).when("2030-03-22"),
                () -> Told.that("restrains", other, patient).when("2030-03-22"));
    }

    private Plot succession() {
        String agent = world.actor();
        var towns = List.of(world.town(), world.town(), world.town());
        var years = List.of("2017", "2019", "2023");
        var sides =
                IntStream.range(0, 3)
                        .mapToObj(i ->
                                branches(() ->
                                        Told.that("based-at", agent, "")
                                                .at(towns.get(i))
                                                .when(years.get(i))))
                        .toList();
        return new Plot(
                "succession",
                sides.stream().map(it -> expected(Map.of(Stance.FOR, it))).toList(),
                Map.of(),
                Set.of(),
                Map.of(agent, towns),
                lost(sides.stream().flatMap(List::stream).toList()));
    }

    /// Unnamed sources tell of a government's letter; its ministry confirms it in the same report.
    private Plot ownConfirmation() {
        String agent = world.actor();
        String patient = world.actor();
        String daily = world.outlet();
        Supplier<Told> base = () -> Told.that("arms", agent, patient);
        var claims = new LinkedHashSet<String>();
        if (world.roll(2) == 0) {
            claims.add(
                    world.keep(base.get().by(daily, "some sources").on(world.nextDay()).is())
                            .claim());
        }
        String paper = world.outlet();
        String day = world.nextDay();
        claims.add(world.keep(base.get().by(paper, daily, "some sources").on(day).is()).claim());
        claims.add(
                world.keep(base.get().by(paper).confirmedBy(world.office(agent)).on(day).is())
                        .claim());
        return plot(
                "own confirmation",
                List.of(new Expected(claims, Map.of(Stance.FOR, 1), Set.of(), Set.of())),
                Map.of(),
                List.of());
    }

    /// The same between the same, two months apart: neither one event nor a contradiction.
    private Plot twice() {
        String agent = world.actor();
        String patient = world.actor();
        var sides =
                Stream.of("2030-03-03", "2030-05-09")
                        .map(day -> branches(() -> Told.that("attacks", agent, patient).when(day)))
                        .toList();
        return plot(
                "twice",
                sides.stream().map(it -> expected(Map.of(Stance.FOR, it))).toList(),
                Map.of(),
                sides.stream().flatMap(List::stream).toList());
    }
}
