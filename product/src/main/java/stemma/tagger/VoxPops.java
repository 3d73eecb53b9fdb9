package stemma.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.tagger.Tree.Node;

/// Quotations that stand by themselves, each with a dash and whoever spoke behind it: “It frightens me. He lies.” — Esra Tamm, nurse. There is no cue then.
///
/// The first opens a line, others follow it there; the dash may open the next line. Behind it stand a person's name and, to the end or the next
/// quotation, no verb.
final class VoxPops {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> EDGES = Set.of(".", ",");
    private static final String COMMA = ",";
    private static final String PERSON = "Person";

    /// Words for whoever spoke: a name, an age, a trade.
    private static final int LONGEST = 14;

    private final List<String> words;
    private final List<Node> nodes;
    private final Places persons;
    private final List<Finding> findings = new ArrayList<>();

    private VoxPops(List<String> words, Found found) {
        this.words = words;
        nodes = found.nodes();
        persons =
                new Places(
                        Stream.of(found.entities(), found.names())
                                .flatMap(List::stream)
                                .filter(span -> span.type().equals(PERSON))
                                .toList());
    }

    /// @param sentences those of the text
    /// @param found     what was read in them
    static List<Finding> of(List<Cut> sentences, Found found) {
        var voxPops = new VoxPops(Cut.words(sentences), found);
        var lines = Cut.lines(sentences);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean isOfNext =
                    i + 1 < lines.size()
                            && voxPops.isMark(line.begin())
                            && voxPops.isMark(line.end() - 1);
            voxPops.look(line.begin(), isOfNext ? lines.get(i + 1).end() : line.end());
        }
        return voxPops.findings;
    }

    /// Whether a word is what such quotations have before whoever spoke.
    static boolean isDash(String word) {
        return DASHES.contains(word);
    }

    private boolean isMark(int word) {
        return Quotation.isMark(words.get(word));
    }

    /// A mark that opens may be one that closes by the printer's slip, and one quotation may hold another: it goes to the mark before a voice.
    private void look(int from, int end) {
        int begin = from;
        int mark = isMark(begin) ? next(begin + 1, end) : end;
        while (mark < end) {
            int next = next(mark + 1, end);
            var voice = voice(mark + 1, next);
            if (voice.isPresent()) {
                findings.add(Finding.beside(voice.get(), new Span(begin, mark + 1, "content", 1)));
                begin = next;
                next = next(next + 1, end);
            }
            mark = next;
        }
    }

    /// Where the next quotation begins.
    private int next(int from, int end) {
        return IntStream.range(from, end).filter(this::isMark).findFirst().orElse(end);
    }

    /// The name behind the dash, with nothing that is done or said behind it.
    private Optional<Span> voice(int begin, int end) {
        int name = begin + (begin < end && words.get(begin).equals(COMMA) ? 2 : 1);
        if (name >= end || end - name > LONGEST || !isDash(words.get(name - 1))) {
            return Optional.empty();
        }
        return nodes.subList(name, end).stream().anyMatch(node -> VERBS.contains(node.part()))
                ? Optional.empty()
                : persons.overlapping(new Span(name, name + 1, PERSON, 1)).stream()
                        .filter(span -> span.begin() == name && span.end() <= end)
                        .findFirst()
                        .map(this::trimmed);
    }

    private Span trimmed(Span name) {
        int end = name.end();
        while (end > name.begin() + 1 && EDGES.contains(words.get(end - 1))) {
            end--;
        }
        return name.to(name.begin(), end);
    }
}
