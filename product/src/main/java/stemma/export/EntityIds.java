package stemma.export;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import stemma.model.Passage;
import stemma.tagger.Tagged.Entity;

/// The entities of a document by the words that they cover: `e1`, `e2` and so on, in the order of the text.
final class EntityIds {
    private final NavigableMap<Integer, Numbered> byBegin = new TreeMap<>();

    record Numbered(String id, Entity entity) {}

    EntityIds(List<Entity> entities) {
        for (var entity : entities) {
            byBegin.put(entity.at().begin(), new Numbered("e" + (byBegin.size() + 1), entity));
        }
    }

    /// The entity that these words are of.
    Optional<Numbered> at(Passage words) {
        return Optional.ofNullable(byBegin.lowerEntry(words.end()))
                .map(entry -> entry.getValue())
                .filter(numbered -> numbered.entity().at().overlaps(words));
    }
}
