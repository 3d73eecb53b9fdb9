package stemma.tagger;

import java.util.ArrayList;
import java.util.List;
import stemma.tagger.Tree.Node;

/// Puts right the middle of three: in "The League, the Front and the Guard met" the tree may take "Front" for another name of the League,
/// and "Guard" for the other of a list. Without a comma behind it, it is one of the list.
final class Series {
    private Series() {}

    /// @param nodes of one sentence
    static List<Node> mended(List<String> words, List<Node> nodes) {
        var mended = new ArrayList<>(nodes);
        for (int and = 2; and < nodes.size(); and++) {
            var middle = nodes.get(and - 1);
            if (isBeforeLast(and, nodes) && hasComma(middle.head(), and - 1, words)) {
                mended.set(and - 1, new Node(middle.part(), middle.lemma(), middle.head(), "conj"));
            }
        }
        return mended;
    }

    private static boolean isBeforeLast(int and, List<Node> nodes) {
        var middle = nodes.get(and - 1);
        int last = nodes.get(and).head();
        return nodes.get(and).relation().equals("cc")
                && middle.relation().equals("appos")
                && last > and
                && nodes.get(last).relation().equals("conj")
                && nodes.get(last).head() == middle.head()
                && middle.head() < and - 1;
    }

    private static boolean hasComma(int from, int to, List<String> words) {
        return words.subList(Math.max(0, from), to).contains(",");
    }
}
