package stemma.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// The steps from an empty file to a casebook of today. Step n, `00n.sql`, makes version n of version n - 1; a step that
/// was once released is never changed.
record Schema(List<String> steps) {
    /// What marks an SQLite file as a casebook: "Stma" in ASCII.
    static final int APPLICATION = 0x53746d61;

    Schema {
        steps = List.copyOf(steps);
    }

    static Schema current() {
        return new Schema(
                List.of(
                        resource("001.sql"),
                        resource("002.sql"),
                        resource("003.sql"),
                        resource("004.sql"),
                        resource("005.sql"),
                        resource("006.sql"),
                        resource("007.sql"),
                        resource("008.sql"),
                        resource("009.sql")));
    }

    /// Brings a casebook up to this schema, one transaction a step.
    void bringUpToDate(Path file, Session session) {
        while (session.bare(Schema::versionOf) != steps.size()) {
            session.write(sql -> step(file, sql));
        }
    }

    /// Another program may have taken the step while this one waited, so the version is asked again here.
    private Void step(Path file, Sql sql) throws SQLException {
        int version = versionOf(sql);
        if (version > steps.size()) {
            throw newer(file, sql);
        }
        if (version < steps.size()) {
            sql.script(steps.get(version));
            sql.script("PRAGMA user_version = " + (version + 1));
            sql.script("PRAGMA application_id = " + APPLICATION);
        }
        return null;
    }

    private static int versionOf(Sql sql) throws SQLException {
        return sql.first("PRAGMA user_version", row -> row.number("user_version")).orElseThrow();
    }

    private static CasebookException newer(Path file, Sql sql) throws SQLException {
        String program =
                sql.first(
                                "SELECT program FROM version ORDER BY number DESC",
                                row -> row.text("program"))
                        .orElse("a newer version");
        return new CasebookException(
                "%s was made by a newer Stemma; open it with Stemma %s or later. It was not changed"
                        .formatted(file, program));
    }

    private static String resource(String name) {
        try (var in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
