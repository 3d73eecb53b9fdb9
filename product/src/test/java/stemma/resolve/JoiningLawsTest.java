package stemma.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.resolve.Cast.anchor;
import static stemma.resolve.Cast.beside;
import static stemma.resolve.Cast.join;
import static stemma.resolve.Cast.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.AddName;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.NotSame;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorDecision.StrikeName;
import stemma.model.ActorKind;
import stemma.model.Actors;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.model.Lead;
import stemma.text.Names;

/// Laws of joining, each tried on a thousand random casts and sequences of decisions.
class JoiningLawsTest {
    private static final int CASES = 1000;

    private static final List<String> NAMES =
            List.of(
                    "Nadim Oss",
                    "Nadeem Oss",
                    "Hagar Oss",
                    "Oss",
                    "Idris Tamar",
                    "Idriss Tammar",
                    "Tamar");

    /// @param shuffled the same appearances in another order
    /// @param taken    the same decisions in the order in which they are taken back
    /// @param leads    what a knowledge pack knows
    private record Case(
            List<Appearance> appearances,
            List<ActorDecision> decisions,
            List<Appearance> shuffled,
            List<ActorDecision> taken,
            Map<String, List<Lead>> leads) {
        Appearance[] all() {
            return appearances.toArray(Appearance[]::new);
        }
    }

    @Test
    void the_order_of_reports_does_not_matter() {
        each(it ->
                assertThat(join(it.leads, it.decisions, it.shuffled))
                        .isEqualTo(join(it.leads, it.decisions, it.appearances)));
    }

    @Test
    void what_is_asked_again_after_each_decision_is_as_if_all_were_joined_again() {
        each(it -> {
            var splits = Cast.splits(it.decisions);
            var sorting = new Sorting(it.appearances, splits);
            var joining = new Joining(sorting.namesakes(), it.leads);
            var decisions = new ArrayList<ActorDecision>(splits);
            for (var decision : it.taken) {
                if (decision instanceof Split) {
                    continue;
                }
                decisions.add(decision);
                var instructions = sorting.instructions(decisions);

                assertThat(joining.under(instructions))
                        .isEqualTo(new Joining(sorting.namesakes(), it.leads).under(instructions));
            }
        });
    }

    @Test
    void joining_what_is_linked_by_itself_is_as_if_all_were_joined_in_one() {
        each(it -> {
            var sorting = new Sorting(it.appearances, Cast.splits(it.decisions));
            var instructions = sorting.instructions(it.decisions);
            var names = sorting.namesakes();
            var ground =
                    new Round.Ground(
                            new Register(names),
                            new Candidates(names, new Comparisons()),
                            new Leads(names, it.leads));

            var whole =
                    new Round(ground, names, instructions)
                            .joined(ground.leads().edges(), ground.candidates().alike());

            var actors = new Joining(names, it.leads).under(instructions);
            assertThat(actors.all()).isEqualTo(whole.all());
            assertThat(actors.open()).isEqualTo(whole.pairs());
        });
    }

    @Test
    void a_pack_never_overrides_what_a_person_decided() {
        each(it -> {
            var knowing = join(it.leads, it.decisions, it.appearances);
            var sorting = new Sorting(it.appearances, Cast.splits(it.decisions));
            var said = sorting.instructions(it.decisions);

            for (int i = 0; i < said.size(); i++) {
                if (isTheLastWord(said, i)) {
                    var one = said.get(i).keys().getFirst().orElseThrow();
                    var other = said.get(i).keys().getLast().orElseThrow();
                    assertThat(actor(knowing, one).equals(actor(knowing, other)))
                            .isEqualTo(
                                    said.get(i).decision() instanceof Merge || one.equals(other));
                }
            }
        });
    }

    /// Of one decision alone that merges two or keeps them apart it is sure what has to come of it.
    private static boolean isTheLastWord(List<Instruction> said, int i) {
        var decision = said.get(i).decision();
        boolean isOnTwo = decision instanceof Merge || decision instanceof NotSame;
        return isOnTwo && said.get(i).isPlaced() && i == said.size() - 1;
    }

    private static Actor actor(Actors actors, String key) {
        return actors.all().stream()
                .filter(actor -> actor.keys().contains(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_pack_taken_away_leaves_no_trace() {
        each(it -> {
            var without = join(Map.of(), it.decisions, it.appearances);
            join(it.leads, it.decisions, it.appearances);

            assertThat(join(Map.of(), it.decisions, it.appearances)).isEqualTo(without);
            assertThat(without.all()).allSatisfy(actor -> assertThat(actor.known()).isEmpty());
        });
    }

    @Test
    void decisions_taken_back_leave_no_trace() {
        each(it -> {
            var before = join(it.all());
            var decisions = new ArrayList<>(it.decisions);
            for (var decision : it.taken) {
                join(decisions, it.all());
                decisions.remove(decision);
            }

            assertThat(decisions).isEmpty();
            assertThat(join(decisions, it.all())).isEqualTo(before);
        });
    }

    @Test
    void every_name_is_of_exactly_one_actor() {
        each(it -> {
            var sorting = new Sorting(it.appearances, Cast.splits(it.decisions));

            var keys =
                    new Joining(sorting.namesakes(), it.leads)
                            .under(sorting.instructions(it.decisions)).all().stream()
                                    .flatMap(actor -> actor.keys().stream())
                                    .toList();

            assertThat(keys)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            sorting.namesakes().stream().map(Namesakes::key).toList());
        });
    }

    private static void each(Consumer<Case> law) {
        Trials.forAll(CASES, (random, _) -> drawn(random), law);
    }

    private static Case drawn(RandomGenerator random) {
        var appearances = appearances(random);
        var decisions =
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(_ -> decision(random, appearances))
                        .toList();
        return new Case(
                appearances,
                decisions,
                shuffled(appearances, random),
                shuffled(decisions, random),
                leads(random));
    }

    /// Each name leads to one or both of two persons, or to nobody.
    private static Map<String, List<Lead>> leads(RandomGenerator random) {
        var leads = new HashMap<String, List<Lead>>();
        for (var name : NAMES) {
            var of =
                    IntStream.range(0, random.nextInt(3))
                            .mapToObj(_ -> "Q" + (1 + random.nextInt(2)))
                            .distinct()
                            .map(id -> Cast.lead(id, ActorKind.PERSON))
                            .toList();
            leads.put(Names.key(name), of);
        }
        return leads;
    }

    private static <T> List<T> shuffled(List<T> list, RandomGenerator random) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<Appearance> appearances(RandomGenerator random) {
        return IntStream.range(0, 2 + random.nextInt(10))
                .mapToObj(i ->
                        beside(
                                person(
                                        "r" + i / 2,
                                        10 * (i % 2),
                                        NAMES.get(random.nextInt(NAMES.size()))),
                                random.nextBoolean() ? "Ossian League" : "Tarvel Front"))
                .toList();
    }

    private static ActorDecision decision(RandomGenerator random, List<Appearance> appearances) {
        var one = anyAnchor(random, appearances);
        var other = anyAnchor(random, appearances);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Merge(one, other);
            case 2 -> new Split(List.of(one, other));
            case 3 -> new NotSame(one, other);
            case 4 -> new StrikeName(one, "Oss");
            default -> new AddName(one, "Tamar");
        };
    }

    private static Anchor anyAnchor(RandomGenerator random, List<Appearance> appearances) {
        var appearance = appearances.get(random.nextInt(appearances.size()));
        return anchor(appearance.report(), appearance.at().getFirst().begin());
    }
}
