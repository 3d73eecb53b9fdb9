package stemma.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What stands in the address of a list: its parameters, and after which line the page begins.
final class Parameters {
    private Parameters() {}

    /// What an address gives for a parameter; empty where it is missing.
    static String value(Map<String, List<String>> parameters, String name) {
        // An address that is not written rightly has the name and no value.
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
    }

    /// Those that come after the one with this id, which ended the page before: all for an empty one, none after one that is not there.
    static <T> List<T> rest(List<T> all, Function<T, String> id, String after) {
        if (after.isEmpty()) {
            return all;
        }
        int last = all.stream().map(id).toList().indexOf(after);
        return last < 0 ? List.of() : all.subList(last + 1, all.size());
    }
}
