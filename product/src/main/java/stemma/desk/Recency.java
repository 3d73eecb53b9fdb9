package stemma.desk;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import stemma.model.When;
import stemma.weigh.Disagreement;
import stemma.weigh.Later;
import stemma.weigh.Proposition;

/// What was reported last first, put in order once for a lineage. Of a month or a year the last day counts; what has no date stands last.
public final class Recency {
    private final Supplier<List<Proposition>> propositions;
    private final Supplier<List<Disagreement>> disagreements;

    private record Dated<T>(long day, T what) {}

    Recency(List<Proposition> propositions, Supplier<List<Disagreement>> disagreements) {
        this.propositions = new Later<>(() -> sorted(propositions));
        this.disagreements =
                new Later<>(() ->
                        disagreements.get().stream()
                                .map(it -> new Dated<>(day(last(it)), it))
                                .sorted(
                                        comparingLong((Dated<Disagreement> it) -> it.day)
                                                .reversed()
                                                .thenComparing(it -> it.what.id()))
                                .map(Dated::what)
                                .toList());
    }

    /// Some propositions, those that were reported on one day in the order in which they are given.
    public static List<Proposition> sorted(List<Proposition> propositions) {
        return propositions.stream()
                .map(it -> new Dated<>(day(last(it)), it))
                .sorted(comparingLong((Dated<Proposition> it) -> it.day).reversed())
                .map(Dated::what)
                .toList();
    }

    /// All of the lineage, those that were reported on one day in its order.
    public List<Proposition> propositions() {
        return propositions.get();
    }

    /// Those that were reported on one day by id.
    public List<Disagreement> disagreements() {
        return disagreements.get();
    }

    /// When a proposition was reported last; unstated where no report of it has a date.
    public static When last(Proposition proposition) {
        var last = When.unstated();
        // In the order of publication, those without a date last; asked of very many.
        for (var statement : proposition.statements().reversed()) {
            var published = statement.published();
            if (last.isStated() && day(published) < day(last)) {
                return last;
            }
            last = published.isStated() ? published : last;
        }
        return last;
    }

    /// When a disagreement was reported last; unstated where no report of it has a date.
    public static When last(Disagreement disagreement) {
        return disagreement.positions().stream()
                .map(it -> last(it.proposition()))
                .filter(When::isStated)
                .max(comparingLong(Recency::day))
                .orElseGet(When::unstated);
    }

    private static long day(When when) {
        return when.lastDay().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }
}
