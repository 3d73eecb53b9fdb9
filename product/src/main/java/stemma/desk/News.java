package stemma.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.When;
import stemma.weigh.Statement;

/// What changed in a period.
///
/// @param period   that was asked for
/// @param lineage  as it stands at its end
/// @param items    the weightiest first
/// @param undated  how many items are left out because nothing in them tells a time, where a part of time is asked for
/// @param reports  the ids of the reports that came in it
/// @param claims   how many statements these make
/// @param weeks    the statements of the last weeks of reports, by the Monday each begins on
public record News(
        Period period,
        Lineage lineage,
        List<Item> items,
        int undated,
        Set<String> reports,
        int claims,
        SequencedMap<LocalDate, Week> weeks) {
    public News {
        items = List.copyOf(items);
        reports = Set.copyOf(reports);
        weeks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(weeks));
    }

    /// What is new is what was not there before.
    ///
    /// @param read  what was added to the casebook by then is not new
    /// @param since what was published before that day is not new
    /// @param known what was published after that day is not looked at
    public record Period(
            Optional<Instant> read, Optional<LocalDate> since, Optional<LocalDate> known) {
        /// All there is.
        public static Period always() {
            return new Period(Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Period since(LocalDate day) {
            return new Period(Optional.empty(), Optional.of(day), Optional.empty());
        }

        public Period until(Optional<LocalDate> day) {
            return new Period(read, since, day);
        }
    }

    /// The statements of the reports of a week.
    ///
    /// @param before those of reports that are not new
    /// @param added  those of new reports
    /// @param outlets whose first reports these are
    public record Week(int before, int added, List<String> outlets) {
        public Week {
            outlets = List.copyOf(outlets);
        }

        public int all() {
            return before + added;
        }
    }

    /// The same of a part of true time only: items that rest on something that is said to be true then.
    ///
    /// @param from EDTF, from its first day; not stated for ever
    /// @param to   EDTF, to its last day; likewise
    public News within(When from, When to) {
        var wanted = new stemma.weigh.Period(from, to);
        if (!wanted.isBounded()) {
            return this;
        }
        return new News(
                period,
                lineage,
                items.stream().filter(item -> times(item).anyMatch(wanted::has)).toList(),
                (int) items.stream().filter(item -> times(item).noneMatch(When::isStated)).count(),
                reports,
                claims,
                weeks);
    }

    private Stream<When> times(Item item) {
        return item.evidence().stream()
                .flatMap(claim -> lineage.dossier().statement(claim).stream())
                .map(Statement::when);
    }

    /// How many items there are of each kind, in the order of kinds.
    public Map<Item.Kind, Integer> kinds() {
        var counts = new LinkedHashMap<Item.Kind, Integer>();
        items.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        return counts;
    }
}
