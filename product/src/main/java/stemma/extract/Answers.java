package stemma.extract;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.text.Table;

/// Who answers for what was told before, where the model sees nothing said or takes the wrong words for it: "it was later confirmed by the
/// ministry", "which the army denied", "a claim the League confirmed", "as the Mission confirmed". The words said are those that stand for it.
final class Answers {
    private static final Map<String, CueKind> VERBS =
            Table.rows("/stemma/extract/answers.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("word"), row -> CueKind.of(row.get("kind"))));

    private static final Set<CueKind> OF_ACTS =
            Set.of(CueKind.PERMITS, CueKind.REQUESTS, CueKind.PLANS, CueKind.THREATENS);

    private static final Set<String> SUBJECTS = Set.of("nsubj");
    private static final Set<String> DONE_TO = Set.of("nsubj:pass");
    private static final Set<String> AGENTS = Set.of("obl:agent");
    private static final Set<String> NOT_SO =
            Set.of(
                    "not", "n't", "n’t", "never", "neither", "nor", "no", "cannot", "can", "could",
                    "would", "may", "might", "should", "will", "must", "if", "whether", "unless",
                    "until", "yet");
    private static final Set<String> OBJECTS = Set.of("obj", "ccomp", "xcomp");

    /// Nouns for what somebody said, as a clause may be called behind a comma.
    private static final Set<String> SAID =
            Set.of("claim", "report", "account", "allegation", "charge", "accusation", "version");

    /// Words from a verb to what hangs on it.
    private static final int NEAR = 24;

    /// Less than the model is sure of most that it sees.
    private static final double PROBABILITY = 0.7;

    private final String text;
    private final List<Saying> added = new ArrayList<>();

    private Answers(String text) {
        this.text = text;
    }

    /// The same reading with the answers in it, in place of what the model has for the same verbs.
    static Tagged in(String text, Tagged tagged) {
        var answers = new Answers(text);
        for (var sentence : tagged.sentences()) {
            answers.look(sentence);
        }
        var sayings = tagged.sayings().stream().map(answers::ofKind).toList();
        return tagged.withSayings(answers.added.isEmpty() ? sayings : answers.with(sayings));
    }

    /// "It has not been confirmed": whoever confirms or denies permits and asks for nothing, whatever the model takes the cue for.
    private Saying ofKind(Saying saying) {
        return saying.cue().stream()
                .reduce((_, last) -> last)
                .map(cue -> cue.in(text).toLowerCase(Locale.ROOT))
                .map(cue -> VERBS.get(cue.substring(cue.lastIndexOf(' ') + 1)))
                .filter(_ -> OF_ACTS.contains(saying.kind()))
                .map(saying::withKind)
                .orElse(saying);
    }

    private void look(Sentence sentence) {
        var words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            int verb = i;
            if (VERBS.containsKey(lower(words.get(verb))) && isSo(verb, words)) {
                passive(verb, words)
                        .or(() -> relative(verb, words))
                        .or(() -> noun(verb, words))
                        .or(() -> as(verb, words))
                        .ifPresent(added::add);
            }
        }
    }

    /// Neither denied nor only possible: "could not be confirmed by".
    private boolean isSo(int verb, List<Word> words) {
        return children(verb, words).noneMatch(i -> NOT_SO.contains(lower(words.get(i))));
    }

    private String lower(Word word) {
        return word.at().in(text).toLowerCase(Locale.ROOT);
    }

    private Saying saying(int verb, Passage source, Passage content, List<Word> words) {
        return new Saying(
                VERBS.getOrDefault(lower(words.get(verb)), CueKind.CONFIRMS),
                List.of(source),
                List.of(words.get(verb).at()),
                List.of(content),
                new Given.Here(),
                Optional.empty(),
                PROBABILITY);
    }

    /// "It was later confirmed by the ministry."
    private Optional<Saying> passive(int verb, List<Word> words) {
        var told = child(verb, DONE_TO, words).filter(i -> i < verb);
        var by =
                children(verb, words)
                        .filter(i -> i > verb && AGENTS.contains(words.get(i).relation()))
                        .filter(i -> hasSmall(i, "by", words))
                        .boxed()
                        .findFirst();
        return told.flatMap(it ->
                by.map(agent ->
                        saying(
                                verb,
                                bare(agent, "by", words),
                                Relays.phrase(it, words, verb),
                                words)));
    }

    /// "The Front left, which the army confirmed": right before the subject, whatever the tree hangs it on.
    private Optional<Saying> relative(int verb, List<Word> words) {
        return subject(verb, words)
                .flatMap(it ->
                        Optional.of(InOrder.firstEndingAfter(words, Word::at, it.begin()) - 1)
                                .filter(which -> which > 0)
                                .filter(which -> lower(words.get(which)).equals("which"))
                                .filter(which -> isAtEnd(which, verb, words))
                                .map(which -> saying(verb, it, words.get(which).at(), words)));
    }

