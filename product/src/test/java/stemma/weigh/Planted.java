package stemma.weigh;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A casebook whose truth is known, since it was made up: what was planted in it, and nothing else is there to find.
record Planted(Dossier dossier, List<Plot> plots) {
    /// Something that was planted, on actors that no other plot has.
    ///
    /// @param lost       what was left out on purpose so that the origins cannot all be found; empty where nothing was
    /// @param conflicts  by kind, the claims of all positions
    /// @param turns      who changed its position
    /// @param successors what followed what, by actor
    record Plot(
            String name,
            List<Expected> propositions,
            Map<Disagreement.Kind, Set<String>> conflicts,
            Set<String> turns,
            Map<String, List<String>> successors,
            List<String> lost) {}

    /// A proposition that was planted.
    ///
    /// @param origins       by stance, for those that are taken
    /// @param circles       the claims that close one
    /// @param confirmations the claims that repeat what their own party is the origin of
    record Expected(
            Set<String> claims,
            Map<Stance, Integer> origins,
            Set<String> circles,
            Set<String> confirmations) {}

    @Override
    public String toString() {
        return plots.stream().map(Plot::name).toList()
                + " in "
                + dossier.statements().size()
                + " statements";
    }
}
