package stemma.coreference;

import java.util.Optional;
import stemma.model.Passage;

/// Words that mention somebody or something, and may mean the same as others do.
///
/// @param at   all of them: "the spokesman of the League", without what is set beside it by commas
/// @param head the word that the others hang on: "spokesman"
/// @param type what the model takes it for: `Organisation`, `Person`, ...
public record Markable(
        Passage at,
        Passage head,
        Form form,
        Optional<String> type,
        GrammaticalNumber number,
        Gender gender) {}
