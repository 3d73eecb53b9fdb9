package stemma.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import stemma.tagger.Lemmas;

/// Trees of Universal Dependencies in CoNLL-U as documents.
final class Treebank {
    /// Rarer relations and lemma scripts are not learned.
    private static final int RARE_RELATION = 20;

    private static final int RARE_SCRIPT = 4;

    private final List<List<Line>> sentences = new ArrayList<>();
    private final List<Boolean> opensLine = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final String set;

    /// @param head 1-based in the sentence, 0 for the root
    private record Line(String form, String lemma, String part, int head, String relation) {}

    private Treebank(String set) {
        this.set = set;
    }

    /// @param set how it is counted, such as `ud-ewt`
    static Treebank read(String set, Path file) throws IOException {
        var bank = new Treebank(set);
        var sentence = new ArrayList<Line>();
        String document = "";
        boolean opens = true;
        for (String line : Json.text(file)) {
            if (line.startsWith("# newdoc")) {
                document = line.substring(line.indexOf('=') + 1).strip();
                opens = true;
            } else if (line.startsWith("# newpar")) {
                opens = true;
            } else if (line.isBlank() && !sentence.isEmpty()) {
                bank.sentences.add(List.copyOf(sentence));
                bank.opensLine.add(opens);
                bank.documents.add(document);
                sentence.clear();
                opens = false;
            } else if (!line.startsWith("#") && !line.isBlank()) {
                var cells = line.split("\t", -1);
                if (cells[0].chars().allMatch(Character::isDigit)) {
                    sentence.add(
                            new Line(
                                    cells[1],
                                    cells[2],
                                    cells[3],
                                    Integer.parseInt(cells[6]),
                                    cells[7]));
                }
            }
        }
        return bank;
    }

    int words() {
        return sentences.stream().mapToInt(List::size).sum();
    }

    int size() {
        return sentences.size();
    }

    /// The relations of several treebanks, the commonest first.
    static List<String> relations(Collection<Treebank> banks) {
        return frequent(banks, Line::relation, RARE_RELATION);
    }

    static List<String> scripts(Collection<Treebank> banks) {
        return frequent(banks, line -> Lemmas.script(line.form, line.lemma), RARE_SCRIPT);
    }

    private static List<String> frequent(
            Collection<Treebank> banks, Function<Line, String> value, int least) {
        Map<String, Long> counts =
                banks.stream()
                        .flatMap(bank -> bank.sentences.stream())
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(value, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least && !entry.getKey().contains(" "))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The sentences of each text as a document.
    List<Document> documents(List<String> relations, List<String> scripts) {
        var found = new ArrayList<Document>();
        int begin = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || !documents.get(i).equals(documents.get(begin))) {
                found.add(document(begin, i, relations, scripts));
                begin = i;
            }
        }
        return found;
    }

    private Document document(int begin, int end, List<String> relations, List<String> scripts) {
        int size = sentences.subList(begin, end).stream().mapToInt(List::size).sum();
        var words = new String[size];
        var sentence = new int[size];
        var part = new int[size];
        var lemma = new int[size];
        var head = new int[size];
        var relation = new int[size];
        var opens = new boolean[end - begin];
        int at = 0;
        for (int s = begin; s < end; s++) {
            int first = at;
            opens[s - begin] = opensLine.get(s);
            for (Line line : sentences.get(s)) {
                words[at] = line.form;
                sentence[at] = s - begin;
                part[at] = known(Labels.PART.indexOf(line.part));
                lemma[at] = known(scripts.indexOf(Lemmas.script(line.form, line.lemma)));
                head[at] = line.head == 0 ? -1 : first + line.head - 1;
                relation[at] = known(relation(relations, line.relation));
                at++;
            }
        }
        var unknown = new int[size];
        Arrays.fill(unknown, Document.UNKNOWN);
        return new Document(
                documents.get(begin),
                set,
                words,
                sentence,
                opens,
                unknown,
                unknown,
                unknown,
                part,
                lemma,
                head,
                relation,
                false,
                List.of());
    }

    /// A rare subtype counts as its universal relation.
    private static int relation(List<String> relations, String relation) {
        int exact = relations.indexOf(relation);
        return exact >= 0 ? exact : relations.indexOf(relation.split(":")[0]);
    }

    private static int known(int label) {
        return label < 0 ? Document.UNKNOWN : label;
    }
}
