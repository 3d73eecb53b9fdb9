package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// Parts of sayings that the model cut too short or too long: of "a Tarveli | weekly" who says it, of "denied that it is so | making it clear that" what is said, of
/// "won a promise to leave" who promises it.
final class Trimmed {
    private static final Set<String> BEFORE_NOUN = Set.of("det", "amod", "nummod");
    private static final Set<String> MODIFIERS = Set.of("DET", "ADJ", "NUM");

    /// Whoever gets a promise does not make it.
    private static final Pattern PROMISED =
            Pattern.compile(
                    "(?i)(?:w[io]n|secur|obtain|receiv|g[eo]t|extract|gain)\\w*\\b.*"
                            + "\\b(?:commitment|promise|pledge|assurance|guarantee|undertaking)s?");

    /// "The complaint to the Council about the camp".
    private static final Pattern ADDRESSED =
            Pattern.compile("(?:the )?(?:\\p{Lu}[\\w-]* ){1,4}(?:on|about|over|regarding) ");

    /// "Agreed with the League not to leave".
    private static final Pattern PARTNER =
            Pattern.compile("(?:the )?(?:\\p{Lu}[\\w-]* ){1,5}(?=(?:not )?to \\p{Ll})");

    private static final Pattern RELATIVE = Pattern.compile("\\s+(?:who|which|that)$");

    /// Of "two diplomats quoted by Karst Wire" these say it, and the medium had it from them.
    private static final Pattern QUOTED =
            Pattern.compile("(?iU),? (?:as )?(?:quoted|cited|interviewed) (?:by|in|on) ");

    private static final Pattern AGREED = Pattern.compile("(?i).*\\bagree[sd]?(?: with)?");
    private static final Pattern JOINED =
            Pattern.compile("(?:[,;]?\\s+(?:while|and|but))?[,;]?\\s*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!][”\"’]? ");
    private static final Pattern GOVERNMENT = Pattern.compile("(?i)my government");
    private static final String OPENING = "“„«\"'‘";

    private final String text;
    private final List<Sentence> sentences;
    private final List<Saying> sayings;
    private final List<Entity> names;

    private Trimmed(String text, Tagged tagged) {
        this.text = text;
        this.sentences = tagged.sentences();
        this.sayings = new ArrayList<>(tagged.sayings());
        this.names = tagged.names();
    }

    /// The same reading with these parts put right; each saying stays at its place.
    static Tagged in(String text, Tagged tagged) {
        var trimmed = new Trimmed(text, tagged);
        for (int i = 0; i < trimmed.sayings.size(); i++) {
            trimmed.sayings.set(
                    i, trimmed.kindly(trimmed.promised(trimmed.widened(trimmed.sayings.get(i)))));
            trimmed.sayings.set(i, trimmed.resumed(trimmed.addressed(trimmed.sayings.get(i))));
            trimmed.cite(i);
            trimmed.again(i);
            trimmed.part(i);
        }
        return tagged.withSayings(trimmed.sayings);
    }

    /// Without "who", and up to the noun that the last words of the source belong to: "quoting League sources", where it is said that "a Tarveli" quotes them.
    private Saying widened(Saying saying) {
        var whole = saying.source().stream().map(it -> widened(it, saying)).toList();
        return whole.equals(saying.source()) ? saying : saying.withSource(whole);
    }

    private Passage widened(Passage cut, Saying saying) {
        var source = before(QUOTED, before(RELATIVE, cut));
        var words = words(source);
        int last = InOrder.firstEndingAfter(words, Word::at, source.end()) - 1;
        if (last < 0 || !isModifier(last, words, source)) {
            return source;
        }
        int noun = words.get(last).head();
        boolean isCut =
                noun > last
                        && words.get(noun).part().equals("NOUN")
                        && IntStream.range(last + 1, noun)
                                .allMatch(i -> words.get(i).head() == noun);
        return isCut && !isTaken(words.get(noun).at(), saying)
                ? source.through(words.get(noun).at())
                : source;
    }

    private Passage before(Pattern end, Passage words) {
        var found = end.matcher(words.in(text));
        return found.find() && found.start() > 0
                ? new Passage(words.begin(), words.begin() + found.start())
                : words;
    }

    /// "A Tarveli", where a name by itself has no "a".
    private static boolean isModifier(int last, List<Word> words, Passage source) {
        var word = words.get(last);
        return MODIFIERS.contains(word.part()) && BEFORE_NOUN.contains(word.relation())
                || word.relation().equals("compound")
                        && words.stream()
                                .filter(it -> source.covers(it.at()))
                                .anyMatch(it -> it.part().equals("DET"));
    }

