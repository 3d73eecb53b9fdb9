package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// What somebody says in several sentences, as in a turn of a conversation or a long quotation, cut by sentence: each that states something is a statement of its own. One without a subject
/// ("Not before.") goes with the one before it.
final class BySentence {
    private final List<Sentence> sentences;
    private final List<List<Passage>> statements = new ArrayList<>();

    /// Where the sentence of the words taken last begins.
    private int last = -1;

    /// Whether the last statement has its subject.
    private boolean isStated;

    private BySentence(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /// The words of each statement, in the order of the text; one at least.
    static List<List<Passage>> of(List<Passage> words, List<Sentence> sentences) {
        var cut = new BySentence(sentences);
        words.forEach(cut::take);
        return cut.statements.stream().map(List::copyOf).toList();
    }

    private void take(Passage words) {
        int begin = words.begin();
        for (var sentence : InOrder.overlapping(sentences, Sentence::at, words)) {
            int start = Math.max(begin, sentence.at().begin());
            int end = Math.min(words.end(), sentence.at().end());
            boolean goesOn = begin > words.begin();
            boolean isOther = sentence.at().begin() != last;
            for (var clause : clauses(new Passage(start, end), sentence)) {
                take(clause, goesOn, isOther, sentence);
                goesOn = false;
                isOther = true;
            }
            last = sentence.at().begin();
            begin = end;
        }
        if (begin == words.begin()) {
            statements.add(new ArrayList<>(List.of(words)));
        }
    }

    /// @param goesOn  whether it stands in one stretch with the words before
    /// @param isOther whether it is another sentence, or as good as one
    private void take(Passage part, boolean goesOn, boolean isOther, Sentence sentence) {
        boolean states = states(part, sentence);
        if (statements.isEmpty() || isOther && isStated && states) {
            statements.add(new ArrayList<>(List.of(part)));
            isStated = states;
        } else {
            var words = statements.getLast();
            words.add(goesOn ? words.removeLast().through(part) : part);
            isStated |= states;
        }
    }

    /// "That nobody left, and that the guard had gone" are two.
    private List<Passage> clauses(Passage part, Sentence sentence) {
        var words = sentence.words();
        var clauses = new ArrayList<Passage>();
        int begin = part.begin();
        for (int i = 2; i + 1 < words.size(); i++) {
            int end = endBefore(i - 1, words);
            if (isFurther(i, words) && end > begin && words.get(i + 1).at().end() <= part.end()) {
                clauses.add(new Passage(begin, end));
                begin = words.get(i + 1).at().begin();
            }
        }
        clauses.add(new Passage(begin, part.end()));
        return clauses;
    }

    private static boolean isFurther(int word, List<Word> words) {
        var that = words.get(word);
        return that.lemma().equals("that")
                && that.relation().equals("mark")
                && that.head() > word
                && words.get(word - 1).relation().equals("cc");
    }

    /// Without a comma.
    private static int endBefore(int word, List<Word> words) {
        int last = words.get(word - 1).lemma().equals(",") ? word - 2 : word - 1;
        return words.get(Math.max(0, last)).at().end();
    }

    private static boolean states(Passage part, Sentence sentence) {
        return InOrder.overlapping(sentence.words(), Word::at, part).stream()
                .anyMatch(word -> word.relation().matches("(?:nsubj|csubj|expl).*"));
    }
}
