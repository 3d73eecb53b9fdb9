package stemma.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stemma.model.Passage;
import stemma.tagger.Tree.Node;
import stemma.text.Token;
import stemma.text.Tokens;

/// Runs the reader's model on a text. Safe to use from several threads; the same text gives the same answer.
public final class Tagger implements AutoCloseable {
    private final Encoder encoder;
    private final Pieces pieces;
    private final Heads heads;
    private final int width;

    /// @throws IllegalArgumentException if the model cannot be run
    /// @throws IllegalStateException    if no model can be run on this machine
    public Tagger(Model model) {
        this(model, new Network(model.encoder()));
    }

    Tagger(Model model, Encoder encoder) {
        this.encoder = encoder;
        pieces = new Pieces(model.vocabulary());
        heads = new Heads(model);
        width = model.layout().width();
    }

    /// What the model reads in a text.
    ///
    /// @param lines the text's lines or paragraphs that are read, in order
    public Tagged of(String text, List<Line> lines) {
        var sentences = lines.stream().flatMap(line -> line.sentences().stream()).toList();
        var tokens = sentences.stream().map(sentence -> Tokens.of(text, sentence)).toList();
        var cuts = cuts(lines, tokens);
        var found = read(new Script(cuts, pieces));
        var places = tokens.stream().flatMap(List::stream).map(Token::at).toList();
        return new Tagged(
                sentences(sentences, tokens, trees(cuts, found)),
                entities(text, found.entities(), places),
                entities(text, found.names(), places),
                entities(text, found.media(), places),
                Roles.of(cuts, found, places));
    }

    private static List<Cut> cuts(List<Line> lines, List<List<Token>> tokens) {
        var cuts = new ArrayList<Cut>();
        for (var line : lines) {
            for (int i = 0; i < line.sentences().size(); i++) {
                var words = tokens.get(cuts.size()).stream().map(Token::word).toList();
                cuts.add(new Cut(words, i == 0));
            }
        }
        return cuts;
    }

    /// The trees of sentences that are already cut into words, in their order, read as one text.
    public List<Tree> trees(List<Cut> sentences) {
        return trees(sentences, read(new Script(sentences, pieces)));
    }

    private Found read(Script script) {
        var found = Found.nothing();
        for (var window : script.windows()) {
            int firstWord = script.firstWord(window);
            var reading = heads.in(rows(script.input(window)));
            for (int i = window.ownBegin(); i < window.ownEnd(); i++) {
                var stretch = script.stretch(i);
                found.add(
                        reading.read(stretch.begin() - firstWord, script.words(stretch)),
                        firstWord);
            }
        }
        return found;
    }

    private Rows rows(Input input) {
        long[] ids = input.ids();
        float[] values = encoder.run(ids, input.shapes());
        if (values.length != ids.length * width) {
            throw new IllegalArgumentException(
                    "The model gives %d numbers for %d pieces; its columns say %d for each"
                            .formatted(values.length, ids.length, width));
        }
        return new Rows(values, Arrays.stream(input.first()).map(at -> at * width).toArray());
    }

    private static List<Tree> trees(List<Cut> sentences, Found found) {
        var trees = new ArrayList<Tree>();
        int begin = 0;
        for (var sentence : sentences) {
            int end = begin + sentence.words().size();
            trees.add(tree(sentence.words(), found.nodes().subList(begin, end), begin));
            begin = end;
        }
        return trees;
    }

    /// A sentence that was read in parts has a root in each; the later ones hang on the first.
    private static Tree tree(List<String> words, List<Node> found, int begin) {
        int root = found.stream().map(Node::head).toList().indexOf(-1);
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < found.size(); i++) {
            var node = found.get(i);
            boolean isLaterRoot = node.head() < 0 && i > root;
            int head = isLaterRoot ? root : Math.max(node.head() - begin, -1);
            String relation = isLaterRoot ? "parataxis" : node.relation();
            String lemma = Lemmas.apply(node.lemma(), words.get(i));
            nodes.add(new Node(node.part(), lemma, head, relation));
        }
        return new Tree(Verbs.mended(Attachments.mended(words, Series.mended(words, nodes))));
    }

    private static List<Tagged.Sentence> sentences(
            List<Passage> sentences, List<List<Token>> tokens, List<Tree> trees) {
        var tagged = new ArrayList<Tagged.Sentence>();
        for (int s = 0; s < sentences.size(); s++) {
            var words = new ArrayList<Tagged.Word>();
            for (int i = 0; i < tokens.get(s).size(); i++) {
                words.add(word(tokens.get(s).get(i), trees.get(s).nodes().get(i)));
            }
            tagged.add(new Tagged.Sentence(sentences.get(s), words));
        }
        return tagged;
    }

    private static Tagged.Word word(Token token, Node node) {
        return new Tagged.Word(token.at(), node.part(), node.lemma(), node.head(), node.relation());
    }

    private static List<Tagged.Entity> entities(
            String text, List<Span> spans, List<Passage> places) {
        return spans.stream()
                .map(span ->
                        new Tagged.Entity(
                                places.get(span.begin())
                                        .through(places.get(last(text, span, places))),
                                span.type(),
                                span.probability()))
                .toList();
    }

    /// No mention ends with a comma.
    private static int last(String text, Span span, List<Passage> places) {
        int last = span.end() - 1;
        while (last > span.begin() && places.get(last).in(text).equals(",")) {
            last--;
        }
        return last;
    }

    @Override
    public void close() {
        encoder.close();
    }
}
