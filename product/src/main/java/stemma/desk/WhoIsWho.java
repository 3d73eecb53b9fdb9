package stemma.desk;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.Actors;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.model.Recorded;
import stemma.resolve.Joining;
import stemma.resolve.Sorting;
import stemma.store.Casebook;
import stemma.text.Names;

/// Who is who in a casebook, as its reports and decisions stand. Worked out when it is asked for, and again only when
/// something was added. Threads may share one.
public final class WhoIsWho {
    private final Casebook casebook;
    private Optional<State> kept = Optional.empty();

    /// @param stamp of the casebook when it was worked out
    private record State(String stamp, Actors actors, Map<String, List<Appearance>> appearances) {}

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
        String stamp = casebook.stamp();
        if (kept.filter(state -> state.stamp.equals(stamp)).isEmpty()) {
            kept = Optional.of(state(stamp));
        }
        return kept.get();
    }

    private State state(String stamp) {
        var appearances = casebook.appearances();
        var sorting = new Sorting(appearances, decisions());
        return new State(
                stamp,
                Joining.of(sorting.namesakes(), sorting.rulings()),
                appearances.stream().collect(groupingBy(sorting::key)));
    }

    private List<ActorDecision> decisions() {
        return casebook.journal().stream()
                .filter(Recorded::isInForce)
                .flatMap(recorded ->
                        recorded.entry().decision() instanceof ActorDecision decision
                                ? Stream.of(decision)
                                : Stream.empty())
                .toList();
    }
}
