package stemma.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.Split;
import stemma.model.Actors;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.model.Listing;
import stemma.store.Casebook;
import stemma.store.Stamp;

/// Who was who in a casebook at one time.
///
/// @param stamp   of the casebook when it was worked out
/// @param told    whom its reports tell of
/// @param byKey   the actor of each key
/// @param reports those it is made of, by id, newest first
record Census(
        Stamp stamp,
        Ledger ledger,
        Told told,
        Compared names,
        Actors actors,
        Map<String, Actor> byKey,
        Map<String, Listing> reports) {

    static Census of(Casebook casebook, KnownBeforehand packs, Roll roll) {
        var stamp = casebook.stamp();
        var ledger = Ledger.empty().with(casebook.journal(0));
        var told = Told.nothing().after(casebook);
        return of(stamp, ledger, told, compared(told, packs, ledger, Optional.empty()), roll);
    }

    private static Compared compared(
            Told told, KnownBeforehand packs, Ledger ledger, Optional<Compared> before) {
        return Compared.of(told.appearances(), packs, splits(ledger.inForce()), before);
    }

    private static Census of(Stamp stamp, Ledger ledger, Told told, Compared names, Roll roll) {
        var actors = names.under(ledger.inForce());
        return new Census(stamp, ledger, told, names, actors, byKey(actors), roll.byId());
    }

    /// As the casebook is now: only what changed is worked out again.
    Census after(Casebook casebook, KnownBeforehand packs, Roll roll) {
        var now = casebook.stamp();
        var later = ledger.with(casebook.journal(ledger.last()));
        boolean isRead = !stamp.readings().equals(now.readings());
        boolean isSame =
                !isRead
                        && stamp.packs().equals(now.packs())
                        && names.splits().equals(splits(later.inForce()));
        var next = isRead ? told.after(casebook) : told;
        var compared = isSame ? names : compared(next, packs, later, Optional.of(names));
        return of(now, later, next, compared, roll);
    }

    /// Who was who by these reports and decisions alone.
    ///
    /// @param known   the reports that are known, by id
    /// @param earlier who was who by others that are nearly the same
    Census asOf(Standing standing, Map<String, Listing> known, Optional<Census> earlier) {
        var decisions = standing.decisions(ActorDecision.class);
        var splits = splits(decisions);
        var compared =
                known.size() == reports.size() && names.splits().equals(splits)
                        ? names
                        : Compared.of(
                                appearances(known),
                                names.packs(),
                                splits,
                                earlier.map(Census::names).or(() -> Optional.of(names)));
        var actors = compared.under(decisions);
        return new Census(stamp, ledger, told, compared, actors, byKey(actors), known);
    }

    private Map<String, List<Appearance>> appearances(Map<String, Listing> known) {
        var own = new HashMap<>(names.byReport());
        own.keySet().retainAll(known.keySet());
        return own;
    }

    private static List<Split> splits(List<ActorDecision> decisions) {
        return decisions.stream().filter(Split.class::isInstance).map(Split.class::cast).toList();
    }

    private static Map<String, Actor> byKey(Actors actors) {
        var byKey = new HashMap<String, Actor>();
        actors.all().forEach(actor -> actor.keys().forEach(key -> byKey.put(key, actor)));
        return byKey;
    }

    /// Of each actor, by its id, the newest report that tells of it.
    Map<String, Listing> latest() {
        var latest = new HashMap<String, Listing>();
        for (var listing : reports.values()) {
            in(listing.id()).forEach(told -> latest.putIfAbsent(told.actor().id(), listing));
        }
        return latest;
    }

    /// Where an actor is told of, by report and in the order of the text.
    List<Appearance> appearances(Actor actor) {
        return actor.keys().stream()
                .flatMap(key -> names.sorting().of(key).stream())
                .sorted()
                .toList();
    }

    /// The actor told of at a mention; none where no mention is there any more.
    Optional<Actor> at(Anchor anchor) {
        return in(anchor.report())
                .filter(told -> told.at().at().stream().anyMatch(anchor.at()::overlaps))
                .findFirst()
                .map(Meant::actor);
    }

    /// Whom a report tells of at some of its mentions.
    record Meant(Appearance at, Actor actor) {}

    /// In the order of the text.
    Stream<Meant> in(String report) {
        return names.sorting().in(report).stream()
                .map(it -> new Meant(it.appearance(), actor(it.key())));
    }

    private Actor actor(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow();
    }
}
