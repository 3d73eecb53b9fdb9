package stemma.tagger;

import java.util.ArrayList;
import java.util.List;
import stemma.tagger.Tree.Node;

/// A tree as a test writes it, a word `FORM/PART/HEAD/RELATION`, its head by its index or -1.
record Sketch(List<String> words, List<Node> nodes) {
    static Sketch of(String... written) {
        var words = new ArrayList<String>();
        var nodes = new ArrayList<Node>();
        for (String word : written) {
            var parts = word.split("/");
            words.add(parts[0]);
            nodes.add(new Node(parts[1], parts[0], Integer.parseInt(parts[2]), parts[3]));
        }
        return new Sketch(words, nodes);
    }

    /// Each word, which its node has for its lemma, with what it hangs on and how: `FORM/HEAD/RELATION`.
    static List<String> hanging(List<Node> nodes) {
        return nodes.stream()
                .map(node -> node.lemma() + "/" + node.head() + "/" + node.relation())
                .toList();
    }
}
