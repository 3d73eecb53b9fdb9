package stemma.weigh;

import java.util.HashMap;
import java.util.Map;

/// Which names have been made one: each stands for the smallest of its set.
final class Unions {
    private final Map<String, String> parents = new HashMap<>();

    String find(String name) {
        String at = name;
        while (parents.containsKey(at)) {
            at = parents.get(at);
        }
        if (!at.equals(name)) {
            parents.put(name, at);
        }
        return at;
    }

    void unite(String one, String other) {
        String first = find(one);
        String second = find(other);
        if (first.compareTo(second) < 0) {
            parents.put(second, first);
        } else if (second.compareTo(first) < 0) {
            parents.put(first, second);
        }
    }
}
