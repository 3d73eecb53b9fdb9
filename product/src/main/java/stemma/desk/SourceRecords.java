package stemma.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stemma.desk.SourceRecord.Outcome;
import stemma.model.Digests;
import stemma.weigh.Later;
import stemma.weigh.Origin;
import stemma.weigh.Pair;
import stemma.weigh.Proposition;
import stemma.weigh.Side;
import stemma.weigh.Stance;
import stemma.weigh.Statement;
import stemma.weigh.Turn;
import stemma.weigh.Voice;

/// The outlets and speakers of what a casebook holds.
public final class SourceRecords {
    private static final int ID = 12;

    private final Lineage lineage;
    private final Map<String, Gathering> bySource = new LinkedHashMap<>();
    private final Map<String, Gathering> byId = new HashMap<>();
    private final List<SourceRecord> all;
    private final Supplier<Map<String, Gathering>> weighed = new Later<>(this::weighed);
    private final Supplier<Map<String, SourceRecord>> records = new Later<>(this::records);

    private final Supplier<ByWord> byWord = new Later<>(this::byWord);

    SourceRecords(Lineage lineage) {
        this.lineage = lineage;
        lineage.dossier().statements().forEach(this::gather);
        this.all =
                bySource.values().stream()
                        .map(it -> it.done(weighed))
                        .sorted(
                                comparing((SourceRecord it) -> it.kind() != Voice.Kind.OUTLET)
                                        .thenComparing(it -> !it.isNamed())
                                        .thenComparingInt(it -> -it.reports().size())
                                        .thenComparing(SourceRecord::label)
                                        .thenComparing(SourceRecord::id))
                        .toList();
    }

    private Map<String, SourceRecord> records() {
        return all().stream().collect(toMap(SourceRecord::id, it -> it));
    }

    private Map<String, Gathering> weighed() {
        lineage.propositions().forEach(this::weigh);
        lineage.changes().turns().forEach(this::turn);
        return byId;
    }

    /// Finds out what became of what they said, of all at once.
    void weigh() {
        var _ = weighed.get();
    }

    /// Outlets first, then speakers with a name, then those without; of each those with most reports first.
    public List<SourceRecord> all() {
        return all;
    }

    private ByWord byWord() {
        var places = new ByWord();
        for (int i = 0; i < all.size(); i++) {
            places.add(Spellings.words(all.get(i).label()), i);
        }
        return places;
    }

    /// Those that can be meant by what is looked for: no others have it in their label.
    Stream<SourceRecord> having(LookedFor term) {
        var found = byWord.get().of(term);
        term.actors().stream()
                .flatMap(actor -> actor.ids().stream())
                .flatMap(id -> ofActor(id).stream())
                .forEach(it -> found.set(all.indexOf(it)));
        return found.stream().mapToObj(all::get);
    }

    /// The one with this id.
    public Optional<SourceRecord> withId(String id) {
        return Optional.ofNullable(records.get().get(id));
    }

    /// The source that an actor is, if it is one.
    public Optional<SourceRecord> ofActor(String actor) {
        return withId(id(actor));
    }

    private static String id(String source) {
        return Digests.sha256(source).substring(0, ID);
    }

    /// A source while its statements are gone through.
    private static final class Gathering {
        private final String id;
        private final String source;
        private final Voice voice;
        private final String label;
        private final String quoting;
        private final Set<String> reports = new HashSet<>();
        private final Set<String> ownReports = new HashSet<>();
        private final List<String> said = new ArrayList<>();
        private int own;
        private final Map<String, Integer> relays = new HashMap<>();
        private final Map<String, Integer> relayedBy = new HashMap<>();
        private final List<Proposition> origins = new ArrayList<>();
        private int first;
        private int several;
        private final List<Turn> turns = new ArrayList<>();
        private final List<SourceRecord.Later> confirmed = new ArrayList<>();
        private final List<SourceRecord.Later> contradicted = new ArrayList<>();

        Gathering(String id, String source, Voice voice, String label, String quoting) {
            this.id = id;
            this.source = source;
            this.voice = voice;
            this.label = label;
            this.quoting = quoting;
        }

        void tells(Statement statement) {
            said.add(statement.claim());
            reports.add(statement.report());
        }

