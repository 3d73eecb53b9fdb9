package stemma.predicate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged;

/// What words that are known to tell of an event say of it: by what it is called, and who and what stands beside it.
public final class EventMentions {
    private final Parse parse;
    private final Clause clause;
    private final Positions positions;
    private final Kinds kinds;

    private EventMentions(Parse parse, Tagged tagged) {
        var matches = new Matches(parse, tagged);
        this.parse = parse;
        this.clause = matches.clause();
        this.kinds = matches.kinds();
        this.positions = new Positions(parse, kinds, clause);
    }

    /// The mentions at some places of a text, one for each, in their order.
    ///
    /// @param tagged what the model read in it
    /// @param at     the words that tell of an event; of several, those that hang on another of them add little
    public static List<EventMention> of(String text, Tagged tagged, List<Passage> at) {
        var sentences =
                tagged.sentences().stream()
                        .map(sentence ->
                                at.stream().anyMatch(sentence.at()::overlaps)
                                        ? Parse.of(text, sentence)
                                                .map(parse -> new EventMentions(parse, tagged))
                                        : Optional.<EventMentions>empty())
                        .flatMap(Optional::stream)
                        .toList();
        return at.stream()
                .map(passage ->
                        sentences.stream()
                                .flatMap(sentence -> sentence.mention(passage).stream())
                                .findFirst()
                                .orElseGet(() -> unread(text, passage)))
                .toList();
    }

    /// Where no tree was read, the words are all that is known.
    private static EventMention unread(String text, Passage at) {
        var words = Set.of(at.in(text).toLowerCase(Locale.ROOT));
        return new EventMention(at, Set.of(), words, false, Map.of());
    }

    private Optional<EventMention> mention(Passage at) {
        var words =
                IntStream.range(0, parse.size())
                        .filter(word -> at.overlaps(parse.at(word)))
                        .boxed()
                        .toList();
        return words.stream()
                .filter(word -> !words.contains(parse.head(word)))
                .findFirst()
                .map(head -> mention(at, head, words));
    }

    private EventMention mention(Passage at, int head, List<Integer> words) {
        var kin = Kin.of(parse, head);
        var told = told(head, words);
        if (!kin.isEmpty() || told.isEmpty()) {
            return mention(at, head, kin, called(head));
        }
        var objects = new HashSet<String>();
        var names = new HashSet<String>();
        told.forEach(word -> objects.addAll(Kin.of(parse, word)));
        told.forEach(word -> names.addAll(called(word)));
        return mention(at, head, objects, names);
    }

    /// What a verb such as "took" is told by: "decision" of "took a decision".
    private List<Integer> told(int head, List<Integer> words) {
        return Kin.isLight(parse.form(head))
                ? words.stream()
                        .filter(word -> word != head)
                        .filter(word -> parse.isPart(word, "NOUN", "PROPN", "VERB", "ADJ", "NUM"))
                        .toList()
                : List.of();
    }

    private Set<String> called(int word) {
        String form = parse.form(word);
        return Kin.isPointing(form) ? Set.of() : Set.of(Inflection.base(form));
    }

    private EventMention mention(Passage at, int head, Set<String> kin, Set<String> words) {
        boolean isSaying = !kin.isEmpty() && kin.stream().allMatch(Kin::isSaying);
        return new EventMention(at, kin, words, isSaying, roles(head));
    }

    private Map<Role, List<Argument>> roles(int word) {
        var roles = new EnumMap<Role, List<Argument>>(Role.class);
        boolean isVerb = parse.isVerb(word);
        var frame = Unlisted.frame(parse.form(word), isVerb ? "v" : "n");
        Function<String, List<Integer>> at = position -> positions.at(position, frame, word);
        roles.put(Role.AGENT, arguments(word, at.apply(isVerb ? "subj" : "by")));
        roles.put(Role.PATIENT, isVerb ? arguments(word, at.apply("obj")) : List.of());
        roles.put(
                Role.THEME,
                isVerb
                        ? List.of()
                        : arguments(
                                word,
                                Stream.of("of", "poss")
                                        .flatMap(position -> at.apply(position).stream())
                                        .toList()));
        roles.put(Role.AMOUNT, numbers(word, roles));
        return roles;
    }

    private List<Argument> arguments(int word, List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> clause.listed(head).stream())
                .filter(head -> head != word)
                .distinct()
                .map(head -> argument(word, head))
                .toList();
    }

    private Argument argument(int word, int head) {
        return new Argument(
                head,
                parse.at(head),
                parse.phraseBeside(head, word),
                parse.path(word, head),
                kinds.describes(head));
    }

    /// "two soldiers were killed", "five arrests"
    private List<Argument> numbers(int word, Map<Role, List<Argument>> roles) {
        var counted =
                Stream.concat(
                        Stream.of(word),
                        roles.values().stream().flatMap(List::stream).map(Argument::word));
        return counted.flatMap(head -> parse.children(head, "nummod").stream())
                .distinct()
                .map(number -> argument(word, number))
                .toList();
    }
}
