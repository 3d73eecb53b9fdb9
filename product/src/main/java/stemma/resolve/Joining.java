package stemma.resolve;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.ActorDecision;
import stemma.model.Actors;
import stemma.model.Actors.Pair;
import stemma.model.Lead;
import stemma.resolve.Round.Ground;

/// Joins names to actors: what persons decided first, the newest decision before older ones, then what knowledge packs know, then
/// the surest likenesses; nothing against a decision, and no two who cannot be one. What it gives depends on what it is given, not
/// on the order of it.
///
/// Names that nothing links are joined apart from each other, so that a decision costs only what it touches. Threads may share
/// one.
public final class Joining {
    private final Ground ground;
    private final Linked<Namesakes> linked;
    private final Map<Namesakes, Region> regions = new TreeMap<>();
    private final Map<Namesakes, Joined> undecided = new HashMap<>();
    private final Joined everybody;
    private Map<Asked, Joined> answered = Map.of();

    /// Names that are linked, and what links them.
    ///
    /// @param known what packs know
    /// @param alike the surest first
    private record Region(List<Namesakes> names, List<Edge> known, List<Edge> alike) {
        Region() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        static Region of(Collection<Region> those) {
            return new Region(
                    those.stream().flatMap(it -> it.names.stream()).sorted().toList(),
                    those.stream().flatMap(it -> it.known.stream()).sorted(Edge.ORDER).toList(),
                    those.stream().flatMap(it -> it.alike.stream()).sorted(Edge.ORDER).toList());
        }
    }

    /// @param firsts       of the regions that the instructions touch
    /// @param instructions oldest first
    private record Asked(Set<Namesakes> firsts, List<Instruction> instructions) {}

    private record Joined(List<Actor> actors, List<Pair> open) {}

    /// Compares the names with each other, which takes a while where they are many.
    ///
    /// @param names those of a whole casebook, each key once
    /// @param leads whom knowledge packs know, by folded name
    public Joining(Collection<Namesakes> names, Map<String, List<Lead>> leads) {
        this(names, leads, new Comparisons());
    }

    /// The same, sooner where names were compared before.
    ///
    /// @param comparisons gains what is found out
    public Joining(
            Collection<Namesakes> names, Map<String, List<Lead>> leads, Comparisons comparisons) {
        var all = names.stream().sorted().toList();
        ground =
                new Ground(
                        new Register(all), new Candidates(all, comparisons), new Leads(all, leads));
        linked = new Linked<>();
        var known = ground.leads().edges();
        var alike = ground.candidates().alike();
        Stream.of(known, alike)
                .flatMap(List::stream)
                .forEach(edge -> linked.link(edge.one(), edge.other()));
        ground.candidates()
                .beyondSpelling()
                .forEach(pair -> linked.link(pair.getFirst(), pair.getLast()));
        all.forEach(those -> region(those).names.add(those));
        known.forEach(edge -> region(edge.one()).known.add(edge));
        alike.forEach(edge -> region(edge.one()).alike.add(edge));
        regions.forEach((first, region) -> undecided.put(first, joined(region, List.of())));
        everybody = sorted(undecided.values().stream().toList());
    }

    private Region region(Namesakes those) {
        return regions.computeIfAbsent(linked.first(those), _ -> new Region());
    }

    private Joined joined(Region region, List<Instruction> instructions) {
        var roster =
                new Round(ground, region.names, instructions).joined(region.known, region.alike);
        return new Joined(roster.all(), roster.pairs());
    }

    private static Joined sorted(List<Joined> those) {
        return new Joined(
                those.stream()
                        .flatMap(it -> it.actors.stream())
                        .sorted(comparing(Actor::id))
                        .toList(),
                those.stream().flatMap(it -> it.open.stream()).sorted(Roster.ORDER).toList());
    }

    /// Who is who among these names. It can be asked again under other decisions; what they do not change is not joined again.
    ///
    /// @param instructions what is decided on them, oldest first
    public synchronized Actors under(List<Instruction> instructions) {
        var answers = new HashMap<Asked, Joined>();
        for (var asked : asked(instructions)) {
            answers.put(
                    asked, Optional.ofNullable(answered.get(asked)).orElseGet(() -> answer(asked)));
        }
        answered = answers;
        var joined = with(answers);
        return new Actors(joined.actors, joined.open, unplaced(instructions));
    }

    private static List<ActorDecision> unplaced(List<Instruction> instructions) {
        return instructions.stream()
                .filter(instruction -> !instruction.isPlaced())
                .map(Instruction::decision)
                .toList();
    }

    /// What speaks of names in several regions makes one of them.
    private Collection<Asked> asked(List<Instruction> instructions) {
        var together = new Linked<Namesakes>();
        var touching = new ArrayList<List<Namesakes>>();
        for (var instruction : instructions) {
            var firsts =
                    ground.register().touched(instruction).stream().map(linked::first).toList();
            firsts.forEach(first -> together.link(first, firsts.getFirst()));
            touching.add(firsts);
        }
        var asked = new HashMap<Namesakes, Asked>();
        for (int i = 0; i < touching.size(); i++) {
            for (var first : touching.get(i).stream().limit(1).toList()) {
                var one =
                        asked.computeIfAbsent(
                                together.first(first),
                                _ -> new Asked(new TreeSet<>(), new ArrayList<>()));
                one.instructions.add(instructions.get(i));
            }
            for (var first : touching.get(i)) {
                Objects.requireNonNull(asked.get(together.first(first))).firsts.add(first);
            }
        }
        return asked.values();
    }

    private Joined answer(Asked asked) {
        var those = asked.firsts.stream().map(regions::get).map(Objects::requireNonNull).toList();
        return joined(Region.of(those), asked.instructions);
    }

    private Joined with(Map<Asked, Joined> answers) {
        var gone = new HashSet<String>();
        answers.keySet().stream()
                .flatMap(asked -> asked.firsts.stream())
                .flatMap(first -> Objects.requireNonNull(undecided.get(first)).actors.stream())
                .forEach(actor -> gone.add(actor.id()));
        var rest =
                new Joined(
                        everybody.actors.stream()
                                .filter(actor -> !gone.contains(actor.id()))
                                .toList(),
                        everybody.open.stream()
                                .filter(pair -> !gone.contains(pair.one()))
                                .toList());
        return sorted(Stream.concat(Stream.of(rest), answers.values().stream()).toList());
    }
}
