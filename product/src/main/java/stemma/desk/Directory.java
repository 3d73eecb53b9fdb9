package stemma.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.model.Actor.Naming;
import stemma.text.Names;

/// Actors by id and by name.
final class Directory {
    private final Map<String, Actor> byId = new HashMap<>();
    private final IdentityHashMap<Actor, Entry> entries = new IdentityHashMap<>();
    private final List<Entry> all = new ArrayList<>();

    /// @param name  its usual name, folded
    /// @param names all its names, likewise
    private record Entry(Actor actor, String name, List<String> names) {
        static Entry of(Actor actor) {
            return new Entry(
                    actor,
                    Names.key(actor.name()),
                    actor.names().stream().map(Naming::name).map(Names::key).toList());
        }

        boolean isCalled(String key) {
            return name.equals(key) || names.contains(key);
        }

        boolean holds(String key) {
            return name.contains(key) || names.stream().anyMatch(it -> it.contains(key));
        }
    }

    /// @param before that of an earlier state, in which many actors were the same
    Directory(List<Actor> actors, Optional<Directory> before) {
        for (var actor : actors) {
            var entry = before.map(it -> it.entries.get(actor)).orElseGet(() -> Entry.of(actor));
            entries.put(actor, entry);
            all.add(entry);
            actor.ids().forEach(id -> byId.put(id, actor));
        }
    }

    /// The actor that answers to an id.
    Optional<Actor> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// All that go by a name, whatever its case and marks, by id.
    List<Actor> called(String name) {
        String key = Names.key(name);
        return those(all.stream().filter(it -> it.isCalled(key)));
    }

    /// All with a name that holds these words, likewise; all for no words.
    List<Actor> spelled(String words) {
        String key = words.isBlank() ? "" : Names.key(words);
        return those(all.stream().filter(it -> it.holds(key)));
    }

    private static List<Actor> those(Stream<Entry> entries) {
        return entries.map(Entry::actor).toList();
    }
}
