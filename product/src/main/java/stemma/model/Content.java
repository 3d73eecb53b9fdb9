package stemma.model;

import java.util.List;
import java.util.Optional;

/// What is said: its words, the relation it states, and who and what has which part in it.
///
/// @param relation    an entry of the relation table, such as `says`
/// @param words       the passages that carry it, in the order of the text; more than one where the speaker is named between them
/// @param agents      who does it; for `says`, the innermost speaker where it is named
/// @param patients    to whom; for `says`, whom the words name
/// @param themes      the words for what is given, sent, said: "rifles", "the report"
/// @param instruments the words for what it is done with: "with mortars"
/// @param amounts     how many or how much
/// @param when        what time it is about, not when it was said or published
/// @param where       the place it is about
public record Content(
        String relation,
        List<Passage> words,
        List<Mention> agents,
        List<Mention> patients,
        List<Passage> themes,
        List<Passage> instruments,
        List<Amount> amounts,
        When when,
        Optional<Where> where) {
    public Content {
        words = List.copyOf(words);
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        themes = List.copyOf(themes);
        instruments = List.copyOf(instruments);
        amounts = List.copyOf(amounts);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A content has words");
        }
    }

    /// A content of which no more than its actors are told.
    public Content(
            String relation,
            List<Passage> words,
            List<Mention> agents,
            List<Mention> patients,
            When when,
            Optional<Where> where) {
        this(relation, words, agents, patients, List.of(), List.of(), List.of(), when, where);
    }

    /// Whether it is only said, and no relation between actors is stated.
    public boolean isSaid() {
        return relation.equals("says");
    }

    /// From the first of its words to the last, with all between them.
    public Passage whole() {
        return words.getFirst().through(words.getLast());
    }

    /// Where the last of its words ends.
    public int end() {
        return whole().end();
    }

    /// The same, about this place.
    public Content at(Where place) {
        return new Content(
                relation,
                words,
                agents,
                patients,
                themes,
                instruments,
                amounts,
                when,
                Optional.of(place));
    }
}
