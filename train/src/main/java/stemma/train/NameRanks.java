package stemma.train;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import stemma.model.ActorKind;
import stemma.resolve.NameParts;
import stemma.resolve.NameSimilarity;
import stemma.train.LetterPairs.Example;

/// How often the Latin form of a part of a name is found first: for each word in Arabic or Hebrew letters of a list, all Latin forms
/// of the list are put in the order of their likeness to it, and the first has to be one that the list gives for it.
final class NameRanks {
    /// @param words how many were tried
    /// @param forms among how many Latin forms each was looked for
    /// @param first for how many a right form was first and no wrong one as alike
    record Ranks(int words, int forms, int first) {}

    private NameRanks() {}

    /// @param every one in so many words is tried, against all Latin forms
    static Ranks of(Path gold, String script, int every) throws IOException {
        var book = NameBook.of(gold, script, "dev");
        var answers =
                book.stream()
                        .collect(
                                groupingBy(
                                        Example::from,
                                        TreeMap::new,
                                        mapping(Example::to, toSet())));
        var forms =
                book.stream().map(Example::to).distinct().sorted().map(NameRanks::part).toList();
        var words = List.copyOf(answers.keySet());
        int tried = 0;
        int first = 0;
        for (int i = 0; i < words.size(); i += every) {
            tried++;
            first +=
                    isFirst(part(words.get(i)), forms, answers.getOrDefault(words.get(i), Set.of()))
                            ? 1
                            : 0;
        }
        return new Ranks(tried, forms.size(), first);
    }

    private static NameParts part(String word) {
        return NameParts.of(word, ActorKind.PERSON);
    }

    private static boolean isFirst(NameParts word, List<NameParts> forms, Set<String> right) {
        double best = Double.POSITIVE_INFINITY;
        boolean isRight = false;
        for (var form : forms) {
            double cost = NameSimilarity.letterCost(word, form);
            boolean isAnswer = right.contains(form.name());
            if (cost < best) {
                best = cost;
                isRight = isAnswer;
            } else if (cost == best) {
                isRight &= isAnswer;
            }
        }
        return isRight;
    }
}
