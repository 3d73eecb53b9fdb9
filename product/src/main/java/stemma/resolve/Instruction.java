package stemma.resolve;

import java.util.List;
import java.util.Optional;
import stemma.model.ActorDecision;

/// A decision, and whose names it speaks of.
///
/// @param keys for each anchor of the decision the key of the `Namesakes` that stood there when it was taken; none where no mention
///     stands there any more
public record Instruction(ActorDecision decision, List<Optional<String>> keys) {
    public Instruction {
        keys = List.copyOf(keys);
        if (keys.size() != decision.anchors().size()) {
            throw new IllegalArgumentException(
                    "A instruction has a key for each anchor: " + decision);
        }
    }

    /// Whether every mention that it speaks of is there.
    public boolean isPlaced() {
        return keys.stream().allMatch(Optional::isPresent);
    }
}
