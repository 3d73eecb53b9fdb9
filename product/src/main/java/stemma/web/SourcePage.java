package stemma.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.desk.Assessment;
import stemma.desk.Clauses;
import stemma.desk.Lineage;
import stemma.desk.SourceRecord;
import stemma.desk.SourceRecord.Later;
import stemma.model.Reliability;
import stemma.model.When;
import stemma.weigh.Turn;

/// One outlet or speaker: what is on record of it, and how reliable a person thinks it is.
///
/// @param actor  the page of the actor that it is; nothing for one without a name
/// @param error  what is wrong with what was chosen
/// @param token  what a form must bring back to be believed
record SourcePage(
        Frame frame,
        Scope scope,
        Lineage lineage,
        SourceRecord source,
        Optional<String> actor,
        String who,
        Optional<String> error,
        String token) {
    private static final int FEW = 10;
    private static final int STATEMENTS = 15;

    String address() {
        return frame.desk().source(source.id());
    }

    /// The letters that were set, the newest first.
    List<Assessment<Reliability>> letters() {
        return lineage.reliabilities(source.source()).reversed();
    }

    Optional<Assessment<Reliability>> letter() {
        return letters().stream().findFirst();
    }

    List<Assessment<Reliability>> former() {
        return letters().stream().skip(1).toList();
    }

    String who(Assessment<Reliability> letter) {
        String by = letter.by().entry().who();
        return by.equals(who) ? "you" : by;
    }

    static String day(Assessment<Reliability> letter) {
        return Wording.day(letter.by().entry().when());
    }

    static List<Reliability> all() {
        return List.of(Reliability.values());
    }

    String what() {
        return switch (source.kind()) {
            case OUTLET -> "Outlet, " + Wording.count(source.reports().size(), "report");
            case NAMED -> "Speaker, quoted in " + Wording.count(source.reports().size(), "report");
            case DOCUMENT ->
                    "Document, quoted in " + Wording.count(source.reports().size(), "report");
            case UNNAMED -> "Without a name, quoted by " + source.quoting();
        };
    }

    /// `9 of 20 statements (45%)`
    String own() {
        return "%s of %s (%d%%)"
                .formatted(
                        Wording.number(source.own()),
                        Wording.count(source.said().size(), "statement"),
                        Math.round(source.ownShare() * 100));
    }

    /// `4 of 6 that several outlets report`
    String first() {
        return source.several() == 0
                ? "nothing it reports is reported by others on other days"
                : "%d of %d that several outlets report"
                        .formatted(source.first(), source.several());
    }

    /// Another source, and how many statements go between the two.
    record With(String label, String link, boolean isNamed, int count) {}

    List<With> relays() {
        return with(source.relays());
    }

    List<With> relayedBy() {
        return with(source.relayedBy());
    }

    private List<With> with(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .limit(FEW)
                .flatMap(entry ->
                        lineage.records().withId(entry.getKey()).stream()
                                .map(other ->
                                        new With(
                                                other.label(),
                                                frame.desk().source(other.id()),
                                                other.isNamed(),
                                                entry.getValue())))
                .toList();
    }

    static int more(Map<String, Integer> counts) {
        return Math.max(0, counts.size() - FEW);
    }

    /// Something it said and what came later.
    ///
    /// @param by whose word that is
    record Met(String clause, String link, String by, ClaimLine own, ClaimLine later) {}

    List<Met> confirmed() {
        return met(source.confirmed());
    }

    List<Met> contradicted() {
        return met(source.contradicted());
    }

    private List<Met> met(List<Later> all) {
        return all.stream()
                .limit(FEW)
                .map(it ->
                        new Met(
                                Wording.shortened(Clauses.of(it.proposition(), lineage), 160),
                                frame.desk().tree(it.proposition().id()),
                                it.by(),
                                line(it.claim()),
                                line(it.later())))
                .toList();
    }

    private ClaimLine line(String claim) {
        var told = lineage.told(claim);
        return ClaimLine.of(frame.desk(), told.report(), told.claim());
    }

    /// Two statements of it, of which the later takes another position.
    record Turned(Optional<String> link, ClaimLine from, ClaimLine to) {}

    List<Turned> turns() {
        return source.turns().stream().limit(FEW).map(this::turned).toList();
    }

    private Turned turned(Turn turn) {
        return new Turned(
                turn.disagreement().map(frame.desk()::disagreement),
                line(turn.from()),
                line(turn.to()));
    }

    /// The newest of what came by it.
    List<ClaimLine> said() {
        return source.said().reversed().stream().limit(STATEMENTS).map(this::line).toList();
    }

    /// A search for all that came by it.
    String search() {
        return frame.desk().search("by:\"" + source.label().replace("\"", "") + "\"");
    }

    String known() {
        return scope.day().map(day -> "As known on " + Wording.date(When.on(day)) + ".").orElse("");
    }
}
