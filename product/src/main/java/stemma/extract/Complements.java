package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A sentence's tree in which those to whom something is put, who are charged with something or asked for it, hang on the word for that: "the
/// request of the Front and the Companies to the League", "accused Vashar of having sent trucks", "asked Selm to give them trucks"; and what is
/// striven for on the striving: "told the Council of the Front's efforts to set up camps"; and whom somebody cites on the citing.
final class Complements {
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");

    private static final Set<String> ARGUMENTS = Set.of("obj", "iobj", "nsubj", "nsubj:pass");

    /// Nouns that take what somebody is to do, or means to, with "to".
    private static final Set<String> STRIVING =
            Set.of(
                    "effort",
                    "attempt",
                    "bid",
                    "plan",
                    "plot",
                    "intention",
                    "intent",
                    "desire",
                    "wish",
                    "readiness",
                    "willingness",
                    "reluctance",
                    "refusal",
                    "ability",
                    "threat",
                    "vow",
                    "pledge",
                    "promise");

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    private static final Set<String> LOOSE = Set.of("acl", "advcl", "xcomp");

    private final String text;
    private final List<Word> words;

    private Complements(String text, List<Word> words) {
        this.text = text;
        this.words = new ArrayList<>(words);
    }

    static Sentence mended(String text, Sentence sentence) {
        var tree = new Complements(text, sentence.words());
        for (int i = 1; i < sentence.words().size(); i++) {
            tree.raise(i);
            tree.put(i);
            tree.strive(i);
            tree.cite(i);
        }
        return new Sentence(sentence.at(), tree.words);
    }

    /// "To the League" hangs on "request", not on the last of those who made it, nor is it a subject.
    private void put(int at) {
        to(at).map(to -> owner(to - 1))
                .filter(noun -> noun >= 0 && noun != at)
                .ifPresent(noun -> hang(at, noun, "nmod"));
    }

    /// The "to" before it where what it hangs on makes no sense.
    private Optional<Integer> to(int at) {
        var word = words.get(at);
        boolean isOfName =
                word.relation().equals("nmod")
                        && word.head() >= 0
                        && words.get(word.head()).part().equals("PROPN");
        return !isOfName && !isSubject(word)
                ? Optional.empty()
                : IntStream.range(1, at)
                        .filter(i -> words.get(i).head() == at && is(i, "to"))
                        .boxed()
                        .findFirst();
    }

    /// The noun whose owner a name is, alone or as the last of several; -1 where it is none's.
    private int owner(int name) {
        var word = words.get(name);
        boolean isLast = word.relation().equals("conj") && word.head() >= 0;
        var first = isLast ? words.get(word.head()) : word;
        boolean isOwner =
                word.part().equals("PROPN")
                        && first.relation().equals("nmod")
                        && words.get(first.head()).part().equals("NOUN");
        return isOwner ? first.head() : -1;
    }

    /// "Accused Vashar of having sent trucks", "asked Selm to give them trucks", where "Vashar" hangs on "sent" and "Selm" on "give": what stands before
    /// the word that opens a clause is no part of it, but whom the verb before is about.
    private void raise(int at) {
        var word = words.get(at);
        int clause = word.head();
        if (!ARGUMENTS.contains(word.relation()) || clause < at + 2) {
            return;
        }
        int verb = words.get(clause).head();
        boolean isOutside =
                verb >= 0
                        && verb < at
                        && words.get(verb).part().equals("VERB")
                        && IntStream.range(at + 1, clause).anyMatch(i -> opens(i, clause))
                        && (isCharged(at) || isAsked(word) || !hasObject(verb));
        if (isOutside) {
            hang(at, verb, "obj");
        }
    }

    private boolean opens(int mark, int clause) {
        return words.get(mark).head() == clause && words.get(mark).relation().equals("mark");
    }

    private boolean isCharged(int at) {
        return isSubject(words.get(at)) && is(at + 1, "of");
    }

    private boolean isAsked(Word word) {
        return OBJECTS.contains(word.relation())
                && words.get(word.head()).relation().equals("xcomp");
    }

    private boolean hasObject(int verb) {
        return words.stream()
                .anyMatch(word -> word.head() == verb && word.relation().equals("obj"));
    }

    /// "Set" in "told the Council of the Front's efforts to set up camps" is what is striven for, whatever it hangs on.
    private void strive(int noun) {
        int to = noun + 1;
        if (!words.get(noun).part().equals("NOUN")
                || !STRIVING.contains(words.get(noun).lemma())
                || to + 1 >= words.size()
                || !is(to, "to")
                || !words.get(to).relation().equals("mark")) {
            return;
        }
        int clause = words.get(to).head();
        boolean isLoose =
                clause > to
                        && LOOSE.contains(words.get(clause).relation())
                        && words.get(clause).head() >= 0
                        && words.get(clause).head() < noun
                        && !words.get(words.get(clause).head()).part().equals("VERB");
        if (isLoose) {
            hang(clause, noun, "acl");
        }
    }

    /// "Diplomats" in "was reported by a daily, quoting two diplomats" are quoted, and did not report it; nor is "quoting" a preposition where somebody is quoted.
    private void cite(int at) {
        if (!Relays.isCiting(form(at)) || at + 1 == words.size()) {
            return;
        }
        if (words.get(at).relation().equals("case") && hasObject(at)) {
            hang(at, words.get(at).head(), "advcl");
        }
        var word = words.get(at);
        if (!word.relation().equals("advcl")) {
            return;
        }
        int noun = Trees.nounFrom(at + 1, words);
        if (NOUNS.contains(words.get(noun).part()) && words.get(noun).head() == word.head()) {
            hang(noun, at, "obj");
        }
    }

    private static boolean isSubject(Word word) {
        return word.relation().startsWith("nsubj");
    }

    private boolean is(int word, String form) {
        return form(word).equalsIgnoreCase(form);
    }

    private String form(int word) {
        return words.get(word).at().in(text);
    }

    private void hang(int at, int head, String relation) {
        words.set(at, words.get(at).on(head, relation));
    }
}
