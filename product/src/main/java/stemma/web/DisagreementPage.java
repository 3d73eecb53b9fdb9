package stemma.web;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.desk.Lineage;
import stemma.desk.Recency;
import stemma.draw.Lanes;
import stemma.model.Confidence;
import stemma.model.Likelihood;
import stemma.weigh.Disagreement;
import stemma.weigh.Disagreement.Difference;
import stemma.weigh.Disagreement.Position;
import stemma.weigh.Proposition;
import stemma.weigh.Stance;
import stemma.weigh.Statement;

/// One disagreement: who takes which position, since when, on how many origins; nobody wins here.
///
/// @param number  its place among all, from 1
/// @param of      how many there are
/// @param sides   the positions, then who takes none of them
/// @param isTable whether the table of all reports is asked for instead of the picture
/// @param token   what a form must bring back to be believed; nothing where the past is shown, in which nothing is decided
record DisagreementPage(
        Frame frame,
        Scope scope,
        Lineage lineage,
        Disagreement disagreement,
        int number,
        int of,
        List<Position> sides,
        boolean isTable,
        Optional<String> token) {
    private static final int QUOTED = 4;
    private static final int MOST = 200;

    /// A report in the table.
    record Row(String answer, Utterance said, String when, boolean turned) {}

    static DisagreementPage of(
            Frame frame, Scope scope, Lineage lineage, Disagreement disagreement) {
        var all = lineage.disagreements();
        return new DisagreementPage(
                frame,
                scope,
                lineage,
                disagreement,
                all.indexOf(disagreement) + 1,
                all.size(),
                Stream.concat(
                                disagreement.positions().stream(),
                                open(lineage, disagreement).stream())
                        .toList(),
                false,
                Optional.empty());
    }

    DisagreementPage asTable() {
        return new DisagreementPage(
                frame, scope, lineage, disagreement, number, of, sides, true, token);
    }

    DisagreementPage with(String token) {
        return new DisagreementPage(
                frame,
                scope,
                lineage,
                disagreement,
                number,
                of,
                sides,
                isTable,
                Optional.of(token));
    }

    /// Those who neither say that it is so nor deny it, where that is what is asked.
    private static List<Position> open(Lineage lineage, Disagreement disagreement) {
        return disagreement.kind() != Disagreement.Kind.WHETHER
                ? List.of()
                : disagreement.positions().stream()
                        .map(Position::proposition)
                        .distinct()
                        .map(it -> new Position(it, lineage.origins(it).side(Stance.OPEN)))
                        .filter(it -> !it.side().origins().isEmpty())
                        .toList();
    }

    String question() {
        return Asked.of(lineage, disagreement);
    }

    String kind() {
        return Asked.kind(disagreement.kind());
    }

    String answer(Position position) {
        return Asked.answer(lineage, disagreement, position);
    }

    Weight weight(Position position) {
        return Weight.of(position.proposition(), position.side());
    }

    /// `Two positions, 16 reports, 6 origins. Last change 6 April 2031.`
    String summed() {
        var reports =
                claims().stream()
                        .flatMap(it -> lineage.dossier().statement(it).stream())
                        .map(Statement::report)
                        .distinct()
                        .count();
        int origins = sides.stream().mapToInt(it -> it.side().origins().size()).sum();
        String last = Wording.date(Recency.last(disagreement));
        return "%s positions, %s, %s.%s"
                .formatted(
                        Wording.spelled(disagreement.positions().size()),
                        Wording.count((int) reports, "report"),
                        Wording.count(origins, "origin"),
                        last.isEmpty() ? "" : " Last reported " + last + ".");
    }

    private List<String> claims() {
        return sides.stream().flatMap(it -> claims(it).stream()).distinct().toList();
    }

    static List<String> claims(Position position) {
        return position.side().origins().stream()
                .flatMap(origin -> origin.claims().stream())
                .distinct()
                .toList();
    }

    /// Of each origin the first report first, then the others.
    List<Utterance> quoted(Position position) {
        var claims =
                position.side().origins().stream()
                        .map(origin -> origin.roots().getFirst())
                        .collect(toCollection(LinkedHashSet::new));
        claims.addAll(claims(position));
        return claims.stream()
                .limit(QUOTED)
                .map(it -> Utterance.of(frame.desk(), lineage.told(it)))
                .toList();
    }

    int more(Position position) {
        return claims(position).size() - quoted(position).size();
    }

    /// Whether all who say so have a part in what they say.
    boolean isInterested(Position position) {
        return position.side().isInterested();
    }

    Graded grade(Position position) {
        return Graded.of(lineage, position.proposition());
    }

    /// What was judged of it, the last first.
    List<Judged> judged() {
        return Judged.of(lineage, disagreement);
    }

    static List<Likelihood> likelihoods() {
        return List.of(Likelihood.values());
    }

    static List<Confidence> confidences() {
        return List.of(Confidence.values());
    }

    String action() {
        return frame.desk().disagreement(disagreement.id());
    }

    List<Difference> why() {
        return disagreement.why();
    }

    /// Who took another position later, in a sentence each.
    List<String> turns() {
        return Standpoints.turns(lineage, disagreement).stream()
                .map(turn ->
                        "%s took another position: first %s, later %s."
                                .formatted(
                                        Wording.level(lineage.name(turn.actor())),
                                        day(turn.from()),
                                        day(turn.to())))
                .toList();
    }

    private String day(String claim) {
        var told = lineage.told(claim);
        String day = ReportsPage.date(told.report().imprint());
        return "“%s”%s"
                .formatted(
                        Wording.shortened(told.words(), 60), day.isEmpty() ? "" : " (" + day + ")");
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        var turned =
                Standpoints.turns(lineage, disagreement).stream()
                        .flatMap(it -> Stream.of(it.from(), it.to()))
                        .toList();
        for (var position : sides) {
            for (var claim : claims(position)) {
                if (rows.size() == MOST) {
                    return rows;
                }
                var told = lineage.told(claim);
                rows.add(
                        new Row(
                                answer(position),
                                Utterance.of(frame.desk(), told),
                                Wording.date(told.claim().content().when()),
                                turned.contains(claim)));
            }
        }
        return rows;
    }

    Lanes lanes() {
        return new Standpoints(this).lanes();
    }

    String picture() {
        return lanes().picture().onPage("lanes");
    }

    /// In a sentence, for those who do not see the picture.
    String label() {
        return "%s: who said what when. The same stands as a table under “As a table”."
                .formatted(Wording.level(question()));
    }

    String tree(Position position) {
        return TreePage.address(
                frame.desk(), scope, position.proposition().id(), position.side().stance());
    }

    String proposition(Proposition proposition) {
        return frame.desk().proposition(proposition.id()) + scope.inAddress();
    }

    private String address(String ending, String as) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("as", as);
        scope.putInto(parts);
        return frame.desk().disagreement(disagreement.id()) + ending + Place.query(parts);
    }

    String table() {
        return address("", "table");
    }

    String drawing() {
        return address("", "");
    }

    /// The same as data or as a picture by itself.
    String data(String ending) {
        return address("." + ending, "");
    }

    Optional<String> neighbour(int step) {
        int at = number - 1 + step;
        return at >= 0 && at < of
                ? Optional.of(
                        frame.desk().disagreement(lineage.disagreements().get(at).id())
                                + scope.inAddress())
                : Optional.empty();
    }
}
