package stemma.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import stemma.model.ActorDecision;
import stemma.model.ClaimDecision;
import stemma.model.Decision;
import stemma.model.Decision.Undo;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Recorded;
import stemma.model.SourceAnchor;
import stemma.model.SourceDecision.SetReliability;

/// The decisions in the order they were taken: tables `entry` and `anchor`, only ever added to.
final class Journal {
    private Journal() {}

    /// What the same giver said last of the same thing is not written again, whoever else says it at the same time.
    ///
    /// @return the number of the new entry
    static Optional<Long> enter(Sql sql, Entry entry) throws SQLException {
        return switch (entry.decision()) {
            case Decision.Given(var report, var field, var value) ->
                    wasSaid(sql, entry.why(), report, field, value)
                            ? Optional.empty()
                            : Optional.of(insert(sql, entry, report, field.word(), value));
            case Undo(var number) -> Optional.of(insert(sql, entry, "", "", Long.toString(number)));
            case ActorDecision decision -> Optional.of(insert(sql, entry, decision));
            case ClaimDecision decision -> Optional.of(insert(sql, entry, decision));
            case SetReliability decision -> Optional.of(insert(sql, entry, decision));
        };
    }

    private static long insert(Sql sql, Entry entry, ActorDecision decision) throws SQLException {
        var anchors = decision.anchors();
        long no = insert(sql, entry, anchors.getFirst().report(), "", decision.value());
        AnchorRows.insert(sql, no, anchors);
        return no;
    }

    private static long insert(Sql sql, Entry entry, ClaimDecision decision) throws SQLException {
        var claims = decision.claims();
        String field =
                decision instanceof ClaimDecision.Judge judge ? judge.confidence().word() : "";
        long no = insert(sql, entry, claims.getFirst().report(), field, decision.value());
        AnchorRows.insertClaims(sql, no, claims);
        if (decision instanceof ClaimDecision.AssignOrigin assigned) {
            AnchorRows.insert(sql, no, List.of(assigned.actor()));
        }
        return no;
    }

    private static long insert(Sql sql, Entry entry, SetReliability decision) throws SQLException {
        String letter = decision.reliability().letter();
        return switch (decision.source()) {
            case SourceAnchor.Outlet(var name) -> insert(sql, entry, "", name, letter);
            case SourceAnchor.Speaker(var words) -> {
                long no = insert(sql, entry, words.report(), "", letter);
                AnchorRows.insert(sql, no, List.of(words));
                yield no;
            }
        };
    }

    private static long insert(Sql sql, Entry entry, String report, String field, String value)
            throws SQLException {
        return sql.insert(
                "INSERT INTO entry (at, who, kind, report, field, value, why) VALUES (?, ?, ?, ?, ?, ?, ?)",
                entry.when().toString(),
                entry.who(),
                entry.decision().word(),
                report,
                field,
                value,
                entry.why());
    }

    private static boolean wasSaid(Sql sql, String giver, String report, Field field, String value)
            throws SQLException {
        var undone = EntryRows.undone(sql);
        return EntryRows.given(sql, report).stream()
                .filter(row -> !undone.contains(row.no()))
                .filter(row -> row.field().equals(field.word()) && row.why().equals(giver))
                .reduce((_, later) -> later)
                .filter(row -> row.value().equals(value))
                .isPresent();
    }

    /// The entries after one, oldest first.
    static List<Recorded> after(Sql sql, long number) throws SQLException {
        var undone = EntryRows.undone(sql);
        var all = new ArrayList<Recorded>();
        for (var row : EntryRows.after(sql, number)) {
            all.add(new Recorded(row.no(), row.entry(sql), !undone.contains(row.no())));
        }
        return all;
    }

    /// What the entry with this number says.
    static Optional<Decision> decision(Sql sql, long number) throws SQLException {
        var row = EntryRows.one(sql, number);
        return row.isEmpty() ? Optional.empty() : Optional.of(row.get().entry(sql).decision());
    }

    /// What is in force for the report with this id.
    static Given given(Sql sql, String report) throws SQLException {
        var undone = EntryRows.undone(sql);
        var newest = new EnumMap<Field, String>(Field.class);
        EntryRows.given(sql, report).stream()
                .filter(row -> !undone.contains(row.no()))
                .forEach(row -> newest.put(EntryRows.field(row.field()), row.value()));
        return new Given(newest);
    }
}
