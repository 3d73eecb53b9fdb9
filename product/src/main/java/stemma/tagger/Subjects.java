package stemma.tagger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.tagger.Tree.Node;

/// Puts right whose subject a noun is: of two that the tree hangs on the clause before "said", the second says it ("The bridge is shut,
/// two officials in Dalma said"); a name before a colon is that of whoever speaks, and no subject of what he says ("Marsh: A clerk said").
final class Subjects {
    private Subjects() {}

    /// @param nodes a word each, of any number of sentences
    static List<Node> mended(List<String> words, List<Node> nodes) {
        return second(unlabelled(words, nodes));
    }

    private static List<Node> unlabelled(List<String> words, List<Node> nodes) {
        var mended = new ArrayList<>(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            int colon = nameEnd(i, nodes);
            boolean isLabel =
                    isSubject(nodes.get(i))
                            && colon < nodes.get(i).head()
                            && words.get(colon).equals(":");
            if (isLabel) {
                unlabel(i, colon, mended);
            }
        }
        return mended;
    }

    /// Behind the words of a name that hang on its first one.
    private static int nameEnd(int name, List<Node> nodes) {
        int end = name + 1;
        while (end < nodes.size()
                && nodes.get(end).head() == name
                && nodes.get(end).relation().equals("flat")) {
            end++;
        }
        return Math.min(end, nodes.size() - 1);
    }

    /// What the tree has beside the name is the subject.
    private static void unlabel(int name, int colon, List<Node> mended) {
        var label = mended.get(name);
        mended.set(name, label.on(label.head(), "vocative"));
        for (int i = colon + 1; i < label.head(); i++) {
            var node = mended.get(i);
            if (node.head() == name && node.relation().equals("appos")) {
                mended.set(i, node.on(label.head(), "nsubj"));
            }
        }
    }

    private static List<Node> second(List<Node> nodes) {
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
                mended.set(i, node.on(said, node.relation()));
            }
        }
        return mended;
    }

    private static boolean isSubject(Node node) {
        return node.relation().startsWith("nsubj");
    }
}
