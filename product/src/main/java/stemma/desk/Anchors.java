package stemma.desk;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Anchor;
import stemma.model.ClaimAnchor;
import stemma.model.ClaimDecision;
import stemma.model.Confidence;
import stemma.model.Likelihood;
import stemma.model.Passage;
import stemma.model.SourceAnchor;
import stemma.weigh.Disagreement;
import stemma.weigh.Disagreement.Position;
import stemma.weigh.Origin;
import stemma.weigh.Statement;

/// Names claims, actors and sources for decisions, so that these find them after a new reading.
public final class Anchors {
    private final Basis basis;

    Anchors(Basis basis) {
        this.basis = basis;
    }

    /// @throws NoSuchElementException if there is no claim with this id
    public ClaimAnchor claim(String id) {
        var claim = basis.claim(id);
        return ClaimAnchor.of(claim, basis.report(claim.report()).report());
    }

    /// An origin, by a claim that is its word.
    public ClaimAnchor origin(Origin origin) {
        return claim(origin.roots().getFirst());
    }

    /// A mention of an actor; nothing where none has this id.
    public Optional<Anchor> actor(String id) {
        return basis.census().actors().all().stream()
                .filter(actor -> actor.ids().contains(id))
                .findFirst()
                .map(basis.census()::appearances)
                .map(told ->
                        anchor(
                                basis.report(told.getFirst().report()),
                                told.getFirst().at().getFirst()));
    }

    /// A source; nothing where nobody with this id says anything, or only where no words are for it.
    ///
    /// @param id as `SourceId` makes it
    public Optional<SourceAnchor> source(String id) {
        return basis.identities()
                .published(id)
                .<SourceAnchor>map(SourceAnchor.Outlet::new)
                .or(() -> actor(id).map(SourceAnchor.Speaker::new))
                .or(() -> speaker(id).map(SourceAnchor.Speaker::new));
    }

    private Optional<Anchor> speaker(String id) {
        return speaking(id)
                .sorted()
                .distinct()
                .map(basis::report)
                .flatMap(filed ->
                        Placement.speakers(filed)
                                .filter(it -> basis.placement().id(filed, it).equals(id))
                                .flatMap(it -> it.at().stream())
                                .map(at -> anchor(filed, at)))
                .findFirst();
    }

    /// The reports in which somebody with this id may speak: whoever has no name has that of his report in his.
    private Stream<String> speaking(String id) {
        return Stream.concat(
                basis.dossier().statements().stream()
                        .filter(it -> it.voices().anyMatch(voice -> voice.actor().equals(id)))
                        .map(Statement::report),
                basis.reports().imprints().keySet().stream().filter(id::contains));
    }

    private static Anchor anchor(Filed filed, Passage at) {
        return new Anchor(filed.id(), at, at.in(filed.report().text()));
    }

    /// How likely it is that it is as one position of a disagreement says.
    ///
    /// @param position its place in the positions of the disagreement, from 0
    public ClaimDecision.Judge judge(
            Disagreement disagreement, int position, Likelihood likelihood, Confidence confidence) {
        var positions = disagreement.positions();
        var against = positions.get(position == 0 ? 1 : 0);
        return new ClaimDecision.Judge(
                first(positions.get(position)), first(against), likelihood, confidence);
    }

    private ClaimAnchor first(Position position) {
        return origin(position.side().origins().getFirst());
    }
}
