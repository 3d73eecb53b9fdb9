package stemma.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Network.Changed;
import stemma.desk.Relationship;
import stemma.model.Actor;
import stemma.model.Listing;

/// With whom an actor has to do and when, at the times that are asked for: its relations by partner, a small network and a small timeline.
///
/// @param partners those of the first of its relations
/// @param all      how many relations it has
/// @param network  the drawing; empty where it has to do with nobody
/// @param timeline the drawing; empty where nothing is said of it or by it
/// @param tellers  who reports on it most
record Surroundings(
        Scope scope,
        List<Partner> partners,
        int all,
        String network,
        String timeline,
        LeftOut left,
        String networkLink,
        String timelineLink,
        List<Teller> tellers) {
    private static final int RELATIONS = 20;
    private static final int TELLERS = 5;
    private static final int LANES = 6;

    /// An outlet with so many reports that tell of the actor.
    ///
    /// @param link all reports of the outlet
    record Teller(String outlet, int reports, String link) {}

    static Surroundings of(Bench bench, Actor actor, Scope scope) {
        var place = bench.place();
        var around = NetworkQuery.around(actor, scope);
        var network = NetworkView.of(bench, around);
        var when = TimelineQuery.of(actor, scope, LANES);
        var timeline = TimelineView.of(bench, when);
        var relations = relations(network, actor);
        return new Surroundings(
                scope,
                Partner.of(
                        place,
                        actor,
                        relations.subList(0, Math.min(RELATIONS, relations.size())),
                        around),
                relations.size(),
                relations.isEmpty() ? "" : network.picture().onPage("network"),
                timeline.timeline().statements().isEmpty()
                        ? ""
                        : timeline.picture().onPage("timeline"),
                timeline.left(),
                place.network() + around.inAddress(),
                place.timeline() + when.with("most", "").inAddress(),
                tellers(place, bench.desk().whoIsWho().reports(actor)));
    }

    /// What it has a part in itself: those that it has to do with have to do with each other, too.
    private static List<Relationship> relations(NetworkView network, Actor actor) {
        return network.network().all().stream()
                .map(Changed::relationship)
                .filter(it ->
                        actor.ids().contains(it.agent().id())
                                || actor.ids().contains(it.patient().id()))
                .toList();
    }

    private static List<Teller> tellers(Place place, List<Listing> reports) {
        return reports.stream()
                .flatMap(report -> report.imprint().outlet().stream())
                .collect(groupingBy(outlet -> outlet, counting()))
                .entrySet()
                .stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                .limit(TELLERS)
                .map(it ->
                        new Teller(
                                it.getKey(), it.getValue().intValue(), place.outlet(it.getKey())))
                .toList();
    }

    int shown() {
        return partners.stream().mapToInt(partner -> partner.ties().size()).sum();
    }

    /// All relations as a table.
    String table() {
        return networkLink + "&as=table";
    }

    /// Whether there is anything to show, whatever the times.
    boolean isEmpty() {
        return all == 0 && timeline.isEmpty() && !scope.isNarrowed();
    }

    /// What is said of the time asked for; empty where something is.
    Optional<String> none() {
        return all == 0 && timeline.isEmpty() && scope.isNarrowed()
                ? Optional.of("Nothing is said of it at the time that is asked for.")
                : Optional.empty();
    }
}
