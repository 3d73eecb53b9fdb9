package stemma.predicate;

import java.util.ArrayList;
import java.util.List;
import stemma.tagger.Tagged;

/// What a text says happened or holds.
public final class Events {
    private Events() {}

    /// The events of a text, in the order of their predicates.
    ///
    /// @param tagged what the model read in it
    public static List<Event> of(String text, Tagged tagged) {
        var events = new ArrayList<Event>();
        for (int i = 0; i < tagged.sentences().size(); i++) {
            int sentence = i;
            Parse.of(text, tagged.sentences().get(i))
                    .ifPresent(parse -> events.addAll(in(parse, tagged, sentence, events.size())));
        }
        return events;
    }

    private static List<Event> in(Parse parse, Tagged tagged, int sentence, int before) {
        var matches = new Matches(parse, tagged);
        var drafting = new Drafting(parse, matches, sentence);
        var drafted = matches.all().stream().flatMap(drafting::events).toList();
        var words = drafted.stream().map(Event::word).toList();
        return drafted.stream().map(event -> drafting.withAct(event, words, before)).toList();
    }
}
