package stemma.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import stemma.model.ActorDecision;
import stemma.model.ClaimDecision;
import stemma.model.Decision;
import stemma.model.Decision.Undo;
import stemma.model.Recorded;
import stemma.model.SourceDecision;

/// What a journal says on who is who, so far as it was read: further entries are added to it, the rest is not read again.
///
/// @param last    number of the last entry that was read; 0 before the first
/// @param entries decisions on actors, and what takes them back, by number
record Ledger(long last, SortedMap<Long, Decision> entries) {
    static Ledger empty() {
        return new Ledger(0, new TreeMap<>());
    }

    /// With the entries that follow.
    ///
    /// @param newer in order
    Ledger with(List<Recorded> newer) {
        var all = new TreeMap<>(entries);
        for (var recorded : newer) {
            switch (recorded.entry().decision()) {
                case ActorDecision decision -> all.put(recorded.number(), decision);
                case Undo undo when all.containsKey(undo.number()) ->
                        all.put(recorded.number(), undo);
                case Undo _, Decision.Given _, ClaimDecision _, SourceDecision _ -> {}
            }
        }
        return new Ledger(newer.isEmpty() ? last : newer.getLast().number(), all);
    }

    /// Whether all of these entries are on actors.
    boolean hasAll(List<Recorded> some) {
        return some.stream().allMatch(recorded -> entries.containsKey(recorded.number()));
    }

    /// The decisions in force, oldest first.
    List<ActorDecision> inForce() {
        var undone = undone();
        return entries.entrySet().stream()
                .filter(entry -> !undone.contains(entry.getKey()))
                .flatMap(entry ->
                        entry.getValue() instanceof ActorDecision decision
                                ? Stream.of(decision)
                                : Stream.empty())
                .toList();
    }

    /// The newest first: what is taken back itself takes nothing back.
    private Set<Long> undone() {
        var undone = new HashSet<Long>();
        for (var number : new ArrayList<>(entries.keySet()).reversed()) {
            if (entries.get(number) instanceof Undo(var earlier) && !undone.contains(number)) {
                undone.add(earlier);
            }
        }
        return undone;
    }
}
