package stemma.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import stemma.desk.Relationship;
import stemma.model.Actor;

/// Somebody whom an actor has to do with.
///
/// @param ties those with most origins first
record Partner(Actor actor, List<Tie> ties) {
    /// A relation between the two.
    ///
    /// @param comb its reports by origin
    /// @param link where the sentences are that it rests on
    record Tie(Relationship it, String comb, String link) {}

    /// Those with whom it has the relation of most origins first.
    ///
    /// @param relations of the actor, those with most origins first
    /// @param network   where they are drawn
    static List<Partner> of(
            Place place, Actor actor, List<Relationship> relations, NetworkQuery network) {
        return relations.stream()
                .collect(groupingBy(it -> it.partner(actor), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry ->
                        new Partner(
                                entry.getKey(),
                                entry.getValue().stream()
                                        .map(it -> tie(place, it, network))
                                        .toList()))
                .toList();
    }

    private static Tie tie(Place place, Relationship it, NetworkQuery network) {
        return new Tie(
                it,
                Evidence.comb(it.side()),
                place.network() + network.with("sel", it.id()).inAddress() + "#chosen");
    }
}