    /// "The Front left, a claim the army confirmed."
    private Optional<Saying> noun(int verb, List<Word> words) {
        int noun = words.get(verb).head();
        boolean isTold =
                words.get(verb).relation().equals("acl:relcl")
                        && noun > 1
                        && noun < verb
                        && SAID.contains(lower(words.get(noun)))
                        && lower(words.get(noun - 1)).matches("an?")
                        && isAtEnd(noun - 1, verb, words);
        return isTold
                ? subject(verb, words).map(it -> saying(verb, it, words.get(noun).at(), words))
                : Optional.empty();
    }

    /// "The Front left, as the army confirmed."
    private Optional<Saying> as(int verb, List<Word> words) {
        return children(verb, words)
                .filter(_ -> child(verb, OBJECTS, words).isEmpty())
                .filter(i -> i < verb && lower(words.get(i)).equals("as"))
                .filter(i -> isAtEnd(i, verb, words))
                .boxed()
                .findFirst()
                .flatMap(as ->
                        subject(verb, words)
                                .map(it -> saying(verb, it, words.get(as).at(), words)));
    }

    /// Behind a comma and the sentence's verb, with nothing but what hangs on the verb after it: so the words before are what is answered for.
    private static boolean isAtEnd(int first, int verb, List<Word> words) {
        boolean isBehind =
                IntStream.range(0, first).anyMatch(i -> words.get(i).relation().equals("root"));
        return isBehind
                && words.get(first - 1).lemma().equals(",")
                && IntStream.range(verb + 1, words.size())
                        .noneMatch(i -> words.get(i).part().equals("VERB"));
    }

    private Optional<Passage> subject(int verb, List<Word> words) {
        return child(verb, SUBJECTS, words)
                .filter(i -> i < verb && !lower(words.get(i)).equals("which"))
                .map(i -> Relays.phrase(i, words, verb));
    }

    private static Optional<Integer> child(int head, Set<String> relations, List<Word> words) {
        return children(head, words)
                .filter(i -> relations.contains(words.get(i).relation()))
                .boxed()
                .findFirst();
    }

    private static IntStream children(int head, List<Word> words) {
        return IntStream.range(Math.max(0, head - NEAR), Math.min(words.size(), head + NEAR))
                .filter(i -> words.get(i).head() == head);
    }

    private boolean hasSmall(int noun, String small, List<Word> words) {
        return children(noun, words).anyMatch(i -> i < noun && lower(words.get(i)).equals(small));
    }

    /// Without the small word before it.
    private Passage bare(int noun, String small, List<Word> words) {
        var phrase = Relays.phrase(noun, words, words.size());
        int first = InOrder.firstEndingAfter(words, Word::at, phrase.begin());
        boolean isSmall = first < noun && lower(words.get(first)).equals(small);
        return isSmall ? new Passage(words.get(first + 1).at().begin(), phrase.end()) : phrase;
    }

    /// All in the order of what they say, each pointing at the same ones as before.
    private List<Saying> with(List<Saying> sayings) {
        var all =
                Stream.concat(
                                sayings.stream().filter(it -> instead(it).isEmpty()),
                                added.stream().map(it -> within(it, sayings)))
                        .sorted(comparing((Saying it) -> it.content().getFirst()))
                        .toList();
        var places = new HashMap<Integer, Integer>();
        for (int i = 0; i < sayings.size(); i++) {
            var saying = sayings.get(i);
            var now = instead(saying).map(it -> within(it, sayings)).orElse(saying);
            places.put(i, all.indexOf(now));
        }
        return all.stream().map(it -> pointing(it, places, sayings)).toList();
    }

    /// The nearest around that stands as it was.
    private Optional<Integer> standing(Optional<Integer> parent, List<Saying> sayings) {
        var seen = new HashSet<Integer>();
        var at = parent;
        while (at.isPresent() && seen.add(at.get()) && instead(sayings.get(at.get())).isPresent()) {
            at = sayings.get(at.get()).parent();
        }
        return at;
    }

    /// The answer that has the verb of a saying.
    private Optional<Saying> instead(Saying saying) {
        return added.stream()
                .filter(it -> saying.cue().stream().anyMatch(it.cue().getFirst()::overlaps))
                .findFirst();
    }

    /// The answer within what somebody says, by the place it had before.
    private Saying within(Saying answer, List<Saying> sayings) {
        var parent =
                IntStream.range(0, sayings.size())
                        .filter(i -> instead(sayings.get(i)).isEmpty())
                        .filter(i ->
                                sayings.get(i).content().stream()
                                        .anyMatch(it -> it.covers(answer.cue().getFirst())))
                        .boxed()
                        .min(
                                comparingInt(i ->
                                        sayings.get(i).content().stream()
                                                .mapToInt(Passage::length)
                                                .sum()));
        return answer.tied(answer.given(), parent);
    }

    private Saying pointing(Saying saying, Map<Integer, Integer> places, List<Saying> sayings) {
        var given =
                switch (saying.given()) {
                    case Given.SameAs(int other) ->
                            new Given.SameAs(places.getOrDefault(other, other));
                    case Given.Here _, Given.Unnamed _, Given.Author _ -> saying.given();
                };
        return saying.tied(given, standing(saying.parent(), sayings).map(places::get));
    }
}
