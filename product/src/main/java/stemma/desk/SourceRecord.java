package stemma.desk;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import stemma.weigh.Proposition;
import stemma.weigh.Turn;
import stemma.weigh.Voice;

/// What is on record of an outlet or speaker: how often it speaks for itself, who has what from whom, and what became of what it said.
///
/// @param id        for addresses, made of `source`
/// @param source    what tells it apart, as `SourceId` has it: one without a name is somebody of one report
/// @param label     what it is called, or its description
/// @param quoting   who quotes it, of those without a name; else empty
/// @param reports   its own, of an outlet; else those that tell what it says
/// @param said      the claims that came by it, in the order of reports
/// @param own       how many of these end with it: its own words
/// @param relays    from whom the others come next, by id of source, with how many
/// @param relayedBy by whom its words come, likewise
/// @param outcome   found out of all sources at once when it is first asked for, which takes the origins of all that is said
public record SourceRecord(
        String id,
        String source,
        String label,
        String quoting,
        Voice.Kind kind,
        NavigableSet<String> reports,
        List<String> said,
        int own,
        SequencedMap<String, Integer> relays,
        SequencedMap<String, Integer> relayedBy,
        Supplier<Outcome> outcome) {
    public SourceRecord {
        reports = Collections.unmodifiableNavigableSet(new TreeSet<>(reports));
        said = List.copyOf(said);
    }

    /// What became of what it said.
    ///
    /// @param origins      the propositions of which it is an origin
    /// @param first        of what several outlets report, how often its report was the first of all
    /// @param several      how often it reports what several outlets do, where dates tell which was first
    /// @param turns        where it took another position
    /// @param confirmed    what it said and somebody independent of it said later
    /// @param contradicted what it said and somebody else later said is not so
    public record Outcome(
            List<Proposition> origins,
            int first,
            int several,
            List<Turn> turns,
            List<Later> confirmed,
            List<Later> contradicted) {
        public Outcome {
            origins = List.copyOf(origins);
            turns = List.copyOf(turns);
            confirmed = List.copyOf(confirmed);
            contradicted = List.copyOf(contradicted);
        }
    }

    public List<Proposition> origins() {
        return outcome.get().origins;
    }

    public int first() {
        return outcome.get().first;
    }

    public int several() {
        return outcome.get().several;
    }

    public List<Turn> turns() {
        return outcome.get().turns;
    }

    public List<Later> confirmed() {
        return outcome.get().confirmed;
    }

    public List<Later> contradicted() {
        return outcome.get().contradicted;
    }

    /// Something it said, and who came to it later.
    ///
    /// @param claim its own
    /// @param later the first claim of somebody else
    /// @param by    whose word that is
    public record Later(Proposition proposition, String claim, String later, String by) {}

    /// The part of what came by it that is its own words, 0 to 1.
    public double ownShare() {
        return said.isEmpty() ? 0 : (double) own / said.size();
    }

    public boolean isNamed() {
        return kind != Voice.Kind.UNNAMED;
    }
}
