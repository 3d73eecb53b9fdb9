package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.text.Table;

/// Who is meant by "the two groups" and "both sides": the last that a report names so many of in one breath, "the League and the Front", or else the only ones
/// of their kind that it has named before.
final class Sets {
    private static final Map<String, Integer> COUNTS =
            Table.rows("/stemma/coreference/counts.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("word"),
                                    row -> Integer.parseInt(row.get("count"))));

    private static final Set<String> COLLECTIVES = nouns("collective");
    private static final Set<String> ANY = nouns("any");

    private static final Set<ActorKind> GROUPS = EnumSet.of(ActorKind.ORGANISATION, ActorKind.UNIT);

    private static final Set<ActorKind> SIDES =
            EnumSet.of(ActorKind.ORGANISATION, ActorKind.UNIT, ActorKind.STATE);

    private static final Set<String> TELLING = Set.of("the", "both", "these", "those");

    /// What stands between two names of a list, and before its last.
    private static final Pattern NEXT =
            Pattern.compile("(?U),?\\s+(?:(?:and|or)\\s+)?(?:of\\s+)?(?:the\\s+)?");

    private static final Pattern LAST = Pattern.compile("(?U),?\\s+and\\s+(?:of\\s+)?(?:the\\s+)?");

    private final String text;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    private final Trees tree;

    /// Names that stand in one list, in the order of the text.
    private final List<List<Mention>> lists;

    /// @param mentions whom the text names
    Sets(String text, List<Sentence> sentences, List<Mention> mentions) {
        this.text = text;
        this.sentences = sentences;
        this.mentions = mentions;
        this.tree = new Trees(sentences);
        this.lists = lists();
    }

    private static Set<String> nouns(String members) {
        return Table.rows("/stemma/coreference/sets.tsv").stream()
                .filter(row -> row.get("members").equals(members))
                .map(row -> row.get("noun"))
                .collect(toUnmodifiableSet());
    }

    /// The nouns of all words for several who are counted: "groups" of "the two groups".
    Stream<Passage> all() {
        return sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(Word::at)
                .filter(at -> kinds(at).isPresent() && count(at).isPresent());
    }

    /// Whom such words mean; none where that cannot be told.
    ///
    /// @param head the noun
    List<Mention> of(Passage head) {
        return kinds(head)
                .flatMap(kinds ->
                        count(head)
                                .flatMap(count ->
                                        listed(head, count, kinds).or(() -> only(head, count))))
                .orElse(List.of());
    }

    /// Of what kinds those are whom a noun can mean; none where it means no several.
    private Optional<Set<ActorKind>> kinds(Passage head) {
        String noun = lower(head);
        if (ANY.contains(noun) && !COUNTS.containsKey(noun)) {
            return Optional.of(SIDES);
        }
        return COLLECTIVES.contains(noun)
                ? Optional.of(
                        one(head)
                                .filter(it -> !GROUPS.contains(it))
                                .<Set<ActorKind>>map(EnumSet::of)
                                .orElse(GROUPS))
                : Optional.empty();
    }

    /// What one of them is: a medium of "the two dailies".
    private Optional<ActorKind> one(Passage head) {
        return tree.head(head)
                .map(Word::lemma)
                .flatMap(noun ->
                        Media.isNoun(noun) ? Optional.of(ActorKind.MEDIUM) : Heads.kind(noun));
    }

    /// "The two groups", "both sides"; of "two groups" nobody says which, nor of "the two armed groups of the south".
    private Optional<Integer> count(Passage head) {
        return InOrder.overlapping(sentences, Sentence::at, head).stream()
                .flatMap(sentence -> count(head, sentence.words()).stream())
                .findFirst();
    }

    private Optional<Integer> count(Passage head, List<Word> words) {
        int noun = InOrder.firstEndingAfter(words, Word::at, head.begin());
        boolean isTold =
                IntStream.range(Math.max(0, noun - 2), noun)
                        .anyMatch(i -> TELLING.contains(lower(words.get(i).at())));
        return noun == 0 || !isTold
                ? Optional.empty()
                : Optional.ofNullable(COUNTS.get(lower(words.get(noun - 1).at())));
    }

    /// The nearest list before it.
    private Optional<List<Mention>> listed(Passage head, int count, Set<ActorKind> kinds) {
        return lists.reversed().stream()
                .filter(list -> list.getLast().at().end() <= head.begin())
                .filter(list -> list.size() == count)
                .filter(list -> list.stream().allMatch(it -> kinds.contains(it.kind())))
                .filter(list -> !kinds.equals(SIDES) || isSubject(list))
                .findFirst();
    }

    /// Sides are of something that they did: "the League and Halden signed", not "fighters of the Front and the Companies".
    private boolean isSubject(List<Mention> list) {
        return tree.head(list.getFirst().at())
                .filter(it -> it.relation().startsWith("nsubj"))
                .isPresent();
    }

    /// "The two movements" where just two movements were named.
    private Optional<List<Mention>> only(Passage head, int count) {
        if (!COLLECTIVES.contains(lower(head))) {
            return Optional.empty();
        }
        var named = new ArrayList<Mention>();
        mentions.stream()
                .filter(it -> it.at().end() <= head.begin())
                .filter(it -> GROUPS.contains(it.kind()))
                .filter(it -> named.stream().noneMatch(was -> isSame(was, it)))
                .forEach(named::add);
        return named.size() == count ? Optional.of(named) : Optional.empty();
    }

    /// "The League, the Front and the Guard": each name right behind the one before, the last with an "and".
    private List<List<Mention>> lists() {
        var all = new ArrayList<List<Mention>>();
        var list = new ArrayList<Mention>();
        boolean isWhole = false;
        for (var next : mentions) {
            String between = list.isEmpty() ? "" : between(list.getLast(), next);
            if (isWhole || !NEXT.matcher(between).matches()) {
                list.clear();
                isWhole = false;
            }
            list.add(next);
            if (LAST.matcher(between).matches() && list.size() > 1) {
                all.add(List.copyOf(list));
                isWhole = true;
            }
        }
        return all;
    }

    private String between(Mention one, Mention next) {
        return text.substring(one.at().end(), Math.max(one.at().end(), next.at().begin()));
    }

    /// "The League" behind the Karst League, too.
    private static boolean isSame(Mention one, Mention other) {
        return one.name().equals(other.name())
                || one.name().endsWith(" " + other.name())
                || other.name().endsWith(" " + one.name());
    }

    private String lower(Passage at) {
        return at.in(text).toLowerCase(Locale.ROOT);
    }
}
