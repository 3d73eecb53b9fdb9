package stemma.weigh;

import java.util.List;

/// What became of propositions when statements came or went.
///
/// @param gone those that are no more, or are another now
/// @param come those that were not there before, or were another; by id
public record Change(List<Proposition> gone, List<Proposition> come) {
    public Change {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
