package stemma.extract;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern TO_DO =
            Pattern.compile("(?:[\\p{Alnum}]{1,3}[.)]|[-–—•*])?\\s*[Tt]o \\p{Ll}");

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
                var items = new ArrayList<>(items(blocks, i));
                items.addAll(listed.further(blocks, i));
                listed.look(blocks.get(i - 1), items);
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

    /// Items that tell what to do go on with the list before, behind a paragraph that breaks it: "1. To hand over the depot".
    private List<Passage> further(List<Block> blocks, int first) {
        var next = behind(blocks, first);
        boolean goesOn =
                areToDo(items(blocks, first))
                        && next + 1 < blocks.size()
                        && blocks.get(next).kind() == BlockKind.PARAGRAPH
                        && !endsWithColon(blocks.get(next))
                        && isItem(blocks.get(next + 1))
                        && areToDo(items(blocks, next + 1));
        return goesOn ? items(blocks, next + 1) : List.of();
    }

    private static int behind(List<Block> blocks, int first) {
        return first + items(blocks, first).size();
    }

    private boolean areToDo(List<Passage> items) {
        return items.stream().allMatch(item -> TO_DO.matcher(item.in(text)).lookingAt());
    }

    private boolean endsWithColon(Block block) {
        return block.at().in(text).strip().endsWith(COLON);
    }

    private void look(Block before, List<Passage> items) {
        var last = InOrder.overlapping(sentences, Sentence::at, before.at());
        if (last.isEmpty() || !endsWithColon(before)) {
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
                .min(comparingInt(this::size))
                .map(this::asked);
    }

    /// "They asked the League to permit the following": what is asked for, and not what the League says.
    private int asked(int saying) {
        return sayings.get(saying).kind() != CueKind.PERMITS
                ? saying
                : sayings.get(saying)
                        .parent()
                        .filter(it -> sayings.get(it).kind() == CueKind.REQUESTS)
                        .orElse(saying);
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

    /// Of items that tell what to do nobody asks more than that: what stands behind it, whoever tells of the asking adds.
    private void give(int saying, List<Passage> items) {
        var said = sayings.get(saying);
        boolean isAsked = said.kind() == CueKind.REQUESTS && areToDo(items);
        var own = isAsked ? items.stream().map(this::toDo).toList() : items;
        add(saying, own);
        for (int i = 0; i < sayings.size(); i++) {
            var inner = sayings.get(i);
            if (i != saying && inner.parent().isEmpty() && isWithin(inner, items)) {
                var outer = isWithin(inner, own) ? Optional.of(saying) : said.parent();
                sayings.set(i, inner.tied(inner.given(), outer));
            }
        }
        if (isAsked) {
            said.parent().ifPresent(teller -> add(teller, added(items, own)));
        }
    }

    /// What stands in the items behind what is to be done.
    private static List<Passage> added(List<Passage> items, List<Passage> own) {
        return IntStream.range(0, items.size())
                .filter(i -> own.get(i).end() + 1 < items.get(i).end())
                .mapToObj(i -> new Passage(own.get(i).end() + 1, items.get(i).end()))
                .toList();
    }

    private void add(int saying, List<Passage> items) {
        var content = new ArrayList<>(sayings.get(saying).content());
        items.stream().filter(item -> !content.contains(item)).forEach(content::add);
        sayings.set(saying, sayings.get(saying).withContent(content));
    }

    private static boolean isWithin(Saying inner, List<Passage> items) {
        return inner.content().stream()
                .allMatch(it -> items.stream().anyMatch(item -> item.covers(it)));
    }

    /// The sentence of an item that tells what to do: its number is one by itself.
    private Passage toDo(Passage item) {
        return InOrder.overlapping(sentences, Sentence::at, item).stream()
                .filter(it -> it.words().stream().anyMatch(word -> word.part().equals("VERB")))
                .map(Sentence::at)
                .findFirst()
                .filter(item::covers)
                .orElse(item);
    }
}
