package stemma.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import stemma.model.Anchor;
import stemma.model.ClaimAnchor;

/// The mentions and claims that entries of the journal speak of: rows of table `anchor`, claims before mentions.
final class AnchorRows {
    private static final String COLUMNS =
            "SELECT report, begin, \"end\", words, claim, relation FROM anchor WHERE entry = ? ";

    private AnchorRows() {}

    static void insert(Sql sql, long entry, List<Anchor> mentions) throws SQLException {
        for (var mention : mentions) {
            insert(sql, entry, mention, Optional.empty());
        }
    }

    static void insertClaims(Sql sql, long entry, List<ClaimAnchor> claims) throws SQLException {
        for (var claim : claims) {
            insert(sql, entry, claim.evidence(), Optional.of(claim));
        }
    }

    private static void insert(Sql sql, long entry, Anchor at, Optional<ClaimAnchor> claim)
            throws SQLException {
        sql.change(
                """
                INSERT INTO anchor (entry, n, report, begin, "end", words, claim, relation)
                VALUES (?1, (SELECT count(*) FROM anchor WHERE entry = ?1), ?2, ?3, ?4, ?5, ?6, ?7)
                """,
                entry,
                at.report(),
                at.at().begin(),
                at.at().end(),
                at.words(),
                claim.map(ClaimAnchor::claim),
                claim.map(ClaimAnchor::relation));
    }

    /// The mentions an entry speaks of, in their order.
    static List<Anchor> mentions(Sql sql, long entry) throws SQLException {
        return sql.list(COLUMNS + "AND claim IS NULL ORDER BY n", AnchorRows::anchor, entry);
    }

    /// The claims an entry speaks of, in their order.
    static List<ClaimAnchor> claims(Sql sql, long entry) throws SQLException {
        return sql.list(
                COLUMNS + "AND claim IS NOT NULL ORDER BY n",
                row -> new ClaimAnchor(row.text("claim"), row.text("relation"), anchor(row)),
                entry);
    }

    private static Anchor anchor(Row row) throws SQLException {
        return new Anchor(row.text("report"), row.passage(), row.text("words"));
    }
}
