package stemma.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.ActorDecision;
import stemma.model.ClaimDecision;
import stemma.model.Decision;
import stemma.model.Listing;
import stemma.model.Recorded;
import stemma.model.SourceDecision;
import stemma.store.Casebook;
import stemma.store.Stamp;

/// The reports of a casebook as lines of its list, read again only when one came or somebody gave something for one. Threads may share one.
final class Roll {
    private final Casebook casebook;
    private Optional<Called> last = Optional.empty();

    /// @param decided number of the last entry of the journal that was looked at
    /// @param byId    newest first
    private record Called(Stamp stamp, long decided, Map<String, Listing> byId) {
        Called with(Stamp later, List<Recorded> newer) {
            return new Called(later, last(newer, decided), byId);
        }
    }

    Roll(Casebook casebook) {
        this.casebook = casebook;
    }

    /// All of them, newest first.
    List<Listing> all() {
        return List.copyOf(byId().values());
    }

    /// The same by id.
    synchronized Map<String, Listing> byId() {
        var stamp = casebook.stamp();
        if (last.filter(it -> it.stamp.equals(stamp)).isEmpty()) {
            var newer = casebook.journal(last.map(Called::decided).orElse(0L));
            last =
                    last.filter(it -> it.stamp.readings().equals(stamp.readings()))
                            .filter(_ -> newer.stream().noneMatch(this::isOnReport))
                            .map(it -> it.with(stamp, newer))
                            .or(() -> Optional.of(new Called(stamp, last(newer, 0), read())));
        }
        return last.orElseThrow().byId;
    }

    private static long last(List<Recorded> entries, long otherwise) {
        return entries.isEmpty() ? otherwise : entries.getLast().number();
    }

    /// Whether a line of the list may be another by it.
    private boolean isOnReport(Recorded recorded) {
        return switch (recorded.entry().decision()) {
            case Decision.Given _ -> true;
            case Decision.Undo(var number) -> isOnReport(casebook.journal(number - 1).getFirst());
            case ActorDecision _, ClaimDecision _, SourceDecision _ -> false;
        };
    }

    private Map<String, Listing> read() {
        var all = new LinkedHashMap<String, Listing>();
        casebook.each(listing -> all.put(listing.id(), listing));
        return all;
    }
}
