package stemma.extract;

import java.util.List;
import java.util.regex.Pattern;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// What is told before whoever tells it, where the model takes for it what only says how he came by it: "The bridge was closed, the Mission found in an inquiry."
final class ToldFirst {
    /// Between the verb and what it was found in.
    private static final Pattern IN = Pattern.compile("\\s+(?:in|by|after|during|through)\\s+");

    private static final Pattern COMMA = Pattern.compile(",[”\"’]?\\s+");

    private final String text;
    private final List<Sentence> sentences;

    private ToldFirst(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /// The same reading with what such sayings say.
    static Tagged in(String text, Tagged tagged) {
        var first = new ToldFirst(text, tagged.sentences());
        return tagged.withSayings(tagged.sayings().stream().map(first::put).toList());
    }

    private Saying put(Saying saying) {
        if (saying.parent().isPresent() || !isInOrder(saying)) {
            return saying;
        }
        var source = saying.source().getFirst();
        return InOrder.overlapping(sentences, Sentence::at, source).stream()
                .findFirst()
                .map(sentence -> put(saying, source, sentence))
                .orElse(saying);
    }

    /// One right behind the other: who, the verb, "in" and what it was found in.
    private boolean isInOrder(Saying saying) {
        if (saying.source().size() != 1
                || saying.cue().size() != 1
                || saying.content().size() != 1) {
            return false;
        }
        var cue = saying.cue().getFirst();
        var content = saying.content().getFirst();
        return saying.source().getFirst().end() + 1 == cue.begin()
                && content.begin() > cue.end()
                && IN.matcher(text.substring(cue.end(), content.begin())).matches();
    }

    private Saying put(Saying saying, Passage source, Sentence sentence) {
        var comma = COMMA.matcher(text).region(sentence.at().begin(), source.begin());
        int end = -1;
        while (comma.find()) {
            end = comma.end() == source.begin() ? comma.start() : end;
        }
        int last = end;
        boolean isTold = sentence.words().stream().anyMatch(word -> isVerb(word, last));
        return isTold
                ? saying.withContent(List.of(new Passage(sentence.at().begin(), last)))
                : saying;
    }

    /// The sentence's own, before the comma.
    private static boolean isVerb(Word word, int comma) {
        return word.head() < 0 && word.part().equals("VERB") && word.at().end() <= comma;
    }
}
