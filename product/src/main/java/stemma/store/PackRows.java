package stemma.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Affiliation;
import stemma.model.Knowledge;
import stemma.model.Lead;
import stemma.model.Pack;
import stemma.model.Profile;

/// Knowledge packs: tables `pack`, `profile`, `alias` and `affiliation`.
final class PackRows {
    private PackRows() {}

    static long insert(Sql sql, Pack head) throws SQLException {
        return sql.insert(
                "INSERT INTO pack (name, file, recorded) VALUES (?, ?, ?)",
                head.name(),
                head.about(),
                head.added().orElseThrow().toString());
    }

    static boolean has(Sql sql, String name) throws SQLException {
        return sql.any("SELECT 1 FROM pack WHERE name = ?", name);
    }

    /// @param key the form under which spellings of a name meet
    static void insert(Sql sql, long pack, Knowledge knowledge, UnaryOperator<String> key)
            throws SQLException {
        switch (knowledge) {
            case Profile profile -> insert(sql, pack, profile, key);
            case Affiliation(var of, var with, var role, var since, var until) ->
                    sql.change(
                            """
                            INSERT INTO affiliation (pack, "of", "with", role, since, until) VALUES (?, ?, ?, ?, ?, ?)
                              ON CONFLICT DO NOTHING
                            """,
                            pack,
                            of,
                            with,
                            role,
                            since.edtf(),
                            until.edtf());
        }
    }

    /// Lines of one id tell of one: the first says what it is called, and each adds names.
    private static void insert(Sql sql, long pack, Profile profile, UnaryOperator<String> key)
            throws SQLException {
        sql.change(
                """
                INSERT INTO profile (pack, id, name, kind, wikidata, countries) VALUES (?, ?, ?, ?, ?, ?)
                  ON CONFLICT DO UPDATE SET wikidata = ifnull(wikidata, excluded.wikidata),
                    kind = iif(kind = 'unknown', excluded.kind, kind)
                """,
                pack,
                profile.id(),
                profile.name(),
                profile.kind().word(),
                profile.wikidata(),
                String.join("\n", profile.countries()));
        var sure = Stream.concat(Stream.of(profile.name()), profile.names().stream()).toList();
        for (var name : sure) {
            insert(sql, pack, profile.id(), new Alias(name, key.apply(name), false));
        }
        for (var name : profile.weak()) {
            insert(sql, pack, profile.id(), new Alias(name, key.apply(name), true));
        }
    }

    private record Alias(String name, String key, boolean isWeak) {}

    private static void insert(Sql sql, long pack, String profile, Alias alias)
            throws SQLException {
        sql.change(
                """
                INSERT INTO alias (pack, profile, name, key, weak) VALUES (?, ?, ?, ?, ?)
                  ON CONFLICT DO UPDATE SET weak = min(weak, excluded.weak)
                """,
                pack,
                profile,
                alias.name,
                alias.key,
                alias.isWeak ? 1 : 0);
    }

    static boolean remove(Sql sql, String name) throws SQLException {
        boolean isThere = has(sql, name);
        sql.change("DELETE FROM pack WHERE name = ?", name);
        return isThere;
    }

    /// By name.
    static List<Pack> all(Sql sql) throws SQLException {
        return sql.list(
                """
                SELECT name, file, recorded,
                  (SELECT count(*) FROM profile WHERE pack = no) AS profiles,
                  (SELECT count(*) FROM alias WHERE pack = no) AS names,
                  (SELECT count(*) FROM affiliation WHERE pack = no) AS affiliations
                FROM pack ORDER BY name
                """,
                row ->
                        new Pack(
                                row.text("name"),
                                row.text("file"),
                                Optional.of(Instant.parse(row.text("recorded"))),
                                row.number("profiles"),
                                row.number("names"),
                                row.number("affiliations")));
    }

    /// Whom the packs know by these keys, by key.
    static Map<String, List<Lead>> leads(Sql sql, Collection<String> keys) throws SQLException {
        if (!sql.any("SELECT 1 FROM pack")) {
            return Map.of();
        }
        var leads = new ArrayList<Map.Entry<String, Lead>>();
        for (var key : keys) {
            leads.addAll(
                    sql.list(
                            """
                            SELECT pack.name AS pack, profile, profile.name AS name, kind, min(weak) AS weak
                            FROM alias JOIN pack ON no = alias.pack
                              JOIN profile ON profile.pack = alias.pack AND id = profile
                            WHERE key = ? GROUP BY alias.pack, profile ORDER BY pack.name, profile
                            """,
                            row -> Map.entry(key, lead(row)),
                            key));
        }
        return leads.stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Lead lead(Row row) throws SQLException {
        return new Lead(
                row.text("pack"),
                row.text("profile"),
                row.text("name"),
                row.word("kind", ActorKind.class),
                row.number("weak") == 1);
    }
}
