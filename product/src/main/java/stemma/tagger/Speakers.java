package stemma.tagger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.tagger.Tree.Node;

/// Tells by the tree who says something where the network found no words for it: the subject of the cue, or of the clause that the
/// cue belongs to ("Oss left, saying that …"), the agent of a passive, the owner of a noun ("the league's claim that …").
///
/// The relations are those of Universal Dependencies version 2.
final class Speakers {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> NOBODY = Set.of("it", "there", "what");

    /// Clauses whose subject, where they have none, is that of the clause around them.
    private static final Set<String> SHARING = Set.of("conj", "xcomp");

    /// What hangs on a noun and is no part of the words for it.
    private static final Set<String> APART =
            Set.of("acl", "acl:relcl", "appos", "parataxis", "conj", "cc", "punct", "advcl");

    /// No clause shares its subject with others farther up.
    private static final int HIGHEST = 3;

    private final List<String> words;
    private final List<Node> nodes;
    private final Map<Integer, Map<String, Integer>> below = new HashMap<>();

    Speakers(List<String> words, List<Node> nodes) {
        this.words = words;
        this.nodes = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            below.computeIfAbsent(nodes.get(i).head(), _ -> new HashMap<>())
                    .putIfAbsent(nodes.get(i).relation(), i);
        }
    }

    /// The words for whoever says it; nothing where the tree does not tell, or tells of nobody ("it is said that").
    Optional<Span> of(Finding finding) {
        return finding.top(nodes)
                .flatMap(this::speaker)
                .filter(word -> !finding.isRest(word))
                .filter(word -> !NOBODY.contains(lower(word)))
                .map(this::phrase);
    }

    /// Whoever does what a word says, or the clause that shares its subject with it.
    private Optional<Integer> speaker(int cue) {
        int at = cue;
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            var own = isPassive(at) && step == 0 ? child(at, "obl:agent") : subject(at);
            var node = nodes.get(at);
            if (own.isPresent() || isPassive(at) || !isShared(at)) {
                return own;
            }
            if (node.relation().equals("acl")) {
                return Optional.of(node.head());
            }
            at = node.head();
        }
        return Optional.empty();
    }

    private boolean isPassive(int at) {
        return child(at, "nsubj:pass").isPresent() || child(at, "aux:pass").isPresent();
    }

    /// Whether who does it stands with the word it hangs on: "saying", "to say", "and said"; not "asked" by itself.
    private boolean isShared(int at) {
        var node = nodes.get(at);
        return node.head() >= 0
                && (SHARING.contains(node.relation())
                        || lower(at).endsWith("ing")
                                && Set.of("advcl", "acl").contains(node.relation()));
    }

    private Optional<Integer> subject(int at) {
        return Stream.of("nsubj", "nsubj:outer", "nsubj:pass", "nmod:poss")
                .flatMap(relation -> child(at, relation).stream())
                .findFirst()
                .map(word -> antecedent(word, at));
    }

    /// Of "who" and "which" the noun that their clause belongs to.
    private int antecedent(int subject, int clause) {
        var node = nodes.get(clause);
        boolean isRelative =
                node.relation().equals("acl:relcl")
                        && node.head() >= 0
                        && RELATIVE.contains(lower(subject));
        return isRelative ? node.head() : subject;
    }

    private Optional<Integer> child(int head, String relation) {
        return Optional.ofNullable(below.getOrDefault(head, Map.of()).get(relation));
    }

    private String lower(int word) {
        return words.get(word).toLowerCase(Locale.ROOT);
    }

    /// A noun with what hangs on it, but for clauses, appositions and the preposition before it.
    private Span phrase(int noun) {
        int begin = noun;
        while (begin > 0 && isOf(begin - 1, noun) && !isCase(begin - 1, noun)) {
            begin--;
        }
        int end = noun + 1;
        while (end < nodes.size() && isOf(end, noun)) {
            end++;
        }
        return new Span(begin, end, "source", 1);
    }

    private boolean isCase(int word, int noun) {
        var node = nodes.get(word);
        return node.head() == noun && node.relation().equals("case") && word < noun;
    }

    private boolean isOf(int word, int noun) {
        int at = word;
        var seen = new HashSet<Integer>();
        while (at >= 0 && at != noun && seen.add(at)) {
            if (APART.contains(nodes.get(at).relation())) {
                return false;
            }
            at = nodes.get(at).head();
        }
        return at == noun;
    }
}
