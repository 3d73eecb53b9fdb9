package stemma.web;

import static java.util.Comparator.comparingLong;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.desk.Lineage;
import stemma.model.When;
import stemma.weigh.Disagreement;

/// On what sources stand against each other, a page at a time.
///
/// @param single how many propositions have one origin, where nobody disagrees
/// @param count  how many fit
/// @param left   what has no time that is told
/// @param next   the address of the next page; empty where this is the last
record DisagreementsPage(
        Frame frame,
        Query query,
        int single,
        int count,
        List<Line> lines,
        LeftOut left,
        Optional<String> next) {
    static final int LINES = 50;

    /// @param last   when it was reported last
    /// @param judged what a person judged last
    record Line(
            String id,
            String question,
            String kind,
            List<Answer> answers,
            String last,
            Optional<String> judged) {
        static Line of(Lineage lineage, Disagreement disagreement) {
            return new Line(
                    disagreement.id(),
                    Asked.of(lineage, disagreement),
                    Asked.kind(disagreement.kind()),
                    disagreement.positions().stream()
                            .map(it ->
                                    new Answer(
                                            Asked.answer(lineage, disagreement, it),
                                            Weight.of(it.proposition(), it.side())))
                            .toList(),
                    Wording.date(DisagreementsPage.last(disagreement)),
                    Judged.of(lineage, disagreement).stream().map(Judged::words).findFirst());
        }
    }

    /// A position, and how much stands behind it.
    record Answer(String words, Weight weight) {}

    /// Which disagreements a reader asks for.
    ///
    /// @param q     words of the question, of an answer, or of an actor's name
    /// @param after id of the last of the page before
    record Query(String q, Scope scope, String after) {
        static Query of(Map<String, List<String>> parameters) {
            return new Query(
                    Parameters.value(parameters, "q"),
                    Scope.of(parameters),
                    Parameters.value(parameters, "after"));
        }

        Query after(String id) {
            return new Query(q, scope, id);
        }

        boolean isNarrowed() {
            return !q.isEmpty() || scope.isNarrowed();
        }

        /// All that fit, what was reported last first.
        List<Disagreement> all(Lineage lineage) {
            record Dated(long day, Disagreement disagreement) {}
            return lineage.disagreements().stream()
                    .filter(it -> q.isEmpty() || hasWords(lineage, it))
                    .map(it -> new Dated(Moments.day(DisagreementsPage.last(it)), it))
                    .sorted(
                            comparingLong(Dated::day)
                                    .reversed()
                                    .thenComparing(it -> it.disagreement.id()))
                    .map(Dated::disagreement)
                    .toList();
        }

        private boolean hasWords(Lineage lineage, Disagreement disagreement) {
            String all =
                    (Asked.of(lineage, disagreement) + " " + Asked.answers(lineage, disagreement))
                            .toLowerCase(Locale.ROOT);
            return Stream.of(Wording.folded(q).toLowerCase(Locale.ROOT).split(" "))
                    .allMatch(all::contains);
        }

        List<Disagreement> rest(List<Disagreement> all) {
            return Parameters.rest(all, Disagreement::id, after);
        }

        String inAddress() {
            var parts = new LinkedHashMap<String, String>();
            parts.put("q", q);
            scope.putInto(parts);
            parts.put("after", after);
            return Place.query(parts);
        }
    }

    /// When a disagreement was reported last; unstated where no report of it has a date.
    static When last(Disagreement disagreement) {
        return disagreement.positions().stream()
                .map(it -> PropositionsQuery.last(it.proposition()))
                .filter(When::isStated)
                .max(comparingLong(Moments::day))
                .orElseGet(When::unstated);
    }

    boolean isEmpty() {
        return count == 0 && !query.isNarrowed();
    }

    /// `3 disagreements`, or what the filters leave of them.
    String heading() {
        if (count == 0) {
            return "No disagreement fits";
        }
        return Wording.count(count, "disagreement")
                + (!query.isNarrowed() ? "" : count == 1 ? " fits" : " fit");
    }

    String address() {
        return frame.desk().disagreements();
    }

    /// The same disagreements as data.
    String data(String ending) {
        return address() + "." + ending + query.after("").inAddress();
    }

    String link(Line line) {
        return frame.desk().disagreement(line.id()) + query.scope().inAddress();
    }
}
