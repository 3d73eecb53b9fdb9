package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A sentence's tree in which each clause has its own subject: "reported that the League and the Front had asked", where "Front" hangs on "reported"; "in a bid to
/// win over Norvia, Front men have left Velm", where "men" hangs on "Norvia" and nobody leaves; "Selm, whose guards have armed the Front", where nobody arms it; and "working with
/// the Front", where the Front is one who works, though only with another.
final class OwnSubjects {
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    /// As what a tree may hang a subject on the noun before it.
    private static final Set<String> BESIDE = Set.of("appos", "nmod");

    private static final Set<String> FINITE = Set.of("root", "ccomp", "advcl", "parataxis");

    private static final Set<String> OF_LIST = Set.of("appos", "conj", "nmod");

    private final String text;
    private final List<Word> words;

    private OwnSubjects(String text, List<Word> words) {
        this.text = text;
        this.words = new ArrayList<>(words);
    }

    static Sentence mended(String text, Sentence sentence) {
        var tree = new OwnSubjects(text, sentence.words());
        for (int i = 0; i < sentence.words().size(); i++) {
            tree.join(i);
            tree.share(i);
            tree.accompany(i);
            tree.own(i);
            tree.take(i);
        }
        IntStream.range(0, tree.words.size()).forEach(tree::unite);
        return new Sentence(sentence.at(), tree.words);
    }

    /// "The League's wing and the Front's wing, Saray", where "and" is before what the tree takes for another name of the first.
    private void join(int at) {
        var word = words.get(at);
        boolean isJoined =
                word.relation().equals("appos")
                        && word.head() >= 0
                        && word.head() < at
                        && NOUNS.contains(words.get(word.head()).part())
                        && children(at, "cc").anyMatch(and -> and > word.head() && is(and, "and"));
        if (isJoined) {
            hang(at, word.head(), "conj");
        }
    }

    /// "That the League and the Front had asked", where "Front" hangs on the verb before "that".
    private void share(int at) {
        var word = words.get(at);
        int telling = word.head();
        if (!isSubject(word) || telling < 0 || telling > at) {
            return;
        }
        children(telling, "ccomp")
                .filter(clause -> clause > at)
                .filter(clause -> children(clause, "mark").anyMatch(mark -> mark < at))
                .mapToObj(clause -> subjectBefore(clause, at))
                .flatMapToInt(OptionalInt::stream)
                .filter(first -> hasAnd(first, at))
                .findFirst()
                .ifPresent(first -> hang(at, first, "conj"));
    }

    private boolean hasAnd(int first, int at) {
        return IntStream.range(first + 1, at)
                .anyMatch(and -> is(and, "and") && words.get(and).head() >= and);
    }

    private OptionalInt subjectBefore(int verb, int limit) {
        return IntStream.range(0, Math.min(verb, limit))
                .filter(it -> words.get(it).head() == verb && isSubject(words.get(it)))
                .findFirst();
    }

    /// "Hesk working with the Front": with a preposition before him nobody is a subject.
    private void accompany(int at) {
        var word = words.get(at);
        int verb = word.head();
        boolean isBehind = isSubject(word) && verb >= 0 && verb == at - 2;
        if (isBehind && isCaseOf(at - 1, at) && words.get(verb).part().equals("VERB")) {
            hang(at, verb, "obl");
        }
    }

    private boolean isCaseOf(int preposition, int noun) {
        return words.get(preposition).head() == noun
                && words.get(preposition).relation().equals("case")
                && words.get(preposition).part().equals("ADP");
    }

    /// "Selm, whose guards have armed the Front": the guards are who armed it.
    private void own(int whose) {
        int noun = words.get(whose).head();
        if (!is(whose, "whose") || noun < whose || !NOUNS.contains(words.get(noun).part())) {
            return;
        }
        int owner = words.get(noun).head();
        var verb =
                children(noun, "acl:relcl").filter(it -> it > noun && !hasSubject(it)).findFirst();
        boolean isTorn =
                OF_LIST.contains(words.get(noun).relation()) && owner >= 0 && owner < whose;
        if (isTorn && verb.isPresent()) {
            hang(verb.getAsInt(), owner, "acl:relcl");
            hang(noun, verb.getAsInt(), subject(verb.getAsInt()));
            IntStream.range(noun + 1, verb.getAsInt())
                    .filter(other -> words.get(other).head() == owner)
                    .filter(other -> words.get(other).relation().equals("conj"))
                    .forEach(other -> hang(other, noun, "conj"));
        }
    }

