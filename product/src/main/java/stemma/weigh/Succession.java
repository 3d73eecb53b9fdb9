package stemma.weigh;

import java.util.List;
import java.util.Locale;
import stemma.model.When;

/// What follows each other in time: a seat here, then there; one head, then another (claims.md, section 5). No disagreement.
///
/// @param actor the id of whose seat or head it is
/// @param steps two or more, in the order of their times
/// @param gaps  the days between a step and the next of which nothing is told; one fewer than steps
public record Succession(String relation, String actor, List<Step> steps, List<Long> gaps) {
    public Succession {
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
        if (steps.size() != gaps.size() + 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d steps, %d gaps", steps.size(), gaps.size()));
        }
    }

    /// Whether one of its changes can have come in this period: between the last day that is told of the one and the first day that is told of the next.
    public boolean isIn(Period period) {
        for (int i = 1; i < steps.size(); i++) {
            long last = Span.orAlways(steps.get(i - 1).to()).last();
            long first = Span.orAlways(steps.get(i).from()).first();
            if (period.meets(new Span(Math.min(last, first), Math.max(last, first)))) {
                return true;
            }
        }
        return false;
    }

    /// One place or head.
    ///
    /// @param value the id of the place, or of the head
    /// @param from  the first stated time of it
    /// @param to    the last
    public record Step(String value, When from, When to, List<String> propositions) {}
}
