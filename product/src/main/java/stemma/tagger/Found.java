package stemma.tagger;

import java.util.ArrayList;
import java.util.List;
import stemma.tagger.Tree.Node;

/// What is read in some words of a text; all places are words.
///
/// @param nodes a word each; instead of lemmas they have the rules that make them
record Found(
        List<Node> nodes,
        List<Span> entities,
        List<Span> names,
        List<Span> media,
        List<Finding> findings) {

    static Found nothing() {
        return new Found(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /// Adds what is read in the words behind, whose places count from another word of the text.
    void add(Found more, int from) {
        more.nodes.forEach(node -> nodes.add(moved(node, from)));
        more.entities.forEach(span -> entities.add(span.moved(from)));
        more.names.forEach(span -> names.add(span.moved(from)));
        more.media.forEach(span -> media.add(span.moved(from)));
        more.findings.forEach(finding -> findings.add(finding.moved(from)));
    }

    private static Node moved(Node node, int by) {
        int head = node.head() < 0 ? -1 : node.head() + by;
        return node.on(head, node.relation());
    }
}
