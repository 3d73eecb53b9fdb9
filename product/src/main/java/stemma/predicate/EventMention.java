package stemma.predicate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.model.Passage;

/// Words that tell of an event, whether or not a line of `predicates.tsv` speaks of them.
///
/// @param kin    the lines of `kin.tsv` that have its word, each named by its first word: `kill` of "slaying"
/// @param words  the word itself in small letters, of an irregular verb the dictionary form; none of "it", which stands for what was told before
/// @param saying whether it tells that somebody says something
/// @param roles  who and what stands beside it: subject and "by" as agent, object as patient, what hangs on a noun as theme, numbers as amount
public record EventMention(
        Passage at,
        Set<String> kin,
        Set<String> words,
        boolean saying,
        Map<Role, List<Argument>> roles) {
    public EventMention {
        kin = Set.copyOf(kin);
        words = Set.copyOf(words);
        var copy = new EnumMap<Role, List<Argument>>(Role.class);
        roles.forEach((role, fillers) -> copy.put(role, List.copyOf(fillers)));
        roles = Collections.unmodifiableMap(copy);
    }
}
