package stemma.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stemma.model.Amount;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.time.Amounts;

/// How many and how much, as the sentences of a report have it.
final class Counted {
    private final String text;
    private final List<Sentence> sentences;
    private final Dates dates;
    private final Map<Sentence, List<Amount>> known = new HashMap<>();

    Counted(String text, List<Sentence> sentences, Dates dates) {
        this.text = text;
        this.sentences = sentences;
        this.dates = dates;
    }

    /// The amounts in these words, in the order of the text; also those that stand there in part.
    Stream<Amount> in(Passage words) {
        return InOrder.overlapping(sentences, Sentence::at, words).stream()
                .flatMap(sentence -> InOrder.overlapping(of(sentence), Amount::at, words).stream());
    }

    private List<Amount> of(Sentence sentence) {
        return known.computeIfAbsent(sentence, it -> Amounts.of(text, it.at(), dates.all()));
    }
}
