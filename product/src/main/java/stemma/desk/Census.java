package stemma.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.Split;
import stemma.model.Actors;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.model.Listing;
import stemma.model.Recorded;
import stemma.store.Casebook;
import stemma.store.Stamp;

/// Who was who in a casebook at one time.
///
/// @param stamp   of the casebook when it was worked out
/// @param byKey   the actor of each key
/// @param reports of the whole casebook by id, newest first
record Census(
        Stamp stamp,
        Compared names,
        Actors actors,
        Map<String, Actor> byKey,
        Map<String, Listing> reports) {

    /// @param before the one before, whose comparison of names is used again where it still holds
    static Census of(Casebook casebook, Stamp stamp, Optional<Census> before) {
        var decisions = decisions(casebook);
        var splits =
                decisions.stream().filter(Split.class::isInstance).map(Split.class::cast).toList();
        var names =
                before.map(Census::names)
                        .filter(it -> it.holdsFor(stamp.readings(), splits))
                        .orElseGet(() -> Compared.of(casebook, stamp.readings(), splits));
        var actors = names.joining().under(names.sorting().rulings(decisions));
        return new Census(stamp, names, actors, byKey(actors), reports(casebook));
    }

    /// Those in force, oldest first.
    private static List<ActorDecision> decisions(Casebook casebook) {
        return casebook.journal().stream()
                .filter(Recorded::isInForce)
                .map(recorded -> recorded.entry().decision())
                .filter(ActorDecision.class::isInstance)
                .map(ActorDecision.class::cast)
                .toList();
    }

    private static Map<String, Actor> byKey(Actors actors) {
        var byKey = new HashMap<String, Actor>();
        actors.all().forEach(actor -> actor.keys().forEach(key -> byKey.put(key, actor)));
        return byKey;
    }

    private static Map<String, Listing> reports(Casebook casebook) {
        var reports = new LinkedHashMap<String, Listing>();
        casebook.each(listing -> reports.put(listing.id(), listing));
        return reports;
    }

    /// Of each actor, by its id, the newest report that tells of it.
    Map<String, Listing> latest() {
        var latest = new HashMap<String, Listing>();
        for (var listing : reports.values()) {
            names.byReport()
                    .getOrDefault(listing.id(), List.of())
                    .forEach(told -> latest.putIfAbsent(actor(told).id(), listing));
        }
        return latest;
    }

    /// The actor told of at a mention; none where no mention is there any more.
    Optional<Actor> at(Anchor anchor) {
        return names.byReport().getOrDefault(anchor.report(), List.of()).stream()
                .filter(told -> told.at().stream().anyMatch(anchor.at()::overlaps))
                .findFirst()
                .map(this::actor);
    }

    private Actor actor(Appearance told) {
        return Optional.ofNullable(byKey.get(names.sorting().key(told))).orElseThrow();
    }
}
