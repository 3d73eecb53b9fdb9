package stemma.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Network.Changed;
import stemma.desk.Network.Member;
import stemma.desk.Relationship;
import stemma.model.Actor;
import stemma.model.Spot;
import stemma.weigh.Origin;
import stemma.weigh.Proposition;

/// The network as data: all relations that are asked for, and where those stand that are drawn.
final class NetworkData {
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "agent id",
                    "agent",
                    "relation",
                    "patient id",
                    "patient",
                    "modality",
                    "true",
                    "reports",
                    "origins",
                    "disputed",
                    "turnover");

    private NetworkData() {}

    static String json(NetworkView view) {
        var data = new LinkedHashMap<String, Object>();
        data.put("allActors", view.network().allActors());
        data.put("allRelations", view.network().all().size());
        data.put(
                "actors",
                view.network().members().stream()
                        .map(member -> actor(member, view.spots()))
                        .toList());
        data.put("relations", view.network().all().stream().map(NetworkData::relation).toList());
        return Data.json(data);
    }

    private static Map<String, Object> actor(Member member, Map<String, Spot> spots) {
        var data = named(member.actor());
        data.put("kind", member.actor().kind().word());
        data.put("origins", member.origins());
        Optional.ofNullable(spots.get(member.actor().id()))
                .ifPresent(spot -> {
                    data.put("x", spot.x());
                    data.put("y", spot.y());
                });
        return data;
    }

    private static Map<String, Object> named(Actor actor) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", actor.id());
        data.put("name", actor.name());
        return data;
    }

    /// A relation with what it rests on.
    static Map<String, Object> relation(Changed changed) {
        var it = changed.relationship();
        var data = new LinkedHashMap<String, Object>();
        data.put("id", it.id());
        data.put("agent", named(it.agent()));
        data.put("relation", it.relation());
        data.put("patient", named(it.patient()));
        data.put("symmetric", it.isSymmetric());
        data.put("modality", it.modality().word());
        data.put("true", it.period());
        data.put("reports", it.reports());
        data.put("origins", it.origins());
        data.put("from", it.side().origins().stream().map(Origin::label).toList());
        data.put("disputed", it.isDisputed());
        data.put("turnover", NetworkPage.word(changed.turnover()));
        data.put("propositions", it.propositions().stream().map(Proposition::id).toList());
        data.put("claims", it.claims());
        return data;
    }

    static String csv(NetworkView view) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        view.network().all().forEach(changed -> rows.add(row(changed)));
        return Data.table(rows);
    }

    private static List<String> row(Changed changed) {
        Relationship it = changed.relationship();
        return List.of(
                it.id(),
                it.agent().id(),
                it.agent().name(),
                it.relation(),
                it.patient().id(),
                it.patient().name(),
                it.modality().word(),
                it.period(),
                String.valueOf(it.reports()),
                String.valueOf(it.origins()),
                it.isDisputed() ? "yes" : "no",
                NetworkPage.word(changed.turnover()));
    }
}
