package stemma.resolve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.Split;
import stemma.model.Anchor;
import stemma.model.Appearance;
import stemma.text.Names;

/// Appearances by name, those that a person set apart by themselves, and whose names decisions speak of.
public final class Sorting {
    private final List<ActorDecision> decisions;
    private final Map<String, List<Appearance>> byReport;
    private final Map<Appearance, Apart> apart = new HashMap<>();
    private final TreeMap<String, List<Appearance>> byKey;

    /// Set apart by the n-th decision.
    ///
    /// @param mark tells those set apart together from their namesakes
    private record Apart(int n, String mark) {}

    /// @param decisions those in force, oldest first
    public Sorting(Collection<Appearance> appearances, List<ActorDecision> decisions) {
        this.decisions = List.copyOf(decisions);
        this.byReport = appearances.stream().sorted().collect(groupingBy(Appearance::report));
        for (int n = 0; n < decisions.size(); n++) {
            if (decisions.get(n) instanceof Split(var anchors)) {
                setApart(n, anchors);
            }
        }
        this.byKey =
                appearances.stream()
                        .sorted()
                        .collect(groupingBy(this::key, TreeMap::new, toList()));
    }

    private void setApart(int n, List<Anchor> anchors) {
        var those = anchors.stream().flatMap(anchor -> at(anchor).stream()).sorted().toList();
        those.forEach(appearance -> apart.put(appearance, new Apart(n, mark(those.getFirst()))));
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
    public List<Ruling> rulings() {
        return IntStream.range(0, decisions.size()).mapToObj(this::ruling).toList();
    }

    private Ruling ruling(int n) {
        var decision = decisions.get(n);
        return new Ruling(
                decision, decision.anchors().stream().map(anchor -> key(anchor, n)).toList());
    }

    /// Whoever was set apart only after the n-th decision was still among the namesakes then.
    private Optional<String> key(Anchor anchor, int n) {
        return at(anchor)
                .map(appearance -> isApartBy(n, appearance) ? key(appearance) : common(appearance));
    }

    private boolean isApartBy(int n, Appearance appearance) {
        return apart.containsKey(appearance) && apart.get(appearance).n <= n;
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