        /// @param weighed all sources by id, with what became of what they said
        SourceRecord done(Supplier<Map<String, Gathering>> weighed) {
            boolean isOutlet = !ownReports.isEmpty();
            return new SourceRecord(
                    id,
                    source,
                    label,
                    quoting,
                    isOutlet ? Voice.Kind.OUTLET : voice.kind(),
                    new TreeSet<>(isOutlet ? ownReports : reports),
                    said,
                    own,
                    most(relays),
                    most(relayedBy),
                    new Later<>(() -> weighed.get().getOrDefault(id, this).outcome()));
        }

        private Outcome outcome() {
            return new Outcome(origins, first, several, turns, confirmed, contradicted);
        }

        private static SequencedMap<String, Integer> most(Map<String, Integer> counts) {
            var sorted = new LinkedHashMap<String, Integer>();
            counts.entrySet().stream()
                    .sorted(
                            comparingInt((Map.Entry<String, Integer> it) -> -it.getValue())
                                    .thenComparing(Map.Entry::getKey))
                    .forEach(it -> sorted.put(it.getKey(), it.getValue()));
            return sorted;
        }
    }

    /// Where the last of a chain is nobody who can be told, what it says is no one's own words.
    private void gather(Statement statement) {
        var chain = new ArrayList<List<Gathering>>();
        for (int at = 0; at < statement.chain().size(); at++) {
            Optional.of(sources(statement, at)).filter(it -> !it.isEmpty()).ifPresent(chain::add);
        }
        for (int at = 0; at < chain.size(); at++) {
            chain.get(at).forEach(source -> source.tells(statement));
            if (at > 0) {
                relay(chain.get(at - 1), chain.get(at));
            }
        }
        int last = statement.chain().size() - 1;
        sources(statement, last).forEach(source -> source.own++);
        outlet(statement).ifPresent(it -> it.ownReports.add(statement.report()));
    }

    private static void relay(List<Gathering> relaying, List<Gathering> relayed) {
        for (var by : relaying) {
            for (var source : relayed) {
                by.relays.merge(source.id, 1, Integer::sum);
                source.relayedBy.merge(by.id, 1, Integer::sum);
            }
        }
    }

    private Optional<Gathering> outlet(Statement statement) {
        return statement.chain().getFirst().kind() == Voice.Kind.UNNAMED
                ? Optional.empty()
                : sources(statement, 0).stream().findFirst();
    }

    /// Nobody for an outlet that is not known, and for words that tell nothing of who it was.
    private List<Gathering> sources(Statement statement, int at) {
        return statement.chain().get(at).each().stream()
                .flatMap(voice -> source(statement, at, voice).stream())
                .toList();
    }

    private Optional<Gathering> source(Statement statement, int at, Voice voice) {
        boolean isUnnamed = voice.kind() == Voice.Kind.UNNAMED;
        if (isUnnamed && (at == 0 || voice.actor().isBlank())) {
            return Optional.empty();
        }
        String source = SourceId.of(statement, voice);
        return Optional.of(
                bySource.computeIfAbsent(
                        source,
                        _ ->
                                isUnnamed
                                        ? gathering(
                                                source,
                                                voice,
                                                voice.label(),
                                                quoting(statement, at))
                                        : gathering(
                                                source, voice, lineage.name(voice.actor()), "")));
    }

    private Gathering gathering(String source, Voice voice, String label, String quoting) {
        var fresh = new Gathering(id(source), source, voice, label, quoting);
        byId.put(fresh.id, fresh);
        return fresh;
    }

    private String quoting(Statement statement, int at) {
        var by = statement.chain().get(at - 1);
        return by.kind() == Voice.Kind.UNNAMED ? by.label() : lineage.name(by.actor());
    }

    private void turn(Turn turn) {
        Optional.ofNullable(byId.get(id(turn.actor()))).ifPresent(source -> source.turns.add(turn));
    }

    private void weigh(Proposition proposition) {
        // Of most nothing else is to be found out: one says it only, and it comes from there.
        if (proposition.statements().size() == 1) {
            owner(proposition.statements().getFirst())
                    .ifPresent(source -> source.origins.add(proposition));
            return;
        }
        first(proposition);
        var origins = lineage.origins(proposition);
        var seen = new HashSet<String>();
        for (var side : origins.sides()) {
            for (var origin : side.origins()) {
                owner(origin)
                        .filter(source -> seen.add(source.id))
                        .ifPresent(source -> source.origins.add(proposition));
            }
        }
        var pro = origins.side(Stance.FOR);
        var contra = origins.side(Stance.AGAINST);
        later(proposition, pro, contra);
        later(proposition, contra, pro);
    }

