package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.desk.Network.Changed;
import stemma.desk.Relationship;

/// The relation that is chosen in the network, and what it rests on.
///
/// @param comb     its reports by origin
/// @param also     what else there is between the same two, in both directions
/// @param evidence the first of its statements
/// @param rest     the others
record ChosenRelation(
        Relationship it,
        String comb,
        List<Also> also,
        List<Evidence> evidence,
        List<Evidence> rest) {
    private static final int FIRST = 6;

    /// Another relation between the same two.
    record Also(Relationship it, String link) {}

    /// The relation of the view that is chosen, drawn or not.
    static Optional<ChosenRelation> of(NetworkView view) {
        var all = view.relations().all();
        return view.network().all().stream()
                .map(Changed::relationship)
                .filter(it -> it.id().equals(view.query().sel()))
                .findFirst()
                .or(() -> all.stream().filter(it -> it.id().equals(view.query().sel())).findFirst())
                .map(it -> of(view, it));
    }

    private static ChosenRelation of(NetworkView view, Relationship it) {
        var evidence = Evidence.of(view.place(), view.lineage(), it.claims());
        int first = Math.min(FIRST, evidence.size());
        return new ChosenRelation(
                it,
                Evidence.comb(it.side()),
                view.relations().with(it.agent()).stream()
                        .filter(other -> other.has(it.patient()) && !other.id().equals(it.id()))
                        .map(other ->
                                new Also(
                                        other,
                                        view.place().network()
                                                + view.query().with("sel", other.id()).inAddress()))
                        .toList(),
                evidence.subList(0, first),
                evidence.subList(first, evidence.size()));
    }

    String verb() {
        return Wording.verb(it.relation(), false);
    }
}
