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

    /// Behind these somebody is only told of as whom or what something is for or against: "in operations against Norvia".
    private static final Set<String> OTHERWISE =
            Set.of(
                    "against", "for", "from", "to", "toward", "towards", "with", "by", "about",
                    "between");

    /// What is on or at a state is its matter, and not there: "on Norvia's agenda", "rockets at Norvia".
    private static final Set<String> AT_POINTS = Set.of("on", "at", "At");

    /// What is thrown at a place comes from another: "firing rockets at Aleppo".
    private static final Set<String> THROWN =
            Set.of(
                    "fire",
                    "fired",
                    "fires",
                    "firing",
                    "launch",
                    "launched",
                    "launches",
                    "launching",
                    "shoot",
                    "shot",
                    "shooting",
                    "hurled",
                    "threw",
                    "aim",
                    "aimed",
                    "aiming",
                    "rockets",
                    "missiles",
                    "shells");

    private static final int FAR = 8;

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
                                        .filter(toponym -> isAt(text, passage, toponym)))
                        .toList();
        var finest = scenes.stream().min(comparingInt(scene -> scene.place().radius()));
        return finest.filter(
                scene -> scenes.stream().allMatch(other -> reaches(other.place(), scene.place())));
    }

    private static boolean isAt(String text, Passage words, Toponym toponym) {
        var name = toponym.at();
        if (words.begin() == name.begin()) {
            return false;
        }
        var before = Tokens.of(text, new Passage(words.begin(), name.begin())).reversed();
        for (int i = 0; i < Math.min(NEAR, before.size()); i++) {
            if (AT.contains(before.get(i).word())) {
                return isThere(toponym, before.subList(i, before.size()));
            }
            if (!isBetween(before.get(i))) {
                return false;
            }
        }
        return false;
    }

    /// @param before the word that puts something there, and those before it, nearest first
    private static boolean isThere(Toponym toponym, List<Token> before) {
        boolean isPoint = AT_POINTS.contains(before.getFirst().word());
        boolean isState = toponym.place().kind() == PlaceKind.COUNTRY;
        return !isPoint
                || !isState
                        && before.stream().limit(FAR).map(Token::word).noneMatch(THROWN::contains);
    }

    /// What may stand between: "in the northern town of", "in Syria's", "near al-".
    private static boolean isBetween(Token token) {
        return token.isWord() && !token.isCapitalised() && !OTHERWISE.contains(token.word())
                || token.word().equals("-");
    }

    private static boolean reaches(Place outer, Place inner) {
        return outer.equals(inner) || outer.kilometres(inner) <= outer.radius() + inner.radius();
    }
}
