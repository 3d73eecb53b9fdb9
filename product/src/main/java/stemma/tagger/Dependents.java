package stemma.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.tagger.Tree.Node;

/// Which words of a sentence hang on which.
final class Dependents {
    private final Map<Integer, List<Integer>> byHead = new HashMap<>();

    Dependents(List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            byHead.computeIfAbsent(nodes.get(i).head(), _ -> new ArrayList<>()).add(i);
        }
    }

    /// The words that hang on a word itself, first to last.
    List<Integer> of(int head) {
        return byHead.getOrDefault(head, List.of());
    }

    /// The first word of what hangs on a word.
    int first(int word) {
        int first = word;
        int at = word;
        while (at >= 0) {
            int next = of(at).isEmpty() ? at : Math.min(at, of(at).getFirst());
            at = next < at ? next : -1;
            first = Math.min(first, next);
        }
        return first;
    }

    /// The last word of what hangs on a word.
    int last(int word) {
        int last = word;
        int at = word;
        while (at >= 0) {
            int next = of(at).isEmpty() ? at : Math.max(at, of(at).getLast());
            at = next > at ? next : -1;
            last = Math.max(last, next);
        }
        return last;
    }
}
