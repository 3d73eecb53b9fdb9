package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.desk.Lineage;
import stemma.desk.Recency;
import stemma.model.Credibility;
import stemma.weigh.Proposition;
import stemma.weigh.Statement;

/// One proposition: what is said, who takes which stance to it, and from how many places each comes.
///
/// @param stands        one for each stance that somebody takes
/// @param amount        how many, in words
/// @param first         when it was reported first; empty where no report of it has a date
/// @param last          when it was reported last
/// @param grade         how credible it is
/// @param disagreements in which it is a position
/// @param token         what a form must bring back to be believed; nothing where the past is shown, in which nothing is decided
record PropositionPage(
        Frame frame,
        Scope scope,
        Said said,
        List<Stand> stands,
        Optional<String> amount,
        String first,
        String last,
        Graded grade,
        List<Linked> disagreements,
        Optional<String> token) {
    private static final int MOST = 50;

    /// A stance with those who take it.
    ///
    /// @param shown the first of them
    record Stand(Weight weight, int count, List<Utterance> shown) {
        static Stand of(Place place, Lineage lineage, Proposition proposition, Weight weight) {
            var statements = proposition.of(weight.side().stance());
            return new Stand(
                    weight,
                    statements.size(),
                    statements.stream()
                            .limit(MOST)
                            .map(it -> Utterance.of(place, lineage.told(it.claim())))
                            .toList());
        }

        int more() {
            return count - shown.size();
        }
    }

    /// Another page, by what it is called.
    record Linked(String words, String link) {}

    static PropositionPage of(Frame frame, Scope scope, Lineage lineage, Proposition proposition) {
        var place = frame.desk();
        return new PropositionPage(
                frame,
                scope,
                Said.of(lineage, proposition),
                Weight.of(lineage, proposition).stream()
                        .map(it -> Stand.of(place, lineage, proposition, it))
                        .toList(),
                proposition.amount().map(Said::amount),
                first(proposition),
                Wording.date(Recency.last(proposition)),
                Graded.of(lineage, proposition),
                lineage.disagreements().stream()
                        .filter(it ->
                                it.positions().stream()
                                        .anyMatch(at ->
                                                at.proposition().id().equals(proposition.id())))
                        .map(it ->
                                new Linked(
                                        Asked.of(lineage, it),
                                        place.disagreement(it.id()) + scope.inAddress()))
                        .toList(),
                Optional.empty());
    }

    private static String first(Proposition proposition) {
        return proposition.statements().stream()
                .map(Statement::published)
                .filter(it -> it.lastDay().isPresent())
                .findFirst()
                .map(Wording::date)
                .orElse("");
    }

    PropositionPage with(String token) {
        return new PropositionPage(
                frame,
                scope,
                said,
                stands,
                amount,
                first,
                last,
                grade,
                disagreements,
                Optional.of(token));
    }

    static List<Credibility> grades() {
        return List.of(Credibility.values());
    }

    boolean isGrade(Credibility other) {
        return grade.set() && grade.grade() == other;
    }

    /// All reports that are shown, to choose from.
    List<Choice> choices() {
        return stands.stream()
                .flatMap(stand -> stand.shown().stream())
                .map(it -> new Choice(it.claim(), it.label()))
                .toList();
    }

    String address() {
        return frame.desk().proposition(said.id());
    }

    /// The same as data.
    String data(String ending) {
        return address() + "." + ending + scope.inAddress();
    }

    /// From how many places a stance can come.
    String tree(Stand stand) {
        return TreePage.address(frame.desk(), scope, said.id(), stand.weight().side().stance());
    }
}
