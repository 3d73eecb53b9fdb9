package stemma.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.model.Source;
import stemma.model.Where;
import stemma.text.Tokens;
import stemma.weigh.Themes;

/// Which actor some words of a report mean, as an id: whoever goes by the name there, else whoever is named in these words, else whoever goes by the name elsewhere.
///
/// Whoever is none of these is somebody of this report alone: "two officials" here are not those there.
final class Identities {
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s");
    private static final Set<String> ACCOUNTS = NameKeys.words("/stemma/desk/accounts.tsv");

    /// Somebody as one report tells of him.
    ///
    /// @param keys his names there as they are compared
    private record Here(Appearance appearance, Actor actor, List<String> keys) {}

    private final NameKeys keys;
    private final Map<String, List<Here>> byReport = new HashMap<>();
    private final Map<String, List<Actor>> byName = new HashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> labels = new TreeMap<>();
    private final Map<String, String> outlets = new TreeMap<>();
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, List<String>> answers = new HashMap<>();
    private final List<Label> noted = new ArrayList<>();

    /// Who publishes under a name within some words, for words that were asked for: many are asked for often.
    private final Map<String, Optional<String>> within = new ConcurrentHashMap<>();

    /// @param reports those at hand; whoever is told of in others only is not there
    Identities(Census census, Holdings reports, NameKeys keys) {
        this.keys = keys;
        var told = new HashSet<String>();
        for (var listing : reports.listings()) {
            var here = here(listing.id(), census);
            byReport.put(listing.id(), here);
            here.forEach(it -> told.add(it.actor.id()));
        }
        census.actors().all().stream().filter(it -> told.contains(it.id())).forEach(this::add);
        reports.imprints().values().stream()
                .flatMap(imprint -> imprint.outlet().stream())
                .distinct()
                .sorted()
                .forEach(outlet -> outlets.put(keys.of(outlet), anywhere(outlet)));
    }

    /// In the order of the text.
    private List<Here> here(String report, Census census) {
        return census.in(report)
                .map(it ->
                        new Here(
                                it.at(),
                                it.actor(),
                                it.at().names().stream().map(keys::of).toList()))
                .toList();
    }

    private void add(Actor actor) {
        names.put(actor.id(), actor.name());
        actor.names().forEach(name -> add(name.name(), actor));
    }

    private void add(String name, Actor actor) {
        var called = byName.computeIfAbsent(keys.of(name), _ -> new ArrayList<>());
        if (!called.contains(actor)) {
            called.add(actor);
        }
    }

    /// What an id is called.
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    Map<String, String> names() {
        return names;
    }

    /// All words by which reports mean an id, in statements; by id.
    Map<String, Set<String>> labels() {
        return labels;
    }

    /// Takes note of words for an id.
    synchronized String known(String id, String label) {
        note(new Label(id, label));
        noted.add(new Label(id, label));
        return id;
    }

    /// Words by which a report means an id.
    record Label(String id, String words) {}

    /// Takes note of words as if they had been asked for.
    synchronized void note(Label label) {
        names.putIfAbsent(label.id, label.words);
        labels.computeIfAbsent(label.id, _ -> new TreeSet<>()).add(label.words);
    }

    /// What was asked for since this was last called, each once.
    synchronized List<Label> noted() {
        var all = noted.stream().distinct().toList();
        noted.clear();
        return all;
    }

    /// All that the ids of a report's words hang on: while the answers are the same, so are the ids.
    ///
    /// @param words the names and words for sources in it
    List<String> answers(String report, List<String> words) {
        var all = new ArrayList<String>();
        for (var here : here(report)) {
            all.add(tags.computeIfAbsent(here.actor.id(), _ -> tag(here.actor)));
        }
        words.forEach(it -> all.addAll(answered(it)));
        return all;
    }

    private static String tag(Actor actor) {
        return actor.id() + " " + actor.kind().word() + " " + actor.name();
    }

    private List<String> answered(String words) {
        return answers.computeIfAbsent(words, it -> answers(it).toList());
    }

    private Stream<String> answers(String words) {
        if (words.isBlank()) {
            return Stream.of();
        }
        var outlet = outlet(words);
        var name = outlet.map(this::name);
        return Stream.of(elsewhere(words), outlet, name, name.flatMap(this::elsewhere))
                .map(it -> it.orElse(""));
    }

