package stemma.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tree.Node;

/// Puts right a verb that the tree takes for a part of its object: in "The Front had claimed responsibility for the raid" "claimed" may hang on
/// "responsibility", and "Front" and "had" with it, though a noun has no helping verb.
final class Verbs {
    private static final Set<String> PART_OF_NOUN = Set.of("amod", "compound");

    /// Words from a verb to its object.
    private static final int NEAR = 5;

    private Verbs() {}

    /// @param nodes of one sentence
    static List<Node> mended(List<Node> nodes) {
        var mended = new ArrayList<>(nodes);
        for (int verb = 1; verb < nodes.size(); verb++) {
            if (isPredicate(verb, mended)) {
                lift(verb, mended);
            }
        }
        return mended;
    }

    /// A subject or helping verb before it hangs on the noun or on itself.
    private static boolean isPredicate(int verb, List<Node> nodes) {
        var node = nodes.get(verb);
        int noun = node.head();
        return node.part().equals("VERB")
                && PART_OF_NOUN.contains(node.relation())
                && noun > verb
                && noun <= verb + NEAR
                && nodes.get(noun).part().equals("NOUN")
                && IntStream.range(0, verb)
                        .mapToObj(nodes::get)
                        .filter(it -> it.head() == noun || it.head() == verb)
                        .map(Node::relation)
                        .anyMatch(it -> it.startsWith("nsubj") || it.startsWith("aux"));
    }

    private static void lift(int verb, List<Node> nodes) {
        int noun = nodes.get(verb).head();
        for (int i = 0; i < nodes.size(); i++) {
            boolean isAround = i < verb || nodes.get(i).relation().equals("punct");
            if (nodes.get(i).head() == noun && isAround) {
                hang(i, verb, nodes.get(i).relation(), nodes);
            }
        }
        hang(verb, nodes.get(noun).head(), nodes.get(noun).relation(), nodes);
        hang(noun, verb, "obj", nodes);
    }

    private static void hang(int at, int head, String relation, List<Node> nodes) {
        nodes.set(at, nodes.get(at).on(head, relation));
    }
}
