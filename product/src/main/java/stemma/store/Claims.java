package stemma.store;

import static java.util.Comparator.comparing;

import java.sql.SQLException;
import java.util.List;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.Link;
import stemma.model.Link.Said;
import stemma.model.Link.Speaker;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.model.When;

/// The claims of a report going in: table `claim` and all that hangs on it.
final class Claims {
    private Claims() {}

    /// Numbers the claims in the order of the text.
    static void insert(Sql sql, long report, List<Claim> claims) throws SQLException {
        int n = 0;
        for (Claim claim : inOrder(claims)) {
            insert(sql, report, n, claim);
            insertWords(sql, report, n, claim.content().words());
            insertRoles(sql, report, n, "agent", claim.content().agents());
            insertRoles(sql, report, n, "patient", claim.content().patients());
            ContentRows.insert(sql, report, n, claim.content());
            insertLinks(sql, report, n, claim.attribution().relayed());
            n++;
        }
    }

    /// By the first words of what they say, so that an act, which begins before what it is about, is before it.
    static List<Claim> inOrder(List<Claim> claims) {
        return claims.stream()
                .sorted(comparing((Claim claim) -> claim.content().words().getFirst()))
                .toList();
    }

    private static void insert(Sql sql, long report, int n, Claim claim) throws SQLException {
        Content content = claim.content();
        sql.change(
                """
                INSERT INTO claim
                  (report, n, id, begin, "end", relation, modality, "when", about, confidence)
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
                claim.about(),
                claim.confidence());
    }

    /// The claims whose id begins so, each once.
    static List<Cited> cited(Sql sql, String start, int most) throws SQLException {
        return sql.list(
                """
                SELECT DISTINCT claim.id AS claim, report.id AS report, reading.reader AS reader
                FROM claim JOIN report ON report.no = claim.report
                  JOIN reading ON reading.report = claim.report
                WHERE claim.id >= ? AND claim.id < ? ORDER BY claim.id, report.id LIMIT ?
                """,
                row -> new Cited(row.text("claim"), row.text("report"), row.text("reader")),
                start,
                start + "~",
                most);
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
            var first = link.speakers().getFirst();
            insertOthers(sql, report, claim, n, link.speakers());
            sql.change(
                    """
                    INSERT INTO link
                      (report, claim, n, source, name, begin, "end", cue, cue_begin, cue_end,
                       said, said_begin, said_end)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    report,
                    claim,
                    n++,
                    kind(first.source()),
                    name(first.source()),
                    first.at().map(Passage::begin),
                    first.at().map(Passage::end),
                    link.cue().map(cue -> cue.kind().word()),
                    link.cue().map(Cue::at).map(Passage::begin),
                    link.cue().map(Cue::at).map(Passage::end),
                    link.said().map(Said::when).map(When::edtf),
                    link.said().map(Said::at).map(Passage::begin),
                    link.said().map(Said::at).map(Passage::end));
        }
    }

    /// Those who say it together with the first of them.
    private static void insertOthers(
            Sql sql, long report, int claim, int link, List<Speaker> speakers) throws SQLException {
        for (int n = 1; n < speakers.size(); n++) {
            var other = speakers.get(n);
            sql.change(
                    """
                    INSERT INTO cospeaker (report, claim, link, n, source, name, begin, "end")
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    report,
                    claim,
                    link,
                    n,
                    kind(other.source()),
                    name(other.source()),
                    other.at().map(Passage::begin),
                    other.at().map(Passage::end));
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
