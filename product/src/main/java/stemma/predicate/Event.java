package stemma.predicate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Modality;
import stemma.model.Passage;

/// What some words say happened or holds.
///
/// @param relation  an entry of `relations.tsv`
/// @param sentence  index of the sentence in the reading
/// @param word      index of the predicate in the sentence's words
/// @param at        the predicate alone
/// @param lemma     its dictionary form, with its particle
/// @param roles     who has which part; never empty
/// @param modality  how it is presented, by the words around it
/// @param negated   whether the words say that it is not so: `denied`, and "plans not to"
/// @param signs     the words that present it so, from the predicate outwards; none of what is just told
/// @param about     index among the text's events of the act whose content this is: the request, denial, promise
/// @param rule      the line of `predicates.tsv` that read it: `12 arm v a:subj p:obj t:with?`
public record Event(
        Relation relation,
        int sentence,
        int word,
        Passage at,
        String lemma,
        Map<Role, List<Argument>> roles,
        Modality modality,
        boolean negated,
        List<Sign> signs,
        Optional<Integer> about,
        String rule) {
    public Event {
        var copy = new EnumMap<Role, List<Argument>>(Role.class);
        roles.forEach((role, fillers) -> copy.put(role, List.copyOf(fillers)));
        signs = List.copyOf(signs);
        roles = Collections.unmodifiableMap(copy);
        if (roles.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("Somebody has a part in an event: " + rule);
        }
    }

    /// Who fills a role, in the order of the text.
    public List<Argument> of(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
