package stemma.resolve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.Split;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.text.Names;

/// Appearances by name, those that a person set apart by themselves, and whose names decisions speak of.
public final class Sorting {
    private final Map<String, List<Appearance>> byReport;
    private final Map<Appearance, Apart> apart = new HashMap<>();
    private final TreeMap<String, List<Appearance>> byKey;

    /// @param mark tells those set apart together from their namesakes
    private record Apart(Split by, String mark) {}

    /// @param splits those in force, oldest first
    public Sorting(Collection<Appearance> appearances, List<Split> splits) {
        this.byReport = appearances.stream().sorted().collect(groupingBy(Appearance::report));
        splits.forEach(this::setApart);
        this.byKey =
                appearances.stream()
                        .sorted()
                        .collect(groupingBy(this::key, TreeMap::new, toList()));
    }

    private void setApart(Split split) {
        var those = split.apart().stream().flatMap(anchor -> at(anchor).stream()).sorted().toList();
        those.forEach(
                appearance -> apart.put(appearance, new Apart(split, mark(those.getFirst()))));
    }

    private static String mark(Appearance first) {
        return "\nin %s at %d".formatted(first.report(), first.at().getFirst().begin());
    }

    /// By key.
    public List<Namesakes> namesakes() {
        return byKey.entrySet().stream()
                .map(entry ->
                        Namesakes.of(
                                entry.getKey(),
                                apart.containsKey(entry.getValue().getFirst()),
                                entry.getValue()))
                .toList();
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
        return byReport.getOrDefault(anchor.report(), List.of()).stream()
                .filter(appearance -> appearance.at().stream().anyMatch(anchor.at()::overlaps))
                .findFirst();
    }

    /// The key of the namesakes that an appearance is among.
    public String key(Appearance appearance) {
        var set = Optional.ofNullable(apart.get(appearance));
        return common(appearance) + set.map(Apart::mark).orElse("");
    }

    /// A person and an organisation of one name are two; whoever is named by a post or not at all is somebody else in each report.
    private static String common(Appearance appearance) {
        String folded = Names.key(appearance.name());
        String name = folded.isEmpty() ? appearance.name().strip() : folded;
        return switch (appearance.kind()) {
            case PERSON -> "person " + name;
            case ROLE, GROUP -> "unnamed %s\nin %s".formatted(name, appearance.report());
            case ORGANISATION, UNIT, STATE, BODY, MEDIUM, PLACE, UNKNOWN -> "actor " + name;
        };
    }
}
