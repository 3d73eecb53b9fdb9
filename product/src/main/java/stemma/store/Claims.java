package stemma.store;

import static java.util.Comparator.comparing;

import java.sql.SQLException;
import java.util.List;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Source;

/// The claims of a report going in: tables `claim`, `words`, `role` and `link`.
final class Claims {
    private Claims() {}

    /// Numbers the claims in the order of the text.
    static void insert(Sql sql, long report, List<Claim> claims) throws SQLException {
        int n = 0;
        for (Claim claim : claims.stream().sorted(comparing(Claim::evidence)).toList()) {
            insert(sql, report, n, claim);
            insertWords(sql, report, n, claim.content().words());
            insertRoles(sql, report, n, "agent", claim.content().agents());
            insertRoles(sql, report, n, "patient", claim.content().patients());
            insertLinks(sql, report, n, claim.attribution().relayed());
            n++;
        }
    }

    private static void insert(Sql sql, long report, int n, Claim claim) throws SQLException {
        Content content = claim.content();
        sql.change(
                """
                INSERT INTO claim
                  (report, n, id, begin, "end", relation, modality, "when", "where", confidence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                report,
                n,
                claim.id(),
                claim.evidence().begin(),
                claim.evidence().end(),
                content.relation(),
                claim.modality().word(),
                content.when().edtf(),
                content.where(),
                claim.confidence());
    }

    private static void insertWords(Sql sql, long report, int claim, List<Passage> words)
            throws SQLException {
        int n = 0;
        for (Passage at : words) {
            sql.change(
                    "INSERT INTO words (report, claim, n, begin, \"end\") VALUES (?, ?, ?, ?, ?)",
                    report,
                    claim,
                    n++,
                    at.begin(),
                    at.end());
        }
    }

    private static void insertRoles(
            Sql sql, long report, int claim, String part, List<Mention> mentions)
            throws SQLException {
        int n = 0;
        for (Mention mention : mentions) {
            sql.change(
                    """
                    INSERT INTO role (report, claim, part, n, begin, "end", name, kind)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    report,
                    claim,
                    part,
                    n++,
                    mention.at().begin(),
                    mention.at().end(),
                    mention.name(),
                    mention.kind().word());
        }
    }

    private static void insertLinks(Sql sql, long report, int claim, List<Link> links)
            throws SQLException {
        int n = 0;
        for (Link link : links) {
            sql.change(
                    """
                    INSERT INTO link
                      (report, claim, n, source, name, begin, "end", cue, cue_begin, cue_end)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    report,
                    claim,
                    n++,
                    kind(link.source()),
                    name(link.source()),
                    link.at().map(Passage::begin),
                    link.at().map(Passage::end),
                    link.cue().map(cue -> cue.kind().word()),
                    link.cue().map(Cue::at).map(Passage::begin),
                    link.cue().map(Cue::at).map(Passage::end));
        }
    }

    private static String kind(Source source) {
        return switch (source) {
            case Source.Outlet _ -> "outlet";
            case Source.Person _ -> "person";
            case Source.Organisation _ -> "organisation";
            case Source.Document _ -> "document";
            case Source.Unnamed _ -> "unnamed";
        };
    }

    private static String name(Source source) {
        return switch (source) {
            case Source.Unnamed(var words) -> words;
            default -> source.label();
        };
    }
}
