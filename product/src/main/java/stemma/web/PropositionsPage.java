package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.desk.Lineage;
import stemma.desk.Recency;
import stemma.model.Modality;
import stemma.weigh.Proposition;

/// What the reports say alike, a page at a time.
///
/// @param all   how many there are as known on that day, whatever is asked for
/// @param count how many fit
/// @param isMany whether there are too many to count the origins of each for their order
/// @param isPart whether only the first of so many were looked through
/// @param left   what has no time that is told
/// @param next  the address of the next page; empty where this is the last
record PropositionsPage(
        Frame frame,
        PropositionsQuery query,
        int all,
        int count,
        boolean isMany,
        boolean isPart,
        List<Line> lines,
        LeftOut left,
        Optional<String> next) {
    static final int LINES = 50;

    /// @param weights one for each stance that somebody takes
    /// @param last    when it was reported last; empty where no report of it has a date
    record Line(Said said, List<Weight> weights, String last) {
        static Line of(Lineage lineage, Proposition proposition) {
            return new Line(
                    Said.of(lineage, proposition),
                    Weight.of(lineage, proposition),
                    Wording.date(Recency.last(proposition)));
        }
    }

    boolean isEmpty() {
        return all == 0 && !query.isNarrowed();
    }

    /// `594 propositions`, or what the filters leave of them.
    String heading() {
        if (count == 0) {
            return "No proposition fits";
        }
        return Wording.count(count, "proposition")
                + (!query.isNarrowed() ? "" : count == 1 ? " fits" : " fit");
    }

    /// Says in what order they stand, and where a page is a part, which.
    String part() {
        String order =
                switch (query.sort()) {
                    case "reports" -> "Those in most reports first";
                    case "last" -> "What was reported last first";
                    default ->
                            isMany
                                    ? "Those in most reports first: there are too many to count the origins of each for an order"
                                    : "Those of most origins first";
                };
        if (isPart) {
            order += ". There are too many to look through all: only the first were";
        }
        return lines.size() == count
                ? order + "."
                : "%s; %d on this page.".formatted(order, lines.size());
    }

    String address() {
        return frame.desk().propositions();
    }

    /// The same propositions as data.
    String data(String ending) {
        return address() + "." + ending + query.after("").inAddress();
    }

    String link(Line line) {
        return frame.desk().proposition(line.said().id()) + query.scope().inAddress();
    }

    static List<Modality> modalities() {
        return List.of(Modality.values());
    }
}
