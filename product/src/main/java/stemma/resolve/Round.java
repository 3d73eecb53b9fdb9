package stemma.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import stemma.model.Actors;
import stemma.text.Names;

/// One round of joining names, under the decisions in force.
final class Round {
    private final Candidates candidates;
    private final Map<String, Namesakes> byKey;
    private final Map<String, Namesakes> byName;
    private final List<Ruling> rulings;
    private final Clusters clusters;
    private final Set<Edge> decided = new HashSet<>();
    private final Set<Edge> open = new HashSet<>();

    Round(
            Candidates candidates,
            Map<String, Namesakes> byKey,
            Map<String, Namesakes> byName,
            List<Ruling> rulings) {
        this.candidates = candidates;
        this.byKey = byKey;
        this.byName = byName;
        this.rulings = rulings;
        this.clusters = new Clusters(byKey.values());
    }

    /// @param alike the surest first
    Actors joined(List<Edge> alike) {
        decide();
        join(alike);
        join(candidates.givenTogether(clusters));
        join(candidates.surnames(clusters));
        return actors();
    }

    private void decide() {
        for (var ruling : rulings.reversed()) {
            switch (ruling.decision()) {
                case Merge _ -> merge(of(ruling, 0), of(ruling, 1));
                case AddName(_, var name) -> merge(of(ruling, 0), named(name));
                case NotSame _ -> keepApart(of(ruling, 0), of(ruling, 1));
                case StrikeName(_, var name) -> keepApart(of(ruling, 0), named(name));
                case Split _, Rename _, SetKind _, SetParent _ -> {}
            }
        }
    }

    private Optional<Namesakes> of(Ruling ruling, int anchor) {
        return ruling.keys().get(anchor).map(byKey::get);
    }

    private Optional<Namesakes> named(String name) {
        return Optional.ofNullable(byName.get(Names.key(name)));
    }

    private void merge(Optional<Namesakes> one, Optional<Namesakes> other) {
        if (one.isPresent()
                && other.isPresent()
                && !clusters.areKeptApart(one.get(), other.get())) {
            var edge = Edge.decided(one.get(), other.get());
            decided.add(edge);
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
            if (clusters.areKeptApart(edge.one(), edge.other())) {
                continue;
            }
            if (edge.isSure() && canBeOne(edge)) {
                clusters.join(edge);
            } else {
                open.add(edge);
            }
        }
    }

    /// Two persons whose full names are not alike are two, though each is like a third.
    private boolean canBeOne(Edge edge) {
        return clusters.areOne(edge.one(), edge.other())
                || clusters.of(edge.one()).members().stream()
                        .filter(Namesakes::hasFullName)
                        .allMatch(one ->
                                clusters.of(edge.other()).members().stream()
                                        .filter(Namesakes::hasFullName)
                                        .allMatch(other -> candidates.areAlike(one, other)));
    }

    private Actors actors() {
        var roster = new Roster(clusters, byKey, rulings, decided);
        return new Actors(roster.all(), roster.pairs(open), roster.unplaced());
    }
}
