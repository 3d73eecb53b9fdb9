package stemma;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The names of all fields in a JSON text, however deep they stand.
final class Keys {
    private Keys() {}

    static Stream<String> of(String json) {
        try {
            return of(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    private static Stream<String> of(JsonNode node) {
        var below = StreamSupport.stream(node.spliterator(), false).flatMap(Keys::of);
        return Stream.concat(node.propertyStream().map(field -> field.getKey()), below);
    }
}
