package stemma.desk;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.Split;
import stemma.model.Actors;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.model.Recorded;
import stemma.resolve.Joining;
import stemma.resolve.Sorting;
import stemma.store.Casebook;
import stemma.store.Stamp;
import stemma.text.Names;

/// Who is who in a casebook, as its reports and decisions stand. Worked out when it is asked for, and again only when
/// something was added. Threads may share one.
public final class WhoIsWho {
    private final Casebook casebook;
    private Optional<Compared> compared = Optional.empty();
    private Optional<State> kept = Optional.empty();

    /// Names compared with each other: the costly part, which only new readings and splits change.
    private record Compared(
            String readings,
            List<Split> splits,
            Sorting sorting,
            Joining joining,
            Map<String, List<Appearance>> appearances) {}

    /// @param stamp of the casebook when it was worked out
    private record State(Stamp stamp, Actors actors, Map<String, List<Appearance>> appearances) {}

    WhoIsWho(Casebook casebook) {
        this.casebook = casebook;
    }

    public Actors actors() {
        return state().actors;
    }

    /// The actors that are meant by some words: the one with this id, or else all that go by this name, whatever its case and marks.
    public List<Actor> called(String words) {
        var all = actors().all();
        var byId = all.stream().filter(actor -> actor.ids().contains(words)).toList();
        return byId.isEmpty() ? all.stream().filter(actor -> goesBy(actor, words)).toList() : byId;
    }

    private static boolean goesBy(Actor actor, String words) {
        String key = Names.key(words);
        return Names.key(actor.name()).equals(key)
                || actor.names().stream().anyMatch(name -> Names.key(name.name()).equals(key));
    }

    /// Where an actor is told of, by report and in the order of the text.
    public List<Appearance> appearances(Actor actor) {
        var appearances = state().appearances;
        return actor.keys().stream()
                .flatMap(key -> appearances.getOrDefault(key, List.of()).stream())
                .sorted()
                .toList();
    }

    /// A mention to name the actor by in a decision: the first under the name that most reports use.
    public Anchor anchor(Actor actor) {
        var appearances = state().appearances;
        return actor.keys().stream()
                .map(key -> appearances.getOrDefault(key, List.of()))
                .max(comparingInt(List::size))
                .map(those -> anchor(those.getFirst()))
                .orElseThrow();
    }

    /// A mention to name an appearance by.
    public Anchor anchor(Appearance appearance) {
        var at = appearance.at().getFirst();
        var text = casebook.asRead(appearance.report()).orElseThrow().text();
        return new Anchor(appearance.report(), at, at.in(text));
    }

    private synchronized State state() {
        var stamp = casebook.stamp();
        if (kept.filter(state -> state.stamp.equals(stamp)).isEmpty()) {
            kept = Optional.of(state(stamp));
        }
        return kept.get();
    }

    private State state(Stamp stamp) {
        var decisions = decisions(ActorDecision.class);
        var names = compared(stamp.readings(), decisions(Split.class));
        return new State(
                stamp, names.joining.under(names.sorting.rulings(decisions)), names.appearances);
    }

    private Compared compared(String readings, List<Split> splits) {
        if (compared.filter(it -> it.readings.equals(readings) && it.splits.equals(splits))
                .isEmpty()) {
            var appearances = casebook.appearances();
            var sorting = new Sorting(appearances, splits);
            compared =
                    Optional.of(
                            new Compared(
                                    readings,
                                    splits,
                                    sorting,
                                    new Joining(sorting.namesakes()),
                                    appearances.stream().collect(groupingBy(sorting::key))));
        }
        return compared.get();
    }

    /// Those in force of this kind, oldest first.
    private <T extends ActorDecision> List<T> decisions(Class<T> kind) {
        return casebook.journal().stream()
                .filter(Recorded::isInForce)
                .map(recorded -> recorded.entry().decision())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
