package stemma.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/// A stretch of text, from the first to behind the last character.
record Stretch(int begin, int end) {

    /// Of each annotation that has any: from its first span's begin to its last one's end.
    static Set<Stretch> of(Iterable<JsonNode> annotations) {
        var found = new LinkedHashSet<Stretch>();
        for (var annotation : annotations) {
            var places = annotation.path("spans");
            if (!places.isEmpty()) {
                found.add(
                        new Stretch(
                                places.path(0).path(0).asInt(),
                                places.path(places.size() - 1).path(1).asInt()));
            }
        }
        return found;
    }

    boolean isInside(Stretch other) {
        return !equals(other) && other.begin <= begin && end <= other.end;
    }

    boolean covers(Stretch other) {
        return begin <= other.begin && other.end <= end;
    }

    boolean overlaps(Stretch other) {
        return begin < other.end && other.begin < end;
    }
}
