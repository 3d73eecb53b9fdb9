package stemma.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Filter;
import stemma.model.When;

/// Which reports a reader asks for, as it stands in the address and in the fields: kept as typed, even where it is no date.
/// @param known the day as known on which they are shown; empty for today
record Query(
        String q, String outlet, String lang, String from, String to, String known, String after) {

    /// Reads it from the parameters of an address; what is missing is empty.
    static Query of(Map<String, List<String>> parameters) {
        return new Query(
                Parameters.value(parameters, "q"),
                Parameters.value(parameters, "outlet"),
                Parameters.value(parameters, "lang"),
                Parameters.value(parameters, "from"),
                Parameters.value(parameters, "to"),
                Parameters.value(parameters, "known"),
                Parameters.value(parameters, "after"));
    }

    /// As the casebook understands it; what is no date counts as not given.
    Filter filter(int limit) {
        return new Filter(
                        given(q),
                        given(outlet),
                        given(lang),
                        date(from),
                        date(to),
                        given(after),
                        limit)
                .knownOn(scope().day());
    }

    /// What is wrong with the dates, each in a sentence.
    List<String> errors() {
        var errors = new ArrayList<String>();
        error(from).ifPresent(errors::add);
        error(to).ifPresent(errors::add);
        errors.addAll(scope().errors());
        return List.copyOf(errors);
    }

    private Scope scope() {
        return new Scope(known, "", "");
    }

    boolean isNarrowed() {
        return !loosened().isEmpty();
    }

    Query after(String id) {
        return new Query(q, outlet, lang, from, to, known, id);
    }

    /// Each way to leave out one filter, by what is left out: `the words “ferry”`.
    Map<String, Query> loosened() {
        var ways = new LinkedHashMap<String, Query>();
        put(ways, q, "the words “%s”", new Query("", outlet, lang, from, to, known, ""));
        put(ways, outlet, "the outlet %s", new Query(q, "", lang, from, to, known, ""));
        put(
                ways,
                Wording.language(lang),
                "the language %s",
                new Query(q, outlet, "", from, to, known, ""));
        put(ways, from, "the first day %s", new Query(q, outlet, lang, "", to, known, ""));
        put(ways, to, "the last day %s", new Query(q, outlet, lang, from, "", known, ""));
        put(ways, known, "the day as known on %s", new Query(q, outlet, lang, from, to, "", ""));
        return ways;
    }

    private void put(Map<String, Query> ways, String value, String words, Query without) {
        if (!value.isEmpty() && !without.equals(after(""))) {
            ways.put(words.formatted(Wording.shortened(Wording.level(value), 60)), without);
        }
    }

    /// The end of an address, with its question mark; empty where nothing is asked.
    String inAddress() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("outlet", outlet);
        parts.put("lang", lang);
        parts.put("from", from);
        parts.put("to", to);
        parts.put("known", known);
        parts.put("after", after);
        return Place.query(parts);
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static When date(String edtf) {
        return error(edtf).isPresent() ? When.unstated() : When.parse(edtf);
    }

    /// What is wrong with a date; empty where nothing is.
    static Optional<String> error(String edtf) {
        try {
            When.parse(edtf);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    "“%s” is no date that is understood. Write 2031-03-06, 2031-03 or 2031."
                            .formatted(Wording.shortened(Wording.level(edtf), 40)));
        }
    }
}
