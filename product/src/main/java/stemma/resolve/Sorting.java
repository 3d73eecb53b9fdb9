package stemma.resolve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorKind;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.text.Names;

/// Appearances by name, those that a person set apart by themselves, and whose names decisions speak of.
public final class Sorting {
    private final Map<String, Own> byReport = new HashMap<>();
    private final Map<Appearance, Apart> apart = new HashMap<>();
    private final Map<String, List<Appearance>> byKey = new HashMap<>();
    private final Map<String, Namesakes> namesakes = new TreeMap<>();
    private final Map<String, String> folded = new ConcurrentHashMap<>();
    private final Map<String, Boolean> offices = new ConcurrentHashMap<>();

    /// Each once, since most are those of many appearances.
    private final Map<String, String> keys = new HashMap<>();

    private final Set<String> states;

    /// An appearance, and the key of the namesakes that it is among.
    public record Keyed(Appearance appearance, String key) {}

    /// The appearances of a report.
    ///
    /// @param given  as they were handed over
    /// @param sorted in the order of the text
    private record Own(List<Appearance> given, List<Keyed> sorted) {}

    /// @param mark tells those set apart together from their namesakes
    private record Apart(Split by, String mark) {}

    /// @param splits those in force, oldest first
    public Sorting(Collection<Appearance> appearances, List<Split> splits) {
        this(
                appearances.stream().collect(groupingBy(Appearance::report)),
                splits,
                Optional.empty());
    }

    /// The same, sooner where most of the same appearances were sorted before.
    ///
    /// @param appearances by report; what was not read again is the same list
    public Sorting(
            Map<String, List<Appearance>> appearances,
            List<Split> splits,
            Optional<Sorting> before) {
        before.ifPresent(it -> {
            folded.putAll(it.folded);
            offices.putAll(it.offices);
            keys.putAll(it.keys);
        });
        this.states = states(appearances.values());
        splits.forEach(split -> setApart(split, appearances));
        var same =
                before.filter(it -> it.states.equals(states) && it.apart.equals(apart))
                        .map(it -> it.byReport)
                        .orElseGet(Map::of);
        appearances.forEach((report, given) ->
                byReport.put(
                        report,
                        Optional.ofNullable(same.get(report))
                                .filter(it -> isSame(it.given, given))
                                .orElseGet(() -> new Own(given, sorted(given)))));
        new TreeMap<>(byReport).values().forEach(own -> own.sorted.forEach(this::add));
        byKey.forEach((key, own) ->
                namesakes.put(
                        key,
                        before.flatMap(it -> it.namesakes(key, own))
                                .filter(it -> it.isApart() == isApart(own.getFirst()))
                                .orElseGet(() ->
                                        Namesakes.of(
                                                key, isApart(own.getFirst()), own, this::folded))));
    }

    private Set<String> states(Collection<List<Appearance>> appearances) {
        return appearances.stream()
                .flatMap(List::stream)
                .filter(appearance -> appearance.kind() == ActorKind.STATE)
                .flatMap(appearance -> appearance.names().stream())
                .map(this::folded)
                .collect(toUnmodifiableSet());
    }

    private List<Keyed> sorted(List<Appearance> appearances) {
        return appearances.stream()
                .sorted()
                .map(it -> new Keyed(it, keys.computeIfAbsent(key(it), key -> key)))
                .toList();
    }

    private void add(Keyed keyed) {
        byKey.computeIfAbsent(keyed.key, _ -> new ArrayList<>()).add(keyed.appearance);
    }

    /// The appearances of a report in the order of the text.
    public List<Keyed> in(String report) {
        return Optional.ofNullable(byReport.get(report)).map(Own::sorted).orElse(List.of());
    }

    /// Those among the namesakes of a key, by report and in the order of the text.
    public List<Appearance> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    private String folded(String name) {
        return folded.computeIfAbsent(name, Names::key);
    }

    /// Those of just these appearances.
    private Optional<Namesakes> namesakes(String key, List<Appearance> appearances) {
        return Optional.ofNullable(namesakes.get(key)).filter(_ -> areSame(of(key), appearances));
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(List<Appearance> one, List<Appearance> other) {
        return one == other;
    }

    // What was not read again is the same object.
    @SuppressWarnings("ReferenceEquality")
    private static boolean areSame(List<Appearance> one, List<Appearance> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> one.get(i) == other.get(i));
    }

    private boolean isApart(Appearance appearance) {
        return apart.containsKey(appearance);
    }

    private void setApart(Split split, Map<String, List<Appearance>> appearances) {
        var those =
                split.apart().stream()
                        .flatMap(anchor -> {
                            var own = appearances.getOrDefault(anchor.report(), List.of());
                            return at(anchor, own.stream().sorted()).stream();
                        })
                        .sorted()
                        .toList();
        those.forEach(
                appearance -> apart.put(appearance, new Apart(split, mark(those.getFirst()))));
    }

    private static String mark(Appearance first) {
        return "\nin %s at %d".formatted(first.report(), first.at().getFirst().begin());
    }

    /// By key.
    public List<Namesakes> namesakes() {
        return List.copyOf(namesakes.values());
    }

    /// Every decision with whose names it speaks of, oldest first.
    ///
    /// @param decisions those in force, oldest first, the splits among them
    public List<Instruction> instructions(List<ActorDecision> decisions) {
        var done = new HashSet<Split>();
        var instructions = new ArrayList<Instruction>();
        for (var decision : decisions) {
            if (decision instanceof Split split) {
                done.add(split);
            }
            var keys = decision.anchors().stream().map(anchor -> key(anchor, done)).toList();
            instructions.add(new Instruction(decision, keys));
        }
        return instructions;
    }

    /// Whoever was set apart only later was still among the namesakes then.
    private Optional<String> key(Anchor anchor, Set<Split> done) {
        return at(anchor)
                .map(appearance ->
                        isApart(appearance, done) ? key(appearance) : common(appearance));
    }

    private boolean isApart(Appearance appearance, Set<Split> done) {
        return Optional.ofNullable(apart.get(appearance))
                .filter(set -> done.contains(set.by))
                .isPresent();
    }

    private Optional<Appearance> at(Anchor anchor) {
        return at(anchor, in(anchor.report()).stream().map(Keyed::appearance));
    }

    private static Optional<Appearance> at(Anchor anchor, Stream<Appearance> own) {
        return own.filter(it -> it.at().stream().anyMatch(anchor.at()::overlaps)).findFirst();
    }

    /// The key of the namesakes that an appearance is among.
    public String key(Appearance appearance) {
        var set = Optional.ofNullable(apart.get(appearance));
        return common(appearance) + set.map(Apart::mark).orElse("");
    }

    /// A person and an organisation of one name are two, unless the single word is a state's elsewhere; whoever is named by a post, as an office
    /// without its owner or not at all is somebody else in each report.
    private String common(Appearance appearance) {
        String key = folded(appearance.name());
        String name = key.isEmpty() ? appearance.name().strip() : key;
        return switch (appearance.kind()) {
            case PERSON -> (isState(appearance, name) ? "actor " : "person ") + name;
            case ROLE, GROUP -> "unnamed %s\nin %s".formatted(name, appearance.report());
            case ORGANISATION, UNIT, STATE, BODY, MEDIUM, PLACE, UNKNOWN ->
                    offices.computeIfAbsent(name, Offices::isOffice)
                            ? "office %s\nin %s".formatted(name, appearance.report())
                            : "actor " + name;
        };
    }

    private boolean isState(Appearance appearance, String name) {
        return states.contains(name)
                && appearance.names().stream().noneMatch(it -> it.strip().contains(" "));
    }
}
