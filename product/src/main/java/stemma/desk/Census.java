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
import stemma.store.Casebook;
import stemma.store.Stamp;

/// Who was who in a casebook at one time.
///
/// @param stamp   of the casebook when it was worked out
/// @param byKey   the actor of each key
/// @param reports those it is made of, by id, newest first
record Census(
        Stamp stamp,
        Ledger ledger,
        Compared names,
        Actors actors,
        Map<String, Actor> byKey,
        Map<String, Listing> reports) {

    static Census of(Casebook casebook, KnownBeforehand packs) {
        var stamp = casebook.stamp();
        var ledger = Ledger.empty().with(casebook.journal(0));
        var names = Compared.of(casebook.appearances(), packs, splits(ledger.inForce()));
        return of(stamp, ledger, names, reports(casebook));
    }

    private static Census of(
            Stamp stamp, Ledger ledger, Compared names, Map<String, Listing> reports) {
        var actors = names.under(ledger.inForce());
        return new Census(stamp, ledger, names, actors, byKey(actors), reports);
    }

    /// After further entries of the journal: only what they touch is worked out again. Empty where more than the journal changed.
    Optional<Census> after(Casebook casebook, Stamp now) {
        var newer = casebook.journal(ledger.last());
        var later = ledger.with(newer);
        boolean isSame =
                stamp.readings().equals(now.readings())
                        && stamp.packs().equals(now.packs())
                        && names.splits().equals(splits(later.inForce()));
        return isSame
                ? Optional.of(
                        of(now, later, names, later.hasAll(newer) ? reports : reports(casebook)))
                : Optional.empty();
    }

    /// Who was who by these reports and decisions alone.
    ///
    /// @param known the reports that are known, by id
    Census asOf(Standing standing, Map<String, Listing> known) {
        var decisions = standing.decisions(ActorDecision.class);
        var splits = splits(decisions);
        var compared =
                known.size() == reports.size() && names.splits().equals(splits)
                        ? names
                        : Compared.of(appearances(known), names.packs(), splits);
        var actors = compared.under(decisions);
        return new Census(stamp, ledger, compared, actors, byKey(actors), known);
    }

    private List<Appearance> appearances(Map<String, Listing> known) {
        return names.byReport().entrySet().stream()
                .filter(entry -> known.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static List<Split> splits(List<ActorDecision> decisions) {
        return decisions.stream().filter(Split.class::isInstance).map(Split.class::cast).toList();
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

    /// Where an actor is told of, by report and in the order of the text.
    List<Appearance> appearances(Actor actor) {
        return actor.keys().stream()
                .flatMap(key -> names.byKey().getOrDefault(key, List.of()).stream())
                .sorted()
                .toList();
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
