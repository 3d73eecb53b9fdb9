package stemma.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The way a claim came to us: the report's outlet, then everyone it was relayed from, outermost first.
///
/// `Institute <- Sawt al-Karst <- "two officials"`
///
/// @param relayed the links after the outlet; none where it speaks in its own words
public record Attribution(Source outlet, List<Link> relayed) {
    public Attribution {
        relayed = List.copyOf(relayed);
    }

    /// The whole chain, its outlet as a link too.
    public List<Link> links() {
        return Stream.concat(
                        Stream.of(Link.by(outlet, Optional.empty(), Optional.empty())),
                        relayed.stream())
                .toList();
    }

    /// The farthest source: what independence counts. Several where they say it together.
    public List<Source> origin() {
        return last().map(Link::sources).orElseGet(() -> List.of(outlet));
    }

    /// The farthest link; none where the outlet speaks in its own words.
    public Optional<Link> last() {
        return relayed.isEmpty() ? Optional.empty() : Optional.of(relayed.getLast());
    }

    public boolean isOwnWords() {
        return relayed.isEmpty();
    }
}
