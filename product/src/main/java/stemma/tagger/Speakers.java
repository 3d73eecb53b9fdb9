package stemma.tagger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.tagger.Tree.Node;

/// Tells by the tree who says something where the network found no words for it: the subject of the cue, or of the clause that the
/// cue belongs to ("Oss left, saying that …"), the agent of a passive, the owner of a noun ("the league's claim that …").
///
/// The relations are those of Universal Dependencies version 2.
final class Speakers {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> OF =
            Set.of("of", "for", "from", "in", "at", "to", "with", "by");
    private static final Set<String> TELLING = Set.of("tell", "tells", "told", "telling");
    private static final Set<String> CALLED = Set.of("nsubj", "vocative");
    private static final Set<String> SIGNS = Set.of(",", ":");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> NOBODY = Set.of("it", "there", "what");

    /// Clauses whose subject, where they have none, is that of the clause around them.
    private static final Set<String> SHARING = Set.of("conj", "xcomp");

    /// What hangs on a noun and is no part of the words for it.
    private static final Set<String> APART =
            Set.of(
                    ("acl acl:relcl appos parataxis conj cc punct advcl nmod:unmarked nsubj nsubj:pass nsubj:outer"
                                    + " csubj cop aux aux:pass expl")
                            .split(" "));

    /// Words of a source before or behind its noun.
    private static final int LONGEST = 40;

    /// No clause shares its subject with others farther up.
    private static final int HIGHEST = 3;

    private final List<String> words;
    private final List<Node> nodes;
    private final Map<Integer, Map<String, Integer>> below = new HashMap<>();

    Speakers(List<String> words, List<Node> nodes) {
        this.words = words;
        this.nodes = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            var children = below.computeIfAbsent(nodes.get(i).head(), _ -> new HashMap<>());
            if (isNearer(i)) {
                children.put(nodes.get(i).relation(), i);
            } else {
                children.putIfAbsent(nodes.get(i).relation(), i);
            }
        }
    }

    /// Of two subjects before a verb the first is called to: "Mr Oss, a paper says that …".
    private boolean isNearer(int word) {
        var node = nodes.get(word);
        return node.relation().equals("nsubj") && word < node.head();
    }

    /// The words for whoever says it; nothing where the tree does not tell, or tells of nobody ("it is said that").
    Optional<Span> of(Finding finding) {
        return finding.top(nodes)
                .flatMap(this::speaker)
                .filter(word -> !finding.isRest(word))
                .filter(word -> !NOBODY.contains(lower(word)))
                .map(this::phrase);
    }

    /// The words for a source as the tree has them: a noun with all that belongs to it, where the network found a part of it or a word
    /// that only hangs on it ("Kesh" of "a shopkeeper in Kesh said"), or found nobody near.
    ///
    /// @param isNear whether a word stands in the sentence of the cue
    List<Span> whole(Finding finding, List<Span> source, IntPredicate isNear) {
        if (source.isEmpty() || nodes.get(source.getFirst().begin()).part().equals("PRON")) {
            return source;
        }
        var found = source.getFirst();
        return List.of(
                of(finding.by(List.of()))
                        .filter(told -> finding.content().stream().noneMatch(told::overlaps))
                        .filter(told -> isHearer(found, finding) || isMeant(found, told, isNear))
                        .map(told ->
                                found.overlaps(told) && !isCalledTo(found, told)
                                        ? joined(found, told)
                                        : told)
                        .orElseGet(() -> phraseOf(found, finding)));
    }

    /// "Told Karst Radio": whoever stands right behind the cue was told.
    private boolean isHearer(Span found, Finding finding) {
        return found.begin() > 0
                && finding.isCue(found.begin() - 1)
                && TELLING.contains(lower(found.begin() - 1));
    }

    private boolean isMeant(Span found, Span told, IntPredicate isNear) {
        return found.overlaps(told)
                || isCalledTo(found, told)
                || !isNear.test(found.begin())
                || isUnder(found.end() - 1, told);
    }

    /// Whether the first word that is found is another subject of the same verb.
    private boolean isCalledTo(Span found, Span told) {
        int verb = subjectOf(told);
        return found.begin() < told.begin()
                && SIGNS.contains(words.get(told.begin() - 1))
                && verb >= 0
                && subjectOf(found.to(found.begin(), Math.min(found.end(), told.begin()))) == verb;
    }

    /// The verb whose subject stands in a phrase; -1 where none does.
    private int subjectOf(Span phrase) {
        return IntStream.range(phrase.begin(), phrase.end())
                .filter(i -> CALLED.contains(nodes.get(i).relation()))
                .map(i -> nodes.get(i).head())
                .findFirst()
                .orElse(-1);
    }

    private static Span joined(Span one, Span other) {
        return one.to(Math.min(one.begin(), other.begin()), Math.max(one.end(), other.end()));
    }

    private boolean isUnder(int word, Span phrase) {
        int at = word;
        while (at >= 0 && !phrase.holds(at)) {
            at = nodes.get(at).head();
        }
        return at >= 0;
    }

    /// With the words around that belong to its noun.
    private Span phraseOf(Span found, Finding finding) {
        return IntStream.range(found.begin(), found.end())
                .filter(i -> !found.holds(nodes.get(i).head()))
                .filter(i -> NOUNS.contains(nodes.get(i).part()))
                .mapToObj(i -> joined(found, withoutCase(phrase(i))))
                .findFirst()
                .filter(whole ->
                        IntStream.range(whole.begin(), whole.end()).noneMatch(finding::isCue))
                .orElse(found);
    }

    private Span withoutCase(Span phrase) {
        int begin = phrase.begin();
        while (nodes.get(begin).part().equals("ADP") && begin + 1 < phrase.end()) {
            begin++;
        }
        return phrase.to(begin, phrase.end());
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
        return child(at, "nsubj:pass").isPresent()
                || child(at, "aux:pass").isPresent()
                || isPassiveToo(at);
    }

    /// Of "was taken and accused of theft" the second verb: whom one accuses would stand right behind it.
    boolean isPassiveToo(int at) {
        return nodes.get(at).relation().equals("conj")
                && lower(at).equals("accused")
                && at + 1 < nodes.size()
                && lower(at + 1).equals("of")
                && child(at, "aux").isEmpty()
                && isPassive(nodes.get(at).head());
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
        while (begin > Math.max(0, noun - LONGEST)
                && isOf(begin - 1, noun)
                && !isCase(begin - 1, noun)) {
            begin--;
        }
        int end = noun + 1;
        while (end < Math.min(nodes.size(), noun + LONGEST) && isOf(end, noun)) {
            end++;
        }
        return new Span(begin, end, "source", 1);
    }

    /// "Halden on Wednesday": what stands behind a noun with such a preposition often belongs to the verb.
    private boolean isBeside(int noun) {
        return nodes.get(noun).relation().equals("nmod")
                && child(noun, "case").filter(it -> !OF.contains(lower(it))).isPresent();
    }

    private boolean isCase(int word, int noun) {
        var node = nodes.get(word);
        return node.head() == noun && node.relation().equals("case") && word < noun;
    }

    private boolean isOf(int word, int noun) {
        int at = word;
        var seen = new HashSet<Integer>();
        while (at >= 0 && at != noun && seen.add(at)) {
            if (APART.contains(nodes.get(at).relation()) || isBeside(at)) {
                return false;
            }
            at = nodes.get(at).head();
        }
        return at == noun;
    }
}
