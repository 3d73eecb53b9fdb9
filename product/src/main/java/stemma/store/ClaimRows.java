package stemma.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Attribution;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Cue;
import stemma.model.CueKind;
import stemma.model.Link;
import stemma.model.Link.Said;
import stemma.model.Link.Speaker;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Source;

/// The claims of one report coming out again: what hangs on them is read table by table, then put together.
///
/// @param words    of each claim, by its number in the report
/// @param agents   likewise
/// @param patients likewise
/// @param things   themes, instruments, amounts and place, likewise
/// @param links    likewise
record ClaimRows(
        Map<Integer, List<Passage>> words,
        Map<Integer, List<Mention>> agents,
        Map<Integer, List<Mention>> patients,
        ContentRows things,
        Map<Integer, List<Link>> links) {

    /// A part of the claim with this number.
    record Part<T>(int claim, T part) {}

    /// @param no     the report's number
    /// @param id     its id
    /// @param outlet in force for it
    static List<Claim> of(Sql sql, long no, String id, Source outlet) throws SQLException {
        var parts =
                new ClaimRows(
                        words(sql, no),
                        roles(sql, no, "agent"),
                        roles(sql, no, "patient"),
                        ContentRows.of(sql, no),
                        links(sql, no));
        return sql.list(
                """
                SELECT n, id, begin, "end", relation, modality, "when", about, confidence
                FROM claim WHERE report = ? ORDER BY n
                """,
                row -> parts.claim(row, id, outlet),
                no);
    }

    private Claim claim(Row row, String report, Source outlet) throws SQLException {
        int n = row.number("n");
        return new Claim(
                row.text("id"),
                report,
                row.passage(),
                content(row, n),
                row.word("modality", Modality.class),
                new Attribution(outlet, links.getOrDefault(n, List.of())),
                row.maybe("about"),
                row.fraction("confidence"));
    }

    private Content content(Row row, int n) throws SQLException {
        return new Content(
                row.text("relation"),
                words.getOrDefault(n, List.of()),
                agents.getOrDefault(n, List.of()),
                patients.getOrDefault(n, List.of()),
                things.themes(n),
                things.instruments(n),
                things.amounts(n),
                row.when("when"),
                things.where(n));
    }

    static <T> Map<Integer, List<T>> byClaim(List<Part<T>> parts) {
        return parts.stream().collect(groupingBy(Part::claim, mapping(Part::part, toList())));
    }

    private static Map<Integer, List<Passage>> words(Sql sql, long no) throws SQLException {
        return byClaim(
                sql.list(
                        "SELECT claim, begin, \"end\" FROM words WHERE report = ? ORDER BY claim, n",
                        row -> new Part<>(row.number("claim"), row.passage()),
                        no));
    }

    private static Map<Integer, List<Mention>> roles(Sql sql, long no, String part)
            throws SQLException {
        return byClaim(
                sql.list(
                        """
                        SELECT claim, begin, "end", name, kind
                        FROM role WHERE report = ? AND part = ? ORDER BY claim, n
                        """,
                        row -> new Part<>(row.number("claim"), mention(row)),
                        no,
                        part));
    }

    private static Mention mention(Row row) throws SQLException {
        return new Mention(row.passage(), row.text("name"), row.word("kind", ActorKind.class));
    }

    private static Map<Integer, List<Link>> links(Sql sql, long no) throws SQLException {
        var others = others(sql, no);
        return byClaim(
                sql.list(
                        """
                        SELECT claim, n, source, name, begin, "end", cue, cue_begin, cue_end,
                          said, said_begin, said_end
                        FROM link WHERE report = ? ORDER BY claim, n
                        """,
                        row -> new Part<>(row.number("claim"), link(row, others)),
                        no));
    }

    /// Which link of which claim.
    private record Place(int claim, int link) {}

    private static Map<Place, List<Speaker>> others(Sql sql, long no) throws SQLException {
        record Other(Place place, Speaker speaker) {}
        var others =
                sql.list(
                        """
                        SELECT claim, link, source, name, begin, "end"
                        FROM cospeaker WHERE report = ? ORDER BY claim, link, n
                        """,
                        row ->
                                new Other(
                                        new Place(row.number("claim"), row.number("link")),
                                        speaker(row)),
                        no);
        return others.stream().collect(groupingBy(Other::place, mapping(Other::speaker, toList())));
    }

    private static Link link(Row row, Map<Place, List<Speaker>> others) throws SQLException {
        var place = new Place(row.number("claim"), row.number("n"));
        var speakers =
                Stream.concat(
                        Stream.of(speaker(row)), others.getOrDefault(place, List.of()).stream());
        return new Link(speakers.toList(), cue(row), said(row));
    }

    private static Speaker speaker(Row row) throws SQLException {
        return new Speaker(
                source(row), row.has("begin") ? Optional.of(row.passage()) : Optional.empty());
    }

    private static Optional<Cue> cue(Row row) throws SQLException {
        return row.has("cue")
                ? Optional.of(
                        new Cue(
                                row.passage("cue_begin", "cue_end"),
                                row.word("cue", CueKind.class)))
                : Optional.empty();
    }

    private static Optional<Said> said(Row row) throws SQLException {
        return row.has("said")
                ? Optional.of(new Said(row.passage("said_begin", "said_end"), row.when("said")))
                : Optional.empty();
    }

    private static Source source(Row row) throws SQLException {
        String name = row.text("name");
        String kind = row.text("source");
        return switch (kind) {
            case "outlet" -> new Source.Outlet(name);
            case "person" -> new Source.Person(name);
            case "organisation" -> new Source.Organisation(name);
            case "document" -> new Source.Document(name);
            case "unnamed" -> new Source.Unnamed(name);
            default -> throw new SQLException("No kind of source is called " + kind);
        };
    }
}
