package stemma.train;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import stemma.resolve.NameParts;
import stemma.resolve.NameSimilarity;
import stemma.train.LetterPairs.Example;

/// Parts of names in Arabic or Hebrew letters with their Latin forms: the lists `wd_*` of a gold folder.
final class NameBook {
    private static final int LONGEST = 24;
    private static final int MOST_FORMS = 6;

    private NameBook() {}

    /// @param script `arabic` or `hebrew`
    /// @param part   `train` or `dev`
    static List<Example> of(Path gold, String script, String part) throws IOException {
        var examples = new ArrayList<Example>();
        for (String line :
                Json.text(gold.resolve("names").resolve("wd_%s_%s.tsv".formatted(script, part)))) {
            var cells = line.split("\t");
            var original = NameParts.folded(cells[1].replace(" ", ""));
            var latin = NameParts.folded(cells[0]);
            boolean isLatin = latin.chars().allMatch(letter -> letter < 128);
            boolean isNative = original.chars().allMatch(letter -> letter >= 128);
            int longest = Math.max(original.length(), latin.length());
            boolean isEmpty = original.isEmpty() || latin.isEmpty();
            if (isLatin && isNative && !isEmpty && longest <= LONGEST) {
                examples.add(new Example(original, latin, 1));
            }
        }
        return examples;
    }

    /// Latin spellings of which one may stand for the other, because one word in another script is written as both.
    static List<Example> spellings(List<Example> book) {
        return book.stream()
                .collect(
                        groupingBy(
                                Example::from,
                                TreeMap::new,
                                mapping(Example::to, toCollection(TreeSet::new))))
                .values()
                .stream()
                .filter(forms -> forms.size() > 1 && forms.size() <= MOST_FORMS)
                .flatMap(NameBook::pairs)
                .toList();
    }

    private static Stream<Example> pairs(Set<String> forms) {
        return forms.stream()
                .flatMap(one ->
                        forms.stream()
                                .filter(other -> isNear(one, other))
                                .map(other -> new Example(one, other, 1.0 / (forms.size() - 1))));
    }

    /// What differs in more than half of its letters is another name, or a title.
    private static boolean isNear(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return !one.equals(other) && NameSimilarity.edits(one, other) <= Math.max(1, longest / 2);
    }
}
