package stemma.predicate;

import java.util.List;
import java.util.Optional;
import stemma.model.Modality;

/// Verbs that no line of the table speaks of: kept as `other` where they hold between two that are named.
final class Unlisted {
    private static final List<Slot> NAMED =
            List.of(Slot.of("a:subj{name}"), Slot.of("p:obj{name}"));

    private Unlisted() {}

    static Optional<Frame> at(Parse parse, int word) {
        boolean isVerb = parse.isVerb(word) && !parse.form(word - 1).equals("-");
        return isVerb && !Moods.isOperator(parse, word)
                ? Optional.of(frame(parse.form(word), "v"))
                : Optional.empty();
    }

    /// A line for a word that the table has none for.
    static Frame frame(String word, String part) {
        return new Frame(
                0,
                word,
                part,
                NAMED,
                Optional.of(Relations.of(Relations.OTHER)),
                Modality.ASSERTED,
                Optional.empty(),
                "",
                "");
    }
}