    /// The id of whom a mention means.
    String of(Filed filed, Mention mention) {
        String report = filed.id();
        if (mention.kind() == ActorKind.PLACE) {
            String name = mention.name();
            // "The Front in the hills" is the Front, though a report may take all of it for a
            // place.
            var meant = body(mention).or(() -> Heads.of(name).flatMap(it -> meant(report, it)));
            return known(meant.orElseGet(() -> PlaceId.of(keys.of(name))), name);
        }
        var here =
                called(report, mention.name())
                        .or(() -> at(mention, filed))
                        .map(Actor::id)
                        .or(() -> elsewhere(mention.name()));
        return known(here.orElse("%s:%d".formatted(report, mention.at().begin())), mention.name());
    }

    /// Where a state or a front has a part in something, a report may take it for a place.
    private Optional<String> body(Mention mention) {
        return byName.getOrDefault(keys.of(mention.name()), List.of()).stream()
                .filter(it -> it.kind() == ActorKind.STATE || Collective.isBody(mention.name()))
                .max(comparingInt(Actor::reports).thenComparing(Actor::id))
                .map(Actor::id);
    }

    /// The id of a source with a name. What a document is called means another one in another report.
    String of(String report, Source source) {
        String name = source.label();
        var id =
                switch (source) {
                    case Source.Outlet _ -> outlet(name).or(() -> named(report, source));
                    case Source.Document _ -> outlet(name);
                    case Source.Person _, Source.Organisation _, Source.Unnamed _ ->
                            named(report, source).or(() -> outlet(name));
                };
        return known(
                id.orElseGet(() ->
                        source instanceof Source.Document
                                ? "document:%s:%s".formatted(report, keys.of(name))
                                : "name:" + keys.of(name)),
                name);
    }

    private Optional<String> named(String report, Source source) {
        String name = source.label();
        return called(report, name)
                .or(() -> endingIn(report, source))
                .map(Actor::id)
                .or(() -> elsewhere(name));
    }

    /// The id of whoever goes by a name in a report, or else anywhere.
    Optional<String> meant(String report, String name) {
        return here(report, name).or(() -> elsewhere(name));
    }

    /// The id of whoever goes by a name in a report.
    Optional<String> here(String report, String name) {
        return called(report, name).map(Actor::id);
    }

    /// The id of whoever publishes reports under a name, or under one that stands within the words: "a dispatch of the Harbour Courier".
    Optional<String> outlet(String words) {
        return within.computeIfAbsent(keys.of(words), this::publishing);
    }

    private Optional<String> publishing(String words) {
        String key = " " + words + " ";
        var within =
                outlets.entrySet().stream()
                        .filter(outlet -> key.contains(" " + outlet.getKey() + " "))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
        return within.size() == 1 ? Optional.of(within.getFirst()) : Optional.empty();
    }

    /// Who publishes under the name of an outlet: an id and what that is called.
    String publisher(String outlet) {
        String id = outlets.getOrDefault(keys.of(outlet), "");
        return id + " " + name(id);
    }

    /// The name under which an id publishes reports; nothing where it does not.
    Optional<String> published(String id) {
        return outlets.containsValue(id) ? Optional.of(name(id)) : Optional.empty();
    }

    /// The id of a place. Of places of one name those at other points of the gazetteer are others.
    String of(Where where) {
        return known(PlaceId.of(keys.of(where.name()), where), where.name());
    }

    /// Where an actor is named in a report.
    List<Passage> passages(String report, String actor) {
        return here(report).stream()
                .filter(here -> here.actor.id().equals(actor))
                .flatMap(here -> here.appearance.at().stream())
                .toList();
    }

    /// The source with its name, where the words for it hold that: "the League's spokesman, Nadim Oss", "a dispatch published on Thursday by the Harbour Courier".
    Source named(Filed filed, Source source) {
        return switch (source) {
            case Source.Unnamed(var words) ->
                    account(words)
                            .<Source>map(Source.Outlet::new)
                            .or(() -> person(filed.id(), words).map(Source.Person::new))
                            .orElse(source);
            case Source.Person _, Source.Organisation _ ->
                    isDescription(filed.id(), source.label())
                            ? new Source.Unnamed(source.label())
                            : source;
            case Source.Outlet _, Source.Document _ -> source;
        };
    }

    /// "The office" is somebody of this report alone, and nothing tells who; "the League's office" is the League's.
    private boolean isDescription(String report, String label) {
        return Tokens.of(label, new Passage(0, label.length())).stream()
                        .skip(1)
                        .noneMatch(
                                token -> token.isCapitalised() || POSSESSIVE.contains(token.word()))
                && called(report, label)
                        .filter(actor ->
                                actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.ROLE)
                        .isPresent();
    }

