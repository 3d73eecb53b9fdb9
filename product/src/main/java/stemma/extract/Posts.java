package stemma.extract;

import static stemma.model.ActorKind.PERSON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.text.Names;

/// Whom "the colonel" and "the chairman of the Front" mean: the only person of whom the report said before that he has that post, as in "Colonel Brun" and
/// "Ada Brun, the head of the Front,". Where two have it, or one without a name, nobody is meant.
final class Posts {
    /// Posts that are no title before a name.
    private static final Set<String> HEADS = Set.of("head", "leader", "chief");

    /// By itself it is nobody: "hit in the head".
    private static final String HEAD = "head";

    /// Of a body these are one post.
    private static final Set<String> FIRST =
            Set.of("head", "leader", "chief", "chairman", "chairwoman", "president");

    /// No post though they stand before names.
    private static final Set<String> FORMS = Set.of("mr", "mrs", "ms", "miss", "dr", "excellency");

    /// Words before a post that make another of it.
    private static final Set<String> LESSER =
            Set.of("deputy", "vice", "former", "acting", "assistant", "retired", "late", "ex");

    private static final Pattern SMALL = Pattern.compile(" (?:of|for|in|to) .*");
    private static final Set<String> OWN = Set.of("'s", "’s", "'", "’");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BEHIND =
            Set.of("of", "for", "in", "at", "from", "to", "and", "or");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> MODIFIERS = Set.of("compound", "amod");

    private final String text;
    private final List<Mention> mentions;
    private final List<Held> held = new ArrayList<>();
    private final Set<String> others = new HashSet<>();
    private final Map<Passage, Mention> beside = new TreeMap<>();
    private final Map<Passage, Mention> meant = new TreeMap<>();

    /// @param title with what stands before it, in small letters: "foreign minister"
    /// @param owner whose post it is, folded; empty where nothing tells
    private record Post(String title, String owner) {
        String noun() {
            return title.substring(title.lastIndexOf(' ') + 1);
        }

        boolean isLesser() {
            return LESSER.stream().anyMatch(it -> title.startsWith(it + " "));
        }

        /// "The minister" who is foreign minister, "the chairman of the Front" who is its head; no deputy.
        boolean isMeantBy(Post words) {
            boolean isSame =
                    title.equals(words.title)
                            || noun().equals(words.title) && !isLesser()
                            || !words.owner.isEmpty()
                                    && FIRST.contains(title)
                                    && FIRST.contains(words.title);
            return isSame && (words.owner.isEmpty() || words.owner.equals(owner));
        }
    }

    private record Held(Post post, Mention person) {}

    /// A post where it stands.
    ///
    /// @param begin index of the first word that belongs to it, an article or whose it is
    /// @param end   index behind the last one
    private record Found(Post post, int begin, int end) {}

    /// @param mentions all that the text names
    Posts(String text, List<Sentence> sentences, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
        sentences.forEach(this::look);
    }

    /// Whoever is meant by words of which this is the head.
    Optional<Mention> holder(Passage head) {
        return Stream.of(meant, beside)
                .flatMap(it -> it.entrySet().stream())
                .filter(it -> it.getKey().covers(head))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Where somebody is meant by his post, and whom by that.
    Map<Passage, Mention> all() {
        return Map.copyOf(meant);
    }

    private void look(Sentence sentence) {
        var words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (isPost(lower(words, i)) && isLast(words, i)) {
                look(words, found(words, i));
            } else if (isPost(words.get(i).lemma())) {
                others.add(words.get(i).lemma().toLowerCase(Locale.ROOT));
            }
        }
    }

    /// "General" of "the major general", a noun.
    private boolean isLast(List<Word> words, int i) {
        return NOUNS.contains(words.get(i).part()) && !isPost(lower(words, i + 1));
    }

    private static boolean isPost(String word) {
        return HEADS.contains(word) || Heads.isTitle(word) && !FORMS.contains(word);
    }

    private Found found(List<Word> words, int noun) {
        int first = firstOf(words, noun);
        String title =
                Words.of(words.get(first).at().through(words.get(noun).at()), text)
                        .toLowerCase(Locale.ROOT);
        int own = first > 0 && OWN.contains(lower(words, first - 1)) ? first - 1 : first;
        int article = ARTICLES.contains(lower(words, first - 1)) ? first - 1 : first;
        return behind(words, noun + 1)
                .map(owner -> new Found(new Post(title, key(owner)), article, end(words, owner)))
                .or(() ->
                        endingAt(words, own)
                                .map(owner ->
                                        new Found(
                                                new Post(title, key(owner)),
                                                begin(words, owner),
                                                noun + 1)))
                .orElseGet(() -> new Found(new Post(title, ""), article, noun + 1));
    }

