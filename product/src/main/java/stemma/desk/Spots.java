package stemma.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import stemma.model.Actor;
import stemma.model.Spot;
import stemma.plot.Layout;
import stemma.store.Casebook;

/// Where actors stand in drawn networks: found once for each network, then kept in the casebook, so that the same link shows
/// the same picture. Who joins a network later gets a spot of its own, and moves nobody.
public final class Spots {
    private static final double LETTER = 8.8;
    private static final double MARK = 22;
    private static final double LINE = 58;
    private static final int LONGEST = 30;

    /// Pixels that nobody stands beyond.
    private static final double FAR = 6000;

    private final Casebook casebook;

    Spots(Casebook casebook) {
        this.casebook = casebook;
    }

    /// The spots of all who are drawn, by id.
    ///
    /// @param network its name: who is asked for, whatever the times
    /// @param always  the same network at all times, as all reports stand: what its spots are found from
    public synchronized Map<String, Spot> of(
            String network, Supplier<Network> always, Network shown) {
        var kept = kept(network, shown);
        if (shown.members().stream().allMatch(it -> kept.containsKey(it.actor().id()))) {
            return kept;
        }
        var all =
                Layout.of(nodes(shown), links(shown), kept.isEmpty() ? found(always.get()) : kept);
        casebook.keepSpots(network, all.values());
        return all;
    }

    private static Map<String, Spot> found(Network always) {
        return Layout.of(nodes(always), links(always), Map.of());
    }

    /// An actor that another was merged into stands where that one stood.
    private Map<String, Spot> kept(String network, Network shown) {
        var kept = new LinkedHashMap<String, Spot>();
        casebook.spots(network).forEach(spot -> kept.put(spot.actor(), spot));
        for (var member : shown.members()) {
            var actor = member.actor();
            actor.ids().stream()
                    .filter(kept::containsKey)
                    .findFirst()
                    .map(kept::get)
                    .ifPresent(spot ->
                            kept.putIfAbsent(actor.id(), new Spot(actor.id(), spot.x(), spot.y())));
        }
        return kept;
    }

    private static List<Layout.Node> nodes(Network network) {
        return network.members().stream().map(member -> node(member.actor())).toList();
    }

    private static Layout.Node node(Actor actor) {
        int letters = Math.min(LONGEST, actor.name().length());
        return new Layout.Node(actor.id(), Math.max(2 * MARK, letters * LETTER), LINE);
    }

    private static List<Layout.Link> links(Network network) {
        return network.drawn().stream()
                .map(Network.Changed::relationship)
                .map(it -> new Layout.Link(it.agent().id(), it.patient().id()))
                .distinct()
                .toList();
    }

    /// Puts an actor somewhere else, in a network that was drawn.
    ///
    /// @param to in pixels; beyond the edge is at it
    public synchronized void move(String network, Spot to) {
        casebook.keepSpots(
                network,
                List.of(
                        new Spot(
                                to.actor(),
                                Math.clamp(to.x(), MARK, FAR),
                                Math.clamp(to.y(), MARK, FAR))));
    }

    /// Forgets all spots of a network: when it is asked for again it is laid out anew.
    public synchronized void forget(String network) {
        casebook.forgetSpots(network);
    }
}