    /// Whose word an origin is: the last voice of what it rests on.
    private Optional<Gathering> owner(Origin origin) {
        return origin.roots().stream()
                .flatMap(claim -> lineage.dossier().statement(claim).stream())
                .flatMap(it -> owner(it).stream())
                .findFirst();
    }

    private Optional<Gathering> owner(Statement statement) {
        return Optional.ofNullable(
                bySource.get(SourceId.of(statement, statement.chain().getLast())));
    }

    /// Counts where two outlets or more report it on days that can be told apart.
    private void first(Proposition proposition) {
        record Dated(Gathering outlet, LocalDate day) {}
        var dated =
                proposition.statements().stream()
                        .flatMap(it ->
                                outlet(it).stream()
                                        .flatMap(outlet ->
                                                it
                                                        .published()
                                                        .lastDay()
                                                        .map(day -> new Dated(outlet, day))
                                                        .stream()))
                        .sorted(comparing(Dated::day))
                        .toList();
        if (dated.stream().map(it -> it.outlet.id).distinct().count() < 2) {
            return;
        }
        var day = dated.getFirst().day;
        var firsts =
                dated.stream()
                        .filter(it -> it.day.equals(day))
                        .map(Dated::outlet)
                        .distinct()
                        .toList();
        if (firsts.size() == 1) {
            firsts.getFirst().first++;
            dated.stream().map(Dated::outlet).distinct().forEach(it -> it.several++);
        }
    }

    /// An origin and when it first said so.
    private record Day(Origin origin, LocalDate day) {
        static final Comparator<Day> FIRST =
                comparing(Day::day).thenComparing(it -> it.origin.id());

        boolean isAfter(Day other) {
            return day.isAfter(other.day);
        }
    }

    /// What came later than an origin: from those established to be independent of it on its own side, and from anybody on the other.
    private void later(Proposition proposition, Side side, Side other) {
        if (side.origins().size() + other.origins().size() < 2) {
            return;
        }
        var own = days(side);
        var others = days(other);
        var independent = independent(side);
        for (var origin : own) {
            var beside = independent.getOrDefault(origin.origin.id(), Set.of());
            owner(origin.origin)
                    .ifPresent(source -> {
                        after(origin, own, it -> beside.contains(it.id()))
                                .map(it -> later(proposition, origin.origin, it))
                                .ifPresent(source.confirmed::add);
                        after(origin, others, it -> !it.id().equals(origin.origin.id()))
                                .map(it -> later(proposition, origin.origin, it))
                                .ifPresent(source.contradicted::add);
                    });
        }
    }

    /// Of an origin those established to be independent of it.
    private static Map<String, Set<String>> independent(Side side) {
        var independent = new HashMap<String, Set<String>>();
        for (var pair : side.pairs()) {
            if (pair.independence() == Pair.Independence.INDEPENDENT) {
                independent.computeIfAbsent(pair.one(), _ -> new HashSet<>()).add(pair.other());
                independent.computeIfAbsent(pair.other(), _ -> new HashSet<>()).add(pair.one());
            }
        }
        return independent;
    }

    private static Optional<Origin> after(Day origin, List<Day> all, Predicate<Origin> wanted) {
        return all.stream()
                .filter(it -> it.isAfter(origin) && wanted.test(it.origin))
                .min(Day.FIRST)
                .map(Day::origin);
    }

    /// Those of which a day is told.
    private List<Day> days(Side side) {
        return side.origins().stream()
                .flatMap(origin -> day(origin).stream().map(day -> new Day(origin, day)))
                .toList();
    }

    private Optional<LocalDate> day(Origin origin) {
        return origin.claims().stream()
                .flatMap(claim ->
                        lineage.dossier().statement(claim).stream()
                                .flatMap(it -> it.published().lastDay().stream()))
                .min(LocalDate::compareTo);
    }

    private static SourceRecord.Later later(Proposition proposition, Origin origin, Origin other) {
        return new SourceRecord.Later(
                proposition, origin.claims().getFirst(), other.claims().getFirst(), other.label());
    }
}
