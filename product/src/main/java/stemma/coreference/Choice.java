package stemma.coreference;

import java.util.List;

/// What a markable may mean: what an earlier one does, or something new. The ranker chooses, and is trained to.
///
/// @param options the first is that it means something new
public record Choice(Markable markable, List<Option> options) {
    public Choice {
        options = List.copyOf(options);
    }

    /// One answer.
    ///
    /// @param antecedent index of the earlier markable, -1 for something new
    /// @param features   what tells for or against it, each a hash of its name and values
    @SuppressWarnings("ArrayRecordComponent") // many, and never compared
    public record Option(int antecedent, long[] features) {}
}
