package stemma.tagger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.tagger.Tree.Node;

/// Puts right whose subject a noun is: of two that the tree hangs on the clause before "said", the second says it ("The bridge is shut,
/// two officials in Dalma said").
final class Subjects {
    private Subjects() {}

    /// @param nodes a word each, of any number of sentences
    static List<Node> mended(List<Node> nodes) {
        Set<Integer> served = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (isSubject(nodes.get(i)) && i < nodes.get(i).head()) {
                served.add(nodes.get(i).head());
            }
        }
        var mended = new ArrayList<>(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            boolean isSecond = isSubject(node) && node.head() < i && served.contains(node.head());
            int said = isSecond ? nodes.get(node.head()).head() : -1;
            boolean isSaid = said > i && nodes.get(node.head()).relation().equals("ccomp");
            if (isSaid && !served.contains(said)) {
                mended.set(i, new Node(node.part(), node.lemma(), said, node.relation()));
            }
        }
        return mended;
    }

    private static boolean isSubject(Node node) {
        return node.relation().startsWith("nsubj");
    }
}
