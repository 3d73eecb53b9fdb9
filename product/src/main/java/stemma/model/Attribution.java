package stemma.model;

import java.util.List;

/// The way a claim came to us: the report's outlet, then everyone it was relayed from, outermost first.
///
/// `Institute <- Sawt al-Karst <- "two officials"`
///
/// @param relayed the links after the outlet; none where it speaks in its own words
public record Attribution(Source outlet, List<Link> relayed) {
    public Attribution {
        relayed = List.copyOf(relayed);
    }

    /// The farthest source: what independence counts. Several where they say it together.
    public List<Source> origin() {
        return relayed.isEmpty() ? List.of(outlet) : relayed.getLast().sources();
    }

    public boolean isOwnWords() {
        return relayed.isEmpty();
    }
}
