package stemma.export;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.tagger.Cut;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Word;
import stemma.tagger.Tree;
import stemma.tagger.Tree.Node;

/// Trees in CoNLL-U, the treebanks' format: a word a line, ten cells, an empty line after each sentence.
public final class Conllu {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final int CELLS = 10;
    private static final int FORM = 1;
    private static final int MISC = 9;

    private final List<List<String>> sentences;

    private Conllu(List<List<String>> sentences) {
        this.sentences = sentences;
    }

    /// Reads the lines of one text.
    ///
    /// @throws IllegalArgumentException if a line is neither a comment nor a word, or a sentence has no words
    public static Conllu parse(List<String> lines) {
        var sentences = new ArrayList<List<String>>();
        var sentence = new ArrayList<String>();
        for (String line : lines) {
            if (!line.isBlank()) {
                sentence.add(line);
            } else if (!sentence.isEmpty()) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        sentences.forEach(Conllu::check);
        return new Conllu(sentences);
    }

    private static void check(List<String> sentence) {
        for (String line : sentence) {
            if (!line.startsWith("#") && cells(line).length != CELLS) {
                throw new IllegalArgumentException(
                        "A word has ten cells, parted by tabs, not: " + line);
            }
        }
        if (sentence.stream().noneMatch(Conllu::isWord)) {
            throw new IllegalArgumentException(
                    "A sentence has words, not only: " + sentence.getFirst());
        }
    }

    /// Whether a text starts with the sentence of this comment.
    public static boolean opensText(String line) {
        return line.startsWith("# newdoc");
    }

    /// The sentences as their words.
    public List<Cut> cuts() {
        return sentences.stream()
                .map(lines ->
                        new Cut(
                                lines.stream()
                                        .filter(Conllu::isWord)
                                        .map(line -> cells(line)[FORM])
                                        .toList(),
                                lines.stream().anyMatch(Conllu::opensLine)))
                .toList();
    }

    private static boolean opensLine(String line) {
        return opensText(line) || line.startsWith("# newpar");
    }

    /// The same text with these trees; comments and the lines of words written as one stay, empty nodes go.
    public String with(List<Tree> trees) {
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> sentence(sentences.get(i), trees.get(i).nodes()))
                .collect(joining());
    }

    private static String sentence(List<String> lines, List<Node> nodes) {
        var written = new ArrayList<String>();
        int word = 0;
        for (String line : lines) {
            if (isWord(line)) {
                var cells = cells(line);
                written.add(row(word, cells[FORM], nodes.get(word), cells[MISC]));
                word++;
            } else if (line.startsWith("#") || cells(line)[0].contains("-")) {
                written.add(line);
            }
        }
        return String.join("\n", written) + "\n\n";
    }

    /// The trees of a text that was read.
    public static String of(String id, String text, Tagged tagged) {
        var sentences = tagged.sentences();
        return IntStream.range(0, sentences.size())
                .mapToObj(i ->
                        Stream.concat(
                                        head(id, i, sentences.get(i).at().in(text)),
                                        rows(text, sentences.get(i).words()))
                                .collect(joining("\n", "", "\n\n")))
                .collect(joining());
    }

    private static Stream<String> head(String id, int sentence, String words) {
        return Stream.concat(
                sentence == 0 ? Stream.of("# newdoc id = " + id) : Stream.of(),
                Stream.of(
                        "# sent_id = %s-%d".formatted(id, sentence + 1),
                        "# text = " + SPACE.matcher(words).replaceAll(" ")));
    }

    private static Stream<String> rows(String text, List<Word> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> {
                    var word = words.get(i);
                    boolean touches =
                            i + 1 < words.size()
                                    && words.get(i + 1).at().begin() == word.at().end();
                    return row(
                            i,
                            word.at().in(text),
                            new Node(word.part(), word.lemma(), word.head(), word.relation()),
                            touches ? "SpaceAfter=No" : "_");
                });
    }

    private static String row(int index, String form, Node node, String misc) {
        return String.join(
                "\t",
                String.valueOf(index + 1),
                form,
                node.lemma(),
                node.part(),
                "_",
                "_",
                String.valueOf(node.head() + 1),
                node.relation(),
                "_",
                misc);
    }

    /// Not `3-4`, two words written as one, nor `8.1`, a word that is not written.
    private static boolean isWord(String line) {
        return !line.startsWith("#") && cells(line)[0].chars().allMatch(Character::isDigit);
    }

    private static String[] cells(String line) {
        return line.split("\t", -1);
    }
}
