package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A tree written by hand, its words as `FORM/PART/HEAD/RELATION`, the head by its index or -1; behind a form that ends with `~` is no blank.
final class Sketch {
    private Sketch() {}

    /// Each word once the tree is put right, with what it hangs on and how: `FORM/HEAD/RELATION`.
    static List<String> hanging(BiFunction<String, Sentence, Sentence> by, String... written) {
        return mended(by, written).stream()
                .map(word -> word.lemma() + "/" + word.head() + "/" + word.relation())
                .toList();
    }

    /// The words of the tree once it is put right.
    static List<Word> mended(BiFunction<String, Sentence, Sentence> by, String... written) {
        var words = new ArrayList<Word>();
        var text = new StringBuilder();
        for (String word : written) {
            var parts = word.split("/");
            boolean isGlued = parts[0].endsWith("~");
            String form = isGlued ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
            var at = new Passage(text.length(), text.length() + form.length());
            text.append(form).append(isGlued ? "" : " ");
            words.add(new Word(at, parts[1], form, Integer.parseInt(parts[2]), parts[3]));
        }
        var sentence = new Sentence(new Passage(0, text.length()), words);
        return by.apply(text.toString(), sentence).words();
    }
}
