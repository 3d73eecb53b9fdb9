package stemma.desk;

import java.util.List;
import stemma.model.SourceAnchor;

/// The source that some words mean.
public sealed interface SourceFound {
    /// @param id as `SourceId` makes it
    record One(String id, SourceAnchor anchor) implements SourceFound {}

    /// @param ids of the actors that go by the words
    record Several(List<String> ids) implements SourceFound {
        public Several {
            ids = List.copyOf(ids);
        }
    }

    record Nobody() implements SourceFound {}
}
