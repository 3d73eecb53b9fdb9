package stemma.coreference;

import java.util.List;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Entity;

/// Finds mentions of the model by their place; they stand in the order of the text and none overlaps another.
final class Entities {
    private Entities() {}

    /// The one that covers a word.
    static Stream<Entity> around(List<Entity> entities, Passage word) {
        int low = 0;
        int high = entities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entities.get(middle).at().end() >= word.end()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return entities.stream().skip(low).limit(1).filter(it -> it.at().covers(word));
    }
}
