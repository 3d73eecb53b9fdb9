package stemma.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stemma.tagger.Tree.Node;

/// Puts right what hangs on a word beside the one that it belongs to: an owner on what stands before his thing, who did it on whom it was done to, who is
/// quoted as a second subject, "and" on the name of the second, what is told of several on a word before them.
final class Attachments {
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s");
    private static final Set<String> OF_SEVERAL = Set.of("both", "all", "each", "neither", "none");
    private static final Set<String> RELATIVE = Set.of("which", "whom");

    private final List<String> words;
    private final List<Node> nodes;

    private Attachments(List<String> words, List<Node> nodes) {
        this.words = words;
        this.nodes = new ArrayList<>(nodes);
    }

    /// @param nodes of one sentence
    static List<Node> mended(List<String> words, List<Node> nodes) {
        var tree = new Attachments(words, nodes);
        for (int i = 1; i < nodes.size() - 1; i++) {
            tree.own(i);
            tree.act(i);
            tree.quote(i);
            tree.join(i);
            tree.tell(i);
        }
        return tree.nodes;
    }

    /// "The League's chairman and Varda's spokesman": Varda is no chairman but has a spokesman.
    private void own(int mark) {
        int owner = mark - 1;
        int thing = mark + 1;
        boolean isTorn =
                POSSESSIVE.contains(words.get(mark))
                        && nodes.get(mark).head() == owner
                        && nodes.get(owner).relation().equals("conj")
                        && nodes.get(thing).part().equals("NOUN")
                        && nodes.get(thing).head() == nodes.get(owner).head();
        if (isTorn) {
            for (int i = 0; i < owner; i++) {
                if (nodes.get(i).head() == owner && nodes.get(i).relation().equals("cc")) {
                    hang(i, thing, "cc");
                }
            }
            hang(owner, thing, "nmod:poss");
        }
    }

    /// "The arrest of Petra Linn by the guards": the guards arrested her.
    private void act(int by) {
        int actor = nodes.get(by).head();
        int sufferer = actor < 0 ? -1 : nodes.get(actor).head();
        boolean isTorn =
                is(by, "by")
                        && nodes.get(by).relation().equals("case")
                        && actor > by
                        && sufferer >= 0
                        && sufferer < by
                        && nodes.get(actor).relation().equals("nmod")
                        && nodes.get(sufferer).part().equals("PROPN")
                        && nodes.get(sufferer).relation().equals("nmod")
                        && nodes.get(nodes.get(sufferer).head()).part().equals("NOUN")
                        && hasCase(sufferer, "of");
        if (isTorn) {
            hang(actor, nodes.get(sufferer).head(), "nmod");
        }
    }

    private boolean hasCase(int word, String preposition) {
        for (int i = 0; i < word; i++) {
            if (nodes.get(i).head() == word
                    && nodes.get(i).relation().equals("case")
                    && is(i, preposition)) {
                return true;
            }
        }
        return false;
    }

    /// "The weekly quoted Varda as saying": Varda is quoted, and does not quote.
    private void quote(int at) {
        int verb = at - 1;
        boolean isSecond =
                nodes.get(at).relation().equals("nsubj")
                        && nodes.get(at).head() == verb
                        && nodes.get(verb).part().equals("VERB")
                        && is(at + 1, "as")
                        && hasSubjectBefore(verb);
        if (isSecond) {
            hang(at, verb, "obj");
        }
    }

    /// "The minister and his deputy, Ilse Brandow": "and" joins the deputy.
    private void join(int and) {
        int name = nodes.get(and).head();
        int second = name < 0 ? -1 : nodes.get(name).head();
        boolean isTorn =
                nodes.get(and).relation().equals("cc")
                        && and < second
                        && second < name
                        && nodes.get(name).relation().equals("appos")
                        && nodes.get(second).relation().equals("conj");
        if (isTorn) {
            hang(and, second, "cc");
        }
    }

    /// "Talks between Norvia and Orlan, both of which have guards": the two that stand right before it have.
    private void tell(int of) {
        int several = of - 1;
        int verb = nodes.get(several).head();
        boolean isTold =
                is(of, "of")
                        && OF_SEVERAL.contains(words.get(several).toLowerCase(Locale.ROOT))
                        && RELATIVE.contains(words.get(of + 1).toLowerCase(Locale.ROOT))
                        && verb > of
                        && several > 1
                        && nodes.get(several - 1).part().equals("PUNCT")
                        && nodes.get(several).relation().startsWith("nsubj")
                        && nodes.get(several - 2).relation().equals("conj");
        if (isTold) {
            hang(verb, nodes.get(several - 2).head(), "acl:relcl");
        }
    }

    private boolean hasSubjectBefore(int verb) {
        return nodes.subList(0, verb).stream()
                .anyMatch(node -> node.head() == verb && node.relation().startsWith("nsubj"));
    }

    private boolean is(int word, String form) {
        return words.get(word).toLowerCase(Locale.ROOT).equals(form);
    }

    private void hang(int at, int head, String relation) {
        nodes.set(at, nodes.get(at).on(head, relation));
    }
}
