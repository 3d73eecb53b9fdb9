package stemma.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.model.Modality;
import stemma.weigh.Period;
import stemma.weigh.Span;
import stemma.weigh.Statement;
import stemma.weigh.Voice;

/// Statements by when they were reported and when what they say is said to be true, in lanes.
///
/// @param lanes      those with most statements first; a statement may stand in several
/// @param allLanes   how many there are before the most are taken
/// @param statements all that is asked for, each once
/// @param outside    how many of them stand in no lane: nobody with a name has a part in it, or no place is told
/// @param undated    how many are left out because they tell no time, where a part of time is asked for
/// @param dateless   those of the statements without any date: neither that of a report nor one that they are about
public record Timeline(
        List<Lane> lanes,
        int allLanes,
        List<Statement> statements,
        int outside,
        int undated,
        List<Statement> dateless) {
    private static final Set<ActorKind> NAMELESS = EnumSet.of(ActorKind.GROUP, ActorKind.ROLE);

    /// By the report's date, those without one last, then by id.
    private static final Comparator<Statement> IN_TIME =
            comparingLong(Timeline::reported).thenComparing(Statement::claim);

    /// What makes a lane.
    public enum By {
        ACTOR,
        RELATION,
        PLACE,
        PROPOSITION;

        /// The word used in addresses.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Statements that have something in common.
    ///
    /// @param id         what: an actor's, place's or proposition's id, or a relation
    /// @param statements in the order of publication
    /// @param tally      the same, counted
    public record Lane(String id, String name, List<Statement> statements, Tally tally) {
        public Lane {
            statements = List.copyOf(statements);
        }

        /// Counts them.
        public static Lane of(String id, String name, List<Statement> statements) {
            return new Lane(id, name, statements, Tally.of(statements));
        }
    }

    /// What is asked for.
    ///
    /// @param period in which it is true at some time; what tells no time is in all of time only
    /// @param actor  one that has a part in it or says it; all where none is named
    /// @param manner the only one; all where none is named
    /// @param lane   id of the only one; all where none is named
    /// @param most   so many lanes
    public record Wanted(
            By by,
            Period period,
            Optional<Actor> actor,
            Optional<Modality> manner,
            Optional<String> lane,
            int most) {
        /// So many lanes, where no number is asked for.
        public static final int LANES = 14;

        /// What is shown first.
        static Wanted usual() {
            return new Wanted(
                    By.ACTOR,
                    Period.always(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    LANES);
        }
    }

    public Timeline {
        lanes = List.copyOf(lanes);
        statements = List.copyOf(statements);
        dateless = List.copyOf(dateless);
    }

    /// What is asked for, of a lineage.
    public static Timeline of(Lineage lineage, Wanted wanted) {
        return lineage.indexes().timelines().of(wanted);
    }

    static Timeline fresh(Lineage lineage, Wanted wanted) {
        var asked = new ArrayList<Statement>();
        int undated = 0;
        for (var statement : among(lineage, wanted)) {
            if (!lets(wanted, statement)) {
                continue;
            }
            if (wanted.period().has(statement.when())) {
                asked.add(statement);
            } else if (!statement.when().isStated()) {
                undated++;
            }
        }
        return of(lineage, wanted, asked, undated);
    }

    private static boolean lets(Wanted wanted, Statement statement) {
        return wanted.manner().filter(only -> only != statement.modality()).isEmpty();
    }

    private static List<Statement> among(Lineage lineage, Wanted wanted) {
        return wanted.actor()
                .map(actor -> lineage.indexes().involved().of(actor.ids()))
                .orElseGet(() -> lineage.dossier().statements());
    }

    private static Timeline of(Lineage lineage, Wanted wanted, List<Statement> asked, int undated) {
        var keys = keys(lineage, wanted.by());
        var lanes = new LinkedHashMap<String, List<Statement>>();
        int outside = 0;
        for (var statement : asked) {
            var ids = keys.of(statement).collect(toSet());
            ids.forEach(id -> lanes.computeIfAbsent(id, _ -> new ArrayList<>()).add(statement));
            outside += ids.isEmpty() ? 1 : 0;
        }
        var drawn =
                lanes.entrySet().stream()
                        .filter(it -> wanted.lane().filter(id -> !id.equals(it.getKey())).isEmpty())
                        .sorted(
                                comparingInt((Map.Entry<String, List<Statement>> it) ->
                                                -it.getValue().size())
                                        .thenComparing(Map.Entry::getKey))
                        .limit(wanted.most())
                        .map(it -> lane(lineage, wanted.by(), it))
                        .toList();
        return new Timeline(drawn, lanes.size(), asked, outside, undated, dateless(asked));
    }

    private static Lane lane(Lineage lineage, By by, Map.Entry<String, List<Statement>> lane) {
        return Lane.of(
                lane.getKey(),
                name(lineage, by, lane.getKey()),
                lane.getValue().stream().sorted(IN_TIME).toList());
    }

    private static String name(Lineage lineage, By by, String id) {
        return switch (by) {
            case ACTOR, PLACE -> lineage.name(id);
            case RELATION -> Clauses.verb(id, false);
            case PROPOSITION ->
                    lineage.called(id).stream()
                            .findFirst()
                            .map(it -> Clauses.of(it, lineage))
                            .orElse(id);
        };
    }

    /// The lanes that a statement stands in, by their ids.
    private interface Keys {
        Stream<String> of(Statement statement);
    }

    private static Keys keys(Lineage lineage, By by) {
        return switch (by) {
            case ACTOR -> byActor(lineage);
            case RELATION -> it -> Stream.of(it.relation());
            case PLACE -> it -> it.where().stream();
            case PROPOSITION -> byProposition(lineage);
        };
    }

    private static Keys byActor(Lineage lineage) {
        var named = new HashMap<String, String>();
        for (var actor : lineage.actors()) {
            if (!NAMELESS.contains(actor.kind())) {
                actor.ids().forEach(id -> named.put(id, actor.id()));
            }
        }
        return it -> parties(it).flatMap(id -> Optional.ofNullable(named.get(id)).stream());
    }

    private static Keys byProposition(Lineage lineage) {
        var ids = new HashMap<String, String>();
        for (var proposition : lineage.propositions()) {
            proposition.statements().forEach(it -> ids.putIfAbsent(it.claim(), proposition.id()));
        }
        return it -> Optional.ofNullable(ids.get(it.claim())).stream();
    }

    /// Who has a part in it, and who says it.
    static Stream<String> parties(Statement statement) {
        var speaker = statement.chain().getLast();
        return Stream.of(
                        statement.agents().stream(),
                        statement.patients().stream(),
                        speaker.each().stream()
                                .filter(it -> it.kind() == Voice.Kind.NAMED)
                                .map(Voice::actor))
                .flatMap(ids -> ids);
    }

    /// The ids of all who have a part in something or say it.
    ///
    /// @param period in which it is said to be true at some time
    public static Set<String> parties(Lineage lineage, Period period) {
        return parties(lineage, it -> period.has(it.when()));
    }

    /// The ids of all who have a part in something that tells a time, or say it.
    public static Set<String> partiesDated(Lineage lineage) {
        return parties(lineage, it -> it.when().isStated());
    }

    private static Set<String> parties(Lineage lineage, Predicate<Statement> wanted) {
        return lineage.dossier().statements().stream()
                .filter(wanted)
                .flatMap(Timeline::parties)
                .collect(toSet());
    }

    private static long reported(Statement statement) {
        return reportedOn(statement).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    /// The first of some statements in the order of publication; put in order are only those that are given.
    ///
    /// @param after the claim of the last that is left out; empty for the first of all
    /// @param most  so many
    public static List<Statement> inTime(List<Statement> statements, String after, int most) {
        var last = statements.stream().filter(it -> it.claim().equals(after)).findFirst();
        if (last.isEmpty() && !after.isEmpty()) {
            return List.of();
        }
        var first = new PriorityQueue<>(IN_TIME.reversed());
        for (var statement : statements) {
            if (last.filter(it -> IN_TIME.compare(statement, it) <= 0).isEmpty()) {
                first.add(statement);
            }
            if (first.size() > most) {
                first.remove();
            }
        }
        return first.stream().sorted(IN_TIME).toList();
    }

    /// The days that a statement is said to be true on: what is true since then up to the day of its report, as far as anybody knows; what was until then at its end. Empty where no
    /// time is told.
    public static Optional<Span> trueOn(Statement statement) {
        return Span.of(statement.when())
                .map(span -> {
                    long published =
                            Span.of(statement.published()).map(Span::last).orElse(span.first());
                    long last =
                            span.last() == Long.MAX_VALUE
                                    ? Math.max(published, span.first())
                                    : span.last();
                    return new Span(span.first() == Long.MIN_VALUE ? last : span.first(), last);
                })
                .filter(Span::isBounded);
    }

    /// The day of its report, of a month or a year the last; empty where none is known.
    public static Optional<LocalDate> reportedOn(Statement statement) {
        return statement.published().lastDay();
    }

    /// The day by which it is counted: that of its report, or the last that it is about.
    public static Optional<LocalDate> day(Statement statement) {
        return reportedOn(statement)
                .or(() -> trueOn(statement).map(Span::last).map(LocalDate::ofEpochDay));
    }

    /// How many marks its lanes have.
    public int marks() {
        return lanes.stream().mapToInt(lane -> lane.statements().size()).sum();
    }

    private static List<Statement> dateless(List<Statement> statements) {
        return statements.stream()
                .filter(it -> !it.published().isStated() && !it.when().isStated())
                .sorted(comparing(Statement::claim))
                .toList();
    }
}
