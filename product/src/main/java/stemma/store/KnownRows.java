package stemma.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import stemma.model.ActorKind;
import stemma.model.Affiliation;
import stemma.model.Known;
import stemma.model.Known.Post;
import stemma.model.Profile;

/// What one pack says of one profile, coming out of its tables.
final class KnownRows {
    /// Of one profile: a state may have thousands of offices.
    private static final int MOST = 200;

    private final Sql sql;
    private final long pack;

    private KnownRows(Sql sql, long pack) {
        this.sql = sql;
        this.pack = pack;
    }

    static Optional<Known> of(Sql sql, String pack, String id) throws SQLException {
        var no = sql.first("SELECT no FROM pack WHERE name = ?", row -> row.key("no"), pack);
        return no.isEmpty() ? Optional.empty() : new KnownRows(sql, no.get()).known(pack, id);
    }

    private Optional<Known> known(String name, String id) throws SQLException {
        var profile = profile(id);
        return profile.isEmpty()
                ? Optional.empty()
                : Optional.of(new Known(name, profile.get(), posts(id)));
    }

    private Optional<Profile> profile(String id) throws SQLException {
        return sql.first(
                "SELECT id, name, kind, wikidata, countries FROM profile WHERE pack = ? AND id = ?",
                row ->
                        new Profile(
                                row.text("id"),
                                row.text("name"),
                                row.word("kind", ActorKind.class),
                                names(id, row.text("name"), 0),
                                names(id, row.text("name"), 1),
                                row.maybe("wikidata"),
                                row.text("countries").lines().toList()),
                pack,
                id);
    }

    private List<String> names(String id, String usual, int weak) throws SQLException {
        return sql.list(
                "SELECT name FROM alias WHERE pack = ? AND profile = ? AND name <> ? AND weak = ? ORDER BY name",
                row -> row.text("name"),
                pack,
                id,
                usual,
                weak);
    }

    /// What it is with may be told by an id or by a name.
    private List<Post> posts(String id) throws SQLException {
        return sql.list(
                """
                SELECT "of", "with", role, since, until, "of" = ?2 AS his,
                  (SELECT profile FROM alias WHERE pack = ?1 AND
                    name = iif("of" = ?2, "with", "of") LIMIT 1) AS called
                FROM affiliation WHERE pack = ?1 AND ("of" = ?2 OR "with" = ?2 OR "with" IN
                  (SELECT name FROM alias WHERE pack = ?1 AND profile = ?2 AND weak = 0))
                ORDER BY his DESC, since DESC, role, "with", "of" LIMIT ?3
                """,
                this::post,
                pack,
                id,
                MOST);
    }

    private Post post(Row row) throws SQLException {
        boolean isHis = row.number("his") == 1;
        var told =
                new Affiliation(
                        row.text("of"),
                        row.text("with"),
                        row.text("role"),
                        row.when("since"),
                        row.when("until"));
        var other = isHis ? told.with() : told.of();
        var byId = title(other);
        var called = row.maybe("called").filter(_ -> byId.isEmpty());
        return new Post(isHis, called.orElse(other), byId.orElse(other), told);
    }

    private Optional<String> title(String id) throws SQLException {
        return sql.first(
                "SELECT name FROM profile WHERE pack = ? AND id = ?",
                row -> row.text("name"),
                pack,
                id);
    }
}