    private Optional<String> account(String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        boolean isAccount =
                Tokens.of(words, new Passage(0, words.length())).stream()
                        .takeWhile(token -> !Heads.isPreposition(token))
                        .anyMatch(
                                token -> ACCOUNTS.contains(token.word().toLowerCase(Locale.ROOT)));
        return isAccount ? outlet(words).map(this::name) : Optional.empty();
    }

    /// "Sources close to Nadim Oss" are not he.
    private Optional<String> person(String report, String words) {
        return here(report).stream()
                .filter(here -> here.actor.kind() == ActorKind.PERSON)
                .flatMap(here -> here.appearance.names().stream())
                .filter(name -> name.contains(" ") && words.endsWith(" " + name))
                .filter(name ->
                        !endsInPreposition(words.substring(0, words.length() - name.length())))
                .max(comparingInt(String::length).thenComparing(name -> name));
    }

    private static boolean endsInPreposition(String words) {
        return Heads.isPreposition(Tokens.of(words, new Passage(0, words.length())).getLast());
    }

    private List<Here> here(String report) {
        return byReport.getOrDefault(report, List.of());
    }

    private Optional<Actor> called(String report, String name) {
        String key = keys.of(name);
        return here(report).stream()
                .filter(here -> here.keys.contains(key))
                .max(
                        comparing((Here here) -> here.keys.getFirst().equals(key))
                                .thenComparing(here -> keys.of(here.actor.name()).equals(key))
                                .thenComparing(here -> here.actor.id()))
                .map(Here::actor);
    }

    /// Of those named within the words the one that they end with, else the one they begin with; nobody where a preposition hangs the one on something else.
    private Optional<Actor> at(Mention mention, Filed filed) {
        record Within(Passage at, Actor actor) {}
        var words = mention.at();
        return here(filed.id()).stream()
                .flatMap(here ->
                        here.appearance.at().stream()
                                .filter(words::covers)
                                .filter(at -> isHead(at, words, filed.report().text()))
                                .map(at -> new Within(at, here.actor)))
                .max(comparingInt((Within it) -> it.at.length()).thenComparing(it -> it.actor.id()))
                .map(Within::actor);
    }

    private static boolean isHead(Passage at, Passage words, String text) {
        var before = Tokens.of(text, new Passage(words.begin(), at.end()));
        return at.end() == words.end() && before.stream().noneMatch(Heads::isPreposition)
                || Themes.form(text.substring(words.begin(), at.begin())).isEmpty()
                        && Tokens.of(text, new Passage(at.begin(), words.end())).stream()
                                .filter(token -> token.at().begin() >= at.end())
                                .limit(1)
                                .anyMatch(Heads::isPreposition);
    }

    /// "The Mission's head, Ilse Brandow" is Ilse Brandow.
    private Optional<Actor> endingIn(String report, Source source) {
        boolean isPerson = source instanceof Source.Person;
        String label = keys.of(source.label());
        return here(report).stream()
                .filter(here -> (here.actor.kind() == ActorKind.PERSON) == isPerson)
                .filter(here -> here.keys.stream().anyMatch(name -> label.endsWith(" " + name)))
                .map(Here::actor)
                .max(comparingInt((Actor actor) -> actor.name().length()).thenComparing(Actor::id));
    }

    /// Whoever goes by the name in any report, as long as that is a name and no description.
    private Optional<String> elsewhere(String name) {
        return byName.getOrDefault(keys.of(name), List.of()).stream()
                .filter(actor -> actor.kind() != ActorKind.GROUP && actor.kind() != ActorKind.ROLE)
                .max(comparingInt(Actor::reports).thenComparing(Actor::id))
                .map(Actor::id);
    }

    /// An outlet is called what it calls itself.
    private String anywhere(String outlet) {
        String id = known(elsewhere(outlet).orElse("name:" + keys.of(outlet)), outlet);
        names.put(id, outlet);
        return id;
    }

    /// The one actor of these kinds that goes by a name, in whatever case.
    Optional<String> only(String name, Set<ActorKind> kinds) {
        var all =
                new HashSet<>(
                        byName.getOrDefault(keys.of(name), List.of()).stream()
                                .filter(actor -> kinds.contains(actor.kind()))
                                .map(Actor::id)
                                .toList());
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    /// An id for a name that nobody goes by; nothing for words that are no name.
    Optional<String> stranger(String name) {
        boolean isName = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
        return isName && !byName.containsKey(keys.of(name))
                ? Optional.of("name:" + keys.of(name))
                : Optional.empty();
    }
}
