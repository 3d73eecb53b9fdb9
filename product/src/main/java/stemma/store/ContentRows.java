package stemma.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Amount;
import stemma.model.Content;
import stemma.model.Passage;
import stemma.model.Point;
import stemma.model.Where;
import stemma.store.ClaimRows.Part;

/// What the claims of one report hold besides actors, going in and coming out: tables `phrase`, `amount` and `place`.
///
/// @param themes      of each claim, by its number in the report
/// @param instruments likewise
/// @param amounts     likewise
/// @param places      likewise, at most one a claim
record ContentRows(
        Map<Integer, List<Passage>> themes,
        Map<Integer, List<Passage>> instruments,
        Map<Integer, List<Amount>> amounts,
        Map<Integer, List<Where>> places) {

    /// @param no the report's number
    static ContentRows of(Sql sql, long no) throws SQLException {
        return new ContentRows(
                phrases(sql, no, "theme"),
                phrases(sql, no, "instrument"),
                amounts(sql, no),
                places(sql, no));
    }

    List<Passage> themes(int claim) {
        return themes.getOrDefault(claim, List.of());
    }

    List<Passage> instruments(int claim) {
        return instruments.getOrDefault(claim, List.of());
    }

    List<Amount> amounts(int claim) {
        return amounts.getOrDefault(claim, List.of());
    }

    Optional<Where> where(int claim) {
        return places.getOrDefault(claim, List.of()).stream().findFirst();
    }

    static void insert(Sql sql, long report, int claim, Content content) throws SQLException {
        insertPhrases(sql, report, claim, "theme", content.themes());
        insertPhrases(sql, report, claim, "instrument", content.instruments());
        int n = 0;
        for (Amount amount : content.amounts()) {
            insert(sql, report, claim, n++, amount);
        }
        if (content.where().isPresent()) {
            insert(sql, report, claim, content.where().get());
        }
    }

    private static void insertPhrases(
            Sql sql, long report, int claim, String part, List<Passage> phrases)
            throws SQLException {
        int n = 0;
        for (Passage at : phrases) {
            sql.change(
                    "INSERT INTO phrase (report, claim, part, n, begin, \"end\") VALUES (?, ?, ?, ?, ?, ?)",
                    report,
                    claim,
                    part,
                    n++,
                    at.begin(),
                    at.end());
        }
    }

    private static void insert(Sql sql, long report, int claim, int n, Amount amount)
            throws SQLException {
        sql.change(
                """
                INSERT INTO amount
                  (report, claim, n, begin, "end", low, high, exact, unit, per, noun_begin, noun_end)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                report,
                claim,
                n,
                amount.at().begin(),
                amount.at().end(),
                amount.low().map(BigDecimal::toPlainString),
                amount.high().map(BigDecimal::toPlainString),
                amount.isExact() ? 1 : 0,
                amount.unit(),
                amount.per(),
                amount.noun().map(Passage::begin),
                amount.noun().map(Passage::end));
    }

    private static void insert(Sql sql, long report, int claim, Where where) throws SQLException {
        sql.change(
                """
                INSERT INTO place
                  (report, claim, begin, "end", name, latitude, longitude, radius, geoname)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                report,
                claim,
                where.at().begin(),
                where.at().end(),
                where.name(),
                where.point().map(Point::latitude),
                where.point().map(Point::longitude),
                where.point().map(Point::radius),
                where.point().flatMap(Point::geoname));
    }

    private static Map<Integer, List<Passage>> phrases(Sql sql, long no, String part)
            throws SQLException {
        return ClaimRows.byClaim(
                sql.list(
                        "SELECT claim, begin, \"end\" FROM phrase WHERE report = ? AND part = ? ORDER BY claim, n",
                        row -> new Part<>(row.number("claim"), row.passage()),
                        no,
                        part));
    }

    private static Map<Integer, List<Amount>> amounts(Sql sql, long no) throws SQLException {
        return ClaimRows.byClaim(
                sql.list(
                        """
                        SELECT claim, begin, "end", low, high, exact, unit, per, noun_begin, noun_end
                        FROM amount WHERE report = ? ORDER BY claim, n
                        """,
                        row -> new Part<>(row.number("claim"), amount(row)),
                        no));
    }

    private static Amount amount(Row row) throws SQLException {
        return new Amount(
                row.passage(),
                row.maybe("low").map(BigDecimal::new),
                row.maybe("high").map(BigDecimal::new),
                row.number("exact") == 1,
                row.text("unit"),
                row.text("per"),
                row.has("noun_begin")
                        ? Optional.of(row.passage("noun_begin", "noun_end"))
                        : Optional.empty());
    }

    private static Map<Integer, List<Where>> places(Sql sql, long no) throws SQLException {
        return ClaimRows.byClaim(
                sql.list(
                        """
                        SELECT claim, begin, "end", name, latitude, longitude, radius, geoname
                        FROM place WHERE report = ? ORDER BY claim
                        """,
                        row -> new Part<>(row.number("claim"), where(row)),
                        no));
    }

    private static Where where(Row row) throws SQLException {
        return new Where(
                row.passage(),
                row.text("name"),
                row.has("latitude") ? Optional.of(point(row)) : Optional.empty());
    }

    private static Point point(Row row) throws SQLException {
        return new Point(
                row.fraction("latitude"),
                row.fraction("longitude"),
                row.number("radius"),
                row.has("geoname") ? Optional.of(row.key("geoname")) : Optional.empty());
    }
}
