package stemma.model;

import java.util.List;
import java.util.Optional;

/// What is said: its words, the relation it states, and who has which part in it.
///
/// @param relation an entry of the relation table, such as `says`
/// @param words    the passages that carry it, in the order of the text; more than one where the speaker is named between them
/// @param agents   who does it; for `says`, the innermost speaker where it is named
/// @param patients to whom; for `says`, whom the words name
/// @param when     what time it is about, not when it was said or published
/// @param where    the place it is about, by name
public record Content(
        String relation,
        List<Passage> words,
        List<Mention> agents,
        List<Mention> patients,
        When when,
        Optional<String> where) {
    public Content {
        words = List.copyOf(words);
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A content has words");
        }
    }
}
