package stemma.predicate;

import java.util.ArrayList;
import java.util.List;
import stemma.tagger.Tagged.Word;

/// The way from one word of a tree to another.
public final class Way {
    private Way() {}

    /// Up, then down: `^xcomp obj` goes up one `xcomp`, then down to an `obj`.
    ///
    /// @param words of a sentence whose words are a tree
    public static String between(List<Word> words, int from, int to) {
        var above = new ArrayList<Integer>();
        for (int at = to; at >= 0; at = words.get(at).head()) {
            above.add(at);
        }
        var steps = new ArrayList<String>();
        int at = from;
        while (!above.contains(at) && at >= 0) {
            steps.add("^" + relation(words.get(at)));
            at = words.get(at).head();
        }
        for (int i = above.indexOf(at) - 1; i >= 0; i--) {
            steps.add(relation(words.get(above.get(i))));
        }
        return String.join(" ", steps);
    }

    /// The universal relation to what a word hangs on, without its subtype.
    static String relation(Word word) {
        if (word.head() < 0) {
            return "root";
        }
        int colon = word.relation().indexOf(':');
        return colon < 0 ? word.relation() : word.relation().substring(0, colon);
    }
}
