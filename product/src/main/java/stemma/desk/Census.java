package stemma.desk;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.Actors;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.model.Listing;
import stemma.model.Recorded;
import stemma.resolve.Joining;
import stemma.resolve.Sorting;
import stemma.store.Casebook;

/// Who was who in a casebook at one time.
///
/// @param stamp       of the casebook when it was worked out
/// @param appearances by the key of the namesakes they are among
/// @param byKey       the actor of each key
/// @param byReport    the same appearances by report
/// @param reports     of the whole casebook by id, newest first
record Census(
        String stamp,
        Sorting sorting,
        Actors actors,
        Map<String, List<Appearance>> appearances,
        Map<String, Actor> byKey,
        Map<String, List<Appearance>> byReport,
        Map<String, Listing> reports) {

    static Census of(Casebook casebook, String stamp) {
        var appearances = casebook.appearances();
        var sorting = new Sorting(appearances, decisions(casebook));
        var actors = Joining.of(sorting.namesakes(), sorting.rulings());
        return new Census(
                stamp,
                sorting,
                actors,
                appearances.stream().collect(groupingBy(sorting::key)),
                byKey(actors),
                appearances.stream().collect(groupingBy(Appearance::report)),
                reports(casebook));
    }

    private static List<ActorDecision> decisions(Casebook casebook) {
        return casebook.journal().stream()
                .filter(Recorded::isInForce)
                .flatMap(recorded ->
                        recorded.entry().decision() instanceof ActorDecision decision
                                ? Stream.of(decision)
                                : Stream.empty())
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
            byReport.getOrDefault(listing.id(), List.of())
                    .forEach(told -> latest.putIfAbsent(actor(told).id(), listing));
        }
        return latest;
    }

    /// The actor told of at a mention; none where no mention is there any more.
    Optional<Actor> at(Anchor anchor) {
        return byReport.getOrDefault(anchor.report(), List.of()).stream()
                .filter(told -> told.at().stream().anyMatch(anchor.at()::overlaps))
                .findFirst()
                .map(this::actor);
    }

    private Actor actor(Appearance told) {
        return Optional.ofNullable(byKey.get(sorting.key(told))).orElseThrow();
    }
}
