package stemma.time;

import java.util.LinkedHashMap;
import java.util.Map;
import stemma.model.When;

/// From where the times of a text are told: when it was published, and the dates of events that it may date other things by.
///
/// @param published unstated where it is not known: then, or where it is no day, a dateline's day counts, and `yesterday` without any has no day
/// @param events    dates in EDTF by the events' words in small letters, beside those of `events.tsv`
public record Anchors(When published, Map<String, String> events) {
    public Anchors {
        events = Map.copyOf(events);
        events.values().forEach(When::parse);
        if (events.keySet().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("An event has words");
        }
    }

    /// The text is from then.
    public static Anchors published(When when) {
        return new Anchors(when, Map.of());
    }

    /// Nothing is known of the text.
    public static Anchors unknown() {
        return published(When.unstated());
    }

    /// With an event more: `the ceasefire` was on 3 March 2031.
    public Anchors with(String event, When when) {
        var more = new LinkedHashMap<>(events);
        more.put(Words.small(event), when.edtf());
        return new Anchors(published, more);
    }
}
