package stemma.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import stemma.desk.Desk;
import stemma.desk.Lineage;
import stemma.model.When;
import stemma.weigh.Period;
import stemma.weigh.Span;

/// The two times a page is asked for, as they stand in the address and in its fields: kept as typed, even where they are no dates.
///
/// @param known the day as known on which it is shown; empty for today
/// @param from  EDTF, from when on a thing is said to be true; empty for ever
/// @param to    EDTF, until when
record Scope(String known, String from, String to) {
    static Scope of(Map<String, List<String>> parameters) {
        return new Scope(
                Parameters.value(parameters, "known"),
                Parameters.value(parameters, "from"),
                Parameters.value(parameters, "to"));
    }

    /// The day as known on which it is asked for; nothing for today and for what is no day.
    Optional<LocalDate> day() {
        try {
            return known.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(known));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// What the reports say alike, as it was known then, whenever it is said to be true.
    Lineage known(Desk desk) {
        return day().map(desk.weighing()::knownOn).orElseGet(desk.weighing()::now);
    }

    /// The same of the time asked for only.
    Lineage lineage(Desk desk) {
        return known(desk).within(start(), end());
    }

    /// From when on; unstated for ever, for what is no date, and where no day would be left.
    When start() {
        return isBackwards() ? When.unstated() : date(from);
    }

    When end() {
        return isBackwards() ? When.unstated() : date(to);
    }

    /// The time asked for.
    Period period() {
        return new Period(start(), end());
    }

    private boolean isBackwards() {
        return Span.orAlways(date(from)).first() > Span.orAlways(date(to)).last();
    }

    private static When date(String edtf) {
        return Query.error(edtf).isPresent() ? When.unstated() : When.parse(edtf);
    }

    boolean isNarrowed() {
        return !(known + from + to).isEmpty();
    }

    /// What is wrong with the dates, each in a sentence.
    List<String> errors() {
        var errors = new ArrayList<String>();
        if (!known.isEmpty() && day().isEmpty()) {
            errors.add(
                    "“%s” is no day. Write 2031-03-06."
                            .formatted(Wording.shortened(Wording.level(known), 40)));
        }
        Query.error(from).ifPresent(errors::add);
        Query.error(to).ifPresent(errors::add);
        if (isBackwards()) {
            errors.add(
                    "“True from” is later than “True to”, so that no day is left. All times are shown.");
        }
        return List.copyOf(errors);
    }

    /// The end of an address that asks for this and nothing else; empty where nothing is asked.
    String inAddress() {
        var parts = new LinkedHashMap<String, String>();
        putInto(parts);
        return Place.query(parts);
    }

    /// Adds what is asked to the parts of an address.
    void putInto(SequencedMap<String, String> parts) {
        parts.put("known", known);
        parts.put("from", from);
        parts.put("to", to);
    }
}
