package stemma.tagger;

import java.util.List;

/// A sentence's words in its tree, after Universal Dependencies version 2; one of them is its root.
public record Tree(List<Node> nodes) {
    public Tree {
        nodes = List.copyOf(nodes);
    }

    /// @param part     universal part of speech, such as `NOUN`
    /// @param head     index of the word it hangs on in the sentence's words, or -1 for the root
    /// @param relation universal relation, such as `nsubj`; `root` for the root
    public record Node(String part, String lemma, int head, String relation) {
        /// The same word hung on another.
        Node on(int other, String by) {
            return new Node(part, lemma, other, by);
        }
    }
}