    private static boolean isTaken(Passage word, Saying saying) {
        return saying.cue().stream().anyMatch(word::overlaps)
                || saying.content().stream().anyMatch(word::overlaps);
    }

    /// "Won a promise from Selm to leave" is Selm's; without "from" nobody says whose.
    private Saying promised(Saying saying) {
        var cue = saying.cue();
        boolean isPromised =
                !saying.source().isEmpty()
                        && !cue.isEmpty()
                        && PROMISED.matcher(whole(cue).in(text)).matches();
        if (!isPromised) {
            return saying;
        }
        return from(cue.getLast())
                .map(giver -> saying.withSource(List.of(giver)))
                .orElseGet(() ->
                        saying.withSource(List.of()).tied(new Given.Unnamed(), saying.parent()));
    }

    private static Passage whole(List<Passage> parts) {
        return parts.getFirst().through(parts.getLast());
    }

    /// Whoever stands behind "from" right after some words.
    private Optional<Passage> from(Passage before) {
        var words = words(before);
        int from = InOrder.firstEndingAfter(words, Word::at, before.end());
        boolean isFrom =
                from + 1 < words.size() && words.get(from).at().in(text).equalsIgnoreCase("from");
        return isFrom
                ? Optional.of(
                        words.get(from + 1)
                                .at()
                                .through(words.get(Trees.nounFrom(from + 1, words)).at()))
                : Optional.empty();
    }

    /// Who agrees with a demand means the same; who agrees with somebody to leave plans that.
    private Saying kindly(Saying saying) {
        var content = saying.content().getFirst();
        boolean isWith =
                saying.cue().size() == 1
                        && AGREED.matcher(saying.cue().getFirst().in(text)).matches()
                        && text.substring(0, content.begin()).endsWith(" with ");
        if (!isWith) {
            return saying;
        }
        var partner = PARTNER.matcher(text).region(content.begin(), content.end());
        if (partner.lookingAt()) {
            return with(saying, new Passage(partner.end(), content.end())).withKind(CueKind.PLANS);
        }
        return saying.kind() == CueKind.PLANS ? saying.withKind(CueKind.BELIEVES) : saying;
    }

    /// "Complaints to the Council on the camp" are about the camp.
    private Saying addressed(Saying saying) {
        var content = saying.content().getFirst();
        var to = ADDRESSED.matcher(text).region(content.begin(), content.end());
        boolean isToSomebody =
                saying.cue().size() == 1
                        && text.startsWith(" to ", saying.cue().getFirst().end())
                        && content.begin() == saying.cue().getFirst().end() + 4
                        && to.lookingAt()
                        && to.end() < content.end();
        return isToSomebody ? with(saying, new Passage(to.end(), content.end())) : saying;
    }

    /// "Has vowed it will not yield and has shelled Velm": what has the helping verb of the cue is told, and not vowed.
    private Saying resumed(Saying saying) {
        var content = saying.content().getFirst();
        if (saying.cue().isEmpty() || isQuoted(content)) {
            return saying;
        }
        var words = words(content);
        return IntStream.range(0, words.size())
                .filter(i -> content.covers(words.get(i).at()))
                .filter(i -> words.get(i).relation().equals("conj") && words.get(i).head() >= 0)
                .filter(i -> isCue(words.get(words.get(i).head()), saying))
                .filter(i -> !helping(i, words).isEmpty())
                .filter(i -> helping(i, words).equals(helping(words.get(i).head(), words)))
                .flatMap(i -> IntStream.range(0, i).filter(and -> isAnd(and, i, words)))
                .mapToObj(and -> words.get(and).at())
                .findFirst()
                .flatMap(and -> before(content, and))
                .map(rest -> with(saying, rest))
                .orElse(saying);
    }

    private static boolean isCue(Word word, Saying saying) {
        return saying.cue().stream().anyMatch(word.at()::overlaps);
    }

    private static boolean isAnd(int word, int verb, List<Word> words) {
        return words.get(word).head() == verb && words.get(word).relation().equals("cc");
    }

    private String helping(int verb, List<Word> words) {
        return IntStream.range(0, verb)
                .filter(i -> words.get(i).head() == verb)
                .filter(i -> words.get(i).relation().startsWith("aux"))
                .mapToObj(i -> words.get(i).at().in(text))
                .findFirst()
                .orElse("");
    }

