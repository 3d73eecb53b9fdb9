package stemma.coreference;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.coreference.Coreference.Group;
import stemma.coreference.Nouns.Meaning;
import stemma.text.Table;

/// Which phrases stand for several that were named before: "the two groups" for the last two groups that were named
/// together.
final class Groups {
    private static final Map<String, Integer> COUNTS =
            Table.rows("/stemma/coreference/counts.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("word"),
                                    row -> Integer.parseInt(row.get("count"))));

    /// By noun in the plural, what its members are; none where they may be of any kind.
    private static final Map<String, Optional<Meaning>> MEMBERS =
            Table.rows("/stemma/coreference/sets.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("noun"), row -> members(row.get("members"))));

    private static final Set<String> WITHIN_PHRASE =
            Set.of("appos", "compound", "flat", "amod", "nummod");

    /// How many sentences before it are looked through.
    private static final int SENTENCES = 2;

    private static final int FARTHEST = 80;

    private final List<Phrase> phrases;
    private final int[] first;

    /// @param first by phrase, the first of its cluster
    Groups(List<Phrase> phrases, int[] first) {
        this.phrases = phrases;
        this.first = first.clone();
    }

    private static Optional<Meaning> members(String kind) {
        return kind.equals("any")
                ? Optional.empty()
                : Optional.of(Meaning.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    List<Group> all() {
        var all = new ArrayList<Group>();
        var counted = new HashMap<List<Object>, Group>();
        var meant = new HashMap<Integer, Group>();
        for (int i = 0; i < phrases.size(); i++) {
            int at = i;
            if (!phrases.get(at).isList()) {
                var words = wording(at);
                group(at)
                        .or(() -> again(at, words, counted))
                        .or(() -> pronoun(at, meant))
                        .ifPresent(group -> {
                            all.add(group);
                            words.ifPresent(it -> counted.put(it, group));
                            words.ifPresent(_ -> meant.put(first[at], group));
                        });
            }
        }
        return all;
    }

    /// Noun and number of a phrase that says how many it stands for: "the two groups".
    private Optional<List<Object>> wording(int at) {
        var phrase = phrases.get(at);
        return count(phrase)
                .filter(_ -> !phrase.isPronoun() && MEMBERS.containsKey(noun(phrase)))
                .map(count -> List.of(noun(phrase), count));
    }

    /// Where nobody near it can be meant, "the two groups" are those that it meant before.
    private Optional<Group> again(
            int at, Optional<List<Object>> words, Map<List<Object>, Group> counted) {
        return words.flatMap(it -> Optional.ofNullable(counted.get(it)))
                .map(it ->
                        new Group(
                                phrases.get(at).markable(),
                                it.members(),
                                "the same words before it"));
    }

    /// "They" behind "the two groups".
    private Optional<Group> pronoun(int at, Map<Integer, Group> meant) {
        return Optional.ofNullable(meant.get(first[at]))
                .filter(_ -> isPluralPronoun(at))
                .map(group ->
                        new Group(
                                phrases.get(at).markable(),
                                group.members(),
                                "those whom the words before it stand for"));
    }

    private boolean isPluralPronoun(int at) {
        return phrases.get(at).isPronoun()
                && phrases.get(at).markable().number() == GrammaticalNumber.PLURAL;
    }

    private Optional<Group> group(int at) {
        return ofList(at).or(() -> ofMember(at)).or(() -> counted(at));
    }

    /// Of "the League and the Front asked Selm to give them trucks" both are given them, though "them" was put to the last.
    private Optional<Group> ofMember(int at) {
        return IntStream.iterate(at - 1, i -> i >= Math.max(0, at - FARTHEST), i -> i - 1)
                .filter(i -> first[i] == first[at] && !phrases.get(i).isPronoun())
                .filter(_ -> isPluralPronoun(at))
                .boxed()
                .findFirst()
                .flatMap(member -> listWith(member, at))
                .map(list -> group(at, conjuncts(list), "the list one of whom it was put to"))
                .filter(group -> group.members().size() > 1);
    }

    /// Nothing stands for a list that it stands in itself: "the two groups and the League".
    private boolean isListBeside(int list, int at) {
        return phrases.get(list).isList() && !phrases.get(list).at().covers(phrases.get(at).at());
    }

    /// The list one of whose members holds a phrase, and that does not hold the pronoun.
    private Optional<Integer> listWith(int member, int pronoun) {
        return IntStream.iterate(member, i -> i >= Math.max(0, member - FARTHEST), i -> i - 1)
                .filter(i -> isListBeside(i, pronoun) && !isWithinList(phrases.get(i)))
                .filter(i ->
                        conjuncts(i).stream()
                                .anyMatch(it ->
                                        phrases.get(it).at().covers(phrases.get(member).at())))
                .boxed()
                .findFirst();
    }

    /// A plural of the same cluster as a list.
    private Optional<Group> ofList(int at) {
        boolean isPlural = phrases.get(at).markable().number() == GrammaticalNumber.PLURAL;
        return IntStream.iterate(at - 1, i -> i >= Math.max(0, at - FARTHEST), i -> i - 1)
                .filter(i -> isPlural && first[i] == first[at] && isListBeside(i, at))
                .boxed()
                .findFirst()
                .map(list -> group(at, conjuncts(list), "the list that it stands for"))
                .filter(group -> group.members().size() > 1);
    }

    private Group group(int at, List<Integer> members, String reason) {
        return new Group(
                phrases.get(at).markable(),
                members.stream().map(it -> phrases.get(it).markable()).toList(),
                reason);
    }

    /// The members of a list, which stand within it.
    private List<Integer> conjuncts(int list) {
        var whole = phrases.get(list);
        return IntStream.range(list + 1, Math.min(phrases.size(), list + FARTHEST))
                .filter(it -> isConjunct(phrases.get(it), whole))
                .map(this::apposed)
                .boxed()
                .toList();
    }

    /// The name that stands beside a noun in apposition, "the wing, Al-Quds", or else the noun.
    private int apposed(int at) {
        var noun = phrases.get(at);
        return IntStream.range(at + 1, Math.min(phrases.size(), at + FARTHEST))
                .filter(it ->
                        noun.markable().form() == Form.NOMINAL && isApposed(phrases.get(it), noun))
                .findFirst()
                .orElse(at);
    }

    private static boolean isApposed(Phrase name, Phrase noun) {
        return name.sentence() == noun.sentence()
                && name.governor() == noun.head()
                && name.relation().equals("appos")
                && name.markable().form() == Form.NAME;
    }

    private static boolean isConjunct(Phrase phrase, Phrase list) {
        return phrase.sentence() == list.sentence()
                && !phrase.isList()
                && list.at().covers(phrase.at())
                && (phrase.head() == list.head()
                        || phrase.governor() == list.head() && phrase.relation().equals("conj"));
    }

    /// "The two groups", "both": the list of so many before it, or else as many that had a part in one thing.
    private Optional<Group> counted(int at) {
        var phrase = phrases.get(at);
        var count = count(phrase);
        if (count.isEmpty() || !MEMBERS.containsKey(noun(phrase))) {
            return Optional.empty();
        }
        var fitting = MEMBERS.getOrDefault(noun(phrase), Optional.empty());
        return listed(at, count.get(), fitting)
                .or(() -> named(at, count.get(), fitting))
                .map(members -> group(at, members, "the last %d named".formatted(count.get())));
    }

    /// By its last word, if that is what the others hang on: the lemma of a rare plural may be wrong.
    private static String noun(Phrase phrase) {
        boolean isLast = phrase.to() - phrase.head() <= 2;
        return phrase.isPronoun() || !isLast ? phrase.noun() : phrase.words().getLast();
    }

    private static Optional<Integer> count(Phrase phrase) {
        boolean isDefinite = !phrase.article().equals("a") && !phrase.article().equals("an");
        boolean isTold =
                phrase.article().equals("the")
                        || Nominals.isPointing(phrase)
                        || phrase.words().contains("both");
        return phrase.words().stream()
                .filter(word -> isDefinite && isTold && phrase.words().size() <= 4)
                .flatMap(word -> Optional.ofNullable(COUNTS.get(word)).stream())
                .findFirst();
    }

    private Optional<List<Integer>> listed(int at, int count, Optional<Meaning> fitting) {
        return IntStream.iterate(at - 1, i -> isNear(i, at), i -> i - 1)
                .filter(i -> isListBeside(i, at) && !isWithinList(phrases.get(i)))
                .mapToObj(this::conjuncts)
                .filter(members -> members.size() == count && fit(members, fitting))
                .findFirst();
    }

    /// The end of a longer list, which the tree has as a list of its own.
    private static boolean isWithinList(Phrase list) {
        return list.relation().equals("conj") || list.relation().equals("appos");
    }

    private boolean isNear(int i, int at) {
        return i >= Math.max(0, at - FARTHEST)
                && phrases.get(at).sentence() - phrases.get(i).sentence() <= SENTENCES;
    }

    private boolean fit(List<Integer> members, Optional<Meaning> fitting) {
        return members.stream()
                .allMatch(it ->
                        fits(
                                phrases.get(it),
                                fitting.orElse(meaning(phrases.get(members.getFirst())))));
    }

    private static boolean fits(Phrase phrase, Meaning meaning) {
        return meaning(phrase) == meaning && meaning != Meaning.NONE;
    }

    private static Meaning meaning(Phrase phrase) {
        return phrase.meaning().isPerson() ? Meaning.PERSON : phrase.meaning();
    }

    /// Those with a name before it that have a part in the same: "the League attacked the Front".
    private Optional<List<Integer>> named(int at, int count, Optional<Meaning> fitting) {
        var named = new LinkedHashMap<List<Integer>, Map<Integer, Integer>>();
        for (int i = at - 1; isNear(i, at); i--) {
            var phrase = phrases.get(i);
            if (!phrase.isPronoun() && !phrase.isList() && hasPart(phrase)) {
                var verb = List.of(phrase.sentence(), phrase.clause());
                named.computeIfAbsent(verb, _ -> new LinkedHashMap<>()).putIfAbsent(first[i], i);
            }
        }
        return named.values().stream()
                .map(together -> (List<Integer>) new ArrayList<>(together.values()))
                .map(together ->
                        together.reversed().stream().filter(it -> canBe(it, fitting)).toList())
                .filter(members -> members.size() == count && fit(members, fitting))
                .findFirst();
    }

    /// In an event, not in a name or beside a noun.
    private static boolean hasPart(Phrase phrase) {
        return phrase.clause() >= 0 && !WITHIN_PHRASE.contains(phrase.relation());
    }

    /// Not what are several themselves.
    private boolean canBe(int at, Optional<Meaning> fitting) {
        var phrase = phrases.get(at);
        var meaning = meaning(phrase);
        boolean isFitting =
                fitting.map(meaning::equals)
                        .orElse(meaning == Meaning.COLLECTIVE || meaning == Meaning.PERSON);
        return isFitting && phrase.markable().number() != GrammaticalNumber.PLURAL;
    }
}
