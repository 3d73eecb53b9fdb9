package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A sentence's tree in which each clause hangs where it belongs: "has vowed it will not yield and has shelled Velm", where the shelling is vowed; "would see the men leave, while
/// allowing Selm to stay", where the men allow it; "asked to be armed, to be allowed to stay, and to be permitted to recruit", where the last is part of the second; "permitted to
/// recruit", where recruiting is the subject.
final class OwnClauses {
    /// Who leaves while another sees him leave has no verb with a tense.
    private static final Set<String> SEEING = Set.of("see", "watch", "let");

    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp");

    private final String text;
    private final List<Word> words;

    private OwnClauses(String text, List<Word> words) {
        this.text = text;
        this.words = new ArrayList<>(words);
    }

    static Sentence mended(String text, Sentence sentence) {
        var tree = new OwnClauses(text, sentence.words());
        for (int i = 0; i < sentence.words().size(); i++) {
            tree.resume(i);
            tree.bare(i);
            tree.accompany(i);
            tree.complete(i);
            tree.line(i);
        }
        return new Sentence(sentence.at(), tree.words);
    }

    /// "Has vowed it will not yield and has shelled Velm": what has the helping verb of the first goes on with that.
    private void resume(int verb) {
        int inner = words.get(verb).head();
        int outer = inner < 0 ? -1 : words.get(inner).head();
        boolean isOther =
                words.get(verb).relation().equals("conj")
                        && inner < verb
                        && outer >= 0
                        && outer < inner
                        && words.get(inner).relation().equals("ccomp")
                        && words.get(outer).part().equals("VERB")
                        && !hasSubject(verb);
        if (isOther) {
            String helping = helping(verb);
            if (!helping.isEmpty()
                    && helping.equals(helping(outer))
                    && !helping.equals(helping(inner))) {
                hang(verb, outer, "conj");
            }
        }
    }

    /// The first helping verb of a verb; empty where it has none.
    private String helping(int verb) {
        return IntStream.range(0, verb)
                .filter(it -> words.get(it).head() == verb && isHelping(words.get(it)))
                .mapToObj(this::form)
                .findFirst()
                .orElse("");
    }

    private static boolean isHelping(Word word) {
        return word.relation().equals("aux") || word.relation().equals("aux:pass");
    }

    /// "Would see the men leave": they would, as it would be seen.
    private void bare(int verb) {
        if (isSeen(verb) && words.stream().noneMatch(it -> isMark(it, verb))) {
            hang(verb, words.get(verb).head(), "xcomp");
        }
    }

    private static boolean isMark(Word word, int verb) {
        return word.head() == verb && word.relation().equals("mark");
    }

    private boolean isSeen(int verb) {
        int seeing = words.get(verb).head();
        return seeing >= 0
                && seeing < verb
                && COMPLEMENTS.contains(words.get(verb).relation())
                && SEEING.contains(words.get(seeing).lemma())
                && form(verb).equals(words.get(verb).lemma())
                && helping(verb).isEmpty();
    }

    /// "Would see the men leave, while allowing Selm to stay": whoever sees it allows it.
    private void accompany(int verb) {
        int seen = words.get(verb).head();
        boolean isTorn =
                words.get(verb).relation().equals("advcl")
                        && form(verb).endsWith("ing")
                        && seen >= 0
                        && seen < verb
                        && isSeen(seen)
                        && has(verb, "mark", "while");
        if (isTorn) {
            hang(verb, words.get(seen).head(), "advcl");
        }
    }

    /// "Was permitted to recruit": what somebody is permitted.
    private void complete(int verb) {
        int above = words.get(verb).head();
        boolean isBehind =
                words.get(verb).relation().equals("csubj")
                        && above >= 0
                        && above < verb
                        && has(verb, "mark", "to")
                        && words.stream()
                                .anyMatch(it ->
                                        it.head() == above && it.relation().equals("aux:pass"));
        if (isBehind && words.get(above).part().equals("VERB")) {
            hang(verb, above, "xcomp");
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
                        .filter(it -> !words.get(it).relation().equals("conj"))
                        .findFirst()
                        .orElse(-1);
        boolean isNext =
                first >= 0
                        && words.get(first).relation().equals("xcomp")
                        && leadsTo(words.get(verb).head(), first)
                        && isOpened(to(verb));
        if (isNext) {
            hang(verb, first, "conj");
        }
    }

    private boolean isToBe(int verb) {
        return words.get(verb).part().equals("VERB") && to(verb) >= 0;
    }

    /// The "to" of "to be armed"; -1 where it has none.
    private int to(int verb) {
        return IntStream.range(0, verb - 1)
                .filter(it -> words.get(it).head() == verb && form(it).equals("to"))
                .filter(it -> form(it + 1).equals("be"))
                .filter(it -> words.get(it + 1).head() == verb)
                .findFirst()
                .orElse(-1);
    }

    /// Whether a comma or "and" is right before it.
    private boolean isOpened(int to) {
        return to > 0 && Set.of(",", "and", "or").contains(form(to - 1));
    }

    private boolean leadsTo(int from, int above) {
        int at = from;
        for (int steps = 0; at >= 0 && at != above && steps < words.size(); steps++) {
            at = words.get(at).head();
        }
        return at == above;
    }

    private boolean has(int verb, String relation, String form) {
        return IntStream.range(0, words.size())
                .anyMatch(it ->
                        words.get(it).head() == verb
                                && words.get(it).relation().equals(relation)
                                && form(it).equals(form));
    }

    private boolean hasSubject(int verb) {
        return words.stream()
                .anyMatch(word -> word.head() == verb && word.relation().startsWith("nsubj"));
    }

    private String form(int word) {
        return words.get(word).at().in(text).toLowerCase(Locale.ROOT);
    }

    private void hang(int at, int head, String relation) {
        words.set(at, words.get(at).on(head, relation));
    }
}
