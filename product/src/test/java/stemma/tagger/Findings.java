package stemma.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Finding.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tree.Node;

/// What the network found in a text that a test writes down, and the sayings that come of it.
abstract class Findings {
    String text = "";
    final List<Finding> findings = new ArrayList<>();
    List<Span> entities = List.of();
    List<Span> names = List.of();

    /// Words of these hang on the one behind them.
    final Map<String, String> parts =
            new HashMap<>(
                    Map.of(
                            "that",
                            "SCONJ",
                            "Halden",
                            "ADJ",
                            "officials",
                            "NOUN",
                            "and",
                            "CCONJ",
                            "my",
                            "DET"));

    /// Where a word is not named here, its relation is `dep`.
    final Map<String, String> relations = new HashMap<>();

    /// Of words that hang on another than the one beside them.
    final Map<String, Integer> heads = new HashMap<>();

    /// @param spans such as `source 0 2`, half-open, in words
    void finding(int anchor, double probability, Given given, String... spans) {
        findings.add(
                new Finding(
                        anchor,
                        CueKind.SAYS,
                        probability,
                        given,
                        spans("source", spans),
                        spans("cue", spans),
                        spans("content", spans)));
    }

    static List<Span> spans(String type, String... spans) {
        return List.of(spans).stream()
                .map(span -> span.split(" "))
                .filter(cells -> cells[0].equals(type))
                .map(cells ->
                        new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), type, 0.8))
                .toList();
    }

    /// Words stand one space apart; "that" is a conjunction where it is written so in small letters.
    List<Saying> sayings() {
        var words = List.of(text.split(" "));
        var places = new ArrayList<Passage>();
        int at = 0;
        for (String word : words) {
            places.add(new Passage(at, at + word.length()));
            at += word.length() + 1;
        }
        var nodes =
                IntStream.range(0, words.size())
                        .mapToObj(i ->
                                new Node(
                                        parts.getOrDefault(words.get(i), "PRON"),
                                        "l|0+|0+",
                                        heads.getOrDefault(
                                                words.get(i),
                                                parts.containsKey(words.get(i)) ? i + 1 : i - 1),
                                        relations.getOrDefault(words.get(i), "dep")))
                        .toList();
        var found = new Found(nodes, entities, names, List.of(), findings);
        return Roles.of(List.of(new Cut(words, true)), found, places);
    }

    List<String> contents(Saying saying) {
        return saying.content().stream().map(passage -> passage.in(text)).toList();
    }

    List<String> sources() {
        return sayings().getFirst().source().stream().map(passage -> passage.in(text)).toList();
    }
}