    /// "And Orlan sailors", where "Orlan" is one and "sailors" another of a list, though nothing parts them.
    private void unite(int at) {
        int next = at + 1;
        boolean isTorn =
                next < words.size()
                        && words.get(at).relation().equals("conj")
                        && words.get(next).relation().equals("conj")
                        && words.get(next).head() == words.get(at).head()
                        && words.get(at).part().equals("PROPN")
                        && words.get(next).part().equals("NOUN");
        if (isTorn) {
            children(at, "cc", "det", "amod")
                    .forEach(it -> hang(it, next, words.get(it).relation()));
            hang(at, next, "compound");
        }
    }

    /// "In a bid to win over Norvia, Front men have left Velm": whoever stands before the helping verb leaves.
    private void take(int verb) {
        var word = words.get(verb);
        int helping = children(verb, "aux").findFirst().orElse(-1);
        boolean isLacking =
                word.part().equals("VERB")
                        && FINITE.contains(word.relation())
                        && helping > 0
                        && helping < verb
                        && !hasSubject(verb)
                        && children(verb, "mark", "csubj").noneMatch(mark -> is(mark, "to"));
        if (isLacking) {
            IntStream.range(0, helping)
                    .filter(noun -> isLoose(noun, helping))
                    .filter(noun -> !leadsTo(words.get(verb).head(), noun))
                    .findFirst()
                    .ifPresent(noun -> take(noun, verb, helping));
        }
    }

    private void take(int noun, int verb, int helping) {
        int before = words.get(noun).head();
        IntStream.range(noun + 1, helping)
                .filter(it -> words.get(it).head() == before)
                .forEach(it -> hang(it, noun, words.get(it).relation()));
        hang(noun, verb, subject(verb));
    }

    /// Behind a comma, without a preposition, on a noun that has one, with nothing but its own up to the helping verb.
    private boolean isLoose(int noun, int helping) {
        var word = words.get(noun);
        int before = word.head();
        return BESIDE.contains(word.relation())
                && NOUNS.contains(word.part())
                && before >= 0
                && before < noun
                && children(noun, "case").findAny().isEmpty()
                && children(before, "case").anyMatch(it -> it < before)
                && IntStream.range(before + 1, noun).anyMatch(it -> is(it, ","))
                && IntStream.range(noun + 1, helping)
                        .allMatch(it ->
                                words.get(it).part().equals("PUNCT")
                                        || leadsTo(it, noun)
                                        || leadsTo(it, before));
    }

    private boolean leadsTo(int from, int above) {
        int at = from;
        for (int steps = 0; at >= 0 && at != above && steps < words.size(); steps++) {
            at = words.get(at).head();
        }
        return at == above;
    }

    private String subject(int verb) {
        return children(verb, "aux:pass").findAny().isPresent() ? "nsubj:pass" : "nsubj";
    }

    private IntStream children(int head, String... relations) {
        var wanted = Set.of(relations);
        return IntStream.range(0, words.size())
                .filter(it -> words.get(it).head() == head)
                .filter(it ->
                        wanted.contains(words.get(it).relation())
                                || wanted.contains(words.get(it).relation().split(":")[0]));
    }

    private boolean hasSubject(int verb) {
        return words.stream().anyMatch(word -> word.head() == verb && isSubject(word));
    }

    private static boolean isSubject(Word word) {
        return word.relation().startsWith("nsubj");
    }

    private boolean is(int word, String form) {
        return words.get(word).at().in(text).toLowerCase(Locale.ROOT).equals(form);
    }

    private void hang(int at, int head, String relation) {
        words.set(at, words.get(at).on(head, relation));
    }
}
