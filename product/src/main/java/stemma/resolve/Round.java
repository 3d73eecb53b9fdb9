package stemma.resolve;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.model.ActorDecision.AddName;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.NotSame;
import stemma.model.ActorDecision.Rename;
import stemma.model.ActorDecision.SetKind;
import stemma.model.ActorDecision.SetParent;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorDecision.StrikeName;

/// One round of joining names, under the decisions in force.
final class Round {
    private final Ground ground;
    private final List<Namesakes> names;
    private final List<Instruction> instructions;
    private final Clusters clusters;
    private final Linked<Namesakes> given = new Linked<>();
    private final Set<Edge> decided = new HashSet<>();
    private final Set<Edge> open = new HashSet<>();

    /// What speaks for joining names, whatever is decided.
    record Ground(Register register, Candidates candidates, Leads leads) {}

    /// @param names        no others may be one with any of them, nor are spoken of
    /// @param instructions on them, oldest first
    Round(Ground ground, List<Namesakes> names, List<Instruction> instructions) {
        this.ground = ground;
        this.names = names;
        this.instructions = instructions;
        this.clusters = new Clusters(names);
    }

    /// @param known what packs know
    /// @param alike the surest first
    Roster joined(List<Edge> known, List<Edge> alike) {
        decide();
        known.stream().filter(Edge::isSure).forEach(edge -> given.link(edge.one(), edge.other()));
        join(known);
        join(alike);
        join(ground.candidates.givenTogether(names, clusters));
        join(ground.candidates.shortNames(names, clusters));
        return new Roster(ground, clusters, instructions, new Roster.Edges(decided, open));
    }

    private void decide() {
        for (var instruction : instructions.reversed()) {
            switch (instruction.decision()) {
                case Merge _ -> merge(of(instruction, 0), of(instruction, 1));
                case AddName(_, var name) -> merge(of(instruction, 0), named(name));
                case NotSame _ -> keepApart(of(instruction, 0), of(instruction, 1));
                case StrikeName(_, var name) -> keepApart(of(instruction, 0), named(name));
                case Split _, Rename _, SetKind _, SetParent _ -> {}
            }
        }
    }

    private Optional<Namesakes> of(Instruction instruction, int anchor) {
        return ground.register.of(instruction, anchor);
    }

    private Optional<Namesakes> named(String name) {
        return ground.register.named(name);
    }

    private void merge(Optional<Namesakes> one, Optional<Namesakes> other) {
        if (one.isPresent()
                && other.isPresent()
                && !clusters.areKeptApart(one.get(), other.get())) {
            var edge = Edge.decided(one.get(), other.get());
            decided.add(edge);
            given.link(edge.one(), edge.other());
            clusters.join(edge);
        }
    }

    private void keepApart(Optional<Namesakes> one, Optional<Namesakes> other) {
        if (one.isPresent() && other.isPresent() && !clusters.areOne(one.get(), other.get())) {
            clusters.keepApart(one.get(), other.get());
        }
    }

    private void join(List<Edge> edges) {
        for (var edge : edges) {
            if (!clusters.areKeptApart(edge.one(), edge.other())) {
                join(edge);
            }
        }
    }

    private void join(Edge edge) {
        var pack = knownAsTwo(edge);
        if (!edge.isSure()) {
            open.addAll(pack.isEmpty() ? List.of(edge) : List.of());
        } else if (pack.isPresent()) {
            open.add(edge.doubted("two in the pack " + pack.get()));
        } else if (canBeOne(edge)) {
            clusters.join(edge);
        } else {
            open.add(edge);
        }
    }

    private Optional<String> knownAsTwo(Edge edge) {
        return clusters.areOne(edge.one(), edge.other())
                ? Optional.empty()
                : ground.leads.asTwo(
                        clusters.of(edge.one()).members(), clusters.of(edge.other()).members());
    }

    /// Two persons whose full names are not alike are two, though each is like a third. Of names that a person or a pack gave to
    /// one, it is enough that one is alike.
    private boolean canBeOne(Edge edge) {
        return clusters.areOne(edge.one(), edge.other())
                || fullNames(edge.one()).stream()
                        .allMatch(those ->
                                fullNames(edge.other()).stream()
                                        .allMatch(others -> areAlike(those, others)));
    }

    /// Of the actor that has this name, those given to one together.
    private Collection<List<Namesakes>> fullNames(Namesakes those) {
        return clusters.of(those).members().stream()
                .filter(Namesakes::hasFullName)
                .collect(groupingBy(given::first))
                .values();
    }

    private boolean areAlike(List<Namesakes> those, List<Namesakes> others) {
        return given.first(those.getFirst()).equals(given.first(others.getFirst()))
                || those.stream()
                        .anyMatch(one ->
                                others.stream()
                                        .anyMatch(other -> ground.candidates.areAlike(one, other)));
    }
}
