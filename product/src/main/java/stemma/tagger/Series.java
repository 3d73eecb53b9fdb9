package stemma.tagger;

import java.util.ArrayList;
import java.util.List;
import stemma.tagger.Tree.Node;

/// Puts right the middle of three: in "The League, the Front and the Guard met" the tree may take "Front" for another name of the League,
/// and "Guard" for the other of a list, or of the Front. Without a comma behind it, it is one of the list.
final class Series {
    private Series() {}

    /// @param nodes of one sentence
    static List<Node> mended(List<String> words, List<Node> nodes) {
        var mended = new ArrayList<>(nodes);
        for (int and = 2; and < nodes.size(); and++) {
            var middle = nodes.get(and - 1);
            if (isBeforeLast(and, words, nodes) && hasComma(middle.head(), and - 1, words)) {
                mended.set(and - 1, middle.on(middle.head(), "conj"));
                int last = nodes.get(and).head();
                mended.set(last, nodes.get(last).on(middle.head(), "conj"));
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            flatten(i, words, mended);
        }
        return mended;
    }

    /// All others of a list hang on its first.
    private static void flatten(int other, List<String> words, List<Node> nodes) {
        var node = nodes.get(other);
        int middle = node.head();
        boolean isOfMiddle =
                node.relation().equals("conj")
                        && middle >= 0
                        && middle < other
                        && nodes.get(middle).relation().equals("conj")
                        && nodes.get(middle).part().equals(node.part())
                        && hasComma(nodes.get(middle).head(), middle, words);
        if (isOfMiddle) {
            nodes.set(other, node.on(nodes.get(middle).head(), "conj"));
        }
    }

    private static boolean isBeforeLast(int and, List<String> words, List<Node> nodes) {
        var middle = nodes.get(and - 1);
        int last = nodes.get(and).head();
        boolean isClosed = last + 1 < words.size() && words.get(last + 1).equals(",");
        return nodes.get(and).relation().equals("cc")
                && middle.relation().equals("appos")
                && last > and
                && nodes.get(last).relation().equals("conj")
                && (nodes.get(last).head() == middle.head()
                        || nodes.get(last).head() == and - 1 && !isClosed)
                && middle.head() < and - 1;
    }

    private static boolean hasComma(int from, int to, List<String> words) {
        return from < to && words.subList(Math.max(0, from), to).contains(",");
    }
}
