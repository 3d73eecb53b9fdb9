package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.coreference.Being;
import stemma.model.ActorKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.text.Names;
import stemma.text.Tokens;

/// Names as far as they go. The model may end one too early, "Corin" of "Ambassador Corin Hale" and "Kestrel" of "Kestrel Wire", or
/// too late, "Front open". Headlines that write every word large gain nothing.
final class WholeNames {
    private static final Set<String> INSIDE = Set.of("flat", "compound");
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ad", "as", "ash", "ha", "ibn", "bin");
    private static final String PERSON = "Person";
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /// An article inside of a name, but behind a preposition, begins what something is done to.
    private static final Pattern CLAUSE =
            Pattern.compile("(?<! (?:Of|For|In|To|On|At|By|And|Over)) (?:The|An?) ");

    /// The only word with a capital behind a name.
    private static final Pattern HEAD =
            Pattern.compile("(?U) (\\p{Lu}\\p{Ll}+)\\b(?!['’]? \\p{Lu})");

    private static final Set<ActorKind> COLLECTIVE =
            EnumSet.of(ActorKind.ORGANISATION, ActorKind.UNIT, ActorKind.BODY, ActorKind.MEDIUM);

    private static final Set<String> AUXILIARIES = Set.of("do", "be", "have");

    private final String text;
    private final List<Entity> names;
    private final List<Entity> entities;
    private final List<Word> words;
    private final Set<String> read;

    /// @param read the names of the whole text
    private WholeNames(String text, Tagged tagged, Sentence sentence, Set<String> read) {
        this.text = text;
        this.read = read;
        this.words = sentence.words();
        this.names = withHeads(InOrder.overlapping(tagged.names(), Entity::at, sentence.at()));
        this.entities = InOrder.overlapping(tagged.entities(), Entity::at, sentence.at());
    }

    /// All names of a text, in order, none overlapping.
    static List<Entity> in(String text, Tagged tagged) {
        var read =
                tagged.names().stream()
                        .map(name -> folded(Words.of(name.at(), text)))
                        .collect(toUnmodifiableSet());
        return tagged.sentences().stream()
                .map(sentence -> new WholeNames(text, tagged, sentence, read))
                .flatMap(WholeNames::all)
                .map(name -> withoutNoun(name, text))
                .map(name -> withoutBody(name, text))
                .sorted(Comparator.comparing(Entity::at))
                .toList();
    }

    /// "Sennet Mirror" of "daily Sennet Mirror".
    private static Entity withoutNoun(Entity name, String text) {
        int space = name.at().in(text).indexOf(' ');
        boolean isNoun =
                space > 0
                        && Character.isLowerCase(text.codePointAt(name.at().begin()))
                        && SpeakerNouns.isText(name.at().in(text).substring(0, space));
        return isNoun
                ? new Entity(
                        new Passage(name.at().begin() + space + 1, name.at().end()),
                        name.type(),
                        name.probability())
                : name;
    }

    /// "Petra Linn" of "ambassador to the UN Petra Linn".
    private static Entity withoutBody(Entity name, String text) {
        if (!name.type().equals(PERSON)) {
            return name;
        }
        var tokens = Tokens.of(text, name.at());
        return Names.at(tokens, 0)
                .filter(found -> tokens.size() > 2 && found.words() == 1)
                .filter(found -> found.known().kind() == ActorKind.BODY)
                .map(_ -> tokens.get(1).at().through(tokens.getLast().at()))
                .map(at -> new Entity(at, PERSON, name.probability()))
                .orElse(name);
    }

    private Stream<Entity> all() {
        boolean isTitle =
                !words.isEmpty()
                        && OwnNames.isTitle(
                                words.getFirst().at().through(words.getLast().at()), text);
        return isTitle
                ? names.stream().flatMap(name -> inTitle(name).stream())
                : each().stream().flatMap(name -> withoutEnd(name).stream());
    }

    /// Where the word for what it is stands right behind: "Tern" of "Tern Wire's editor".
    private List<Entity> withHeads(List<Entity> names) {
        var whole = new ArrayList<Entity>();
        for (var name : names) {
            if (whole.isEmpty() || !whole.getLast().at().overlaps(name.at())) {
                whole.add(withHead(name, text));
            }
        }
        return whole;
    }

