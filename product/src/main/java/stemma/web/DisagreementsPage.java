package stemma.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.desk.Lineage;
import stemma.desk.Recency;
import stemma.weigh.Disagreement;
import stemma.weigh.Disagreement.Position;

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
                    Wording.date(Recency.last(disagreement)),
                    Judged.of(lineage, disagreement).stream().map(Judged::words).findFirst());
        }
    }

    /// A position, and how much stands behind it.
    record Answer(String words, Weight weight) {}

    /// Which disagreements a reader asks for.
    ///
    /// @param q     words of what a report says of it, or of the names of its actors; where there are few, of the question or of an answer, too
    /// @param after id of the last of the page before
    record Query(String q, Scope scope, String after) {
        /// Of so many the question and the answers of each are put into words.
        private static final int MOST_COMPARED = 2_000;

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
            var all = lineage.recency().disagreements();
            if (q.isEmpty()) {
                return all;
            }
            var together = lineage.postings().together(q);
            boolean isFew = all.size() <= MOST_COMPARED;
            return all.stream()
                    .filter(it ->
                            together.test(it.positions().stream().map(Position::proposition))
                                    || isFew && hasWords(lineage, it))
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

    /// Says in what order they stand.
    String part() {
        return "What was reported last stands first.";
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