    private int firstOf(List<Word> words, int noun) {
        int first = noun;
        while (first > 0 && isModifier(words, first - 1, noun)) {
            first--;
        }
        return first;
    }

    /// With the article before it.
    private int begin(List<Word> words, Mention owner) {
        int first = InOrder.firstEndingAfter(words, Word::at, owner.at().begin());
        return lower(words, first - 1).equals("the") ? first - 1 : first;
    }

    private static int end(List<Word> words, Mention owner) {
        return InOrder.firstEndingAfter(words, Word::at, owner.at().end());
    }

    /// "Foreign" minister, "deputy" head; not whose.
    private boolean isModifier(List<Word> words, int at, int noun) {
        var word = words.get(at);
        return MODIFIERS.contains(word.relation())
                && word.head() > at
                && word.head() <= noun
                && at(word.at()).isEmpty();
    }

    /// "Of the Front".
    private Optional<Mention> behind(List<Word> words, int of) {
        if (!lower(words, of).equals("of")) {
            return Optional.empty();
        }
        int next = lower(words, of + 1).equals("the") ? of + 2 : of + 1;
        return next < words.size()
                ? at(words.get(next).at())
                        .filter(it -> it.at().begin() == words.get(next).at().begin())
                        .filter(it -> it.kind() != PERSON)
                : Optional.empty();
    }

    private Optional<Mention> endingAt(List<Word> words, int end) {
        return end > 0
                ? at(words.get(end - 1).at()).filter(it -> it.kind() != PERSON)
                : Optional.empty();
    }

    private Optional<Mention> at(Passage at) {
        return InOrder.overlapping(mentions, Mention::at, at).stream().findFirst();
    }

    /// By the last word before a small one, since the League is the Orm League and the Council that of Coastal States.
    private static String key(Mention owner) {
        String name = Names.key(SMALL.matcher(owner.name()).replaceFirst(""));
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private void look(List<Word> words, Found found) {
        var holder = holder(words, found);
        if (holder.isPresent()) {
            held.add(new Held(found.post, holder.get()));
            beside.put(at(words, found), holder.get());
        } else if (isDefinite(words, found)) {
            only(found.post).ifPresent(it -> meant.put(at(words, found), it));
        } else if (found.post.owner.isEmpty()) {
            others.add(found.post.title);
        }
    }

    private static Passage at(List<Word> words, Found found) {
        return words.get(found.begin).at().through(words.get(found.end - 1).at());
    }

    /// "Colonel Brun", "the League's chairman, Ada Brun", "Ada Brun, chairman of the League,".
    private Optional<Mention> holder(List<Word> words, Found found) {
        int next = lower(words, found.end).equals(",") ? found.end + 1 : found.end;
        var behind =
                next < words.size()
                        ? at(words.get(next).at()).filter(it -> it.kind() == PERSON)
                        : Optional.<Mention>empty();
        return behind.or(() -> holderBefore(words, found));
    }

    private Optional<Mention> holderBefore(List<Word> words, Found found) {
        boolean isBeside =
                lower(words, found.begin - 1).equals(",")
                        && (found.end == words.size()
                                || words.get(found.end).part().equals("PUNCT"));
        return isBeside && found.begin > 1
                ? at(words.get(found.begin - 2).at()).filter(it -> it.kind() == PERSON)
                : Optional.empty();
    }

    /// "The colonel", "the League's chairman"; not "the head of state", "the commander in Orm".
    private boolean isDefinite(List<Word> words, Found found) {
        boolean isThe = lower(words, found.begin).equals("the");
        boolean isWhole = found.end == words.size() || !BEHIND.contains(lower(words, found.end));
        return (isThe || !found.post.owner.isEmpty()) && isWhole;
    }

    /// By the longest name, of which each other is the end.
    private Optional<Mention> only(Post post) {
        if (post.owner.isEmpty() && (isOthers(post.title) || post.title.equals(HEAD))) {
            return Optional.empty();
        }
        var persons =
                held.stream().filter(it -> it.post.isMeantBy(post)).map(Held::person).toList();
        return persons.stream()
                .max(Comparator.comparingInt(it -> it.name().length()))
                .filter(it -> persons.stream().allMatch(other -> isEnd(other.name(), it.name())));
    }

    /// Whether somebody without a name has it, or may: "a minister" for "foreign minister", and the other way round.
    private boolean isOthers(String title) {
        return others.stream().anyMatch(it -> isEnd(it, title) || isEnd(title, it));
    }

    private static boolean isEnd(String name, String whole) {
        return (" " + whole).endsWith(" " + name);
    }

    private String lower(List<Word> words, int i) {
        return i < 0 || i >= words.size()
                ? ""
                : words.get(i).at().in(text).toLowerCase(Locale.ROOT);
    }
}