    /// With the word behind it that tells what it is, if it has one and is not known without.
    static Entity withHead(Entity name, String text) {
        var head = HEAD.matcher(text).region(name.at().end(), text.length());
        if (!head.lookingAt() || !isHead(head.group(1)) || !canHaveHead(name.at(), text)) {
            return name;
        }
        var at = new Passage(name.at().begin(), head.end());
        return new Entity(at, type(name, Words.of(at, text)), name.probability());
    }

    private static boolean isHead(String word) {
        return Heads.kind(word).filter(COLLECTIVE::contains).isPresent();
    }

    private static boolean canHaveHead(Passage name, String text) {
        String words = Words.of(name, text);
        return Words.large(words) == words.length() && !isKnown(name, text);
    }

    /// "Mirdan Companies Press The League", of which the text has "Mirdan Companies" elsewhere.
    private Optional<Entity> inTitle(Entity name) {
        String words = name.at().in(text);
        var ends = SPACES.matcher(words).results().map(MatchResult::start).toList();
        return CLAUSE.matcher(words).find()
                ? ends.stream()
                        .filter(end -> read.contains(folded(words.substring(0, end))))
                        .reduce((_, longest) -> longest)
                        .map(end -> cut(name, end))
                : Optional.of(name);
    }

    private static Entity cut(Entity name, int length) {
        return new Entity(
                new Passage(name.at().begin(), name.at().begin() + length),
                name.type(),
                name.probability());
    }

    private List<Entity> each() {
        var whole = new ArrayList<Entity>();
        for (var name : names) {
            if (whole.isEmpty() || !whole.getLast().at().overlaps(name.at())) {
                whole.add(extended(name));
            }
        }
        return whole;
    }

    /// A name stays as it is where it holds no word of the sentence as a whole.
    private Entity extended(Entity name) {
        int first = 0;
        while (first < words.size() && words.get(first).at().begin() < name.at().begin()) {
            first++;
        }
        if (isAuxiliary(first) && first + 1 < words.size() && isNamePart(first + 1)) {
            return extended(
                    new Entity(words.get(first + 1).at(), name.type(), name.probability()),
                    first + 1,
                    first + 1);
        }
        int last = first;
        while (last + 1 < words.size() && words.get(last + 1).at().end() <= name.at().end()) {
            last++;
        }
        return first == words.size()
                        || !name.at().covers(words.get(first).at())
                        || isKnown(name.at())
                ? name
                : extended(name, first, last);
    }

    private Entity extended(Entity name, int first, int last) {
        int end = last;
        int next = behind(end);
        while (next > 0 && goesOn(name, first, end, next)) {
            end = next;
            next = behind(end);
        }
        int begin = first;
        while (begin > 0 && beginsBefore(name, begin - 1, end)) {
            begin--;
        }
        if (begin == first && end == last) {
            return name;
        }
        var at = words.get(begin).at().through(words.get(end).at());
        return new Entity(at, type(name, stretch(begin, end)), name.probability());
    }

