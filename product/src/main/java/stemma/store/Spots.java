package stemma.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import stemma.model.Spot;

/// Where actors stand in drawn networks: table `spot`.
final class Spots {
    private Spots() {}

    static List<Spot> of(Sql sql, String network) throws SQLException {
        return sql.list(
                "SELECT actor, x, y FROM spot WHERE network = ? ORDER BY actor",
                row -> new Spot(row.text("actor"), row.fraction("x"), row.fraction("y")),
                network);
    }

    static void put(Sql sql, String network, Collection<Spot> spots) throws SQLException {
        for (var spot : spots) {
            sql.change(
                    "INSERT INTO spot (network, actor, x, y) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET x = excluded.x, y = excluded.y",
                    network,
                    spot.actor(),
                    spot.x(),
                    spot.y());
        }
    }

    static void forget(Sql sql, String network) throws SQLException {
        sql.change("DELETE FROM spot WHERE network = ?", network);
    }
}
