package stemma.extract;

import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;

/// A sentence's tree in which each clause hangs where it belongs: "has vowed it will not yield and has shelled Velm", where the shelling is vowed; "would see the men leave, while
/// allowing Selm to stay", where the men allow it; "asked to be armed, to be allowed to stay, and to be permitted to recruit", where the last is part of the second; "permitted to
/// recruit", where recruiting is the subject; "agreed not to attack", where it was not agreed.
final class OwnClauses {
    /// Who leaves while another sees him leave has no verb with a tense.
    private static final Set<String> SEEING = Set.of("see", "watch", "let");

    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp");

    private final Branches tree;

    private OwnClauses(Branches tree) {
        this.tree = tree;
    }

    static Sentence mended(String text, Sentence sentence) {
        var tree = new Branches(text, sentence);
        var clauses = new OwnClauses(tree);
        for (int i = 0; i < tree.size(); i++) {
            clauses.resume(i);
            clauses.bare(i);
            clauses.accompany(i);
            clauses.complete(i);
            clauses.line(i);
            clauses.negate(i);
        }
        return tree.sentence();
    }

    /// "Has vowed it will not yield and has shelled Velm": what has the helping verb of the first goes on with that.
    private void resume(int verb) {
        int inner = tree.head(verb);
        int outer = inner < 0 ? -1 : tree.head(inner);
        boolean isOther =
                tree.is(verb, "conj")
                        && inner < verb
                        && outer >= 0
                        && outer < inner
                        && tree.is(inner, "ccomp")
                        && tree.isPart(outer, "VERB")
                        && !tree.hasSubject(verb);
        if (isOther) {
            String helping = helping(verb);
            if (!helping.isEmpty()
                    && helping.equals(helping(outer))
                    && !helping.equals(helping(inner))) {
                tree.hang(verb, outer, "conj");
            }
        }
    }

    /// The first helping verb of a verb; empty where it has none.
    private String helping(int verb) {
        return tree.children(verb, "aux")
                .filter(it -> it < verb)
                .mapToObj(tree::form)
                .findFirst()
                .orElse("");
    }

    /// "Would see the men leave": they would, as it would be seen.
    private void bare(int verb) {
        if (isSeen(verb) && !tree.has(verb, "mark")) {
            tree.hang(verb, tree.head(verb), "xcomp");
        }
    }

    private boolean isSeen(int verb) {
        int seeing = tree.head(verb);
        return seeing >= 0
                && seeing < verb
                && COMPLEMENTS.contains(tree.word(verb).relation())
                && SEEING.contains(tree.lemma(seeing))
                && tree.form(verb).equals(tree.lemma(verb))
                && helping(verb).isEmpty();
    }

    /// "Would see the men leave, while allowing Selm to stay": whoever sees it allows it.
    private void accompany(int verb) {
        int seen = tree.head(verb);
        boolean isTorn =
                tree.is(verb, "advcl")
                        && tree.form(verb).endsWith("ing")
                        && seen >= 0
                        && seen < verb
                        && isSeen(seen)
                        && hasMark(verb, "while");
        if (isTorn) {
            tree.hang(verb, tree.head(seen), "advcl");
        }
    }

    /// "Was permitted to recruit": what somebody is permitted.
    private void complete(int verb) {
        int above = tree.head(verb);
        boolean isBehind =
                tree.is(verb, "csubj")
                        && above >= 0
                        && above < verb
                        && hasMark(verb, "to")
                        && tree.isPart(above, "VERB")
                        && tree.has(above, "aux:pass");
        if (isBehind) {
            tree.hang(verb, above, "xcomp");
        }
    }

    /// "Asked to be armed, to be allowed to stay, and to be permitted to recruit": each hangs on the first.
    private void line(int verb) {
        if (!isToBe(verb)) {
            return;
        }
        int first =
                IntStream.iterate(verb - 1, it -> it >= 0, it -> it - 1)
                        .filter(this::isToBe)
                        .filter(it -> !tree.is(it, "conj"))
                        .findFirst()
                        .orElse(-1);
        boolean isNext =
                first >= 0
                        && tree.is(first, "xcomp")
                        && tree.leadsTo(tree.head(verb), first)
                        && isOpened(to(verb));
        if (isNext) {
            tree.hang(verb, first, "conj");
        }
    }

    private boolean isToBe(int verb) {
        return tree.isPart(verb, "VERB") && to(verb) >= 0;
    }

    /// The "to" of "to be armed"; -1 where it has none.
    private int to(int verb) {
        return IntStream.range(0, verb - 1)
                .filter(it -> tree.head(it) == verb && tree.isForm(it, "to"))
                .filter(it -> tree.isForm(it + 1, "be"))
                .filter(it -> tree.head(it + 1) == verb)
                .findFirst()
                .orElse(-1);
    }

    /// Whether a comma or "and" is right before it.
    private boolean isOpened(int to) {
        return to > 0 && Set.of(",", "and", "or").contains(tree.form(to - 1));
    }

    /// "Agreed not to attack": what stands right before "to" is said of what follows.
    private void negate(int not) {
        int to = not + 1;
        boolean isTorn =
                to < tree.size()
                        && tree.isForm(not, "not")
                        && tree.is(not, "advmod")
                        && tree.is(to, "mark")
                        && tree.isForm(to, "to")
                        && tree.head(to) > to
                        && tree.head(not) >= 0
                        && tree.head(not) < not;
        if (isTorn) {
            tree.hang(not, tree.head(to));
        }
    }

    private boolean hasMark(int verb, String form) {
        return tree.children(verb, "mark").anyMatch(it -> tree.isForm(it, form));
    }
}
