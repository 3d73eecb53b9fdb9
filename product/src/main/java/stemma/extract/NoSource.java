package stemma.extract;

import static java.util.stream.Collectors.joining;
import static stemma.model.ActorKind.PERSON;
import static stemma.model.ActorKind.PLACE;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.model.ActorKind;
import stemma.model.CueKind;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// Tells what is said by nobody though it looks so: "nobody told us", "no official said", "according to the plan".
final class NoSource {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "nothing");
    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final String BY = " by ";
    private static final String FROM = " from ";
    private static final String AT = " at ";
    private static final String OF = " of ";
    private static final String TOWARDS = " to ";
    private static final Pattern TO_BE = Pattern.compile("(?:to )?be ");
    private static final Pattern TO = Pattern.compile("(?i)to ");
    private static final String MEASURING = "according to";

    /// Quoted words that are no title: “advance notice”.
    private static final Pattern QUOTED = Pattern.compile("[“„«\"'‘]\\p{Ll}.*", Pattern.DOTALL);

    /// "Had not read the article": of what somebody did not take in he tells nothing.
    private static final Pattern NOT_READ =
            Pattern.compile("(?i)(?:\\b(?:not|never)\\b|n['’]t\\b).*\\b(?:read|seen?|heard?)$");

    /// "The list is concerned with raids" is about them and believes nothing.
    private static final Pattern ABOUT = Pattern.compile("(?i)\\bconcerned with$");

    private static final String ABOUT_WHAT = " about ";

    private static final Pattern REFERENCE =
            Pattern.compile("(?:See|Cf\\.?)(?:,| (?:also|for)\\b)");

    /// "Declined to address", "did not respond to".
    private static final Pattern REFUSED =
            Pattern.compile(
                    "(?i)\\b(?:declin|refus)\\w*\\b.*|\\bnot (?:respond|reply|comment)\\b.*");

    /// "Convoys allowed to cross": whoever lets others do something names them.
    private static final Pattern LET =
            Pattern.compile(
                    "(?i)(?:allowed|permitted|authori[sz]ed|ordered|told|urged|forced|invited|instructed|advised)");

    /// "The tank was revealed in May", "the fault was not reported".
    private static final Pattern SHOWN =
            Pattern.compile(
                    "(?i)(?:was|were|is|are|been) (?:(?:not|never) reported|(?:\\w+ )?(?:revealed|unveiled|named))");

    private static final Pattern CLAUSE = Pattern.compile("(?i) (?:that|to|how|why|whether)\\b.*");

    /// What things do, too.
    private static final Set<String> SHOWING =
            Set.of("illustrate", "demonstrate", "exemplify", "embody", "feature");

    /// Verbs that say of an adjective that it holds: "remained unclear", "became clear".
    private static final Set<String> STAYING =
            Set.of("remain", "become", "seem", "appear", "stay", "be");

    private static final Set<ActorKind> SPEAKING = EnumSet.complementOf(EnumSet.of(PLACE));

    private static final Pattern RELATIVE = Pattern.compile("(?i)which|whom?");

    /// Who denies "which" denies what stands before; who names it says nothing.
    private static final Set<CueKind> OF_BEFORE = Set.of(CueKind.DENIES, CueKind.CONFIRMS);

    /// Words from "no" to its noun.
    private static final int NEAR = 6;

    private final String text;
    private final List<Sentence> sentences;
    private final Trees trees;
    private final Sources sources;

    NoSource(String text, List<Sentence> sentences, Sources sources) {
        this.text = text;
        this.sentences = sentences;
        this.trees = new Trees(sentences);
        this.sources = sources;
    }

    /// Whether nobody says it; what follows the words for a measure is one too, where no source was found in it or it is quoted words. Marks without a
    /// letter are nobody.
    boolean isOf(Saying saying) {
        boolean isMeasuring = saying.cue().stream().anyMatch(cue -> lower(cue).equals(MEASURING));
        var first = saying.source().stream().limit(1).toList();
        return isMeasuring && first.stream().allMatch(at -> QUOTED.matcher(at.in(text)).matches())
                || isCitingPhrase(saying)
                || hasCue(NOT_READ, saying)
                || hasCue(ABOUT, saying)
                || isVenue(saying)
                || isUntold(saying)
                || isToDo(saying)
                || isDescribed(saying)
                || isReference(saying)
                || isAddressed(saying)
                || isTorn(saying)
                || isOfOtherTime(saying)
                || isPurchase(saying)
                || isNaming(saying)
                || isLet(saying)
                || isShown(saying)
                || isShowing(saying)
                || first.stream().anyMatch(this::isNobody)
                || !first.isEmpty() && saying.source().stream().noneMatch(this::isWorded)
                || first.isEmpty() && (isGranted(saying) || isOfSpeaker(saying))
                || !first.isEmpty() && sources.isThing(saying.source());
    }

    private boolean isCitingPhrase(Saying saying) {
        return saying.cue().stream().anyMatch(cue -> Relays.isCiting(cue.in(text)))
                && saying.source().stream().limit(1).anyMatch(this::isPhrase);
    }

    /// "Citing “a precautionary measure”, the port closed": words that somebody used, and nobody who speaks.
    boolean isPhrase(Passage source) {
        String words = text.substring(Math.max(0, source.begin() - 1), source.end()).strip();
        return QUOTED.matcher(words).matches();
    }

    private boolean hasCue(Pattern cue, Saying saying) {
        return saying.cue().stream().anyMatch(at -> cue.matcher(at.in(text)).find());
    }

    /// "Asked about the raid", "declined to discuss the raid": of what is only named nobody says anything.
    private boolean isUntold(Saying saying) {
        var content = saying.content().getFirst();
        boolean isOnlyNamed =
                saying.content().size() == 1
                        && VERBS.stream().noneMatch(part -> trees.hasPart(content, part));
        return isOnlyNamed
                && (saying.kind() == CueKind.ASKS && isBehind(ABOUT_WHAT, content)
                        || saying.kind().modality() == Modality.ASSERTED
                                && hasCue(REFUSED, saying));
    }

    /// "Families who refuse are threatened": what is told of them they do not say.
    private boolean isDescribed(Saying saying) {
        var content = saying.content().getFirst();
        return saying.source().size() == 1
                && saying.cue().size() == 1
                && content.begin() == saying.cue().getFirst().end() + 1
                && trees.hangsOn(saying.source().getFirst(), content)
                && trees.hangsOn(saying.cue().getFirst(), saying.source().getFirst());
    }

    /// "See, for example, the Gazette": where to read it.
    private boolean isReference(Saying saying) {
        return REFERENCE.matcher(saying.content().getFirst().in(text)).lookingAt();
    }

    /// "To approve the camp", as an item of a list: it is to be approved, and nobody has.
    private boolean isToDo(Saying saying) {
        return saying.source().isEmpty()
                && !saying.cue().isEmpty()
                && InOrder.overlapping(sentences, Sentence::at, saying.cue().getFirst()).stream()
                        .limit(1)
                        .anyMatch(sentence -> isToDo(saying.cue().getFirst(), sentence.words()));
    }

    /// The verb behind the first "to", or one that hangs on it: "to stop reporting it".
    private boolean isToDo(Passage cue, List<Word> words) {
        var to = words.getFirst();
        return to.head() > 0
                && lower(to.at()).equals("to")
                && words.get(to.head()).head() < 0
                && words.stream()
                        .filter(word -> cue.covers(word.at()))
                        .anyMatch(word -> word.head() < 0 || word.head() == to.head());
    }

    private boolean isPerson(Passage at) {
        return trees.head(at).filter(head -> Heads.isTitle(head.at().in(text))).isPresent()
                || sources.namedBy(List.of(at)).filter(it -> it.kind() == PERSON).isPresent();
    }

    private boolean isWorded(Passage at) {
        return at.in(text).codePoints().anyMatch(Character::isLetter);
    }

    /// "They asked to be permitted to leave": whose leave it is to be is in the asking.
    boolean isGranted(Saying saying) {
        String cue = saying.cue().stream().map(this::lower).collect(joining(" "));
        return saying.source().isEmpty() && TO_BE.matcher(cue).lookingAt();
    }

    /// "We appealed to the Council": to whom it was said, and not what; "to the Council to send guards" says what.
    private boolean isAddressed(Saying saying) {
        var content = saying.content().getFirst();
        return saying.content().size() == 1
                && (TO.matcher(content.in(text)).lookingAt()
                        || isBehind(TOWARDS, content) && !trees.hasPart(content, "VERB"))
                && sources.namedBy(List.of(content)).isPresent()
                && trees.head(content)
                        .filter(head -> isNamed(head) && hangsOn(head, saying))
                        .isPresent();
    }

    private static boolean isNamed(Word head) {
        return head.part().equals("PROPN") && head.relation().startsWith("obl");
    }

    /// "Was decided by Oss when he said that the port | is shut": a subject whose verb is no part of it says nothing.
    private boolean isTorn(Saying saying) {
        var content = saying.content().getFirst();
        return saying.content().size() == 1
                && !saying.cue().isEmpty()
                && VERBS.stream().noneMatch(part -> trees.hasPart(content, part))
                && saying.cue().stream().noneMatch(cue -> trees.hangsOn(cue, content))
                && trees.head(content)
                        .filter(head -> head.relation().equals("nsubj"))
                        .filter(head -> !hangsOn(head, saying))
                        .isPresent();
    }

    /// "Was decided by Oss when he said | that the port is shut": what he said then is not what he decided.
    private boolean isOfOtherTime(Saying saying) {
        return trees.head(saying.content().getFirst())
                .filter(head -> head.head() >= 0)
                .filter(head -> hangsOnWhen(head, saying))
                .isPresent();
    }

    private boolean hangsOnWhen(Word head, Saying saying) {
        var words = InOrder.overlapping(sentences, Sentence::at, head.at()).getFirst().words();
        var verb = words.get(head.head());
        return verb.relation().equals("advcl")
                && verb.head() >= 0
                && isOfCue(words.get(verb.head()), saying)
                && isWhen(verb, words);
    }

    private static boolean isOfCue(Word word, Saying saying) {
        return saying.cue().stream().anyMatch(word.at()::overlaps);
    }

    private boolean isWhen(Word verb, List<Word> words) {
        return words.stream()
                .filter(it -> it.head() >= 0 && words.get(it.head()).equals(verb))
                .anyMatch(it -> lower(it.at()).equals("when"));
    }

    /// "Sources which it did not name": whom or what, and nothing of it.
    private boolean isNaming(Saying saying) {
        return !OF_BEFORE.contains(saying.kind())
                && saying.content().stream()
                        .allMatch(at -> RELATIVE.matcher(at.in(text)).matches());
    }

    private boolean isLet(Saying saying) {
        return saying.cue().size() == 1
                && LET.matcher(saying.cue().getFirst().in(text)).matches()
                && text.startsWith(TOWARDS, saying.cue().getFirst().end());
    }

    /// What comes to light is said by nobody, unless that it did is what is said.
    private boolean isShown(Saying saying) {
        return saying.source().isEmpty()
                && saying.cue().stream()
                        .anyMatch(cue ->
                                SHOWN.matcher(cue.in(text)).matches()
                                        && !CLAUSE.matcher(text)
                                                .region(cue.end(), text.length())
                                                .lookingAt());
    }

    /// "The raid illustrates how far they go": only people and what is written say what they show.
    private boolean isShowing(Saying saying) {
        return saying.cue().stream()
                        .flatMap(cue -> trees.words(cue).stream())
                        .anyMatch(word -> SHOWING.contains(word.lemma()))
                && saying.source().stream().noneMatch(this::isSpeaking);
    }

    private boolean isSpeaking(Passage source) {
        return sources.namedBy(List.of(source))
                        .filter(it -> SPEAKING.contains(it.kind()))
                        .isPresent()
                || trees.head(source)
                        .flatMap(head -> SpeakerNouns.kind(head.at().in(text)))
                        .filter(kind -> !kind.equals("medium again"))
                        .isPresent();
    }

    /// "The League has ordered 40 lorries", "won an order for 40 lorries": who buys and sells asks nobody for anything.
    private boolean isPurchase(Saying saying) {
        return saying.cue().stream()
                        .flatMap(cue -> trees.words(cue).stream())
                        .anyMatch(word -> word.lemma().equals("order"))
                && VERBS.stream()
                        .noneMatch(part ->
                                saying.content().stream().anyMatch(at -> trees.hasPart(at, part)))
                && saying.content().stream().anyMatch(at -> trees.hasPart(at, "NUM"));
    }

    private boolean hangsOn(Word word, Saying saying) {
        return InOrder.overlapping(sentences, Sentence::at, word.at()).stream()
                .limit(1)
                .map(sentence -> sentence.words().get(word.head()).at())
                .anyMatch(above -> saying.cue().stream().anyMatch(above::overlaps));
    }

    /// "He was asked by telephone", "it is reported from Velm", "it remained unclear whether": by which way, from where or nobody, and not by whom.
    boolean isWay(Saying saying) {
        if (saying.source().size() != 1) {
            return false;
        }
        var source = saying.source().getFirst();
        return lower(source).equals("it") && isState(saying)
                || SpeakerNouns.is(source.in(text), "way") && isBehind(BY, source)
                || isBehind(FROM, source) && isPlace(source);
    }

    /// What is so, by an adjective: "remained unclear".
    private boolean isState(Saying saying) {
        return saying.cue().stream()
                .anyMatch(cue ->
                        trees.hasPart(cue, "ADJ")
                                && trees.words(cue).stream()
                                        .filter(word -> word.part().equals("VERB"))
                                        .allMatch(word -> STAYING.contains(word.lemma())));
    }

    /// "The matter was raised at the Assembly" names where it was said.
    private boolean isVenue(Saying saying) {
        return saying.source().size() == 1
                && isBehind(AT, saying.source().getFirst())
                && saying.cue().stream()
                        .anyMatch(cue -> cue.end() <= saying.source().getFirst().begin());
    }

    private boolean isBehind(String word, Passage at) {
        int begin = at.begin() - word.length();
        return text.substring(Math.max(0, begin), at.begin()).equalsIgnoreCase(word);
    }

    private boolean isPlace(Passage at) {
        return sources.namedBy(List.of(at)).filter(it -> it.kind() == PLACE).isPresent();
    }

    /// "The denial of Nadim Oss stands alone" says whose it is, and not what.
    private boolean isOfSpeaker(Saying saying) {
        var content = saying.content().getFirst();
        return saying.content().size() == 1 && isBehind(OF, content) && isPerson(content);
    }

    private boolean isNobody(Passage source) {
        return InOrder.overlapping(sentences, Sentence::at, source).stream()
                .limit(1)
                .anyMatch(sentence -> isNobody(source, sentence.words()));
    }

    /// Nobody is the word that the others hang on, or "no" stands with it.
    private boolean isNobody(Passage source, List<Word> words) {
        return new Trees(List.of(new Sentence(source, words)))
                .head(source)
                .filter(head -> NOBODY.contains(lower(head.at())) || hasNo(head, words))
                .isPresent();
    }

    private boolean hasNo(Word noun, List<Word> words) {
        int at = InOrder.firstEndingAfter(words, Word::at, noun.at().begin());
        return words.subList(Math.max(0, at - NEAR), at).stream()
                .anyMatch(word ->
                        word.head() == at
                                && word.relation().equals("det")
                                && NO.contains(lower(word.at())));
    }

    private String lower(Passage at) {
        return at.in(text).toLowerCase(Locale.ROOT);
    }
}
