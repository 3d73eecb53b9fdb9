package stemma.model;

import java.util.List;
import java.util.Optional;

/// Why a part of a draft was read as it was.
///
/// @param part        which part: `relation`, `agent`, `modality`, `source`, `said`, `when`
/// @param read        what it was read as: `requests`, `Tarvel Front`, `2031-03`
/// @param words       the words of the report that it rests on; none where the report has none for it
/// @param path        the way through the sentence's tree from the word for the relation, such as `^xcomp obj`: up one `xcomp`, then down
///                    to an `obj`; empty where none was gone
/// @param line        the line of a table that was followed; empty where there was none
/// @param rule        in plain words what made it so
/// @param probability the model's own, 0 to 1, where the model was asked
public record Ground(
        String part,
        String read,
        List<Passage> words,
        String path,
        String line,
        String rule,
        Optional<Double> probability) {
    public Ground {
        words = List.copyOf(words);
    }

    /// A ground that is only words and a rule.
    public static Ground of(String part, String read, List<Passage> words, String rule) {
        return new Ground(part, read, words, "", "", rule, Optional.empty());
    }

    /// The same, by this way through the tree.
    public Ground by(String way) {
        return new Ground(part, read, words, way, line, rule, probability);
    }

    /// The same, by this line of a table.
    public Ground after(String lineOfTable) {
        return new Ground(part, read, words, path, lineOfTable, rule, probability);
    }

    /// The same, with the model's own probability.
    public Ground sure(double likely) {
        return new Ground(part, read, words, path, line, rule, Optional.of(likely));
    }
}
