package stemma.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.Actor.Naming;
import stemma.model.ActorKind;
import stemma.store.Index;
import stemma.store.Index.Indexed;

/// Which actors go by some words: in any spelling, or, of persons, by their last name alone.
final class Spellings {
    private static final Set<ActorKind> NAMELESS = EnumSet.of(ActorKind.GROUP, ActorKind.ROLE);
    private static final Set<String> ARTICLES = Set.of("the");

    /// Words that so many go by tell nobody.
    private static final int MOST = 5;

    private final Map<List<String>, Set<Actor>> whole = new HashMap<>();
    private final Map<String, Set<Actor>> last = new HashMap<>();

    private final List<Named> all;
    private final ByWord byWord = new ByWord();

    /// @param names all spellings
    record Named(Actor actor, List<List<String>> names) {}

    Spellings(List<Actor> actors) {
        all = actors.stream().map(actor -> new Named(actor, names(actor).toList())).toList();
        all.stream()
                .filter(it -> !NAMELESS.contains(it.actor.kind()))
                .forEach(it -> it.names.forEach(name -> add(name, it.actor)));
        for (int i = 0; i < all.size(); i++) {
            byWord.add(all.get(i).names.stream().flatMap(List::stream).toList(), i);
        }
    }

    /// Those who can be meant by what is looked for: no others have it in a name.
    Stream<Named> having(LookedFor term) {
        var found = byWord.of(term);
        for (int i = 0; i < all.size(); i++) {
            if (term.actors().contains(all.get(i).actor)) {
                found.set(i);
            }
        }
        return found.stream().mapToObj(all::get);
    }

    private void add(List<String> name, Actor actor) {
        if (name.isEmpty()) {
            return;
        }
        whole.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(actor);
        if (actor.kind() == ActorKind.PERSON) {
            last.computeIfAbsent(name.getLast(), _ -> new LinkedHashSet<>()).add(actor);
        }
    }

    /// All spellings of an actor, as words of the index, without an article.
    static Stream<List<String>> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.names().stream().map(Naming::name))
                .map(Spellings::words)
                .distinct();
    }

    /// Words as the index has them, without an article at their start.
    static List<String> words(String text) {
        var words = Index.words(text).stream().map(Indexed::word).toList();
        return words.size() > 1 && ARTICLES.contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
    }

    /// Those who go by these words; nobody where too many do.
    List<Actor> called(List<String> words) {
        var found = whole.getOrDefault(words, Set.of());
        if (found.isEmpty() && words.size() == 1) {
            found = last.getOrDefault(words.getFirst(), Set.of());
        }
        return found.size() > MOST ? List.of() : List.copyOf(found);
    }

    /// Whether some words stand in a row within others.
    static boolean holds(List<String> all, List<String> row) {
        return Collections.indexOfSubList(all, row) >= 0;
    }

    /// The spellings of some actors that the words do not stand in.
    static List<List<String>> others(List<Actor> actors, List<String> words) {
        var others = new ArrayList<List<String>>();
        actors.stream()
                .flatMap(Spellings::names)
                .filter(name -> !name.isEmpty() && !holds(name, words))
                .distinct()
                .forEach(others::add);
        return others;
    }
}