    /// The next word that may belong to a name, past an article, hyphens and the dot of an initial; -1 if there is none.
    private int behind(int last) {
        for (int i = last + 1; i < words.size(); i++) {
            String between = text.substring(words.get(i - 1).at().end(), words.get(i).at().begin());
            if (!SPACE.matcher(between).matches()) {
                return -1;
            }
            String word = words.get(i).at().in(text);
            if (isNamePart(i)) {
                return i;
            }
            if (!word.equals("-") && !ARTICLES.contains(word) && !isDotOfInitial(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// "Petra J. Linn"
    private boolean isDotOfInitial(int i) {
        return words.get(i).at().in(text).equals(".") && words.get(i - 1).at().length() == 1;
    }

    private boolean isNamePart(int i) {
        var word = words.get(i);
        return word.part().equals("PROPN")
                && !isAuxiliary(i)
                && Character.isUpperCase(word.at().in(text).codePointAt(0));
    }

    /// "Did" at the head of a question, read as a name.
    private boolean isAuxiliary(int i) {
        return AUXILIARIES.contains(words.get(i).lemma());
    }

    private boolean goesOn(Entity name, int first, int last, int next) {
        return canJoin(name, next)
                && (areLinked(first, last, next)
                        || areRead(name, first, next)
                        || isRest(name, last, next)
                        || read.contains(folded(stretch(first, next))));
    }

    private boolean beginsBefore(Entity name, int before, int last) {
        boolean isNext =
                text.substring(words.get(before).at().end(), words.get(before + 1).at().begin())
                        .equals(" ");
        return isNext
                && isNamePart(before)
                && canJoin(name, before)
                && (name.type().equals(PERSON)
                        ? areFlat(before, last)
                        : areLinked(before + 1, last, before));
    }

    /// No title and no name that is known; another person's name in the way is the rest of this one's.
    private boolean canJoin(Entity name, int other) {
        var at = words.get(other).at();
        return !Heads.isTitle(at.in(text))
                && !isKnown(at)
                && InOrder.overlapping(names, Entity::at, at).stream()
                        .allMatch(it ->
                                it.equals(name)
                                        || it.type().equals(PERSON) && name.type().equals(PERSON));
    }

    private boolean isKnown(Passage at) {
        return isKnown(at, text);
    }

    private static boolean isKnown(Passage at, String text) {
        return Names.at(Tokens.of(text, at), 0).isPresent();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private String stretch(int first, int last) {
        return Words.of(words.get(first).at().through(words.get(last).at()), text);
    }

    private boolean areLinked(int first, int last, int other) {
        int above = words.get(other).head();
        boolean hangs = first <= above && above <= last && isInside(other);
        for (int i = first; i <= last && !hangs; i++) {
            boolean isBeside = words.get(i).head() == above && above > other;
            hangs = isInside(i) && (words.get(i).head() == other || isBeside);
        }
        return hangs;
    }

    private boolean areFlat(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (words.get(i).head() == first && words.get(i).relation().equals("flat")) {
                return true;
            }
        }
        return false;
    }

    /// Whether what was read as another person begins with an article in small letters: "al-Tammari" behind "Idriss".
    private boolean isRest(Entity name, int last, int next) {
        return next > last + 1
                && name.type().equals(PERSON)
                && InOrder.overlapping(names, Entity::at, words.get(next).at()).stream()
                        .anyMatch(it -> it.at().begin() == words.get(last + 1).at().begin());
    }

    private boolean isInside(int i) {
        return INSIDE.contains(words.get(i).relation());
    }

    /// Whether one mention of the same type holds both.
    private boolean areRead(Entity name, int first, int other) {
        return InOrder.overlapping(entities, Entity::at, words.get(first).at()).stream()
                .filter(it -> it.type().equals(name.type()))
                .anyMatch(it -> it.at().covers(words.get(other).at()));
    }

    /// "Kestrel Wire" is no person's.
    private static String type(Entity name, String whole) {
        var told = Heads.ofName(whole).filter(kind -> kind != ActorKind.PERSON);
        return told.isPresent() ? Types.of(told.get()) : name.type();
    }

    /// Without words in small letters behind it, and not at all where it has no others: "Front" for "Front open". Places have some: "Kesh
    /// bridge".
    private Optional<Entity> withoutEnd(Entity name) {
        if (name.type().equals("Location")) {
            return Optional.of(name);
        }
        int length = Words.large(name.at().in(text));
        return length == 0 || isNobody(name) ? Optional.empty() : Optional.of(cut(name, length));
    }

    /// "Did", "Col" of "Col. Linn", and "Kesh" of "the Kesh Agreement".
    private boolean isNobody(Entity name) {
        boolean isRank = text.startsWith(".", name.at().end()) && Heads.isTitle(name.at().in(text));
        var own = words.stream().filter(word -> name.at().covers(word.at())).toList();
        var next = words.stream().filter(word -> word.at().begin() > name.at().end()).findFirst();
        return isRank
                || own.size() == 1 && AUXILIARIES.contains(own.getFirst().lemma())
                || !isKnown(name.at()) && next.filter(word -> isThing(name, word)).isPresent();
    }

    private boolean isThing(Entity name, Word next) {
        String word = next.at().in(text);
        return SPACE.matcher(text.substring(name.at().end(), next.at().begin())).matches()
                && Character.isUpperCase(word.codePointAt(0))
                && Being.of(word) == Being.THING;
    }
}
