package stemma.place;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.model.Passage;
import stemma.text.Table;
import stemma.text.Token;
import stemma.text.Tokens;

/// The place that said words are about: the one at which they say that something is, "in the town of Goma", the finest of
/// several that lie in each other. None where they name places that do not, or only people from there.
public final class Scene {
    /// How far before a name the word that puts something there may stand, in words.
    private static final int NEAR = 5;

    private static final Set<String> AT =
            Table.rows("/stemma/place/prepositions.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(toSet());

    private Scene() {}

    /// The place and the words that put something there.
    ///
    /// @param toponyms of the whole text
    /// @param words    the passages of what is said
    public static Optional<Toponym> of(String text, List<Toponym> toponyms, List<Passage> words) {
        var scenes =
                words.stream()
                        .flatMap(passage ->
                                toponyms.stream()
                                        .filter(toponym -> passage.covers(toponym.at()))
                                        .filter(toponym -> isAt(text, passage, toponym.at())))
                        .toList();
        var finest = scenes.stream().min(comparingInt(scene -> scene.place().radius()));
        return finest.filter(
                scene -> scenes.stream().allMatch(other -> reaches(other.place(), scene.place())));
    }

    private static boolean isAt(String text, Passage words, Passage name) {
        if (words.begin() == name.begin()) {
            return false;
        }
        var before = Tokens.of(text, new Passage(words.begin(), name.begin()));
        for (var token : before.reversed().stream().limit(NEAR).toList()) {
            if (AT.contains(token.word())) {
                return true;
            }
            if (!isBetween(token)) {
                return false;
            }
        }
        return false;
    }

    /// What may stand between: "in the northern town of", "in Syria's", "near al-".
    private static boolean isBetween(Token token) {
        return token.isWord() && !token.isCapitalised() || token.word().equals("-");
    }

    private static boolean reaches(Place outer, Place inner) {
        return outer.equals(inner) || outer.kilometres(inner) <= outer.radius() + inner.radius();
    }
}
