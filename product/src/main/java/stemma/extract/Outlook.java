package stemma.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// How somebody presents what he says by the verb of it: what "will be closed" lies ahead, what "may be closed" is held to be possible, and what "will be closed if the Front breaks the rule" hangs on that. What he says will
/// not be, or would have been, is left to its words.
final class Outlook {
    private static final Set<String> AHEAD = Set.of("will", "'ll", "’ll", "shall", "would");
    private static final Set<String> POSSIBLE = Set.of("may", "might");
    private static final Set<String> INTENDING = Set.of("intend", "plan");
    private static final Set<String> HAVE = Set.of("have", "'ve", "’ve");
    private static final Set<String> THOUGHT = Set.of("like", "mean", "prefer");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no", "cannot");
    private static final Set<String> IF = Set.of("if", "unless", "provided", "providing");

    /// "Even if" and "as if" make no condition, nor does who cannot "say if" it is so.
    private static final Set<String> NO_CONDITION =
            Set.of("even", "as", "answer", "ask", "asked", "know", "knew", "say", "see", "tell");

    /// What leads from a condition to what hangs on it.
    private static final Set<String> CLAUSE = Set.of("mark", "advmod", "advcl", "fixed", "case");

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?iUs)[“\"'‘]*(?:what|who|whom|which|how|where|why)\\b.*|.*\\?[”\"'’]*");

    /// "Should the talks fail, the Guard will leave".
    private static final Pattern TURNED = Pattern.compile("(?iUs)[“\"'‘]*should\\b.*");

    private static final int FARTHEST = 4;

    private final String text;
    private final List<Word> words;

    private Outlook(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /// By the first sentence of some words; nothing where they say plainly that it is so, or is not, or ask.
    static Optional<Modality> of(String text, List<Sentence> sentences, List<Passage> said) {
        String whole = said.getFirst().through(said.getLast()).in(text);
        if (ASKED.matcher(whole).matches()) {
            return Optional.empty();
        }
        if (TURNED.matcher(whole).matches()) {
            return Optional.of(Modality.CONDITIONAL);
        }
        return InOrder.overlapping(sentences, Sentence::at, said.getFirst()).stream()
                .limit(1)
                .map(sentence -> new Outlook(text, sentence.words()))
                .flatMap(outlook -> outlook.top(said).stream().mapToObj(outlook::at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The word that all of them hang on.
    private OptionalInt top(List<Passage> said) {
        return IntStream.range(0, words.size())
                .filter(word -> isSaid(word, said) && !isSaid(words.get(word).head(), said))
                .filter(word -> children(word).anyMatch(it -> is(it, "nsubj", "expl")))
                .findFirst();
    }

    private boolean isSaid(int word, List<Passage> said) {
        return word >= 0 && said.stream().anyMatch(it -> it.covers(words.get(word).at()));
    }

    private Optional<Modality> at(int verb) {
        if (isConditional(verb)) {
            return Optional.of(Modality.CONDITIONAL);
        }
        if (helpers(verb, NOT)) {
            return Optional.empty();
        }
        if (helpers(verb, POSSIBLE)) {
            return Optional.of(Modality.BELIEVED);
        }
        return isAhead(verb) ? Optional.of(Modality.PLANNED) : Optional.empty();
    }

    /// "Will leave", "intend to leave"; who "would have left" did not, and what "would mean" something is a thought.
    private boolean isAhead(int verb) {
        boolean isMeant =
                INTENDING.contains(words.get(verb).lemma())
                        && children(verb).anyMatch(it -> is(it, "xcomp", "obj"));
        return isMeant
                || words.get(verb).part().equals("VERB")
                        && !THOUGHT.contains(form(verb))
                        && helper(verb, AHEAD)
                                .filter(it -> between(it, verb).noneMatch(HAVE::contains))
                                .isPresent();
    }

    private Stream<String> between(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::form);
    }

    private boolean helpers(int verb, Set<String> forms) {
        return helper(verb, forms).isPresent();
    }

    private Optional<Integer> helper(int verb, Set<String> forms) {
        return children(verb)
                .filter(it -> is(it, "aux", "advmod", "mark"))
                .filter(it -> forms.contains(form(it)))
                .boxed()
                .findFirst();
    }

    private boolean isConditional(int verb) {
        return IntStream.range(0, words.size()).anyMatch(it -> opens(it) && leadsTo(it, verb));
    }

    /// "If", "provided that", "as long as".
    private boolean opens(int word) {
        boolean isLong =
                form(word).equals("long")
                        && form(word - 1).equals("as")
                        && form(word + 1).equals("as");
        return isLong
                || IF.contains(form(word))
                        && !NO_CONDITION.contains(form(word - 1))
                        && (!form(word).startsWith("provid") || form(word + 1).equals("that"));
    }

    private boolean leadsTo(int word, int verb) {
        int at = word;
        for (int step = 0; step < FARTHEST && at >= 0 && at != verb; step++) {
            if (!CLAUSE.contains(relation(at)) && !opens(at)) {
                return false;
            }
            at = words.get(at).head();
        }
        return at == verb;
    }

    private IntStream children(int word) {
        return IntStream.range(0, words.size()).filter(it -> words.get(it).head() == word);
    }

    private boolean is(int word, String... relations) {
        return Set.of(relations).contains(relation(word));
    }

    private String relation(int word) {
        String relation = words.get(word).relation();
        int subtype = relation.indexOf(':');
        return subtype < 0 ? relation : relation.substring(0, subtype);
    }

    private String form(int word) {
        return word >= 0 && word < words.size()
                ? words.get(word).at().in(text).toLowerCase(Locale.ROOT)
                : "";
    }
}
