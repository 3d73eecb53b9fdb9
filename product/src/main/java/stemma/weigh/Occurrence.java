package stemma.weigh;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import stemma.predicate.Role;

/// One mention of an event as it is compared.
///
/// @param report the id of the report it stands in
/// @param kin    what the event is called, in forms that other words for it have, too; none of a word that tells nothing by itself
/// @param saying whether it is that somebody says something
/// @param parts  who and what has a part in it: ids of actors, and words in a form that they have in common with others; what is not told is absent
public record Occurrence(
        String report, Set<String> kin, boolean saying, Map<Role, Set<String>> parts) {
    public Occurrence {
        kin = Set.copyOf(kin);
        var copy = new EnumMap<Role, Set<String>>(Role.class);
        parts.forEach((role, names) -> {
            if (!names.isEmpty()) {
                copy.put(role, Set.copyOf(names));
            }
        });
        parts = Collections.unmodifiableMap(copy);
    }
}
