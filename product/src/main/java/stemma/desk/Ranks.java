package stemma.desk;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.text.Names;
import stemma.text.Table;
import stemma.text.Token;
import stemma.text.Tokens;

/// Whose people some words mean. "About 200 recruits of the Northern Front", "Front guards" and, after these, "the guards" have no name of their own: what they do the Front does, so
/// that reports that count or call them otherwise still tell of the same.
final class Ranks {
    private static final Map<String, Boolean> RANKS =
            Table.rows("/stemma/desk/ranks.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("word"), row -> row.get("state").equals("yes")));
    private static final Set<ActorKind> OWNERS =
            Set.of(ActorKind.ORGANISATION, ActorKind.UNIT, ActorKind.BODY, ActorKind.MEDIUM);

    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

    private static final Pattern UNIT_OF =
            Pattern.compile("[^'’]+['’]s? (\\p{Lu}.*)|(\\p{Lu}[^'’]*?) of (?:the )?\\p{Lu}.*");

    private final Identities identities;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, Set<String>> byFirstWord = new HashMap<>();

    /// @param actors whoever is told of in the reports at hand
    Ranks(List<Actor> actors, Identities identities) {
        this.identities = identities;
        actors.forEach(it -> byId.put(it.id(), it));
        actors.stream().filter(it -> OWNERS.contains(it.kind())).forEach(this::add);
    }

    private void add(Actor actor) {
        for (var naming : actor.names()) {
            var words = words(naming.name());
            if (words.size() > 1 && rank(words.getLast()).isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.getFirst().word(), _ -> new TreeSet<>())
                        .add(actor.id());
            }
        }
    }

    /// The id of whose people a mention means; nothing where it names somebody, or people of whom nothing tells whose they are.
    Optional<String> of(Filed filed, Mention mention) {
        if (mention.kind() == ActorKind.PERSON || mention.kind() == ActorKind.ROLE) {
            return Optional.empty();
        }
        return owners(written(filed.report().text(), mention)).stream()
                .flatMap(owner -> id(filed, owner).stream())
                .findFirst()
                .or(() -> before(filed, mention));
    }

    /// At the start of a sentence the capital tells nothing.
    private static String written(String text, Mention mention) {
        String before = text.substring(0, mention.at().begin()).stripTrailing();
        boolean isFirst =
                before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
        return isFirst ? small(mention.name()) : mention.name();
    }

    private static String small(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /// The names that the ids of these words may hang on.
    static List<String> names(List<String> words) {
        return words.stream()
                .flatMap(it -> Stream.of(it, small(it)))
                .flatMap(it -> owners(it).stream())
                .distinct()
                .toList();
    }

    /// What is meant by names that `names` gave, beside what identities tell.
    List<String> answers(List<String> owners) {
        return owners.stream()
                .map(owner -> owner + " " + beginning(owner).map(it -> it + reports(it)))
                .toList();
    }

    /// The words that may name whose people some words mean, the likeliest first; none where they mean no people.
    static List<String> owners(String name) {
        var words = words(name);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i + 1).is("of") && rank(words.get(i)).isPresent()) {
                return List.of(from(words, i + 2, name));
            }
        }
        return words.size() > 1 && rank(words.getLast()).isPresent()
                ? before(words, name)
                : List.of();
    }

    private static String from(List<Token> words, int start, String name) {
        int first = start < words.size() && words.get(start).is("the") ? start + 1 : start;
        return first < words.size() ? name.substring(words.get(first).at().begin()) : "";
    }

    private static List<String> before(List<Token> words, String name) {
        int last = words.size() - 2;
        if (POSSESSIVE.contains(words.get(last).word())) {
            last--;
        }
        var owners = new ArrayList<String>();
        int end = last < 0 ? 0 : words.get(last).at().end();
        for (int i = last; i >= 0 && isOfName(words.get(i)); i--) {
            if (words.get(i).isCapitalised()) {
                owners.addFirst(name.substring(words.get(i).at().begin(), end));
            }
        }
        if (owners.size() == 1 && RANKS.getOrDefault(words.getLast().word(), false)) {
            Names.ofDemonym(owners.getFirst()).ifPresent(state -> owners.add(state.name()));
        }
        return owners;
    }

    private static boolean isOfName(Token token) {
        return token.isCapitalised() || POSSESSIVE.contains(token.word());
    }

    /// "Revolutionary Guards" is a name; of a noun the small letters tell.
    private static Optional<String> rank(Token token) {
        return Optional.of(token.word()).filter(RANKS::containsKey);
    }

    private static List<Token> words(String name) {
        return Tokens.of(name, new Passage(0, name.length()));
    }

    private Optional<String> id(Filed filed, String owner) {
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        var called = identities.meant(filed.id(), owner);
        return called.filter(it -> !isShort(it, owner))
                .or(() -> beginning(owner))
                .or(() -> called)
                .or(() -> unit(owner).flatMap(it -> identities.here(filed.id(), it)));
    }

    /// The "Northern Bureau" of "the Front's Northern Bureau" and "Northern Bureau of the Front", as the report calls it.
    static Optional<String> unit(String owner) {
        var owned = UNIT_OF.matcher(owner);
        return owned.matches()
                ? Stream.of(owned.group(1), owned.group(2)).filter(Objects::nonNull).findFirst()
                : Optional.empty();
    }

    /// Whether nothing but these words names somebody who is told of less often than another whose name begins with them: the
    /// "Northern" of "Northern patrol" is the Northern Brigades.
    private boolean isShort(String id, String owner) {
        var actor = byId.get(id);
        return actor != null
                && actor.names().stream().allMatch(it -> it.name().equals(owner))
                && beginning(owner).filter(other -> reports(other) > actor.reports()).isPresent();
    }

    private int reports(String id) {
        return Optional.ofNullable(byId.get(id)).map(Actor::reports).orElse(0);
    }

    /// The one whose name begins with a word.
    private Optional<String> beginning(String word) {
        var ids = byFirstWord.getOrDefault(word, Set.of());
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    /// "The patrol" after "a patrol of the Northern Front": whoever's people of that kind were told of last.
    private Optional<String> before(Filed filed, Mention mention) {
        String text = filed.report().text();
        String before = text.substring(0, mention.at().begin());
        String noun = mention.name();
        if (!RANKS.containsKey(noun) || !before.toLowerCase(Locale.ROOT).endsWith("the ")) {
            return Optional.empty();
        }
        String name = "\\p{Lu}[\\p{L}’']*";
        String owned =
                "\\b%s\\s+of(?:\\s+the)?(?:\\s+%s)+|(?:%s\\s+)+%s\\b"
                        .formatted(noun, name, name, noun);
        return Pattern.compile(owned)
                .matcher(before)
                .results()
                .flatMap(found -> owners(found.group().replaceAll("\\s+", " ")).stream())
                .flatMap(owner -> id(filed, owner).stream())
                .reduce((_, later) -> later);
    }
}
