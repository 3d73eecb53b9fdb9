package stemma.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.weigh.Span;
import stemma.weigh.Statement;

/// How much is said of which days, put in order once, so that it need not be counted statement by statement.
public final class Dates {
    private final long[] starts;
    private final long[] ends;
    private final Optional<Span> published;

    Dates(List<Statement> statements) {
        var spans = statements.stream().flatMap(it -> Timeline.trueOn(it).stream()).toList();
        this.starts = spans.stream().mapToLong(Span::first).sorted().toArray();
        this.ends = spans.stream().mapToLong(Span::last).sorted().toArray();
        this.published =
                statements.stream()
                        .flatMap(it -> Span.of(it.published()).stream())
                        .filter(Span::isBounded)
                        .reduce((one, other) ->
                                new Span(
                                        Math.min(one.first(), other.first()),
                                        Math.max(one.last(), other.last())));
    }

    /// From the first to the last day of a report; empty where none has a date.
    public Optional<Span> published() {
        return published;
    }

    /// The day on which what is said begins of which just this part, 0 to below 1, begins earlier; empty where no time is told.
    public Optional<LocalDate> startAfter(double part) {
        return starts.length == 0
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(starts[(int) (starts.length * part)]));
    }

    /// The last day of all that is said; empty where no time is told.
    public Optional<LocalDate> last() {
        return Stream.of(ends)
                .filter(days -> days.length > 0)
                .map(days -> LocalDate.ofEpochDay(days[days.length - 1]))
                .findFirst();
    }

    /// How many statements are of some of these days.
    public int during(Span days) {
        return below(starts, days.last() + 1) - below(ends, days.first());
    }

    /// How many are only of earlier days.
    public int before(LocalDate day) {
        return below(ends, day.toEpochDay());
    }

    private static int below(long[] days, long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBelow = days[middle] < day;
            low = isBelow ? middle + 1 : low;
            high = isBelow ? high : middle;
        }
        return low;
    }
}
