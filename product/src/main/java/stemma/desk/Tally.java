package stemma.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.weigh.Span;
import stemma.weigh.Stance;
import stemma.weigh.Statement;

/// How many statements of a lane are of which day, counted once, so that drawing the lane need not go through them.
///
/// @param days     in order, those only that have a statement: each of a statement is the day of its report, else the last that it is about
/// @param told     the first and the last days that statements are about, in order, each once
/// @param reported from the first to the last day of a report; empty where none has one
public record Tally(List<Day> days, List<Long> told, Optional<Span> reported) {
    public Tally {
        days = List.copyOf(days);
        told = List.copyOf(told);
    }

    /// How many statements of a day take each stance, without the stances that none takes.
    public record Day(LocalDate day, Map<Stance, Integer> stances) {
        public Day {
            stances = Map.copyOf(stances);
        }
    }

    static Tally of(List<Statement> statements) {
        var days = new TreeMap<LocalDate, Map<Stance, Integer>>();
        var told = new TreeSet<Long>();
        var reported = new ArrayList<Long>();
        for (var statement : statements) {
            Timeline.trueOn(statement)
                    .ifPresent(span -> told.addAll(List.of(span.first(), span.last())));
            Timeline.reportedOn(statement).map(LocalDate::toEpochDay).ifPresent(reported::add);
            Timeline.day(statement)
                    .ifPresent(day ->
                            days.computeIfAbsent(day, _ -> new EnumMap<>(Stance.class))
                                    .merge(Stance.of(statement.modality()), 1, Integer::sum));
        }
        return new Tally(
                days.entrySet().stream().map(it -> new Day(it.getKey(), it.getValue())).toList(),
                List.copyOf(told),
                reported.stream()
                        .map(day -> new Span(day, day))
                        .reduce((one, other) ->
                                new Span(
                                        Math.min(one.first(), other.first()),
                                        Math.max(one.last(), other.last()))));
    }
}
