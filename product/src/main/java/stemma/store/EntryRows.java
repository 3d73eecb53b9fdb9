package stemma.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.model.ActorDecision.AddName;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.NotSame;
import stemma.model.ActorDecision.Rename;
import stemma.model.ActorDecision.SetKind;
import stemma.model.ActorDecision.SetParent;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorDecision.StrikeName;
import stemma.model.ActorKind;
import stemma.model.Anchor;
import stemma.model.ClaimAnchor;
import stemma.model.ClaimDecision.Apart;
import stemma.model.ClaimDecision.AssignOrigin;
import stemma.model.ClaimDecision.DependentOrigins;
import stemma.model.ClaimDecision.JoinOrigins;
import stemma.model.ClaimDecision.Judge;
import stemma.model.ClaimDecision.MoveOrigin;
import stemma.model.ClaimDecision.Same;
import stemma.model.ClaimDecision.SetCredibility;
import stemma.model.ClaimDecision.SplitOrigin;
import stemma.model.Confidence;
import stemma.model.Credibility;
import stemma.model.Decision;
import stemma.model.Decision.Given;
import stemma.model.Decision.Undo;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Likelihood;
import stemma.model.Reliability;
import stemma.model.SourceAnchor;
import stemma.model.SourceDecision.SetReliability;

/// The journal coming out: rows of table `entry`.
final class EntryRows {
    private static final String COLUMNS =
            "SELECT no, at, who, kind, report, field, value, why FROM entry ";

    private EntryRows() {}

    /// A row as it stands.
    record EntryRow(
            long no,
            String at,
            String who,
            String kind,
            String report,
            String field,
            String value,
            String why) {
        Entry entry(Sql sql) throws SQLException {
            return new Entry(decision(sql), who, Instant.parse(at), why);
        }

        private Decision decision(Sql sql) throws SQLException {
            return switch (kind) {
                case "given" -> new Given(report, EntryRows.field(field), value);
                case "undo" -> new Undo(Long.parseLong(value));
                case "set-reliability" ->
                        new SetReliability(source(sql), known(Reliability.of(value)));
                default -> {
                    var claims = AnchorRows.claims(sql, no);
                    var mentions = AnchorRows.mentions(sql, no);
                    yield claims.isEmpty() ? onActors(mentions) : onClaims(claims, mentions);
                }
            };
        }

        private SourceAnchor source(Sql sql) throws SQLException {
            return field.isEmpty()
                    ? new SourceAnchor.Speaker(AnchorRows.mentions(sql, no).getFirst())
                    : new SourceAnchor.Outlet(field);
        }

        private Decision onClaims(List<ClaimAnchor> claims, List<Anchor> mentions)
                throws SQLException {
            var claim = claims.getFirst();
            var other = claims.getLast();
            return switch (kind) {
                case "same" -> new Same(claim, other);
                case "apart" -> new Apart(claim, other);
                case "move-origin" -> new MoveOrigin(claim, other);
                case "assign-origin" -> new AssignOrigin(claim, mentions.getFirst());
                case "split-origin" -> new SplitOrigin(claim);
                case "join-origins" -> new JoinOrigins(claim, other);
                case "dependent-origins" -> new DependentOrigins(claim, other);
                case "set-credibility" -> new SetCredibility(claim, known(Credibility.of(value)));
                case "judge" ->
                        new Judge(
                                claim,
                                other,
                                known(Likelihood.of(value)),
                                known(Confidence.of(field)));
                default -> throw new SQLException("No kind of decision is called " + kind);
            };
        }

        private <T> T known(Optional<T> value) throws SQLException {
            return value.orElseThrow(
                    () -> new SQLException("Entry %d of the journal says %s".formatted(no, this)));
        }

        private Decision onActors(List<Anchor> anchors) throws SQLException {
            var one = anchors.getFirst();
            var other = anchors.getLast();
            return switch (kind) {
                case "merge" -> new Merge(one, other);
                case "split" -> new Split(anchors);
                case "not-same" -> new NotSame(one, other);
                case "rename" -> new Rename(one, value);
                case "set-kind" -> new SetKind(one, ActorKind.of(value));
                case "add-name" -> new AddName(one, value);
                case "strike-name" -> new StrikeName(one, value);
                case "set-parent" -> new SetParent(one, other);
                default -> throw new SQLException("No kind of decision is called " + kind);
            };
        }
    }

    /// Oldest first.
    static List<EntryRow> after(Sql sql, long number) throws SQLException {
        return sql.list(COLUMNS + "WHERE no > ? ORDER BY no", EntryRows::row, number);
    }

    static Optional<EntryRow> one(Sql sql, long number) throws SQLException {
        return sql.first(COLUMNS + "WHERE no = ?", EntryRows::row, number);
    }

    /// What was given for one report, undone or not, oldest first.
    static List<EntryRow> given(Sql sql, String report) throws SQLException {
        return sql.list(
                COLUMNS + "WHERE report = ? AND kind = 'given' ORDER BY no",
                EntryRows::row,
                report);
    }

    /// The numbers of the entries that are taken back by one that is not.
    static Set<Long> undone(Sql sql) throws SQLException {
        var undone = new HashSet<Long>();
        for (var row : sql.list(COLUMNS + "WHERE kind = 'undo' ORDER BY no DESC", EntryRows::row)) {
            if (!undone.contains(row.no)) {
                undone.add(Long.parseLong(row.value));
            }
        }
        return undone;
    }

    static Field field(String word) {
        return Field.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static EntryRow row(Row row) throws SQLException {
        return new EntryRow(
                row.key("no"),
                row.text("at"),
                row.text("who"),
                row.text("kind"),
                row.text("report"),
                row.text("field"),
                row.text("value"),
                row.text("why"));
    }
}
