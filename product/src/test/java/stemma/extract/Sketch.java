package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A tree written by hand, its words as `FORM/PART/HEAD/RELATION`, the head by its index or -1.
final class Sketch {
    private Sketch() {}

    /// The words of the tree once it is put right.
    static List<Word> mended(BiFunction<String, Sentence, Sentence> by, String... written) {
        var words = new ArrayList<Word>();
        var text = new StringBuilder();
        for (String word : written) {
            var parts = word.split("/");
            var at = new Passage(text.length(), text.length() + parts[0].length());
            text.append(parts[0]).append(' ');
            words.add(new Word(at, parts[1], parts[0], Integer.parseInt(parts[2]), parts[3]));
        }
        var sentence = new Sentence(new Passage(0, text.length()), words);
        return by.apply(text.toString(), sentence).words();
    }
}
