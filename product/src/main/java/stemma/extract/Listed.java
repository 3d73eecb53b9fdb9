package stemma.extract;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// Gives the items of a list to whoever says them in the sentence with a colon before it: "The clerk told the paper this:", "They asked for
/// three things:".
final class Listed {
    private static final String COLON = ":";
    private static final Set<String> TELLING =
            Set.of("say", "tell", "write", "report", "state", "list", "announce", "declare");
    private static final Set<String> SUBJECTS = Set.of("nsubj");

    /// Less than the model is sure of most that it sees.
    private static final double PROBABILITY = 0.7;

    private final String text;
    private final List<Sentence> sentences;
    private final List<Saying> sayings;

    private Listed(Report report, Tagged tagged) {
        this.text = report.text();
        this.sentences = tagged.sentences();
        this.sayings = new ArrayList<>(tagged.sayings());
    }

    /// The same reading with the items among what is said; what the model does not see said stands behind the others.
    static Tagged in(Report report, Tagged tagged) {
        var listed = new Listed(report, tagged);
        var blocks = report.read();
        for (int i = 1; i < blocks.size(); i++) {
            if (isItem(blocks.get(i)) && !isItem(blocks.get(i - 1))) {
                listed.look(blocks.get(i - 1), items(blocks, i));
            }
        }
        return tagged.withSayings(listed.sayings);
    }

    private static boolean isItem(Block block) {
        return block.kind() == BlockKind.LIST_ITEM;
    }

    private static List<Passage> items(List<Block> blocks, int first) {
        return blocks.subList(first, blocks.size()).stream()
                .takeWhile(Listed::isItem)
                .map(Block::at)
                .toList();
    }

    private void look(Block before, List<Passage> items) {
        var last = InOrder.overlapping(sentences, Sentence::at, before.at());
        if (last.isEmpty() || !before.at().in(text).strip().endsWith(COLON)) {
            return;
        }
        var sentence = last.getLast();
        introducing(sentence)
                .or(() -> told(sentence, items))
                .ifPresent(saying -> give(saying, items));
    }

    /// The innermost saying whose words go to the colon.
    private Optional<Integer> introducing(Sentence sentence) {
        int colon = sentence.words().getLast().at().begin();
        return IntStream.range(0, sayings.size())
                .filter(i -> isIn(sayings.get(i).cue(), sentence))
                .filter(i ->
                        text.substring(
                                        Math.min(colon, sayings.get(i).content().getLast().end()),
                                        colon)
                                .isBlank())
                .boxed()
                .min(comparingInt(this::size));
    }

    private static boolean isIn(List<Passage> words, Sentence sentence) {
        return words.stream().anyMatch(sentence.at()::covers);
    }

    private int size(int saying) {
        return sayings.get(saying).content().stream().mapToInt(Passage::length).sum();
    }

    /// By the verb of the sentence, where the model sees nothing said.
    private Optional<Integer> told(Sentence sentence, List<Passage> items) {
        var words = sentence.words();
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).relation().equals("root"))
                .filter(i -> TELLING.contains(words.get(i).lemma().toLowerCase(Locale.ROOT)))
                .boxed()
                .findFirst()
                .flatMap(verb ->
                        IntStream.range(0, verb)
                                .filter(i -> words.get(i).head() == verb)
                                .filter(i -> SUBJECTS.contains(words.get(i).relation()))
                                .mapToObj(i -> told(words, i, verb, items))
                                .findFirst());
    }

    private int told(List<Word> words, int subject, int verb, List<Passage> items) {
        sayings.add(
                new Saying(
                        CueKind.SAYS,
                        List.of(Relays.phrase(subject, words, verb)),
                        List.of(words.get(verb).at()),
                        items,
                        new Given.Here(),
                        Optional.empty(),
                        PROBABILITY));
        return sayings.size() - 1;
    }

    private void give(int saying, List<Passage> items) {
        var said = sayings.get(saying);
        var content = new ArrayList<>(said.content());
        items.stream().filter(item -> !content.contains(item)).forEach(content::add);
        sayings.set(saying, said.withContent(content));
        for (int i = 0; i < sayings.size(); i++) {
            var inner = sayings.get(i);
            boolean isItem =
                    i != saying
                            && inner.parent().isEmpty()
                            && inner.content().stream()
                                    .allMatch(
                                            it -> items.stream().anyMatch(item -> item.covers(it)));
            if (isItem) {
                sayings.set(i, inner.tied(inner.given(), Optional.of(saying)));
            }
        }
    }
}
