package stemma.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.resolve.Cast.anchor;
import static stemma.resolve.Cast.beside;
import static stemma.resolve.Cast.join;
import static stemma.resolve.Cast.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.AddName;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.NotSame;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorDecision.StrikeName;
import stemma.model.Anchor;
import stemma.model.Appearance;

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
    private record Case(
            List<Appearance> appearances,
            List<ActorDecision> decisions,
            List<Appearance> shuffled,
            List<ActorDecision> taken) {
        Appearance[] all() {
            return appearances.toArray(Appearance[]::new);
        }
    }

    @Test
    void the_order_of_reports_does_not_matter() {
        each(it ->
                assertThat(join(it.decisions, it.shuffled.toArray(Appearance[]::new)))
                        .isEqualTo(join(it.decisions, it.all())));
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
                    new Joining(sorting.namesakes())
                            .under(sorting.rulings(it.decisions)).all().stream()
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
                appearances, decisions, shuffled(appearances, random), shuffled(decisions, random));
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
