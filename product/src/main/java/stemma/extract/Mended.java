package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A sentence's tree, put right where it cannot be meant so: the other of a list hangs on a part of the name before it, and the subject of
/// what is said on the word for saying, a preposition on a later noun, whoever is called to on what is no name of his, the second of two
/// that something is between on the verb, and what stands before "and" on the verb behind it.
final class Mended {
    /// Who "supports ousting" somebody does not oust him himself.
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "support", "back", "oppose", "welcome", "favour", "favor", "condemn", "discuss",
                    "demand");

    /// What may hang on a name and belong to it, or part it from another.
    private static final Set<String> PARTS_OF_NAME =
            Set.of("compound", "flat", "amod", "appos", "punct", "conj", "cc");

    private static final Set<String> LEADING =
            Set.of("head", "leader", "chief", "deputy", "founder", "director", "treasurer");

    private static final Set<String> PLURAL = Set.of("are", "have", "were");

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    /// What may stand between the first noun and "and".
    private static final Set<String> BETWEEN =
            Set.of("NOUN", "PROPN", "ADJ", "DET", "ADP", "PART", "NUM");

    private static final Set<String> QUOTES = Set.of("'", "‘", "’", "“", "\"");

    private final String text;
    private final List<Word> words;

    private Mended(String text, Sentence sentence) {
        this.text = text;
        this.words = new ArrayList<>(sentence.words());
    }

    static Sentence of(String text, Sentence sentence) {
        var mended = new Mended(text, sentence);
        boolean isTree =
                sentence.words().stream().allMatch(word -> word.head() < sentence.words().size());
        if (isTree) {
            IntStream.range(0, mended.words.size()).forEach(mended::call);
            IntStream.range(1, mended.words.size()).forEach(mended::turn);
            IntStream.range(0, mended.words.size()).forEach(mended::list);
            IntStream.range(0, mended.words.size()).forEach(mended::join);
            IntStream.range(0, mended.words.size()).forEach(mended::name);
            IntStream.range(0, mended.words.size()).forEach(mended::lift);
            IntStream.range(0, mended.words.size()).forEach(mended::shift);
            IntStream.range(0, mended.words.size()).forEach(mended::lower);
            IntStream.range(0, mended.words.size()).forEach(mended::pass);
            IntStream.range(0, mended.words.size()).forEach(mended::pair);
            IntStream.range(0, mended.words.size()).forEach(mended::keep);
        }
        return new Sentence(sentence.at(), mended.words);
    }

    /// "Mr Oss, a paper says", where "paper" hangs on "Oss", who is called to: an apposition would have a comma behind it.
    private void call(int at) {
        int name = words.get(at).head();
        if (isUnclosed(at)
                && words.get(name).part().equals("PROPN")
                && words.get(at).part().equals("NOUN")
                && SpeakerNouns.isText(words.get(at).at().in(text))) {
            var subject = words.get(name);
            hang(at, subject.head(), subject.relation());
            hang(name, subject.head(), "vocative");
        }
    }

    /// "A daily reported that Selm had asked", where "reported" hangs on "asked": what follows "that" is what was reported.
    private void turn(int that) {
        int telling = that - 1;
        int told = words.get(that).head();
        boolean isTurned =
                words.get(that).at().in(text).equals("that")
                        && words.get(that).relation().equals("mark")
                        && told > that
                        && words.get(telling).head() == told
                        && words.get(telling).part().equals("VERB")
                        && words.stream()
                                .anyMatch(word ->
                                        word.head() == telling && word.relation().equals("nsubj"));
        if (isTurned) {
            var verb = words.get(told);
            hang(telling, verb.head(), verb.relation());
            hang(told, telling, "ccomp");
        }
    }

    /// "Vashar, Tarvel agree", where "Tarvel" hangs on "Vashar" and one by himself would agree with an "s".
    private void list(int at) {
        int name = words.get(at).head();
        if (isUnclosed(at)
                && isBareName(at)
                && isBareName(name)
                && isPlural(words.get(name).head())) {
            hang(at, name, "conj");
        }
    }

    /// "The wing Karst Brigades asked", where "wing" and "Brigades" are subjects of two verbs: the name is set beside the noun, and the others of its
    /// list are the noun's.
    private void join(int noun) {
        int first = noun + 1 < words.size() && isMark(noun + 1) ? noun + 2 : noun + 1;
        int name = nameEnd(first);
        boolean isTorn =
                name >= first
                        && words.get(noun).part().equals("NOUN")
                        && isSubject(words.get(noun))
                        && isSubject(words.get(name))
                        && words.get(name).head() > name;
        if (isTorn) {
            hang(noun, words.get(name).head(), words.get(name).relation());
            IntStream.range(name + 1, words.size())
                    .filter(i -> words.get(i).head() == name)
                    .filter(i -> words.get(i).relation().equals("conj"))
                    .forEach(i -> hang(i, noun, "conj"));
            IntStream.range(first, name)
                    .filter(i -> words.get(i).head() == noun)
                    .forEach(i -> hang(i, name, "compound"));
            hang(name, noun, "appos");
        }
    }

    private boolean isMark(int at) {
        return QUOTES.contains(words.get(at).at().in(text));
    }

    /// The last word of the name that starts at a word; the one before it where none does.
    private int nameEnd(int first) {
        int end = first;
        while (end < words.size()
                && (words.get(end).part().equals("PROPN")
                        || end > first && words.get(end).at().in(text).equals("-"))) {
            end++;
        }
        return end - 1;
    }

    /// Whether it is set beside a subject before it, with a comma before it and none between it and the verb.
    private boolean isUnclosed(int at) {
        var word = words.get(at);
        int name = word.head();
        if (!word.relation().equals("appos") || name < 0 || name > at) {
            return false;
        }
        int verb = words.get(name).head();
        return isSubject(words.get(name))
                && verb > at
                && hasComma(name + 1, at)
                && !hasComma(at + 1, verb);
    }

    private boolean hasComma(int from, int to) {
        return words.subList(from, to).stream().anyMatch(word -> word.lemma().equals(","));
    }

    private boolean isBareName(int at) {
        return words.get(at).part().equals("PROPN")
                && words.stream()
                        .noneMatch(word ->
                                word.head() == at && !PARTS_OF_NAME.contains(word.relation()));
    }

    private boolean isPlural(int verb) {
        var word = words.get(verb);
        var helping =
                words.subList(0, verb).stream()
                        .filter(it -> it.head() == verb && it.relation().startsWith("aux"))
                        .map(it -> it.at().in(text).toLowerCase(Locale.ROOT))
                        .toList();
        return helping.isEmpty()
                ? word.part().equals("VERB") && word.at().in(text).equalsIgnoreCase(word.lemma())
                : PLURAL.containsAll(helping);
    }

    /// "The head of the League, Nadim Oss, said", where "Oss" hangs on "League": a person is no league.
    private void name(int at) {
        var word = words.get(at);
        int body = word.head();
        if (!word.relation().equals("appos")
                || !word.part().equals("PROPN")
                || body < 0
                || body > at
                || !hasComma(body + 1, at)) {
            return;
        }
        int holder = words.get(body).head();
        boolean isOfHolder =
                words.get(body).relation().equals("nmod")
                        && words.get(body).part().equals("PROPN")
                        && holder >= 0
                        && holder < body
                        && words.get(holder).part().equals("NOUN")
                        && isPerson(words.get(holder).at().in(text));
        if (isOfHolder) {
            hang(at, holder, "appos");
        }
    }

    private static boolean isPerson(String noun) {
        return Heads.isTitle(noun) || LEADING.contains(noun.toLowerCase(Locale.ROOT));
    }

    /// "The Tarvel Front and the Companies", where "Companies" hangs on "Tarvel".
    private void lift(int at) {
        var word = words.get(at);
        int above = word.head();
        if (!word.relation().equals("conj") || above < 0 || above > at) {
            return;
        }
        var part = words.get(above);
        boolean isPartOfName =
                part.relation().equals("compound")
                        && part.part().equals("PROPN")
                        && word.part().equals("PROPN")
                        && part.head() > above
                        && part.head() < at
                        && words.get(part.head()).part().equals("PROPN");
        if (isPartOfName) {
            hang(at, part.head(), "conj");
        }
    }

    /// "By the Guard, not by guards", where the first "by" hangs on "guards".
    private void shift(int at) {
        var word = words.get(at);
        int head = word.head();
        if (!word.relation().equals("case") || head < at) {
            return;
        }
        int above = words.get(head).head();
        boolean isNearer =
                above > at
                        && above < head
                        && words.get(above).relation().startsWith("obl")
                        && hasOwnCase(head, above)
                        && words.stream()
                                .noneMatch(
                                        it -> it.head() == above && it.relation().equals("case"));
        if (isNearer) {
            hang(at, above, "case");
        }
    }

    private boolean hasOwnCase(int word, int from) {
        return IntStream.range(from, word)
                .anyMatch(it ->
                        words.get(it).head() == word && words.get(it).relation().equals("case"));
    }

    /// "Two diplomats said Kadan had mediated", where "Kadan" hangs on "said" and nobody mediates.
    private void lower(int at) {
        var word = words.get(at);
        int above = word.head();
        if (!isSubject(word) || above < 0 || at < above || !hasSubjectBefore(above)) {
            return;
        }
        IntStream.range(at + 1, words.size())
                .filter(clause ->
                        words.get(clause).head() == above
                                && words.get(clause).relation().equals("ccomp"))
                .filter(clause -> !hasSubject(clause))
                .findFirst()
                .ifPresent(clause -> hang(at, clause, word.relation()));
    }

    /// "Support ousting the Front from Velm", where "Front" and "Velm" hang on "support" and nobody is ousted.
    private void pass(int at) {
        var word = words.get(at);
        int verb = at - 1;
        boolean isBehind =
                word.part().equals("VERB")
                        && word.head() == verb
                        && (word.relation().equals("xcomp")
                                || word.relation().equals("advcl")
                                        && OF_OTHERS.contains(words.get(verb).lemma()))
                        && isGerund(word)
                        && words.stream().noneMatch(it -> it.head() == at && isObject(it));
        if (isBehind) {
            IntStream.range(at + 1, words.size())
                    .filter(it -> words.get(it).head() == verb && isObject(words.get(it)))
                    .findFirst()
                    .ifPresent(object -> passAll(object, at, verb));
            hang(at, verb, OF_OTHERS.contains(words.get(verb).lemma()) ? "ccomp" : "xcomp");
        }
    }

    private void passAll(int object, int gerund, int verb) {
        IntStream.range(object, words.size())
                .filter(it -> words.get(it).head() == verb)
                .filter(it -> it == object || words.get(it).relation().startsWith("obl"))
                .forEach(it -> hang(it, gerund, words.get(it).relation()));
    }

    /// "That he mediated between the League and the Front was said", where "Front" hangs on "mediated" as if it did so.
    private void pair(int at) {
        int one = words.get(at).head();
        if (!is(at, "between") || !words.get(at).relation().equals("case") || one < at) {
            return;
        }
        IntStream.range(one + 1, words.size() - 1)
                .takeWhile(it -> BETWEEN.contains(words.get(it).part()) || is(it, "and"))
                .filter(it -> is(it, "and"))
                .findFirst()
                .ifPresent(and -> pair(one, and, Trees.nounFrom(and + 1, words)));
    }

    private void pair(int one, int and, int other) {
        boolean isTorn = words.get(other).head() >= 0 && words.get(other).head() < one;
        if (isTorn && NOUNS.contains(words.get(other).part()) && !isAbove(other, one)) {
            hang(other, one, "conj");
            hang(and, other, "cc");
        }
    }

    /// "Accused it of having sent rifles, and demanded a meeting", where "sent" hangs on "demanded": what stands before "and" is the first verb's.
    private void keep(int at) {
        var word = words.get(at);
        int second = word.head();
        int first = second < 0 ? second : words.get(second).head();
        boolean isBetween =
                second > at
                        && first >= 0
                        && first < at
                        && words.get(second).relation().equals("conj")
                        && words.get(second).part().equals("VERB");
        if (isBetween && !word.relation().equals("punct") && hasAnd(second, at)) {
            hang(at, first, word.relation());
        }
    }

    private boolean hasAnd(int conjunct, int from) {
        return IntStream.range(from + 1, conjunct)
                .anyMatch(it ->
                        words.get(it).head() == conjunct && words.get(it).relation().equals("cc"));
    }

    private boolean isAbove(int above, int at) {
        int next = at;
        for (int steps = 0; next >= 0 && steps < words.size(); steps++) {
            if (next == above) {
                return true;
            }
            next = words.get(next).head();
        }
        return false;
    }

    private boolean is(int at, String form) {
        return words.get(at).at().in(text).equalsIgnoreCase(form);
    }

    private static boolean isObject(Word word) {
        return word.relation().equals("obj");
    }

    private boolean isGerund(Word word) {
        return word.at().in(text).endsWith("ing");
    }

    private boolean hasSubjectBefore(int verb) {
        return IntStream.range(0, verb)
                .anyMatch(at -> words.get(at).head() == verb && isSubject(words.get(at)));
    }

    private boolean hasSubject(int verb) {
        return words.stream().anyMatch(word -> word.head() == verb && isSubject(word));
    }

    private static boolean isSubject(Word word) {
        return word.relation().startsWith("nsubj");
    }

    private void hang(int at, int head, String relation) {
        words.set(at, words.get(at).on(head, relation));
    }
}
