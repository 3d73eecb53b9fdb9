package stemma.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Decision;
import stemma.model.Recorded;

/// The journal as it stood on a day: what was entered by then, and what of it was in force then. Days are those of UTC.
///
/// @param entered oldest first
record Standing(List<Recorded> entered) {
    Standing {
        entered = List.copyOf(entered);
    }

    /// @param journal all of it, oldest first
    /// @param day     nothing for now
    static Standing of(List<Recorded> journal, Optional<LocalDate> day) {
        var entered = journal.stream().filter(it -> day.isEmpty() || isBy(it, day.get())).toList();
        var undone = undone(entered);
        return new Standing(
                entered.stream()
                        .map(it ->
                                new Recorded(
                                        it.number(), it.entry(), !undone.contains(it.number())))
                        .toList());
    }

    private static boolean isBy(Recorded recorded, LocalDate day) {
        return !day(recorded).isAfter(day);
    }

    /// The day on which it was entered.
    static LocalDate day(Recorded recorded) {
        return LocalDate.ofInstant(recorded.entry().when(), ZoneOffset.UTC);
    }

    private static Set<Long> undone(List<Recorded> entered) {
        var undone = new HashSet<Long>();
        for (var it : entered.reversed()) {
            if (it.entry().decision() instanceof Decision.Undo(var number)
                    && !undone.contains(it.number())) {
                undone.add(number);
            }
        }
        return undone;
    }

    /// What was in force, oldest first.
    Stream<Recorded> inForce() {
        return entered.stream().filter(Recorded::isInForce);
    }

    /// The decisions of a kind that were in force, oldest first.
    <T extends Decision> List<T> decisions(Class<T> kind) {
        return inForce()
                .map(it -> it.entry().decision())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