    /// Of "was told on Monday by a weekly, quoting two officials" the quoted said what was told, not that it was told.
    private void cite(int index) {
        var citing = sayings.get(index);
        if (citing.cue().isEmpty()
                || !citing.cue().stream().allMatch(it -> Relays.isCiting(it.in(text)))) {
            return;
        }
        IntStream.range(0, sayings.size())
                .filter(i -> sayings.get(i).parent().filter(it -> it == index).isPresent())
                .filter(i -> !sayings.get(i).source().isEmpty() && !sayings.get(i).cue().isEmpty())
                .filter(i -> citing.content().getFirst().covers(sayings.get(i).cue().getFirst()))
                .filter(i ->
                        !citing.content().getFirst().covers(sayings.get(i).source().getFirst()))
                .findFirst()
                .ifPresent(told -> {
                    var report = sayings.get(told);
                    sayings.set(told, report.tied(report.given(), citing.parent()));
                    sayings.set(index, citing.withContent(report.content()));
                });
    }

    /// "The League considers it a threat. It asks for observers": nobody else was named whom "it" could mean.
    private void again(int index) {
        var it = sayings.get(index);
        boolean isPronoun =
                index > 0
                        && it.source().size() == 1
                        && it.source().getFirst().in(text).equals("It");
        if (!isPronoun) {
            return;
        }
        var before = sayings.get(index - 1);
        int begin = it.source().getFirst().begin();
        boolean isNext =
                !before.content().isEmpty()
                        && !before.source().isEmpty()
                        && before.parent().equals(it.parent())
                        && isBefore(whole(before.content()), begin)
                        && isBody(before.source())
                        && before.content().stream().allMatch(this::namesNobody);
        if (isNext) {
            sayings.set(
                    index, it.withSource(List.of()).tied(new Given.SameAs(index - 1), it.parent()));
        }
    }

    /// Whether it ends with the sentence before an offset, in the same paragraph.
    private boolean isBefore(Passage words, int begin) {
        return words.end() < begin
                && SENTENCE_END.matcher(text.substring(words.end(), begin)).matches();
    }

    private boolean isBody(List<Passage> source) {
        return source.stream()
                .anyMatch(at ->
                        GOVERNMENT.matcher(at.in(text)).matches()
                                || names.stream()
                                        .filter(it -> it.at().overlaps(at))
                                        .anyMatch(it -> it.type().equals("Organisation")));
    }

    private boolean namesNobody(Passage content) {
        return InOrder.overlapping(names, Entity::at, content).stream()
                .allMatch(name -> name.type().equals("Location"));
    }

    /// Who speaks again in what he says, by a verb that ends in "ing", has said it to the end before: "denied a deal | making it clear that".
    private void part(int index) {
        var again = sayings.get(index);
        if (!(again.given() instanceof Given.SameAs(int outer))
                || !again.source().isEmpty()
                || again.cue().isEmpty()
                || again.parent().filter(it -> it == outer).isEmpty()) {
            return;
        }
        var said = sayings.get(outer);
        var cue = again.cue().getFirst();
        var content = said.content().getFirst();
        if (said.content().size() == 1 && !isQuoted(content) && isParticiple(cue)) {
            before(content, cue)
                    .ifPresent(rest -> {
                        sayings.set(outer, with(said, rest));
                        sayings.set(index, again.tied(again.given(), said.parent()));
                    });
        }
    }

    private boolean isParticiple(Passage cue) {
        return cue.in(text).split("\\s+")[0].endsWith("ing");
    }

    private boolean isQuoted(Passage content) {
        return OPENING.indexOf(text.charAt(content.begin())) >= 0;
    }

    /// The words up to some of them, without what joins these to them.
    private Optional<Passage> before(Passage content, Passage end) {
        if (end.begin() <= content.begin()) {
            return Optional.empty();
        }
        String words =
                JOINED.matcher(text.substring(content.begin(), end.begin())).replaceFirst("");
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(new Passage(content.begin(), content.begin() + words.length()));
    }

    private static Saying with(Saying saying, Passage first) {
        var content = new ArrayList<>(saying.content());
        content.set(0, first);
        return saying.withContent(content);
    }

    private List<Word> words(Passage at) {
        return InOrder.overlapping(sentences, Sentence::at, at).stream()
                .findFirst()
                .map(Sentence::words)
                .orElse(List.of());
    }
}
