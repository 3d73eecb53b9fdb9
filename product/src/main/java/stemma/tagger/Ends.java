package stemma.tagger;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import stemma.tagger.Tree.Node;

/// How far what is said goes by the tree: to the verb of a subject that it has (said the League | has left), to the noun of its last word (without a | change), behind its "and", and
/// then to the end of all that belongs to its last words.
final class Ends {
    /// Relations of what belongs to a clause or phrase and is not set beside it: no signs, no other clauses joined to it.
    private static final Set<String> INSIDE =
            Set.of(
                    ("obl nmod nmod:poss obj ccomp xcomp case acl acl:relcl det amod compound compound:prt flat"
                                    + " fixed nummod advmod mark aux aux:pass cop nsubj nsubj:pass")
                            .split(" "));

    /// Relations of words that leave a clause open until its verb.
    private static final Set<String> OF_VERB =
            Set.of("nsubj", "nsubj:pass", "aux", "aux:pass", "cop");

    /// Relations of words behind which a phrase is not over.
    private static final Set<String> OF_NOUN =
            Set.of("det", "case", "amod", "compound", "nummod", "nmod:poss");

    private static final Set<String> OF_CLAUSE = Set.of("mark", "cc");
    private static final Set<String> VERBS = Set.of("VERB", "AUX");

    private final List<String> words;
    private final List<Node> nodes;
    private final BitSet anchors;

    /// @param anchors the words that give sayings away
    Ends(List<String> words, List<Node> nodes, BitSet anchors) {
        this.words = words;
        this.nodes = nodes;
        this.anchors = anchors;
    }

    /// What a finding says, each part of it to its end.
    List<Span> of(Finding finding) {
        return finding.content().stream()
                .map(span -> uncut(span, opened(span, finding), finding))
                .toList();
    }

    /// With the word that its words leave it open for.
    private Span opened(Span span, Finding finding) {
        int end =
                IntStream.range(span.begin(), span.end())
                        .filter(word -> isOpen(word, span, finding))
                        .map(word -> nodes.get(word).head() + 1)
                        .filter(last -> isFree(span.end(), last, finding))
                        .max()
                        .orElse(span.end());
        return span.to(span.begin(), end);
    }

    private boolean isOpen(int word, Span span, Finding finding) {
        int head = nodes.get(word).head();
        int last = span.end() - 1;
        if (head <= last || Quotation.isMark(words.get(last)) || isAboveCue(head, finding)) {
            return false;
        }
        String relation = nodes.get(word).relation();
        boolean isEnd = word == last && finding.cue().stream().allMatch(cue -> cue.begin() < word);
        return OF_VERB.contains(relation) && belongs(head, span, finding)
                || isEnd && OF_CLAUSE.contains(relation)
                || isEnd && OF_NOUN.contains(relation) && !VERBS.contains(nodes.get(head).part());
    }

    /// Whether a clause hangs on the cue or on what is said.
    private boolean belongs(int clause, Span span, Finding finding) {
        int at = nodes.get(clause).head();
        while (at >= 0 && !span.holds(at) && !finding.isCue(at)) {
            at = nodes.get(at).head();
        }
        return at >= 0;
    }

    private boolean isAboveCue(int word, Finding finding) {
        return finding.cue().stream().anyMatch(cue -> isAbove(word, cue.begin()));
    }

    private boolean isAbove(int word, int from) {
        int at = from;
        while (at >= 0 && at != word) {
            at = nodes.get(at).head();
        }
        return at >= 0;
    }

    /// Whether nothing of who says it, and no other saying, stands between; what is told in the clause that is said may.
    private boolean isFree(int begin, int end, Finding finding) {
        int next = anchors.nextSetBit(begin);
        boolean isOthers = next >= 0 && next < end;
        return IntStream.range(begin, end).noneMatch(finding::isRest)
                && (!isOthers || isSaid(end - 1, finding));
    }

    private boolean isSaid(int clause, Finding finding) {
        var node = nodes.get(clause);
        return node.relation().equals("ccomp") && finding.isCue(node.head());
    }

    /// "Is never seen" before "in the valley" goes on with all that hangs on it; not over the word of another saying, which stands beside it.
    private Span uncut(Span read, Span span, Finding finding) {
        int last = read.end() - 1;
        boolean isCut =
                nodes.get(last).head() > last
                        || span.end() > read.end()
                        || !nodes.get(last).part().equals("PUNCT")
                                && isUnder(last + 1, span, INSIDE::contains);
        int end = span.end();
        while (isCut
                && end < nodes.size()
                && !finding.isRest(end)
                && isUnder(end, span, relation -> !relation.equals("parataxis"))) {
            end++;
        }
        int next = anchors.nextSetBit(span.end());
        return next >= 0 && next < end ? span : span.to(span.begin(), end);
    }

    /// Whether a word hangs on one of these by such relations only.
    private boolean isUnder(int word, Span span, Predicate<String> by) {
        int at = word < nodes.size() ? word : -1;
        while (at >= 0 && !span.holds(at) && by.test(nodes.get(at).relation())) {
            at = nodes.get(at).head();
        }
        return at >= 0 && span.holds(at);
    }
}
